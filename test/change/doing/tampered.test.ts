/** A stored entry that somebody changed, its seal too: what is not shown first is never done, and it can be removed. */
import fc from 'fast-check';
import { planResults, offers } from '../../../src/change/outcomes/results';
import { sealOf } from '../../../src/change/write/seal';
import { HostError } from '../../../src/change/workbook';
import { STANDAARDBELEID } from '../../../src/domain/beleid/beleid';
import { assess } from '../../../src/review/assess/assess';
import { readGrid } from '../../../src/table/rows/read';
import { WAARDEN } from '../beproef/begin';
import { everyColumn } from '../every-column';
import { cellsOf } from '../grids';
import { memoryWorkbook, type MemoryWorkbook } from '../memory-workbook';

const ODD: readonly unknown[] = [
  ...['=1+1', 'Geheim', 'x'.repeat(40_000), '__proto__', true, null, [], {}],
  ...[-1, 0, 3, 1_048_576, 16_384, 1e9, [['a', 1e6]], [[0, 99_999_999]]],
];

type Path = readonly string[];

const pathsIn = (value: unknown, at: Path = []): readonly Path[] =>
  typeof value === 'object' && value !== null
    ? [at, ...Object.entries(value).flatMap(([key, part]: [string, unknown]) => pathsIn(part, [...at, key]))]
    : [at];

function put(value: unknown, [key, ...rest]: Path, odd: unknown): unknown {
  if (key === undefined) return odd;
  const entries = Object.entries(value as object).map(([name, part]: [string, unknown]) => [
    name,
    name === key ? put(part, rest, odd) : part,
  ]);
  return Array.isArray(value) ? entries.map(([, part]) => part) : (Object.fromEntries(entries) as unknown);
}

async function written(): Promise<MemoryWorkbook> {
  const sheets = Object.entries(WAARDEN).map(([name, rows]) => [name, cellsOf(rows)] as const);
  const workbook = memoryWorkbook({ ...Object.fromEntries(sheets), Geheim: cellsOf([['niet aankomen']]) });
  const grid = await workbook.read('Haaglanden');
  const read = readGrid(grid, {});
  const result = read.kind === 'table' ? assess(read.table, { beleid: STANDAARDBELEID }) : undefined;
  if (result?.kind !== 'overview') throw new Error('no overview');
  await workbook.write(planResults(result.overview, grid, everyColumn(offers(result.overview, grid))));
  return workbook;
}

/** Puts something odd in the entry; with a seal that fits it. */
function tamper({ backstage: { book } }: MemoryWorkbook, id: string, at: number, odd: unknown): void {
  const [own = '', index = ''] = [...book.settings.keys()].sort(
    (a, b) => Number(b.includes(id)) - Number(a.includes(id)),
  );
  const entry: unknown = JSON.parse(book.settings.get(own) ?? '');
  const paths = pathsIn(entry);
  const text = JSON.stringify(put(entry, paths[at % paths.length] ?? [], odd));
  const lines = JSON.parse(book.settings.get(index) ?? '') as object[];
  book.settings.set(own, text);
  book.settings.set(index, JSON.stringify(lines.map((line) => ({ ...line, ...sealOf(text) }))));
}

/** Every cell with what it holds. */
const contents = ({ backstage: { book } }: MemoryWorkbook): ReadonlyMap<string, unknown> =>
  new Map(
    book.sheets.flatMap(({ name, cells }) =>
      [...cells].flatMap(([place, { content }]) => (content === '' ? [] : [[`${name} ${place}`, content] as const])),
    ),
  );

const refusal = async <T>(work: Promise<T>): Promise<T | HostError> => {
  try {
    return await work;
  } catch (error) {
    if (error instanceof HostError) return error;
    throw error;
  }
};

test('any part of an entry turned into anything odd', async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(), fc.constantFrom(...ODD), async (at, odd) => {
      const workbook = await written();
      const [line] = await workbook.journal();
      if (line === undefined) throw new Error('nothing was written');
      tamper(workbook, line.id, at, odd);
      const before = contents(workbook);
      const shown = await refusal(workbook.lookBack(line));
      const seen = shown instanceof HostError ? undefined : shown;
      const places = new Set(seen?.changes.map(({ row, column }) => `${seen.sheet} ${row}:${column}`));
      await refusal(workbook.undo(line, seen?.seal));
      const after = contents(workbook);
      const changed = [...new Set([...before.keys(), ...after.keys()])].filter((k) => before.get(k) !== after.get(k));
      expect(changed.filter((place) => !places.has(place))).toEqual([]);
      await workbook.forget(line);
      expect(await workbook.journal()).toEqual([]);
    }),
    { numRuns: 150 },
  );
});
