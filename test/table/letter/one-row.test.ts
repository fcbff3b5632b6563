/** A table of one row that names nobody is read as the list of a letter: its gemeente stands above it, or is asked. */
import { STANDAARDBELEID } from '../../../src/domain/beleid/beleid';
import { assess } from '../../../src/review/assess/assess';
import type { Grid } from '../../../src/table/cells/grid';
import { withGemeente } from '../../../src/table/recognise/corrections-said';
import type { Corrections } from '../../../src/table/recognise/columns/corrections';
import { readCorrections, writeCorrections } from '../../../src/table/recognise/columns/corrections-codec';
import { readGrid } from '../../../src/table/rows/read';
import { cellOf, columnFor, type ReadTable } from '../../../src/table/table';
import { gridOf } from '../grid-of';
import type { Lines } from './letter-kit';

const HEADS = ['Taakstelling 2024-I', 'Voorsprong 1-1-2024', 'Opgave', 'Gehuisvest tot 1-4-2024', 'Trede 1-1-2024'];
const TABLE: Lines = [HEADS, [38, 5, 33, 15, 0]];
const alone = (text: string): readonly string[] => [text, '', '', '', ''];
const ADDRESSED: Lines = [alone('Burgemeester en wethouders van Hendrik-Ido-Ambacht'), alone(''), ...TABLE];

function tableOf(grid: Grid, corrections: Corrections = new Map()): ReadTable {
  const read = readGrid(grid, { corrections });
  if (read.kind !== 'table') throw new Error(read.kind);
  return read.table;
}

function outcome(grid: Grid, corrections?: Corrections): unknown {
  const result = assess(tableOf(grid, corrections), { beleid: STANDAARDBELEID });
  if (result.kind !== 'overview') return result.wat;
  return result.overview.rows.map(({ naam, opgave, gehuisvest, trede, beoordeling }) =>
    [naam, opgave, gehuisvest, trede, 'trede' in beoordeling ? beoordeling.trede : beoordeling.kind].join(' '),
  );
}

const DECIDED = ['Hendrik-Ido-Ambacht 33 15 0 1'];

test('below an address, a title, or on a sheet with its name', () => {
  expect(outcome(gridOf(ADDRESSED))).toEqual(DECIDED);
  expect(outcome(gridOf([alone('Tussenstand gemeente Hendrik-Ido-Ambacht'), ...TABLE]))).toEqual(DECIDED);
  expect(outcome(gridOf(TABLE, { sheet: 'Hendrik-Ido-Ambacht' }))).toEqual(DECIDED);
});

test('each figure keeps the cell in which it stands', () => {
  const table = tableOf(gridOf(ADDRESSED, { at: { row: 4, column: 2 } }));
  const [row] = table.rows;
  const housed = columnFor(table, 'gehuisvest');
  expect(row && housed && cellOf(table, row, housed)).toEqual({ row: 7, column: 5, rows: 1, columns: 1 });
  expect(table.area).toMatchObject({ row: 6, column: 2, rows: 2, columns: 5 });
});

test('sentences below it are read with it', () => {
  const heads = TABLE.map((line) => line.slice(0, 4));
  const below = 'Op 1 januari 2024 stond uw gemeente op de interventieladder op trede informatie opvragen en valideren';
  expect(outcome(gridOf([...ADDRESSED.slice(0, 2), ...heads, [below]]))).toEqual(['Hendrik-Ido-Ambacht 33 15 2 2']);
});

test('without a name it is asked, and what is answered holds for these cells on this sheet', () => {
  const grid = gridOf(TABLE);
  expect(outcome(grid)).toEqual(['gemeente']);
  expect(tableOf(grid).letter).toBe(true);
  const said = readCorrections(writeCorrections(withGemeente(new Map(), grid, 'Delft')));
  expect(outcome(grid, said)).toEqual(['Delft 33 15 0 1']);
  expect(outcome(gridOf(TABLE, { sheet: 'Ander' }), said)).toEqual(['gemeente']);
  expect(outcome(gridOf([HEADS, [38, 5, 33, 16, 0]]), said)).toEqual(['gemeente']);
  expect(outcome(gridOf(ADDRESSED), said)).toEqual(DECIDED);
});

test('the gemeente that was named is put right in the list of columns', () => {
  const grid = gridOf(TABLE);
  const said = withGemeente(new Map(), grid, 'Delft');
  const line = columnFor(tableOf(grid, said), 'gemeente');
  expect(line).toMatchObject({ corrected: true, key: 'gemeente van Blad1' });
  expect(columnFor(tableOf(gridOf(ADDRESSED), said), 'gemeente')).toMatchObject({ corrected: false });
});

test.each<[string, Lines]>([
  [
    'a region',
    [
      ['Regio', 'Opgave 2024-I', 'Gehuisvest tot 1-4-2024', 'Achterstand'],
      ['Haaglanden', 884, 275, 0],
    ],
  ],
  [
    'a Totaal',
    [
      ['', 'Opgave 2024-I', 'Gehuisvest tot 1-4-2024', 'Nog te huisvesten'],
      ['Totaal', 884, 275, 609],
    ],
  ],
  ['two rows', [HEADS, [38, 5, 33, 15, 0], [40, 0, 40, 10, 1]]],
])('%s is asked nothing of', (_, lines) => {
  const read = readGrid(gridOf(lines));
  expect(read.kind === 'table' && read.table.letter).toBeFalsy();
});
