import fc from 'fast-check';
import type { CellValue } from '../../../src/table/cells/grid';
import type { Sheet } from './true-sheet';

type Rows = readonly (readonly CellValue[])[];
type Mutation = (sheet: Sheet) => Sheet;

const NOISE: readonly CellValue[] = [
  '',
  'veel',
  '(4)',
  '4-',
  '?',
  '#N/B',
  '1.234',
  '12,5',
  '-4',
  'pm',
  'n.b.',
  '63%',
  '21-3-2022',
  true,
  -7,
  12.5,
  '48 (12)',
  'Delft',
  'Totaal',
  '12 van 20',
  '1e helft',
  0,
];
const HEADINGS = [
  '',
  'Kolom',
  'Gehuisvest',
  'Realisatie wk 11',
  'Opgave',
  'Taakstelling',
  'Gemeente',
  'Plaatsingen 2e helft 2021',
  'Saldo',
  'Nog te huisvesten',
  'jan',
  'Realisatie t.o.v. taakstelling',
  '2022',
  'Percentage',
];

const width = (rows: Rows): number => Math.max(1, ...rows.map((r) => r.length));
const full = (rows: Rows): Rows => rows.map((r) => [...r, ...Array<CellValue>(width(rows) - r.length).fill('')]);
const headingOf = (rows: Rows): number =>
  Math.max(
    0,
    rows.findIndex((r) => r.length > 2),
  );
const withRows =
  (change: (rows: Rows) => Rows): Mutation =>
  (sheet) => ({ ...sheet, rows: change(full(sheet.rows)) });
const put = (r: number, c: number, value: CellValue): Mutation =>
  withRows((rows) =>
    rows.map((line, i) => (i === r % Math.max(1, rows.length) ? line.with(c % line.length, value) : line)),
  );

const cell = fc.tuple(fc.nat(24), fc.nat(9), fc.constantFrom(...NOISE)).map(([r, c, value]) => put(r, c, value));
const heading = fc.tuple(fc.nat(9), fc.constantFrom(...HEADINGS)).map(
  ([c, value]): Mutation =>
    (sheet) =>
      put(headingOf(sheet.rows), c, value)(sheet),
);
const swapped = fc.tuple(fc.nat(9), fc.nat(9)).map(([a, b]) =>
  withRows((rows) =>
    rows.map((line) => {
      const [i, j] = [a % line.length, b % line.length];
      return line.with(i, line[j] ?? '').with(j, line[i] ?? '');
    }),
  ),
);
const doubled = fc.tuple(fc.nat(9), fc.nat(5), fc.constantFrom('', ' wk 11', ' oud')).map(([c, more, suffix]) =>
  withRows((rows) =>
    rows.map((line, r) => {
      const value = line[c % line.length] ?? '';
      const further = typeof value === 'number' ? value + more : value;
      return [...line, r === headingOf(rows) ? `${String(value)}${suffix}` : further];
    }),
  ),
);
const inserted = fc
  .tuple(
    fc.nat(20),
    fc.constantFrom<readonly CellValue[]>(
      ['Opmerking: cijfers onder voorbehoud'],
      ['Ter vergelijking'],
      ['', '', 12],
      ['Rotterdam-Rijnmond', 900, 400],
      ['Gemiddelde', 12, 13],
      ['Gemeente', 'Opgave', 'Gehuisvest'],
      [],
    ),
  )
  .map(([r, line]) => withRows((rows) => full(rows.toSpliced(r % (rows.length + 1), 0, line))));
const repeated = fc
  .tuple(fc.nat(20), fc.nat(20))
  .map(([from, to]) =>
    withRows((rows) => rows.toSpliced(to % (rows.length + 1), 0, rows[from % Math.max(1, rows.length)] ?? [])),
  );
const removed = fc.nat(20).map((r) => withRows((rows) => rows.toSpliced(r % Math.max(1, rows.length), 1)));
const turned: Mutation = withRows((rows) =>
  Array.from({ length: width(rows) }, (_, c) => rows.map((line) => line[c] ?? '')),
);
/** A heading merged over the columns, above the heading or in it. */
const merged = fc
  .tuple(
    fc.integer({ min: 1, max: 4 }),
    fc.integer({ min: 2, max: 4 }),
    fc.constantFrom('Eerste helft 2022', 'Realisatie', 'Taakstelling en realisatie', 'Cijfers COA'),
    fc.boolean(),
  )
  .map(([from, columns, text, above]): Mutation => (sheet) => {
    const row = headingOf(sheet.rows);
    const rows = full(sheet.rows);
    const line = Array<CellValue>(width(rows))
      .fill('')
      .with(Math.min(from, width(rows) - 1), text);
    const at = sheet.extras.at ?? { row: 0, column: 0 };
    return {
      rows: above ? rows.toSpliced(row, 0, line) : rows,
      extras: { ...sheet.extras, merged: [{ row: at.row + row, column: at.column + from, rows: 1, columns }] },
    };
  });

/** A merged block shows its first cell only; Excel empties the others. */
function covered({ rows, extras }: Sheet): Sheet {
  const at = extras.at ?? { row: 0, column: 0 };
  const isCovered = (r: number, c: number): boolean =>
    (extras.merged ?? []).some(
      (m) =>
        r + at.row >= m.row &&
        r + at.row < m.row + m.rows &&
        c + at.column > m.column &&
        c + at.column < m.column + m.columns,
    );
  return { rows: full(rows).map((line, r) => line.map((value, c) => (isCovered(r, c) ? '' : value))), extras };
}

/** What people and programs do to a right sheet. */
export const mutations: fc.Arbitrary<Mutation> = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: cell },
      { weight: 3, arbitrary: heading },
      { weight: 1, arbitrary: swapped },
      { weight: 2, arbitrary: doubled },
      { weight: 2, arbitrary: inserted },
      { weight: 1, arbitrary: repeated },
      { weight: 1, arbitrary: removed },
      { weight: 1, arbitrary: fc.constant(turned) },
      { weight: 1, arbitrary: merged },
    ),
    { minLength: 1, maxLength: 4 },
  )
  .map((all) => (sheet) => covered(all.reduce((now, mutation) => mutation(now), sheet)));
