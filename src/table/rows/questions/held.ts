import { aandeel } from '../../../domain/getal/afronding';
import type { Personen } from '../../../domain/getal/getal';
import { minimaal, restant } from '../../../domain/opgave/opgave';
import type { ReadRow } from '../../table';

/** A percentage in whole points is this far off at most. */
const HALF_POINT = 0.005_001;

/**
 * Does one of minimum, remainder, end saldo and percentage of a row follow from this opgave? Undefined where none of
 * them can say.
 */
export function holdsWhole(row: ReadRow, whole: Personen): boolean | undefined {
  const { gehuisvest, percentage } = row;
  const rest = gehuisvest === undefined ? undefined : restant(whole, gehuisvest);
  const share = gehuisvest === undefined ? undefined : aandeel(gehuisvest, whole);
  return anyOf([
    isSame(row.minimaal, minimaal(whole)),
    isSame(row.nogTeHuisvesten, rest),
    isSame(row.eindsaldo, rest),
    percentage === undefined || share === undefined ? undefined : Math.abs(share - percentage) <= HALF_POINT,
  ]);
}

export const isSame = (said: number | undefined, made: number | undefined): boolean | undefined =>
  said === undefined || made === undefined ? undefined : said === made;

const givenOf = (answers: readonly (boolean | undefined)[]): readonly boolean[] =>
  answers.filter((answer) => answer !== undefined);

/** Of answers, of which some may not be there, whether one says yes. */
export function anyOf(answers: readonly (boolean | undefined)[]): boolean | undefined {
  const given = givenOf(answers);
  return given.length === 0 ? undefined : given.includes(true);
}

/** Do all rows that can answer say yes, and is there one? */
export function allSay(rows: readonly ReadRow[], answer: (row: ReadRow) => boolean | undefined): boolean {
  const given = givenOf(rows.map(answer));
  return given.length > 0 && !given.includes(false);
}

/** Do most of the rows that can answer say yes? */
export function mostSay(rows: readonly ReadRow[], answer: (row: ReadRow) => boolean | undefined): boolean {
  const given = givenOf(rows.map(answer));
  return given.length > 0 && given.filter((one) => one).length * 2 > given.length;
}
