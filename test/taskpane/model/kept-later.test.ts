/** What takes over what the workbook keeps, and follows it, could not be fetched at the beginning. */
import { beginSession } from '../../../src/taskpane/model/begin';
import { KEYS } from '../../../src/taskpane/model/keys';
import { read } from '../../../src/taskpane/model/reading/reading';
import { paneOn, settled } from '../pane';

let mockGone = true;
jest.mock('../../../src/taskpane/model/reading/kept', () => {
  if (mockGone) throw new Error('Loading chunk later failed.');
  return jest.requireActual<object>('../../../src/taskpane/model/reading/kept');
});

test('with the next reading it is there: what was chosen holds, and the workbook is followed', async () => {
  const { session, workbook, backstage, wait } = paneOn();
  await workbook.setSetting(KEYS.way, 'formules');
  await beginSession(session);
  expect(session.store.get()).toMatchObject({ message: { kind: 'failed' }, reading: { kind: 'overview' } });
  expect(session.store.get().way).toBe('waarden');

  mockGone = false;
  await read(session);
  await settled();
  expect(session.store.get()).toMatchObject({ way: 'formules', busy: undefined, message: undefined });
  backstage.type('Haaglanden', 1, 3, 61);
  wait();
  await settled();
  const { reading } = session.store.get();
  expect(reading?.kind === 'overview' && reading.overview.rows[0]?.gehuisvest).toBe(61);
});
