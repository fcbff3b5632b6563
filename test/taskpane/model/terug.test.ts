/** Taking back a write that came with the workbook: shown first, cell by cell, and only what was shown. */
import { beginSession } from '../../../src/taskpane/model/begin';
import { letGo, undo, undoShown } from '../../../src/taskpane/model/writing/undoing';
import { write } from '../../../src/taskpane/model/writing/writing';
import { at } from '../../change/grids';
import { haaglandenCells, openPreviewOfAll, paneOn } from '../pane';

const FORMULA = '=1+1';

/** A pane opened on a workbook in which another one wrote over a formula. */
async function later() {
  const before = paneOn({ Haaglanden: haaglandenCells() });
  await beginSession(before.session);
  openPreviewOfAll(before.session);
  await write(before.session);
  const { book } = before.backstage;
  const [key = '', text = ''] = [...book.settings].find(([name]) => name.startsWith('journaal.')) ?? [];
  const pane = paneOn({}, before.workbook);
  await beginSession(pane.session);
  return { ...pane, book, key, text };
}

test('nothing changes before it was shown, with what is there and what comes back', async () => {
  const { session, backstage } = await later();
  const before = backstage.cells('Haaglanden');
  await undo(session);
  expect(backstage.cells('Haaglanden')).toBe(before);
  const { preview, journal } = session.store.get();
  expect(preview).toMatchObject({ kind: 'terug', line: journal[0], plan: { sheet: 'Haaglanden' }, back: { kept: [] } });
  expect(preview?.plan.changes.find(({ row, column }) => row === 1 && column === 8)).toMatchObject({
    before: { content: 28 },
    after: { content: '' },
  });
  await undoShown(session);
  expect(backstage.cells('Haaglanden').get(at(1, 8))).toBeUndefined();
  expect(session.store.get()).toMatchObject({ preview: undefined, journal: [], message: { kind: 'undone', kept: [] } });
});

test('an own write of this sitting is taken back at once', async () => {
  const { session, backstage } = paneOn();
  await beginSession(session);
  openPreviewOfAll(session);
  await write(session);
  await undo(session);
  expect(session.store.get()).toMatchObject({ preview: undefined, message: { kind: 'undone' } });
  expect(backstage.cells('Haaglanden').get(at(1, 8))).toBeUndefined();
});

test('an entry that says something else than its line is refused, changes nothing and can be removed', async () => {
  const { session, backstage, book, key, text } = await later();
  book.settings.set(key, text.replace('"content":""', `"content":"${FORMULA}"`).replace('[""', `["${FORMULA}"`));
  const before = backstage.cells('Haaglanden');
  await undo(session);
  expect(session.store.get()).toMatchObject({
    preview: undefined,
    message: { kind: 'failed', error: { code: 'JournalUnreadable' } },
  });
  expect(backstage.cells('Haaglanden')).toBe(before);
  const [line] = session.store.get().journal;
  if (line) await letGo(session, line);
  expect([session.store.get().journal, await session.workbook.journal()]).toEqual([[], []]);
});

test('an entry that was exchanged after it was shown is not taken back', async () => {
  const { session, backstage, book, key, text } = await later();
  await undo(session);
  const before = backstage.cells('Haaglanden');
  book.settings.set(key, text.replace('[""', `["${FORMULA}"`));
  await undoShown(session);
  expect(session.store.get().message).toMatchObject({ kind: 'failed', error: { code: 'JournalUnreadable' } });
  expect(backstage.cells('Haaglanden')).toBe(before);
});

test('a press while it is shown that something changed on the sheet shows nothing old', async () => {
  const { session, backstage, wait } = await later();
  await undo(session);
  backstage.type('Haaglanden', 1, 8, 999);
  wait();
  await new Promise((done) => setTimeout(done, 0));
  expect(session.store.get().preview).toBeUndefined();
  await undo(session);
  expect(session.store.get().preview).toMatchObject({ kind: 'terug', back: { kept: [{ code: 'changed', row: 1 }] } });
});
