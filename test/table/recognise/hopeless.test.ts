/** Lists of texts that are no table: refused after looking at each cell a few times, however long they are. */
import type { CellValue, Grid } from '../../../src/table/cells/grid';
import { readGrid } from '../../../src/table/rows/read';
import type { ReadResult } from '../../../src/table/table';
import { gridOf } from '../grid-of';

const WORDS = [
  'aanleg',
  'overleg',
  'verslag',
  'Delft',
  'vraag',
  'woning',
  'gemeente',
  'taakstelling',
  'opgave',
  'realisatie',
  'Utrecht',
  '1 april 2022',
];
/** The same words for the same place, without chance. */
const words = (row: number, column: number): string =>
  [1, 7, 31]
    .slice(0, 1 + ((row + column) % 3))
    .map((step) => WORDS[(row * step + column * 5) % WORDS.length])
    .join(' ');

const HOPELESS: readonly (readonly [string, (row: number, column: number) => CellValue])[] = [
  ['texts that all differ', (r, c) => `een unieke tekst nummer ${r} en ${c}`],
  ['words of the trade in every cell', words],
  ['words of the trade with gaps', (r, c) => ((r + c) % 3 === 0 ? '' : words(r, c))],
  ['addresses', (r, c) => ['naam', `straat ${r}`, `plaats ${r % 50}`, `Gemeente ${r % 9}`, `tel ${r}`][c] ?? ''],
  ['headings over and over', (r, c) => `${['Gemeente', 'Opgave', 'Gehuisvest', 'Trede', 'Noot'][c]} ${r}`],
  ['a name before a sentence', (r, c) => (c === 0 ? (['Delft', 'Leiden', 'Westland'][r % 3] ?? '') : words(r, c))],
  ['the same heading on every line', (_, c) => ['Gemeente', 'Opgave', 'Gehuisvest', 'Trede', 'Noot'][c] ?? ''],
  ['one text everywhere', () => 'gemeente'],
];

interface Read {
  readonly result: ReadResult;
  readonly reads: number;
}

/** Reads a list of so many lines and counts how often a cell was looked at. */
function readCounted(lines: number, cell: (row: number, column: number) => CellValue): Read {
  let reads = 0;
  const grid = gridOf(Array.from({ length: lines }, (_, r) => Array.from({ length: 5 }, (__, c) => cell(r, c))));
  const values = grid.values.map(
    (line) =>
      new Proxy([...line], {
        get: (target, key) => {
          reads++;
          return Reflect.get(target, key) as unknown;
        },
      }),
  );
  const counted: Grid = { ...grid, values };
  return { result: readGrid(counted), reads };
}

describe.each(HOPELESS)('%s', (_what, cell) => {
  const [half, whole] = [readCounted(1876, cell), readCounted(3752, cell)];

  test('each cell is looked at a few times', () => {
    expect(whole.reads / (3752 * 5)).toBeLessThan(120);
  });

  test('twice the lines are at most twice the work', () => {
    expect(whole.reads).toBeLessThanOrEqual(2.1 * half.reads);
  });

  test('nobody has to choose from more tables than fit in a list', () => {
    expect(whole.result.kind === 'choose' ? whole.result.candidates.length : 1).toBeLessThanOrEqual(30);
  });
});

test('a table of gemeenten below many lines of text is found', () => {
  const text = Array.from({ length: 600 }, (_, r) => [`een regel over het overleg, nummer ${r}`, `en nog een ${r}`]);
  const table = [
    ['Gemeente', 'Taakstelling 1e helft 2022', 'Achterstand per 1 januari 2022', 'Gehuisvest per 1 april 2022'],
    ['Delft', 76, 0, 30],
    ['Westland', 81, 3, 40],
  ];
  const result = readGrid(gridOf([...text, ...table]));
  expect(result.kind === 'table' && result.table.rows.map(({ gemeente }) => gemeente?.naam)).toEqual([
    'Delft',
    'Westland',
  ]);
});

test('thousands of keys below each other are no list', () => {
  const keys = ['Gemeente', 'Opgave', 'Gehuisvest'];
  const lines = (from: number, to: number) =>
    Array.from({ length: to - from }, (_, i) => [`Regel ${from + i} ${keys[i % keys.length]}`, from + i]);
  const list = [
    ['Gemeente', 'Delft'],
    ['Opgave', 76],
    ['Gehuisvest per 1 april 2022', 30],
  ];
  expect(readGrid(gridOf([...list, ...lines(0, 20)])).kind).toBe('table');
  expect(readGrid(gridOf([...list, ...lines(0, 1500)])).kind).toBe('none');
});
