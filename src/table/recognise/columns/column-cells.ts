import { vindGemeente } from '../../../domain/gemeente/gemeenteherkenning';
import { codeVan } from '../../../domain/gemeente/gemeentenaam';
import { parseTrede } from '../../../domain/ladder/ladder';
import { timeIn } from '../../cells/dates';
import type { HeadingReading } from './heading-reading';
import { isPercentFormat, numberOf, parseNumber } from '../../cells/numbers';
import { CELL_REASONS } from './reasons';
import type { Role } from '../../roles';
import { type Column, THRESHOLD, doubted, leftAlone } from '../../column';
import { type FoundWords, because, plainReason } from '../../column-reason';
import type { View } from '../../cells/view';

/** The rows of a table that are looked at to see what a column holds. */
export interface Sample {
  readonly view: View;
  readonly rows: readonly number[];
  readonly totalRow?: number;
}

const COUNTS: readonly Role[] = ['gehuisvest', 'nogTeHuisvesten', 'taakstelling', 'opgave', 'minimaal'];
/** How sure a meaning is that the cells give and the heading does not. */
const DOUBT = 0.7;
/** The heading says a count and the cells are shares, of whatever: the user is asked. */
const CONTRADICTED = 0.5;
/** So long is the question of the annex, which names the last month too. */
const SENTENCE = 40;

type Words = HeadingReading['words'];

/** What a column is taken for, and why. */
export type Judgement = Pick<Column, 'role' | 'certainty' | 'reason'>;

/**
 * "Gerealiseerd" above percentages is a percentage; a bare month above counts is the persons housed in it; "Gemeenten"
 * above counts is how many there are.
 */
export function judged(sample: Sample, column: number, reading: HeadingReading, heading: string): Judgement {
  const weighing = weighed(reading);
  const { role, certainty, reason } = weighing;
  const { words } = reading;
  if (role === 'stapelgemeente' && reading.maand && heading.length < SENTENCE)
    return doubted(weighing, ', maar van één maand', Math.min(certainty, UNEXPLAINED));
  const other = denied(sample, column, weighing, words) ?? asShare(sample, column, weighing, words);
  if (other) return other;
  const isMonth = reading.maand && (role === 'gehuisvest' || (role === 'onbekend' && timeIn(heading).rest === ''));
  return isMonth && !mostly(sample, column, isWords) ? { role: 'gehuisvestInMaand', certainty: 0.8, reason } : weighing;
}

/** A heading of which the cells say that it means something else. */
function denied(sample: Sample, column: number, weighing: Judgement, words: Words): Judgement | undefined {
  const { role } = weighing;
  if (role === 'gemeente' && mostly(sample, column, isCount))
    return leftAlone(weighing, `, maar ${CELL_REASONS.counts}`);
  if (role !== 'trede') return undefined;
  const holdsNoSteps = mostly(sample, column, isDay) || (isDivision(words) && !mostly(sample, column, isStep));
  return holdsNoSteps ? leftAlone(weighing, `, maar ${CELL_REASONS.noSteps}`) : undefined;
}

/** A heading of counts above percentages. */
function asShare(sample: Sample, column: number, weighing: Judgement, words: Words): Judgement | undefined {
  const { role, certainty, reason } = weighing;
  const isHoused = role === 'gehuisvest';
  const share = (howSure: number, link: 'en' | 'maar'): Judgement => ({
    role: 'percentage',
    certainty: howSure,
    reason: because(reason, `, ${link} ${CELL_REASONS.percentages}`),
  });
  if (COUNTS.includes(role) && mostly(sample, column, isPercentage))
    return isHoused ? share(words.includes('tov') ? DOUBT : certainty, 'en') : share(certainty * CONTRADICTED, 'maar');
  return isHoused && certainty >= THRESHOLD && mayBeShares(sample, column) ? share(CONTRADICTED, 'maar') : undefined;
}

/** "Categorie" is a step on the ladder, or what divides the rows of a gemeente. */
const isDivision = (words: Words): boolean => words.some((word) => word === 'categorie' || word === 'stap');
const isStep = (view: View, row: number, column: number): boolean => parseTrede(view.text(row, column)) !== undefined;
/** "14-1-2025" below "Datum besluit GS": when, and not which step. */
const isDay = (view: View, row: number, column: number): boolean => {
  const { dates, rest } = timeIn(view.text(row, column));
  return dates.length > 0 && rest === '';
};

/** Just below what is read without asking. */
const UNEXPLAINED = 0.55;

/**
 * A heading of which a word is not explained is asked about; one that names something else is not about the gemeente.
 */
function weighed(reading: HeadingReading): Judgement {
  const { role, certainty, words, nearly, elsewhere } = reading;
  const found = (heading: FoundWords): Judgement => ({
    role,
    certainty,
    reason: { kind: 'heading', heading, more: '' },
  });
  if (elsewhere !== undefined && role !== 'trede')
    return leftAlone(found({ words, nearly }), `, maar gaat over iets anders: '${elsewhere}'`);
  const unexplained = elsewhere === undefined ? (reading.unexplained ?? []) : [elsewhere];
  if (unexplained.length === 0) return found({ words, nearly });
  return { ...found({ words, nearly, unexplained }), certainty: Math.min(certainty, UNEXPLAINED) };
}

