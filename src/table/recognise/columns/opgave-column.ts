import { isErrorText } from '../../cells/error-texts';
import { minimaal } from '../../../domain/opgave/opgave';
import { isOfOtherHalf } from './fitting';
import type { Time } from './meaning';
import { COINCIDENCE, endsIn } from './remainders';
import { saysWithoutSaldo } from '../told/saldo-told';
import { SALDO_FORMS } from '../../roles';
import type { ReadRow } from '../../table';
import { type Column, THRESHOLD } from '../../column';

/** A part of a saldo: the whole is then elsewhere. */
const PART_ROLES = new Set(['saldoHuurcontracten', 'opgebouwdeAchterstand']);
const END_ROLES = new Set(['eindsaldo', 'eindachterstand', 'eindvoorsprong']);
const WHOLE_ROLES = new Set(['opgave', 'opgaveInclAdditioneel']);

/**
 * Does "Taakstelling" hold the opgave? Yes when no opgave and no saldo stand beside it, unless "nog te realiseren",
 * the saldo at the end, the minimum or the percentage shows otherwise in most rows (then a saldo is missing from the
 * sheet), or the words do.
 *
 * @param told the lines above and below the table
 */
export function taakstellingHoldsOpgave(
  columns: readonly Column[],
  rows: readonly ReadRow[],
  time: Time = {},
  told: readonly string[] = [],
): boolean {
  const read = columns.find((c) => c.used && c.role === 'taakstelling');
  if (!read || saysWithoutSaldo([read.heading, ...told])) return false;
  // Under a heading that is an error may stand the saldo, and one that names it without being read says that there is.
  const isOpen = ({ heading }: Column): boolean => isErrorText(heading) || /achterst|voorspr|saldo/i.test(heading);
  if (columns.some((c) => !c.ours && !c.used && !c.corrected && isOpen(c))) return false;
  // A saldo of which it is not sure that it is one of the end, or that the next halfjaar begins with.
  const ends = columns.filter((c) => END_ROLES.has(c.role) && !c.ours);
  if (ends.some((c) => c.certainty < THRESHOLD) || (ends.length > 0 && !ends.some((c) => c.used))) return false;
  const theirs = columns.filter((c) => !c.ours && !isOfOtherHalf(c, time.periode));
  if (theirs.some((c) => WHOLE_ROLES.has(c.role) || SALDO_FORMS.has(c.role) || PART_ROLES.has(c.role))) return false;
  return SHOWN.every((shown) => mostRows(rows, shown) !== false) && endSo(rows, ends);
}

/** What each of the figures beside a taakstelling says of it: that it is the opgave, that it is not, or nothing. */
const SHOWN: readonly ((row: ReadRow) => boolean | undefined)[] = [
  (row) => isRest(row, row.nogTeHuisvesten),
  ({ taakstelling, minimaal: half }) =>
    taakstelling === undefined || half === undefined ? undefined : half === minimaal(taakstelling),
  ({ taakstelling, gehuisvest, percentage }) => {
    if (taakstelling === undefined || taakstelling <= 0 || gehuisvest === undefined || percentage === undefined)
      return undefined;
    const share = (whole: number): boolean => Math.abs(gehuisvest / whole - percentage) <= POINT;
    return share(taakstelling) || share(minimaal(taakstelling));
  },
];

/**
 * Where half of the gemeenten began without a saldo, the taakstelling is the opgave of that half alone. Ends that are
 * still to be filled in say nothing; ends of which none is known show nothing.
 */
function endSo(rows: readonly ReadRow[], ends: readonly Column[]): boolean {
  if (rows.every(({ cells }) => ends.every(({ column }) => (cells.get(column) ?? '') === ''))) return true;
  const endsOf = endsIn(ends);
  // Whichever way is positive, it is so in every row.
  return [0, 1].some((way) => {
    const answers = rows.flatMap((row) => {
      const [end, turned = end] = endsOf(row);
      return isRest(row, way === 0 ? end : turned) ?? [];
    });
    return answers.length > 0 && answers.filter((fits) => !fits).length * COINCIDENCE <= answers.length;
  });
}

/** Percentages are rounded in more ways than one. */
const POINT = 0.010_001;

const isRest = ({ taakstelling, gehuisvest }: ReadRow, rest: number | undefined): boolean | undefined =>
  taakstelling === undefined || rest === undefined || gehuisvest === undefined
    ? undefined
    : taakstelling - gehuisvest === rest;

/** True or false when at least half of the rows that can say so; undefined when none can. */
function mostRows(rows: readonly ReadRow[], shown: (row: ReadRow) => boolean | undefined): boolean | undefined {
  const answers = rows.map(shown).filter((answer) => answer !== undefined);
  return answers.length === 0 ? undefined : answers.filter((answer) => answer).length * 2 >= answers.length;
}
