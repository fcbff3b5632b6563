import fc from 'fast-check';
import type { CellValue } from '../../../src/table/cells/grid';
import { type Truth, after, before, firstDay, later } from './truth';
import type { Hand } from './words';

type Lines = readonly (readonly CellValue[])[];
type Note = (t: Truth, by: Hand) => string;

/** What people do to a table once it stands: notes below it, names in other words, lines between, marks at figures. */
export interface Dress {
  readonly notes: readonly Note[];
  readonly isNear: boolean;
  readonly spelled: (name: string) => string;
  readonly between: 'nothing' | 'blank' | 'headings' | 'subtotal';
  readonly after: number;
  readonly mark: (n: number) => CellValue;
  /** What stands where a figure is not known, of which gemeente and in which column, counted round. */
  readonly gap: { readonly text: string; readonly row: number; readonly column: number };
  /** Behind the heading of a count: what is counted. */
  readonly unit: string;
  /** Behind the values of a list of one gemeente. */
  readonly aside: Note;
  readonly below: 'nothing' | 'prognose' | 'before' | 'other';
}

const NOTES: readonly Note[] = [
  (t, by) => `Bron: COA, ${by.day(later(t.day, 4))}`,
  (t, by) => `Volgende levering: ${by.day(later(t.day, 31))}`,
  (t, by) => `De taakstelling van ${by.half(after(t.half))} is nog niet bekend.`,
  (t, by) => `Taakstelling ${by.half(before(t.half))}: 412`,
  (t, by) => `Plaatsingen geteld tot en met ${by.day(t.day)}`,
  (t, by) => `Versie 2, ${by.day(later(t.day, 9))}`,
  (t, by) => `De achterstand is die van ${by.day(firstDay(t.half))}.`,
  () => 'Cijfers onder voorbehoud',
  () => '* inclusief nareizigers',
  () => '1) voorlopig cijfer',
  () => 'Vragen: regiocoördinator, 070 441 66 11',
];

export const dress: fc.Arbitrary<Dress> = fc.record({
  notes: fc.oneof(
    { weight: 2, arbitrary: fc.constant([]) },
    { weight: 1, arbitrary: fc.subarray([...NOTES], { maxLength: 2 }) },
  ),
  isNear: fc.boolean(),
  spelled: fc.constantFrom<((name: string) => string)[]>(
    (name) => name,
    (name) => name,
    (name) => name,
    (name) => `Gemeente ${name}`,
    (name) => name.toUpperCase(),
    (name) => `${name} `,
    (name) => `${name}*`,
    (name) => `${name} (ZH)`,
  ),
  between: fc.constantFrom('nothing', 'nothing', 'nothing', 'blank', 'headings', 'subtotal'),
  after: fc.nat(5),
  mark: fc.constantFrom<((n: number) => CellValue)[]>(
    (n) => n,
    (n) => n,
    (n) => n,
    (n) => `${n}*`,
    (n) => `${n} 1)`,
    (n) => `${n} personen`,
    (n) => ` ${n}`,
  ),
  gap: fc.record({
    text: fc.oneof(
      { weight: 20, arbitrary: fc.constant('') },
      { weight: 1, arbitrary: fc.constantFrom('n.n.b.', '?', 'onbekend', 'volgt') },
    ),
    row: fc.nat(5),
    column: fc.nat(11),
  }),
  unit: fc.oneof(
    { weight: 20, arbitrary: fc.constant('') },
    { weight: 1, arbitrary: fc.constantFrom(' (personen)', ' (aantal)', ' in personen', ' (pers.)') },
  ),
  aside: fc.constantFrom<Note[]>(
    () => '',
    () => '',
    () => 'bron: COA',
    () => 'zie brief',
    () => 'definitief',
    (t, by) => `stand ${by.day(t.day)}`,
  ),
  below: fc.oneof(
    { weight: 20, arbitrary: fc.constant('nothing' as const) },
    { weight: 1, arbitrary: fc.constantFrom('prognose' as const, 'before' as const, 'other' as const) },
  ),
});

/** Headings that are broken off behind their first word, to be narrower. */
export const inTwoLines = (headings: readonly CellValue[]): CellValue[][] =>
  [/^(\S+).*$/, /^\S+\s*(.*)$/].map((part) => headings.map((text) => String(text).replace(part, '$1')));

/** Lines with something between them, behind the heading and some of the gemeenten: of those the sum. */
export function withBetween(
  lines: Lines,
  headings: number,
  { between, after: at }: Dress,
  sumOf: (gemeenten: number) => readonly CellValue[],
): Lines {
  const last = headings + 1 + at;
  const [front, back] = [lines.slice(0, last), lines.slice(last)];
  if (between === 'nothing' || back.length === 0) return lines;
  const lent = { blank: [[]], headings: lines.slice(0, headings), subtotal: [sumOf(at + 1)] }[between];
  return [...front, ...lent, ...back];
}

/** The table once more with other figures, below it. */
export function withBelow(lines: Lines, headings: number, t: Truth, by: Hand, { below }: Dress): Lines {
  if (below === 'nothing') return lines;
  const title = { prognose: 'Prognose', before: by.half(before(t.half)), other: 'Opvang' }[below];
  const again = lines.map((line, i) => (i < headings ? line : line.map((v) => (typeof v === 'number' ? v + 11 : v))));
  return [...lines, [], [title], ...again];
}

/** Which one, and of how many. */
type Nth = readonly [number, number];

/** Is it here, at one of so many rows and columns, that a figure is not known? */
export const isGap = ({ gap }: Dress, [row, rows]: Nth, [column, columns]: Nth): boolean =>
  gap.text !== '' && row === gap.row % rows && column === gap.column % columns;

/** A list with a remark behind one of its values. */
export const withAside = (lines: Lines, { gap }: Dress, text: string): Lines =>
  lines.map((line, i) => (text !== '' && i === 1 + (gap.column % (lines.length - 1)) ? [...line, text] : line));
