import { closeProef, openProef, stopBrowser } from './browser';

afterEach(closeProef);
afterAll(stopBrowser);

const PROBE = 'probe/taskpane.html';

test('het haaglanden-blad is te lezen door de echte office.js', async () => {
  const { pane, proef } = await openProef({ pagina: PROBE });
  const read = await pane.evaluate(() => Excel.run(async (context) => {
    const used = context.workbook.worksheets.getActiveWorksheet().getUsedRange();
    used.load({ address: true, values: true });
    await context.sync();
    return { address: used.address, first: used.values[1], total: used.values[10] };
  }));
  expect(read).toEqual({ address: 'Haaglanden!A1:F11', first: ['Delft', 2, 76, 48, 28, 0.63], total: ['Totaal', '', 884, 275, 609, 0.31] });
  expect(await proef.sheets()).toEqual(['Haaglanden']);
});
