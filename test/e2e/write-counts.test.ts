import { closeProef, stopBrowser } from '../standin/browser';
import { openPort } from './port';

afterEach(closeProef);
afterAll(stopBrowser);

test('one read, two requests for a write, three for taking it back; one more read where an Excel table lies', async () => {
  const { pane, proef } = await openPort();
  const plan = await pane.evaluate(async () => (await window.port).plan());
  expect(await proef.requests()).toBe(1);
  await pane.evaluate(async (wanted) => (await window.port).workbook.write(wanted), plan);
  expect(await proef.requests()).toBe(2);
  await pane.evaluate(async () => (await window.port).workbook.undo({ id: '2022-03-30T10:00:00.000Z' }));
  expect(await proef.requests()).toBe(3);
});

test('342 gemeenten × 24 columns: the same two requests, each under 1 MB, and all of it taken back', async () => {
  const { pane, proef } = await openPort({ werkmap: 'leeg' });
  const [sheet = ''] = await proef.sheets();
  const before = await proef.snapshot();
  await proef.requestBytes();
  const result = await pane.evaluate(async (name) => {
    const { workbook } = await window.port;
    const changes = Array.from({ length: 342 * 24 }, (_, i) => ({
      row: i % 342, column: Math.floor(i / 342), before: { content: '', numberFormat: 'General' }, after: { content: i / 7, numberFormat: '0%' },
    }));
    return workbook.write({ sheet: name, label: 'groot', styles: [], changes });
  }, sheet);
  expect(result).toMatchObject({ ok: true, differences: [], remembered: true });
  expect(await proef.requests()).toBe(2);
  expect((await proef.requestBytes()).largest).toBeLessThan(1_000_000);
  const undone = await pane.evaluate(async () => {
    const { workbook } = await window.port;
    const result = await workbook.undo({ id: '2022-03-30T10:00:00.000Z' });
    await workbook.removeAllOurs();
    return result;
  });
  expect(undone).toEqual({ ok: true, restored: 342 * 24, kept: [] });
  expect(await proef.snapshot()).toBe(before);
});

test('a table of 342 rows takes the same number of requests as one of nine', async () => {
  const { pane, proef } = await openPort({ werkmap: 'leeg' });
  const [sheet = ''] = await proef.sheets();
  await pane.evaluate(async (name) => {
    const { workbook } = await window.port;
    const state = (content: number) => ({ content, numberFormat: 'General' });
    await workbook.write({ sheet: name, label: 'lang', styles: [], changes: Array.from({ length: 342 }, (_, row) => ({ row, column: 0, before: { content: '', numberFormat: 'General' }, after: state(row) })) });
  }, sheet);
  expect(await proef.requests()).toBe(2);
  const rows = await pane.evaluate(async () => (await (await window.port).workbook.read()).area.rows);
  expect([rows, await proef.requests()]).toEqual([342, 1]);
});
