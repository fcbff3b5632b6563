/** A write that was taken back leaves the workbook byte for byte as it was, in real office.js. */
import fc from 'fast-check';
import type { CellChange, StyleCopy } from '../../../src/change/write/plan';
import { closeProef, type OpenedProef } from '../../standin/browser';
import { openPort } from '../port';

afterEach(closeProef);

/** Gives cells a number format, as a person would, by address. */
const format = ({ pane }: OpenedProef, formats: readonly (readonly [address: string, format: string])[]) =>
  pane.evaluate(async (wanted) => {
    const context = new Excel.RequestContext();
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    for (const [address, numberFormat] of wanted)
      sheet.getRange(address).numberFormat = numberFormat as unknown as string[][];
    await context.sync();
  }, formats);

const undoAll = ({ pane }: OpenedProef) =>
  pane.evaluate(async () => {
    const { workbook } = await window.port;
    for (const line of await workbook.journal()) await workbook.undo(line);
  });

test("the product's own write beside cells with formats and alignment of their own", async () => {
  const opened = await openPort();
  await format(opened, [
    ['G1:G12', '0.00'],
    ['H3', 'd-m-yyyy'],
    ['K11:L11', '0.0%'],
    ['M1', '@'],
  ]);
  const before = await opened.proef.snapshot();
  const write = () =>
    opened.pane.evaluate(async () => {
      const { workbook, plan } = await window.port;
      return workbook.write(await plan());
    });
  expect(await write()).toMatchObject({ ok: true, differences: [] });
  expect((await opened.proef.numberFormats('Haaglanden'))[10]?.slice(10, 12)).toEqual(['0.0%', '0.0%']);
  await undoAll(opened);
  expect(await opened.proef.snapshot()).toBe(before);
});

test('cells that were laid out by somebody keep that look', async () => {
  const opened = await openPort();
  await opened.pane.evaluate(async () => {
    const context = new Excel.RequestContext();
    context.workbook.worksheets.getActiveWorksheet().getRange('H2:H4').format.horizontalAlignment = 'Center';
    await context.sync();
  });
  const before = await opened.proef.snapshot();
  await opened.pane.evaluate(async () => {
    const { workbook, plan } = await window.port;
    await workbook.write(await plan());
  });
  await undoAll(opened);
  expect(await opened.proef.snapshot()).toBe(before);
});

const content = fc.oneof(
  fc.constant(''),
  fc.constantFrom("'=1+1", "'3a", "'-", "'00123", 'Delft'),
  fc.integer({ min: -999, max: 999 }),
  fc.boolean(),
  fc.constantFrom('=A1', '=SUM(C2:C5)', '=""'),
);
const state = fc.record({ content, numberFormat: fc.constantFrom('General', '0%', '@', 'd-m-yyyy', '#,##0') });
const cells = fc.uniqueArray(fc.tuple(fc.nat(14), fc.nat(18), state), {
  selector: ([row, column]) => `${row}:${column}`,
  minLength: 1,
  maxLength: 40,
});
const looks = fc.uniqueArray(fc.integer({ min: 6, max: 18 }), { maxLength: 3 });

test('twenty random writes over the sheet and beside it, taken back newest first', async () => {
  const opened = await openPort();
  await format(opened, [
    ['G2:I9', '0.00'],
    ['L1:L4', '@'],
    ['N1:S9', '#,##0'],
    ['A14:C15', '0%'],
  ]);
  const sheet = 'Haaglanden';
  const snapshots: string[] = [];
  for (const [wanted, columns] of fc.sample(fc.tuple(cells, looks), { numRuns: 20, seed: 5 })) {
    snapshots.push(await withoutJournal(opened));
    const result = await opened.pane.evaluate(
      async ([all, styled, name]) => {
        const { workbook, bare } = await window.port;
        const grid = await workbook.read();
        const area = (column: number) => ({ row: 0, column, rows: 11, columns: 1 });
        const changes = all.map(([row, column, after]): CellChange => ({
          row,
          column,
          before: window.cellIn(grid, row, column),
          after,
        }));
        // As with the product's own new columns: a look goes over cells that hold nothing yet, where something is
        // written.
        const written = new Set(all.map(([, column]) => column));
        const isFree = (column: number) =>
          Array.from({ length: 11 }, (_, row) => window.cellIn(grid, row, column).content).every(
            (found) => found === '',
          );
        const styles = styled
          .filter((column) => written.has(column) && isFree(column))
          .map((column): StyleCopy => ({ from: area(5), to: area(column), width: 12 }));
        return workbook.write(bare(name, 'willekeurig', changes, styles));
      },
      [wanted, columns, sheet] as const,
    );
    expect(result).toMatchObject({ ok: true, differences: [], remembered: true });
  }
  const journal = await opened.pane.evaluate(async () => (await window.port).workbook.journal());
  expect(journal).toHaveLength(20);
  for (const line of journal) {
    const undone = await opened.pane.evaluate(async (chosen) => (await window.port).workbook.undo(chosen), line);
    expect(undone).toMatchObject({ ok: true, kept: [] });
    expect(await withoutJournal(opened)).toBe(snapshots.pop());
  }
});

/** All that stands in the workbook but for our own settings. */
async function withoutJournal({ proef }: OpenedProef): Promise<string> {
  return JSON.stringify({ ...(JSON.parse(await proef.snapshot()) as object), settings: [] });
}
