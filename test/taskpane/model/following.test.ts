/** How the pane follows the workbook after the first reading. */
import { beginSession } from '../../../src/taskpane/model/begin';
import { read } from '../../../src/taskpane/model/reading/reading';
import type { Session } from '../../../src/taskpane/model/session';
import { cellsOf } from '../../change/grids';
import { haaglandenCells, paneOn, settled } from '../pane';

const overviewOf = (session: Session) => {
  const { reading } = session.store.get();
  if (reading?.kind !== 'overview') throw new Error(`geen overzicht maar ${reading?.kind}`);
  return reading.overview;
};
const placed = (session: Session, naam: string) =>
  overviewOf(session).rows.find((row) => row.naam === naam)?.gehuisvest;

test('an edit in the sheet is read once the edits have settled, and only on the sheet that was read', async () => {
  const { session, backstage, wait } = paneOn({ Haaglanden: haaglandenCells(), Ander: cellsOf([['x']]) });
  await beginSession(session);
  backstage.type('Haaglanden', 1, 3, 60);
  backstage.type('Haaglanden', 1, 3, 61);
  expect(placed(session, 'Delft')).toBe(48);
  wait();
  await settled();
  expect(placed(session, 'Delft')).toBe(61);
  backstage.type('Ander', 0, 0, 'y');
  backstage.type('Haaglanden', 1, 3, 62);
  wait();
  await settled();
  expect(placed(session, 'Delft')).toBe(62);
});

test('an edit just after the first reading, before the part that follows has come, is read too', async () => {
  const { session, backstage, wait } = paneOn();
  const unsubscribe = session.store.subscribe(() => {
    if (session.store.get().reading === undefined) return;
    unsubscribe();
    backstage.type('Haaglanden', 1, 3, 61);
  });
  await beginSession(session);
  wait();
  await settled();
  expect(placed(session, 'Delft')).toBe(61);
});

test('somebody who is typing in a cell is not told so: the reading comes afterwards', async () => {
  const { session, backstage, wait } = paneOn();
  await beginSession(session);
  backstage.type('Haaglanden', 1, 3, 61);
  backstage.refuse('InvalidOperationInCellEditMode');
  wait();
  await settled();
  expect([placed(session, 'Delft'), session.store.get().message, session.store.get().busy]).toEqual([
    48,
    undefined,
    undefined,
  ]);
  wait();
  await settled();
  expect(placed(session, 'Delft')).toBe(61);
});

test('another refusal of a reading by itself is said', async () => {
  const { session, backstage, wait } = paneOn();
  await beginSession(session);
  backstage.type('Haaglanden', 1, 3, 61);
  backstage.refuse('AccessDenied');
  wait();
  await settled();
  expect(session.store.get().message).toMatchObject({ kind: 'failed', error: { code: 'AccessDenied' } });
});

test('following stops when asked', async () => {
  const { session, backstage, wait } = paneOn();
  const stop = await beginSession(session);
  stop();
  backstage.type('Haaglanden', 1, 3, 61);
  wait();
  await settled();
  expect(placed(session, 'Delft')).toBe(48);
});

test('another sheet in front is offered, not taken; reading again takes it', async () => {
  const { session, backstage } = paneOn({ Haaglanden: haaglandenCells(), Leeg: cellsOf([['']]) });
  await beginSession(session);
  backstage.activate('Leeg');
  expect(session.store.get().otherSheet).toBe('Leeg');
  expect(overviewOf(session).rows).toHaveLength(9);
  backstage.activate('Haaglanden');
  expect(session.store.get().otherSheet).toBeUndefined();
  backstage.activate('Leeg');
  await read(session);
  expect(session.store.get().reading?.kind).toBe('none');
  expect(session.store.get().otherSheet).toBeUndefined();
});

test('where nothing was found, a sheet that comes in front is read at once', async () => {
  const { session, backstage } = paneOn({ Leeg: cellsOf([['']]), Haaglanden: haaglandenCells() });
  await beginSession(session);
  expect(session.store.get().reading).toMatchObject({ kind: 'none', findings: [{ code: 'leegBlad' }] });
  backstage.activate('Haaglanden');
  await settled();
  expect(overviewOf(session).rows).toHaveLength(9);
});
