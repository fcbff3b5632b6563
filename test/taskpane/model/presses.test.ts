/** A press is not lost to what the pane does by itself: it waits for its turn. */
import { at } from '../../change/grids';
import { mayConfirm, mayWrite } from '../../../src/taskpane/model/commands';
import { beginSession } from '../../../src/taskpane/model/begin';
import type { Session } from '../../../src/taskpane/model/session';
import { closePreview, previewAfresh, write } from '../../../src/taskpane/model/writing/writing';
import { haaglandenCells, openPreviewOfAll, paneOn, settled } from '../pane';

const HEADING = at(0, 6);

/** A pane that has begun to read by itself, because Delft became something else under it. */
async function readsByItself(prepare: (session: Session) => void = () => {}) {
  const pane = paneOn();
  await beginSession(pane.session);
  prepare(pane.session);
  const type = (value: number) => {
    pane.backstage.type('Haaglanden', 1, 3, value);
    pane.wait();
  };
  type(61);
  expect(pane.session.store.get().busy).toBe('vanzelf');
  return { ...pane, type };
}

test('the preview asked for meanwhile shows the new figures', async () => {
  const { session } = await readsByItself();
  expect(mayWrite(session.store.get())).toBeUndefined();
  await previewAfresh(session);
  expect(session.store.get()).toMatchObject({ busy: undefined, preview: { kind: 'uitkomsten' } });
  expect(JSON.stringify(session.store.get().preview?.plan)).toContain('61');
});

test('what was agreed to is what was shown: a write that waited does not write what came meanwhile', async () => {
  const { session, backstage } = await readsByItself(openPreviewOfAll);
  expect(mayConfirm(session.store.get())).toBeUndefined();
  await write(session);
  expect(session.store.get().message).toMatchObject({ kind: 'refused', what: 'uitkomsten' });
  expect(backstage.cells('Haaglanden').get(HEADING)).toBeUndefined();
});

test('a write that waited for a reading without anything new is done', async () => {
  const { session, backstage, type } = await readsByItself();
  await settled();
  openPreviewOfAll(session);
  type(61);
  await write(session);
  expect(session.store.get().message?.kind).toBe('written');
  expect(backstage.cells('Haaglanden').get(HEADING)?.content).toBe('Opgave');
});

test('a write that waits is called off with its preview', async () => {
  const { session, backstage } = await readsByItself(openPreviewOfAll);
  const writing = write(session);
  closePreview(session);
  await writing;
  expect(session.store.get().journal).toEqual([]);
  expect(backstage.cells('Haaglanden').get(HEADING)).toBeUndefined();
});

test('of two presses while the pane reads by itself the first one counts', async () => {
  const { session, type } = await readsByItself();
  await settled();
  openPreviewOfAll(session);
  type(61);
  await Promise.all([write(session), write(session)]);
  expect(session.store.get()).toMatchObject({ busy: undefined, journal: { length: 1 } });
});

test('after a refusal by Excel the same press writes what is shown by then', async () => {
  const { session, backstage } = paneOn({ Haaglanden: haaglandenCells() });
  await beginSession(session);
  openPreviewOfAll(session);
  backstage.refuse('AccessDenied');
  await write(session);
  const { message } = session.store.get();
  if (message?.kind !== 'failed' || message.retry === undefined) throw new Error('geen nieuwe poging');
  await message.retry();
  expect(session.store.get().message?.kind).toBe('written');
});
