/** Preview, write, take back, and what stands in the way. */
import { HostError } from '../../../src/change/workbook';
import { beginSession } from '../../../src/taskpane/model/begin';
import { mayConfirm } from '../../../src/taskpane/model/commands';
import { undo } from '../../../src/taskpane/model/writing/undoing';
import { chooseWay, closePreview, openPreview, toggleOffer, write } from '../../../src/taskpane/model/writing/writing';
import { at } from '../../change/grids';
import { openPreviewOfAll } from '../pane';
import { started, previewOf } from './writing-kit';

test('the preview writes nothing and can be put away', async () => {
  const { session, backstage } = await started();
  const before = backstage.cells('Haaglanden');
  openPreviewOfAll(session);
  expect(previewOf(session).plan.changes.length).toBeGreaterThan(60);
  expect(previewOf(session).plan.changes.every(({ column }) => column >= 6)).toBe(true);
  closePreview(session);
  expect(session.store.get().preview).toBeUndefined();
  expect(backstage.cells('Haaglanden')).toBe(before);
});

test('writing puts the numbers of the paper beside the table; taking back brings back the exact sheet', async () => {
  const { session, backstage } = await started();
  const before = [...backstage.cells('Haaglanden')].filter(([, { content }]) => content !== '');
  openPreviewOfAll(session);
  await write(session);
  const column = (c: number) =>
    Array.from({ length: 10 }, (_, i) => backstage.cells('Haaglanden').get(at(i + 1, c))?.content);
  expect(column(8)).toEqual([28, 288, 59, 8, 38, 55, 4, 51, 78, 609]);
  expect(session.store.get()).toMatchObject({ preview: undefined, message: { kind: 'written', differences: [] } });
  expect(session.store.get().journal).toHaveLength(1);
  await undo(session);
  expect([...backstage.cells('Haaglanden')].filter(([, { content }]) => content !== '')).toEqual(before);
  expect(session.store.get()).toMatchObject({ message: { kind: 'undone', kept: [] }, journal: [] });
});

test('a second write of the same finds nothing to do, and says so before', async () => {
  const { session } = await started();
  openPreview(session);
  await write(session);
  openPreview(session);
  expect(previewOf(session).plan.changes).toEqual([]);
  expect(mayConfirm(session.store.get())).toBe('Er verandert geen enkele cel.');
});

test('what the table says already is not written by itself', async () => {
  const { session, backstage } = await started();
  openPreview(session);
  await write(session);
  const headings = [6, 7, 8, 9, 10].map((column) => backstage.cells('Haaglanden').get(at(0, column))?.content);
  expect(headings).toEqual([
    'Minimaal',
    "'Op schema 21 maart 2022",
    "'Verwachte trede 1 april 2022",
    'Vervolgstap',
    undefined,
  ]);
});

test('after writing the sheet shows the first new column; a second time nothing moves', async () => {
  const { session, backstage } = await started();
  openPreview(session);
  await write(session);
  const heading = { sheet: 'Haaglanden', area: { row: 0, column: 6, rows: 1, columns: 1 } };
  expect(backstage.selected()).toEqual(heading);
  await session.workbook.select('Haaglanden', { row: 3, column: 1, rows: 1, columns: 1 });
  backstage.type('Haaglanden', 1, 3, 10);
  await beginSession(session);
  openPreview(session);
  await write(session);
  expect(backstage.selected().area).toMatchObject({ row: 3, column: 1 });
});

test('written is written, also when the sheet cannot show it', async () => {
  const { session } = await started();
  openPreview(session);
  jest.spyOn(session.workbook, 'select').mockRejectedValueOnce(new HostError('GeneralException'));
  await write(session);
  expect(session.store.get().message).toMatchObject({ kind: 'written' });
});

test('an offer that is left out is not written', async () => {
  const { session, backstage } = await started();
  openPreview(session);
  toggleOffer(session, 'uitkomst:vervolgstap');
  await write(session);
  expect([...backstage.cells('Haaglanden').values()].some(({ content }) => content === 'Vervolgstap')).toBe(false);
});

test('the way of writing changes the preview and is kept', async () => {
  const { session } = await started();
  openPreview(session);
  await chooseWay(session, 'formules');
  expect(previewOf(session).plan.changes.some(({ after }) => String(after.content).startsWith('='))).toBe(true);
  await beginSession(session);
  expect(session.store.get().way).toBe('formules');
});
