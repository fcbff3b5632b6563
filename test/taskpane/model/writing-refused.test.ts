/** Edits in between, refusals, and what is let go. */
import { HostError } from '../../../src/change/workbook';
import { zeg } from '../../../src/taskpane/meldingen/sentences';
import { mayUndo, mayWrite } from '../../../src/taskpane/model/commands';
import { forgetAll } from '../../../src/taskpane/model/housekeeping';
import type { Session } from '../../../src/taskpane/model/session';
import { letGo, undo } from '../../../src/taskpane/model/writing/undoing';
import { openPreview, openRepair, toggleOffer, write } from '../../../src/taskpane/model/writing/writing';
import { at, cellsOf } from '../../change/grids';
import { haaglandenCells, openPreviewOfAll, settled } from '../pane';
import { started, previewOf } from './writing-kit';

test('an edit while the preview is open changes the preview, and keeps the choices', async () => {
  const { session, backstage, wait } = await started();
  openPreviewOfAll(session);
  toggleOffer(session, 'uitkomst:opgave');
  backstage.type('Haaglanden', 1, 3, 76);
  wait();
  await settled();
  const preview = previewOf(session);
  expect(preview.plan.changes.find(({ row, after }) => row === 1 && after.content === 0)).toBeDefined();
  expect(preview.kind === 'uitkomsten' && preview.choices.take.has('uitkomst:opgave')).toBe(false);
});

test.each([
  ['protected', { isProtected: true }, 'protected'],
  ['filtered', { isFiltered: true, hiddenRows: new Set([3]) }, 'filtered'],
  ['merged', { merged: [{ row: 1, column: 6, rows: 2, columns: 1 }] }, 'merged'],
] as const)('a %s sheet refuses the whole write and stays as it was', async (_, state, code) => {
  const { session, backstage } = await started();
  openPreview(session);
  const before = backstage.cells('Haaglanden');
  backstage.set('Haaglanden', state);
  await write(session);
  expect(backstage.cells('Haaglanden')).toBe(before);
  expect(session.store.get()).toMatchObject({
    message: { kind: 'refused', conflicts: [{ code }] },
    journal: [],
    preview: undefined,
  });
});

test('a cell that someone changed after the write stays when it is taken back, and is named', async () => {
  const { session, backstage } = await started();
  openPreview(session);
  await write(session);
  backstage.type('Haaglanden', 1, 6, 999);
  await undo(session);
  expect(session.store.get().message).toMatchObject({ kind: 'undone', kept: [{ code: 'changed', row: 1, column: 6 }] });
  expect(backstage.cells('Haaglanden').get(at(1, 6))?.content).toBe(999);
});

test('what an input becomes behind the preview is named, and nothing is written', async () => {
  const { session, backstage } = await started();
  openPreview(session);
  backstage.book.type(backstage.book.sheet('Haaglanden'), 1, 3, 8);
  const before = backstage.cells('Haaglanden');
  await write(session);
  expect(session.store.get().message).toMatchObject({
    kind: 'refused',
    conflicts: [{ code: 'inputChanged', sheet: 'Haaglanden', row: 1, column: 3, found: 8 }],
  });
  expect([backstage.cells('Haaglanden'), await session.workbook.journal()]).toEqual([before, []]);
});

test('a gemeente whose row is gone: the others come back, hers stays in the list until it is let go', async () => {
  const { session, backstage } = await started();
  openPreview(session);
  await write(session);
  const { book } = backstage;
  const sheet = book.sheet('Haaglanden');
  for (let column = 0; column < 13; column += 1) book.put(sheet, 1, column, { content: '', numberFormat: 'General' });
  await undo(session);
  const { message, journal } = session.store.get();
  expect(message).toMatchObject({
    kind: 'undone',
    kept: expect.arrayContaining([expect.objectContaining({ code: 'unplaced' })]),
  });
  expect(journal).toEqual(await session.workbook.journal());
  expect(journal).toHaveLength(1);
  const [line] = journal;
  if (line) await letGo(session, line);
  expect([session.store.get().journal, await session.workbook.journal()]).toEqual([[], []]);
});

