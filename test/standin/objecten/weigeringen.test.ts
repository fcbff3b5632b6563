/** What the stand-in refuses, and what it gives for something that is not there. */
import { type OpenedProef, closeProef, openProef } from '../browser';

let opened: OpenedProef;

beforeEach(async () => {
  opened = await openProef({ pagina: 'probe/taskpane.html' });
});
afterEach(closeProef);

test('een lid dat er niet is faalt luid', async () => {
  const message = await opened.pane.evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().pivotTables.load('items/name');
      await context.sync();
    }).catch((error: { message: string }) => error.message),
  );
  expect(message).toBe('not implemented in the stand-in: Worksheet.pivotTables');
});

test('null-objecten, foutcodes en wat eerder in het verzoek stond', async () => {
  const read = await opened.pane.evaluate(async () => {
    const missing = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject('Nergens');
      const used = sheet.getUsedRangeOrNullObject();
      used.load('address');
      sheet.load('name');
      await context.sync();
      return [sheet.isNullObject, used.isNullObject];
    });
    const code = await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Haaglanden').getRange('H1').values = [['eerst']];
      context.workbook.worksheets.getItem('Nergens').activate();
      await context.sync();
    }).catch((error: { code: string }) => error.code);
    return { missing, code };
  });
  expect(read).toEqual({ missing: [true, true], code: 'ItemNotFound' });
  expect((await opened.proef.values('Haaglanden'))[0]?.[7]).toBe('eerst');
});
