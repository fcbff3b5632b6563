/** What is chosen while the pane is busy, or before the workbook has told what it remembers, is kept all the same. */
import { beginSession } from '../../../src/taskpane/model/begin';
import { markSeen } from '../../../src/taskpane/model/checking';
import { chooseZicht } from '../../../src/taskpane/model/looking';
import { KEYS } from '../../../src/taskpane/model/keys';
import { correct } from '../../../src/taskpane/model/reading/correcting';
import { fillFrom } from '../../../src/taskpane/model/reading/filling';
import { keepRegio } from '../../../src/taskpane/model/regio';
import { guarded, type Session } from '../../../src/taskpane/model/session';
import { chooseWay, write } from '../../../src/taskpane/model/writing/writing';
import { withCorrection } from '../../../src/table/recognise/corrections-said';
import { writeCorrections } from '../../../src/table/recognise/columns/corrections-codec';
import { sheetOf } from '../../../src/taskpane/model/reading/understanding';
import { haaglandenCells, openPreviewOfAll, paneOn, settled } from '../pane';

const TABLE = 'tabel van vorige maand';
const said = (key: string) => withCorrection(new Map(), TABLE, key, { role: 'gehuisvest' });

function ownTable({ store }: Session) {
  const { reading } = store.get();
  const sheet = reading && sheetOf(reading);
  if (sheet === undefined) throw new Error('geen tabel');
  return sheet;
}

const CHOICES: readonly (readonly [string, keyof typeof KEYS, (session: Session) => Promise<void>, unknown])[] = [
  ['a role', 'corrections', (session) => correct(session, said('a')), writeCorrections(said('a'))],
  ['a sheet to fill in from', 'fillers', (s) => fillFrom(s, [ownTable(s)]), [['Haaglanden', ['Haaglanden']]]],
  ['the way of writing', 'way', (session) => chooseWay(session, 'formules'), 'formules'],
  ['the province', 'zicht', (session) => chooseZicht(session, 'Utrecht'), 'Utrecht'],
  [
    'the region',
    'regio',
    (session) => keepRegio(session, { kind: 'woonregio', naam: 'Haaglanden' }),
    'woonregio:Haaglanden',
  ],
  [
    'a finding seen',
    'seen',
    (session) => markSeen(session, [{ code: 'geenTabel', severity: 'fout', sheet: 'Haaglanden', data: {} }], 'klopt'),
    expect.arrayContaining([expect.arrayContaining(['klopt'])]),
  ],
];

describe.each(CHOICES)('%s', (_, key, choose, kept) => {
  test('chosen while the pane writes is kept', async () => {
    const { session } = paneOn();
    await beginSession(session);
    openPreviewOfAll(session);
    const writing = write(session);
    expect(session.store.get().busy).toBe('schrijven');
    const choosing = choose(session);
    await Promise.all([writing, choosing]);
    expect(await session.workbook.setting(KEYS[key])).toEqual(kept);
    expect(session.store.get()).toMatchObject({ busy: undefined, journal: [{ sheet: 'Haaglanden' }] });
  });
});

test('of two choices while the pane is busy the last one is kept', async () => {
  const { session } = paneOn();
  await beginSession(session);
  openPreviewOfAll(session);
  await Promise.all([write(session), chooseWay(session, 'formules'), chooseWay(session, 'functies')]);
  expect([session.store.get().way, await session.workbook.setting(KEYS.way)]).toEqual(['functies', 'functies']);
});

test('what was chosen before the workbook told what it remembers goes first, beside what it remembers', async () => {
  const first = paneOn();
  await beginSession(first.session);
  await correct(first.session, said('a'));
  const { workbook } = first;
  const { session } = paneOn({ Haaglanden: haaglandenCells() }, workbook);
  const begun = beginSession(session);
  await settledUntil(() => session.store.get().reading !== undefined);
  await Promise.all([
    begun,
    chooseWay(session, 'formules'),
    correct(session, withCorrection(new Map(), 'nu', 'b', {})),
  ]);
  expect(session.store.get().way).toBe('formules');
  const kept = JSON.parse(String(await workbook.setting(KEYS.corrections))) as readonly (readonly [string])[];
  expect(kept.map(([signature]) => signature)).toEqual([TABLE, 'nu']);
});

async function settledUntil(so: () => boolean): Promise<void> {
  for (let i = 0; i < 200 && !so(); i += 1) await Promise.resolve();
}

test('work begins in the order in which it was asked for, each when the one before is done', async () => {
  const { session } = paneOn();
  const done: string[] = [];
  const piece = (name: string) =>
    guarded(session, async () => {
      done.push(`${name} begint`);
      await settled();
      done.push(`${name} klaar`);
    });
  await Promise.all(['a', 'b', 'c'].map(piece));
  expect(done).toEqual(['a', 'b', 'c'].flatMap((name) => [`${name} begint`, `${name} klaar`]));
  expect(session.store.get().busy).toBeUndefined();
});

test('work that fails lets the next one begin', async () => {
  const { session } = paneOn();
  const done: string[] = [];
  await Promise.all([
    guarded(session, () => Promise.reject(new Error('stuk'))),
    guarded(session, async () => void done.push('klaar')),
  ]);
  expect([done, session.store.get().message?.kind]).toEqual([['klaar'], 'failed']);
});