/**
 * An empty "Gerealiseerd" beside filled plaatsingen is the percentage that is still to be worked out; beside a filled
 * "Realisatie" it is next week's.
 */
export function withEmptyShare<C extends Omit<Column, 'key'>>(
  columns: readonly C[],
  isFilled: (column: C) => boolean,
): readonly C[] {
  const housed = columns.filter((c) => c.role === 'gehuisvest' && !c.ours);
  const saysRealised = (c: C): boolean => /gerealiseerd|realisatie/i.test(c.heading);
  if (!housed.some((c) => isFilled(c) && !saysRealised(c))) return columns;
  const isShare = (c: C): boolean => housed.includes(c) && !isFilled(c) && saysRealised(c);
  return columns.map((c) =>
    isShare(c)
      ? { ...c, role: 'percentage' as const, certainty: DOUBT, reason: because(c.reason, `, en ${CELL_REASONS.empty}`) }
      : c,
  );
}

/** "Bron" or "Besluit" behind the day until which a step is held is where that stands, unless it holds steps. */
export const withHeldSource = <C extends Omit<Column, 'key'>>(columns: readonly C[], sample: Sample): readonly C[] =>
  columns.map((c, i) =>
    columns[i - 1]?.role === 'verlengd' &&
    /^(?:gs-?)?(?:bron|besluit|kenmerk)\b/i.test(c.heading) &&
    !mostly(sample, c.column, isStep)
      ? {
          ...c,
          role: 'bronVerlenging' as const,
          certainty: 1,
          reason: because(c.reason, `, maar ${CELL_REASONS.heldBefore}`),
        }
      : c,
  );

function mostly(
  { view, rows }: Sample,
  column: number,
  test: (view: View, row: number, column: number) => boolean,
): boolean {
  const filled = rows.filter((row) => view.value(row, column) !== '');
  return filled.length > 0 && filled.filter((row) => test(view, row, column)).length * 2 > filled.length;
}

function isPercentage(view: View, row: number, column: number): boolean {
  const value = view.value(row, column);
  if (typeof value === 'number')
    return isPercentFormat(view.format(row, column)) || (!Number.isInteger(value) && Math.abs(value) < 5);
  const read = parseNumber(String(value));
  return read.ok && read.percent;
}

/** Shares without a sign: "63,2" is no person, and a total below one of its parts no sum. None is below zero. */
function mayBeShares({ view, rows, totalRow }: Sample, column: number): boolean {
  const counts = rows.flatMap((row) => numberOf(view.value(row, column)) ?? []);
  if (counts.some((count) => count < 0)) return false;
  const broken = counts.filter((count) => !Number.isInteger(count));
  const most = Math.max(0, ...counts);
  const isNoSum = ((totalRow === undefined ? 0 : numberOf(view.value(totalRow, column))) || most) < most;
  return most < MOST_SHARE && (isNoSum || (broken.length > 0 && broken.length * 2 >= counts.length));
}
const MOST_SHARE = 300;

/** A number that is no code of a gemeente: how many of them there are, as in a table per regio. */
export function isCount(view: View, row: number, column: number): boolean {
  const text = view.text(row, column);
  return /^\d+$/.test(text) && vindGemeente(text).kind === 'onbekend';
}

/** Something else than a number, or than saying that there is none. */
function isWords(view: View, row: number, column: number): boolean {
  const read = parseNumber(view.text(row, column));
  return !read.ok && read.code === 'geenGetal';
}

/** "Soort gemeente" is no name where none of its cells is one and those of another column are. */
export function withNamesOnly<C extends Omit<Column, 'key'>>(columns: readonly C[], sample: Sample): readonly C[] {
  const isName = (row: number, column: number): boolean =>
    vindGemeente(sample.view.text(row, column)).kind === 'gevonden';
  const names = columns.filter(({ role, ours }) => role === 'gemeente' && !ours);
  const named = names.filter(({ column }) => sample.rows.some((row) => isName(row, column)));
  if (named.length === 0) return columns;
  return columns.map((c) => (names.includes(c) && !named.includes(c) ? leftAlone(c) : c));
}

/** For a table whose name column has no heading that we know. */
export function namedByCells(sample: Sample, column: number, heading: string): Partial<Judgement> {
  const certainty = heading === '' ? 0.9 : 0.7;
  const matches = (test: (text: string) => boolean): boolean =>
    mostly(sample, column, (v, row, c) => test(v.text(row, c)));
  if (matches((text) => codeVan(text) !== undefined && /^gm/i.test(text)))
    return { role: 'gmcode', certainty, reason: plainReason(CELL_REASONS.codes) };
  if (matches((text) => text.length < 60 && /\p{L}/u.test(text) && vindGemeente(text).kind === 'gevonden'))
    return { role: 'gemeente', certainty, reason: plainReason(CELL_REASONS.names) };
  if (matches((text) => /^(?:19|20)\d\d$/.test(text) || timeIn(text).periode !== undefined))
    return { role: 'periode', certainty, reason: plainReason(CELL_REASONS.periods) };
  return {};
}
