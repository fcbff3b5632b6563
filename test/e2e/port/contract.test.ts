/** The promises of the port, kept by Excel's side of it: Microsoft's own office.js against the stand-in. */
import { START } from '../../change/contract';
import { PROMISES } from '../../change/promises';
import { closeProef } from '../../standin/browser';
import { openPort } from '../port';

afterEach(closeProef);

test.each(PROMISES.map(([promise]) => promise))('%s', async (promise) => {
  const { pane, proef } = await openPort({ werkmap: 'leeg' });
  const [sheet = ''] = await proef.sheets();
  await pane.evaluate(async (rows) => {
    const context = new Excel.RequestContext();
    context.workbook.worksheets.getActiveWorksheet().getRange('A1:C3').values = rows.map((row) => [...row]);
    await context.sync();
  }, START);
  await pane.evaluate(([wanted, name]) => window.keepPromise(wanted, name), [promise, sheet] as const);
});
