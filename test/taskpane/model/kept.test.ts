/** What the workbook keeps of what was chosen is taken over, also when Excel refuses something at the beginning. */
import { HostError } from '../../../src/change/workbook';
import { beginSession } from '../../../src/taskpane/model/begin';
import { correct } from '../../../src/taskpane/model/reading/correcting';
import { KEYS } from '../../../src/taskpane/model/keys';
import { read } from '../../../src/taskpane/model/reading/reading';
import type { Session } from '../../../src/taskpane/model/session';
import { openPreview, write } from '../../../src/taskpane/model/writing/writing';
import { withCorrection } from '../../../src/table/recognise/corrections-said';
import type { MemoryWorkbook } from '../../change/memory-workbook';
import { paneOn, settled } from '../pane';

/** A workbook in which somebody said that the second column is no step, and wrote. */
async function chosenIn(): Promise<MemoryWorkbook> {
  const { session, workbook } = paneOn();
  await beginSession(session);
  const { reading } = session.store.get();
  if (reading?.kind !== 'overview') throw new Error('geen overzicht');
  const { signature, columns } = reading.table;
  await correct(session, withCorrection(new Map(), signature, columns[1]?.key ?? '', { role: 'onbekend' }));
  openPreview(session);
  await write(session);
  return workbook;
}

/** What must be known of it: the step that is not read, and the write. */
function known({ store }: Session) {
  const { reading, journal, busy } = store.get();
  return {
    gemeenten: reading?.kind === 'overview' && reading.overview.rows.length,
    trede: reading?.kind === 'overview' && reading.overview.rows[0]?.trede,
    journal: journal.length,
    busy,
  };
}
const ALL = { gemeenten: 9, trede: undefined, journal: 1, busy: undefined };

async function begunRefused(skip: number, workbook: MemoryWorkbook): Promise<Session> {
  const { session, backstage } = paneOn(undefined, workbook);
  backstage.traffic.interfere({ skip, refuse: 'InvalidOperationInCellEditMode' });
  await beginSession(session);
  return session;
}

test('at most so many requests are there to refuse', async () => {
  const { session, backstage } = paneOn(undefined, await chosenIn());
  backstage.traffic.requests = 0;
  await beginSession(session);
  expect([known(session), backstage.traffic.requests]).toEqual([ALL, 3]);
});

test.each([0, 1, 2])(
  'the request after %i others is refused: it is said, and with the next reading all is there',
  async (skip) => {
    const session = await begunRefused(skip, await chosenIn());
    expect(session.store.get().message).toMatchObject({ kind: 'failed' });
    await read(session);
    await settled();
    expect(known(session)).toEqual(ALL);
  },
);

test('what Excel goes on refusing is asked once with each reading; what is chosen meanwhile is kept', async () => {
  const workbook = await chosenIn();
  const before = await workbook.setting(KEYS.corrections);
  const recall = workbook.recall.bind(workbook);
  const asked = jest.fn(() => Promise.reject(new HostError('GeneralException')));
  workbook.recall = asked;
  const { session } = paneOn(undefined, workbook);
  await beginSession(session);
  await settled();
  expect([asked.mock.calls.length, session.store.get().message?.kind, session.store.get().busy]).toEqual([
    1,
    'failed',
    undefined,
  ]);
  await read(session);
  await settled();
  expect([asked.mock.calls.length, session.store.get().busy]).toEqual([2, undefined]);

  workbook.recall = recall;
  await correct(session, withCorrection(session.store.get().answers.corrections, 'x', 'y', { role: 'onbekend' }));
  expect(known(session)).toEqual(ALL);
  expect(String(await workbook.setting(KEYS.corrections))).toContain(String(before).slice(2, -2));
});

test.each([0, 1, 2])('… or with the same once more, after %i', async (skip) => {
  const session = await begunRefused(skip, await chosenIn());
  const { message } = session.store.get();
  if (message?.kind === 'failed') await message.retry?.();
  await settled();
  expect(known(session)).toEqual(ALL);
});
