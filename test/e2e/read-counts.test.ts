import { closeProef } from '../standin/browser';
import { openPort } from './port';

afterEach(closeProef);

test(
  'a sheet of 342 × 40 cells with formats, formulas and hidden rows is read in one request, and one more for ' +
    'merged cells',
  async () => {
    const { pane, proef } = await openPort({ werkmap: 'leeg' });
    const [sheet = ''] = await proef.sheets();
    const values = Array.from({ length: 343 }, (_, r) => Array.from({ length: 40 }, (_cell, c) => `rij ${r} cel ${c}`));
    await pane.evaluate(
      ([name, cells]) =>
        Excel.run(async (context) => {
          context.workbook.worksheets.getItem(name).getRange('A1:AN343').values = cells.map((line) => [...line]);
          await context.sync();
        }),
      [sheet, values] as const,
    );
    await proef.requests();
    const grid = await pane.evaluate(async () => (await window.port).workbook.read());
    expect(await proef.requests()).toBe(2);
    expect([grid.area.rows, grid.area.columns]).toEqual([343, 40]);
    expect(grid.values.at(-1)).toEqual(values.at(-1));
  },
);

test('twelve sheets of 342 gemeenten are read in one request each, after one that looks first', async () => {
  const { pane, proef } = await openPort({ werkmap: 'leeg' });
  const names = Array.from({ length: 12 }, (_, i) => `Maand ${i + 1}`);
  await pane.evaluate(
    (all) =>
      Excel.run(async (context) => {
        for (const name of all) {
          const sheet = context.workbook.worksheets.add(name);
          const lines = Array.from({ length: 342 }, (_, r) => [`Gemeente ${r}`, r, r % 7, '']);
          sheet.getRange('A1:D343').values = [['Gemeente', 'Opgave', 'Gehuisvest', ''], ...lines];
        }
        const third = context.workbook.worksheets.getItem('Maand 3');
        third.tables.add(third.getRange('A1:C343'), true);
        context.workbook.worksheets.getItem('Maand 4').getRange('C342:C343').merge();
        await context.sync();
      }),
    names,
  );
  await proef.requests();
  const read = await pane.evaluate(async (all) => (await window.port).workbook.readAll(all), names);
  expect(await proef.requests()).toBe(13);
  expect(read.map(({ sheet, area }) => [sheet, area.rows])).toEqual(names.map((name) => [name, 343]));
  expect([read[2]?.tables.length, read[2]?.tables[0]?.rows]).toEqual([1, 343]);
  expect(read[3]?.merged).toEqual([{ row: 341, column: 2, rows: 2, columns: 1 }]);
});

test('the formulas of twelve sheets of 342 gemeenten are one request; empty and gone sheets have none', async () => {
  const { pane, proef } = await openPort({ werkmap: 'leeg' });
  const names = [...Array.from({ length: 12 }, (_, i) => `Maand ${i + 1}`), 'Leeg'];
  await pane.evaluate(
    (all) =>
      Excel.run(async (context) => {
        const lines = Array.from({ length: 342 }, (_, r) => [r, `=B${r + 2}*2`]);
        for (const name of all) {
          const sheet = context.workbook.worksheets.add(name);
          if (name !== 'Leeg') sheet.getRange('B2:C343').formulas = lines;
        }
        context.workbook.worksheets.getItem('Maand 3').visibility = Excel.SheetVisibility.veryHidden;
        await context.sync();
      }),
    names,
  );
  await proef.requests();
  const asked = [...names, 'Bestaat niet'];
  const found = await pane.evaluate(async (all) => (await window.port).workbook.formulas(all), asked);
  expect(await proef.requests()).toBe(1);
  expect(found.map(({ sheet, formulas }) => [sheet, formulas.length])).toEqual(
    asked.map((name) => [name, ['Leeg', 'Bestaat niet'].includes(name) ? 0 : 342]),
  );
  expect(found[2]?.formulas.at(-1)).toEqual([341, '=B343*2']);
});