test('a write that the program refuses keeps the preview, so that trying again is one press', async () => {
  const { session, backstage } = await started();
  openPreview(session);
  backstage.refuse('InvalidOperationInCellEditMode');
  await write(session);
  const { message, preview } = session.store.get();
  expect(preview).toBeDefined();
  if (message?.kind === 'failed') await message.retry?.();
  expect(session.store.get().message?.kind).toBe('written');
});

test.each([
  [
    'a write',
    async (session: Session) => {
      openPreview(session);
    },
    write,
  ],
  [
    'taking back',
    async (session: Session) => {
      openPreview(session);
      await write(session);
    },
    undo,
  ],
] as const)('%s on a sheet that has gone says so, and what is in front is read', async (_, prepare, act) => {
  const { session, backstage } = await started({ Haaglanden: haaglandenCells(), Ander: haaglandenCells() });
  await prepare(session);
  backstage.activate('Ander');
  backstage.remove('Haaglanden');
  await act(session);
  expect(session.store.get()).toMatchObject({
    message: { kind: 'refused', conflicts: [{ code: 'sheetMissing', sheet: 'Haaglanden' }] },
    reading: { grid: { sheet: 'Ander' } },
  });
});

test('a cell is put right by its own preview', async () => {
  const { session, backstage } = await started();
  openRepair(session, [{ row: 2, column: 0, content: "'s-Gravenhage" }]);
  expect(previewOf(session)).toMatchObject({ kind: 'herstel', plan: { label: '1\u00a0cel hersteld' } });
  await write(session);
  expect(backstage.cells('Haaglanden').get(at(2, 0))?.content).toBe("''s-Gravenhage");
});

test('each button knows why it does not apply', async () => {
  const { session } = await started({ Leeg: cellsOf([['']]) });
  expect(mayWrite(session.store.get())).toBe('Er is nog geen tabel die beoordeeld kan worden.');
  expect(mayUndo(session.store.get())).toBe('Er is niets geschreven dat teruggezet kan worden.');
  session.store.set({ busy: 'schrijven' });
  expect(mayWrite(session.store.get())).toBe('Er wordt geschreven.');
});

test('a second gesture while one is under way does nothing', async () => {
  const { session, backstage } = await started();
  openPreviewOfAll(session);
  await Promise.all([write(session), write(session)]);
  expect(session.store.get().journal).toHaveLength(1);
  expect(backstage.cells('Haaglanden').get(at(0, 6))?.content).toBe('Opgave');
});

test('what Excel removed of it only in part is said, and the list shows what is left', async () => {
  const { session, workbook, backstage } = await started();
  openPreview(session);
  await write(session);
  jest.spyOn(workbook, 'removeAllOurs').mockImplementation(() => {
    backstage.book.settings.clear();
    return Promise.reject(new HostError('AccessDenied', undefined, true, 'removing'));
  });
  await forgetAll(session);
  const { message, journal } = session.store.get();
  expect(journal).toEqual([]);
  expect(message?.kind === 'failed' && zeg(message).zinnen.join(' ')).toMatch(
    /Misschien is een deel al verwijderd en een deel nog niet\. Kies nog eens Verwijder wat we bewaren/,
  );
});

test('forgetting removes what we keep and leaves the cells', async () => {
  const { session, backstage } = await started({ Haaglanden: haaglandenCells() });
  openPreview(session);
  await write(session);
  const cells = backstage.cells('Haaglanden');
  await forgetAll(session);
  expect(session.store.get()).toMatchObject({ journal: [], message: { kind: 'forgotten' } });
  expect(await session.workbook.journal()).toEqual([]);
  expect(backstage.cells('Haaglanden')).toBe(cells);
});
