import { offers, planResults, standardChoices } from '../../src/change/results';
import type { SheetPlan } from '../../src/change/sheet-plan';
import { HostError } from '../../src/change/workbook';
import { cellsOf } from './grids';
import { memoryWorkbook } from './memory-workbook';
import { haaglanden, haaglandenCells } from './overviews';

const start = () => memoryWorkbook({ Blad: haaglandenCells(), Ander: cellsOf([['x']]) });
const resultsOn = async (workbook: ReturnType<typeof start>) => {
  const grid = await workbook.read();
  return planResults(haaglanden(), grid, standardChoices(offers(haaglanden(), grid)));
};
const page = (name: string): SheetPlan => ({
  name, kind: 'regiotabel', cells: [['Regiotabel']], looks: [], widths: [], frozenRows: 0, charts: [],
  print: { orientation: 'portrait', area: { row: 0, column: 0, rows: 1, columns: 1 }, pageBreaks: [] },
});

test('write, list, undo: the sheet is what it was and the list is empty', async () => {
  const workbook = start();
  const before = await workbook.read('Blad');
  const result = await workbook.write(await resultsOn(workbook));
  expect(result).toMatchObject({ ok: true, remembered: true, differences: [] });
  const [line] = await workbook.journal();
  expect(line).toMatchObject({ sheet: 'Blad', label: 'Uitkomsten van 9 gemeenten', cells: 74 });
  expect(await workbook.undo(line!)).toEqual({ ok: true, restored: 74, kept: [] });
  expect(await workbook.read('Blad')).toEqual(before);
  expect(await workbook.journal()).toEqual([]);
  await expect(workbook.undo(line!)).rejects.toThrow(new HostError('NotRemembered'));
});

test('an edit between reading and writing: nothing is written', async () => {
  const workbook = start();
  const plan = await resultsOn(workbook);
  workbook.backstage.type('Blad', 3, 7, 'notitie');
  const before = await workbook.read();
  expect(await workbook.write(plan)).toMatchObject({ ok: false, conflicts: [{ code: 'notEmpty', row: 3, column: 7 }] });
  expect(await workbook.read()).toEqual(before);
});

test('protection holds writing and undoing off; a sheet that is gone as well', async () => {
  const workbook = start();
  const plan = await resultsOn(workbook);
  await workbook.write(plan);
  workbook.backstage.set('Blad', { isProtected: true });
  const [line] = await workbook.journal();
  expect(await workbook.write(plan)).toMatchObject({ ok: false, conflicts: [{ code: 'protected' }] });
  expect(await workbook.undo(line!)).toMatchObject({ ok: false, conflicts: [{ code: 'protected' }] });
  workbook.backstage.remove('Blad');
  expect(await workbook.write(plan)).toMatchObject({ ok: false, conflicts: [{ code: 'sheetMissing' }] });
});

test('a refusal comes as a HostError, once', async () => {
  const workbook = start();
  workbook.backstage.refuse('InvalidOperationInCellEditMode');
  await expect(workbook.read()).rejects.toThrow(new HostError('InvalidOperationInCellEditMode'));
  expect((await workbook.read()).sheet).toBe('Blad');
});

test('settings survive JSON and can be removed with all that is ours', async () => {
  const workbook = start();
  await workbook.setSetting('gezien', { a: [1] });
  expect(await workbook.setting('gezien')).toEqual({ a: [1] });
  await workbook.setSetting('gezien', undefined);
  expect(await workbook.setting('gezien')).toBeUndefined();
  await workbook.setSetting('gezien', 1);
  await workbook.removeAllOurs();
  expect(await workbook.setting('gezien')).toBeUndefined();
});

test("sheets: ours are replaced when asked, others' never; stopping leaves whole sheets", async () => {
  const workbook = start();
  expect(await workbook.addSheets([page('Regio')])).toEqual({ ok: true, made: ['Regio'], cancelled: false });
  expect(await workbook.addSheets([page('Regio')])).toEqual({ ok: false, taken: [{ name: 'Regio', ours: true }] });
  expect(await workbook.addSheets([page('Regio'), page('Ander')], { replace: true })).toMatchObject({ ok: false });
  expect(await workbook.addSheets([page('Regio')], { replace: true })).toMatchObject({ ok: true });
  const stop = new AbortController();
  const result = await workbook.addSheets([page('1'), page('2'), page('3')], { signal: stop.signal, progress: (done) => void (done === 2 && stop.abort()) });
  expect(result).toEqual({ ok: true, made: ['1', '2'], cancelled: true });
  expect((await workbook.sheets()).find((s) => s.name === 'Regio')).toEqual({ name: 'Regio', hidden: false, active: false, ours: 'regiotabel' });
});

test('listeners hear of changes and of another sheet in front until they stop', async () => {
  const workbook = start();
  const heard: string[] = [];
  const stop = [workbook.onChange((s) => void heard.push(`~${s}`)), workbook.onActivate((s) => void heard.push(s))];
  workbook.backstage.type('Blad', 0, 0, 'x');
  workbook.backstage.activate('Ander');
  stop.forEach((off) => off());
  workbook.backstage.type('Blad', 0, 0, 'y');
  expect(heard).toEqual(['~Blad', 'Ander']);
  await workbook.select('Blad', { row: 1, column: 1, rows: 1, columns: 1 });
  expect([workbook.backstage.selected().sheet, (await workbook.selection()).area.row]).toEqual(['Blad', 1]);
});
