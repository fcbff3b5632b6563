import { closeProef } from '../../standin/browser';
import { openPort } from '../port';

afterEach(closeProef);

const PAPER = [28, 288, 59, 8, 38, 55, 4, 51, 78];
const PERCENTAGES = [63, 31, 12, 38, 24, 2, 73, 37, 28];

describe('the overview of 30 March 2022 through the real office.js', () => {
  test('is written beside the table and taken back: the workbook is what it was', async () => {
    const { pane, proef } = await openPort();
    const before = await proef.snapshot();
    const result = await pane.evaluate(async () => {
      const port = await window.port;
      return port.workbook.write(await port.plan());
    });
    expect(result).toMatchObject({ ok: true, differences: [], remembered: true });
    const values = await proef.values('Haaglanden');
    expect(values[0]?.slice(6)).toEqual([
      'Opgave',
      'Minimaal',
      'Nog te huisvesten 21 maart 2022',
      'Gerealiseerd (% van opgave) 21 maart 2022',
      'Op schema 21 maart 2022',
      'Verwachte trede 1 april 2022',
      'Vervolgstap',
    ]);
    expect(values.slice(1, 10).map((row) => row[8])).toEqual(PAPER);
    expect(values.slice(1, 10).map((row) => Math.round(Number(row[9]) * 100))).toEqual(PERCENTAGES);
    expect(values[10]?.slice(6, 10)).toEqual([884, expect.any(Number), 609, 275 / 884]);
    expect((await proef.numberFormats('Haaglanden'))[1]?.[9]).toBe('0%');

    const undone = await pane.evaluate(async () => {
      const { workbook } = await window.port;
      const [line] = await workbook.journal();
      return { undone: await workbook.undo(line ?? { id: '' }), left: await workbook.journal() };
    });
    expect(undone).toEqual({ undone: { ok: true, restored: 74, kept: [] }, left: [] });
    await pane.evaluate(async () => (await window.port).workbook.removeAllOurs());
    expect(await proef.snapshot()).toBe(before);
  });

  test('a second run changes nothing', async () => {
    const { pane } = await openPort();
    const again = await pane.evaluate(async () => {
      const port = await window.port;
      await port.workbook.write(await port.plan());
      return (await port.plan()).changes;
    });
    expect(again).toEqual([]);
  });

  test('an Excel table grows over the new columns and shrinks again', async () => {
    const { pane, proef } = await openPort();
    await pane.evaluate(async () => {
      const context = new Excel.RequestContext();
      context.workbook.worksheets.getActiveWorksheet().tables.add('A1:F11', true).name = 'Overzicht';
      await context.sync();
    });
    const before = await proef.snapshot();
    const tables = () =>
      pane.evaluate(async () =>
        (await (await window.port).workbook.read()).tables.map(({ name, columns }) => [name, columns]),
      );
    const result = await pane.evaluate(async () => {
      const port = await window.port;
      return port.workbook.write(await port.plan());
    });
    expect(result).toMatchObject({ ok: true, differences: [] });
    expect(await tables()).toEqual([['Overzicht', 13]]);
    await pane.evaluate(async () => {
      const { workbook } = await window.port;
      await workbook.undo({ id: '2022-03-30T10:00:00.000Z' });
      await workbook.removeAllOurs();
    });
    expect(await tables()).toEqual([['Overzicht', 6]]);
    expect(await proef.snapshot()).toBe(before);
  });
});

const AWKWARD = [
  "'12",
  "'=1+1",
  "''s-Gravenhage",
  "'3a",
  "'WAAR",
  "'1-3",
  "'maart 2022",
  "'2.877",
  "'#N/B",
  '=SUM(1,2)',
  '=""',
  true,
  0.1,
  -5,
  44_641,
  "' rand ",
  'Delft',
  "'@x",
  "'-",
];

test('whatever stood in a cell comes back: odd texts, formulas, truth values, cells kept as text', async () => {
  const { pane, proef } = await openPort({ werkmap: 'leeg' });
  const [sheet = ''] = await proef.sheets();
  await pane.evaluate(async (contents) => {
    const context = new Excel.RequestContext();
    const cells = context.workbook.worksheets.getActiveWorksheet();
    const last = contents.length;
    cells.getRange(`A1:A${last}`).formulas = contents.map((content) => [content]);
    cells.getRange('B1:B2').numberFormat = [['@'], ['@']];
    cells.getRange('B1:B2').values = [['007'], ['=A1']];
    cells.getRange('C1:C2').numberFormat = [['d-m-yyyy'], ['0.0%']];
    cells.getRange('C1:C2').values = [[44_641], [0.125]];
    await context.sync();
  }, AWKWARD);
  const before = await proef.snapshot();
  const values = await proef.values(sheet);
  expect(values.map((row) => row[0]).slice(0, 3)).toEqual(['12', '=1+1', "'s-Gravenhage"]);
  const results = await pane.evaluate(async () => {
    const { workbook, bare } = await window.port;
    const grid = await workbook.read();
    const changes = grid.values
      .flatMap((line, r) => line.map((_, c) => ({ row: r, column: c, ...window.cellIn(grid, r, c) })))
      .map(({ row, column, ...state }) => ({
        row,
        column,
        before: state,
        after: { content: `'over ${row}`, numberFormat: row % 2 ? '@' : '0%' },
      }));
    const written = await workbook.write(bare(grid.sheet, 'over', changes));
    const undone = await workbook.undo({ id: '2022-03-30T10:00:00.000Z' });
    await workbook.removeAllOurs();
    return { written, undone };
  });
  expect(results).toMatchObject({ written: { ok: true, differences: [] }, undone: { ok: true, kept: [] } });
  expect(await proef.values(sheet)).toEqual(values);
  expect(await proef.snapshot()).toBe(before);
});
