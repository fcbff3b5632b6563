/** Huurcontracten beside the persons housed: extra, the total, or to be asked. */
import { personen } from '../../../../src/domain/getal/getal';
import { mayBeTotal, withContracts } from '../../../../src/table/rows/questions/contracts';
import { type ReadRow, cellOf, headingOf } from '../../../../src/table/table';
import { tableOf } from '../../tables';

const HEADING = ['Gemeente', 'Opgave 2021-II', 'Gehuisvest per 1 januari 2022', 'Huurcontracten'];
const table = (...rows: readonly (readonly (string | number)[])[]) => tableOf([HEADING, ...rows]);
const place = (of: ReturnType<typeof table>) => ({
  sheet: of.sheet,
  layout: of.layout,
  headingArea: (column: (typeof of.columns)[number]) => headingOf(of, column),
  cellArea: (row: ReadRow, column: (typeof of.columns)[number]) => cellOf(of, row, column),
});

test.each([
  [10, 9, false, 'fewer than are housed: extra'],
  [10, 10, true, 'as many as are housed: the total with none extra, or as many again'],
  [10, 12, true, 'more than are housed'],
  [0, 3, false, 'nobody housed yet: the total is the extra'],
])('housed %d, contracts %d: asked %s, for %s', (gehuisvest, huurcontracten, asked) => {
  const [row] = table(['Delft', 50, gehuisvest, '']).rows;
  if (!row) throw new Error('geen rij');
  expect(mayBeTotal({ ...row, huurcontracten: personen(huurcontracten) })).toBe(asked);
});

test('one question for the column, with the first gemeente; only the doubtful rows wait for its answer', () => {
  const read = table(['Delft', 50, 40, 5], ['Gouda', 60, 20, 25], ['Westland', 70, 30, 30]);
  expect(read.contracts).toMatchObject({ asked: true });
  expect(read.rows.map(({ name, huurcontracten }) => [name, huurcontracten])).toEqual([
    ['Delft', 5],
    ['Gouda', undefined],
    ['Westland', undefined],
  ]);
  expect(read.findings.filter(({ code }) => code === 'huurcontractenKiezen')).toMatchObject([
    { severity: 'let op', data: { kop: 'Huurcontracten', aantal: 2, naam: 'Gouda', gehuisvest: 20 }, found: 25 },
  ]);
});

test('once the user has said that they are extra nothing is asked', () => {
  const read = table(['Gouda', 60, 20, 25]);
  const columns = read.columns.map((c) => (c.role === 'huurcontracten' ? { ...c, confirmed: true as const } : c));
  const rows = read.rows.map((row) => ({ ...row, huurcontracten: personen(25) }));
  const { contracts, findings, rows: after } = withContracts(rows, columns, place(read));
  expect([contracts?.asked, findings, after.map(({ huurcontracten }) => huurcontracten)]).toEqual([false, [], [25]]);
});

test('as the total they are what stands above the persons housed', () => {
  const read = tableOf([
    [...HEADING.slice(0, 3), 'Gehuisvest inclusief huurcontracten'],
    ['Gouda', 60, 20, 25],
    ['Delft', 50, 40, 40],
  ]);
  expect(read.contracts?.asked).not.toBe(true);
  expect(read.rows.map(({ huurcontracten }) => huurcontracten)).toEqual([5, 0]);
});
