import { closeProef } from '../../standin/browser';
import { openPort } from '../port';

afterEach(closeProef);

test('settings live in the workbook until all that is ours is removed', async () => {
  const { pane, proef } = await openPort();
  const before = await proef.snapshot();
  const kept = await pane.evaluate(async () => {
    const { workbook } = await window.port;
    await workbook.setSetting('gezien', { a: [1, 'x'] });
    await workbook.setSetting('weg', 1);
    await workbook.setSetting('weg', undefined);
    return [
      await workbook.setting('gezien'),
      (await workbook.setting('weg')) === undefined,
      (await workbook.setting('nooit')) === undefined,
    ];
  });
  expect(kept).toEqual([{ a: [1, 'x'] }, true, true]);
  await pane.evaluate(async () => (await window.port).workbook.removeAllOurs());
  expect(await proef.snapshot()).toBe(before);
});

test('going to a block selects it, on a sheet that was not in front', async () => {
  const { pane, proef } = await openPort();
  await proef.insertSheet('Ander');
  await proef.activate('Ander');
  await pane.evaluate(async () => {
    const { workbook } = await window.port;
    await workbook.select('Haaglanden', { row: 6, column: 0, rows: 1, columns: 6 });
  });
  expect(await proef.selection()).toBe('Haaglanden!A7:F7');
});

test("others' changes are heard by sheet, our own are not", async () => {
  const { pane, proef } = await openPort();
  await pane.evaluate(async () => {
    const port = await window.port;
    const heard: string[] = [];
    Object.assign(window, { heard, stop: port.workbook.onChange((sheet) => void heard.push(sheet)) });
    await port.workbook.write(await port.plan());
  });
  const heard = () => pane.evaluate(() => (window as unknown as { heard: string[] }).heard);
  expect(await heard()).toEqual([]);
  await proef.type('Haaglanden!D2', 50);
  await pane.waitForFunction(() => (window as unknown as { heard: string[] }).heard.length === 1);
  await proef.foreignEdit('Haaglanden!D3', 130);
  await pane.waitForFunction(() => (window as unknown as { heard: string[] }).heard.length === 2);
  expect(await heard()).toEqual(['Haaglanden', 'Haaglanden']);
});

test('an empty sheet is an empty grid; a sheet that is not there is refused', async () => {
  const { pane } = await openPort({ werkmap: 'leeg' });
  const [grid, refused] = await pane.evaluate(async () => {
    const port = await window.port;
    const { area, values, merged } = await port.workbook.read();
    return [{ area, values, merged }, await port.attempt(() => port.workbook.read('Weg'))];
  });
  expect(grid).toEqual({ area: { row: 0, column: 0, rows: 0, columns: 0 }, values: [], merged: [] });
  expect(refused).toEqual({ code: 'ItemNotFound' });
});

test('the least Excel that the manifest asks for is enough', async () => {
  const { pane } = await openPort({ api: '1.13' });
  const [api, result] = await pane.evaluate(async () => {
    Object.assign((OfficeExtension as unknown as { CommonUtility: object }).CommonUtility, {
      _doApiNotSupportedCheck: true,
    });
    const port = await window.port;
    return [port.workbook.features.api, await port.workbook.write(await port.plan())] as const;
  });
  expect([api, result.ok]).toEqual(['1.13', true]);
});

test('of more than 512 merged areas Excel says nothing: the sheet is read and written all the same [F07]', async () => {
  const { pane } = await openPort();
  const [first, rest] = await pane.evaluate(async () => {
    const { workbook, plan } = await window.port;
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      for (let row = 20; row <= 532; row += 1) sheet.getRange(`A${row}:B${row}`).merge();
      // In use, so that Excel counts them.
      sheet.getRange('A532').values = [['noot']];
      await context.sync();
    });
    const { merged, mergedUnknown, values } = await workbook.read();
    return [values[1]?.[0], { merged, mergedUnknown, written: await workbook.write(await plan()) }];
  });
  expect(first).toBe('Delft');
  expect(rest).toMatchObject({ merged: [], mergedUnknown: true, written: { ok: true, differences: [] } });
});
