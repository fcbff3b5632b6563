import { breedBlad } from '../bench/kern/blad';
import { closeProef, stopBrowser } from '../standin/browser';
import { openPort } from './port';

afterEach(closeProef);
afterAll(stopBrowser);

test(
  'a sheet of 342 × 40 cells with formats, formulas and hidden rows is read in one request, and one more for ' +
    'merged cells',
  async () => {
    const { pane, proef } = await openPort({ werkmap: 'leeg' });
    const [sheet = ''] = await proef.sheets();
    const { values } = breedBlad();
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
