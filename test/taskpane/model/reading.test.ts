/** How the pane reads and follows the workbook. */
import { datum } from '../../../src/domain/tijd/datum';
import { HostError } from '../../../src/change/workbook';
import { leesAnderBlad } from '../../../src/taskpane/bladen/andere';
import { beginSession } from '../../../src/taskpane/model/begin';
import { correct } from '../../../src/taskpane/model/reading/correcting';
import { fillFrom } from '../../../src/taskpane/model/reading/filling';
import { answer, read } from '../../../src/taskpane/model/reading/reading';
import type { Session } from '../../../src/taskpane/model/session';
import { goTo, toggleRow } from '../../../src/taskpane/model/selecting';
import { withCorrection } from '../../../src/table/recognise/corrections-said';
import { cellsOf } from '../../change/grids';
import { HAAGLANDEN } from '../../table/haaglanden';
import { haaglandenCells, paneOn, settled } from '../pane';

const overviewOf = (session: Session) => {
  const { reading } = session.store.get();
  if (reading?.kind !== 'overview') throw new Error(`geen overzicht maar ${reading?.kind}`);
  return reading.overview;
};
test('the first reading knows the nine gemeenten, their date and their sums', async () => {
  const { session } = paneOn();
  await beginSession(session);
  const { rows, peildatum, totaal } = overviewOf(session);
  expect(rows).toHaveLength(9);
  expect(peildatum).toBe(datum(2022, 3, 21));
  expect([totaal.opgave, totaal.gehuisvest, totaal.nogTeHuisvesten]).toEqual([884, 275, 609]);
  expect(session.store.get().busy).toBeUndefined();
});

test('without a date in the headings the pane asks; the answer holds while the sheet is read again', async () => {
  const [, ...body] = HAAGLANDEN;
  const { session } = paneOn({
    Blad: cellsOf([['Gemeente', 'Trede', 'Opgave', 'Plaatsingen', 'Te realiseren', 'Gerealiseerd'], ...body]),
  });
  await beginSession(session);
  expect(session.store.get().reading).toMatchObject({ kind: 'missing', wat: ['peildatum'] });
  answer(session, { peildatum: datum(2022, 3, 21) });
  expect(overviewOf(session).rows).toHaveLength(9);
  await read(session);
  expect(overviewOf(session).peildatum).toBe(datum(2022, 3, 21));
});

test('two tables: the user chooses', async () => {
  const { session } = paneOn({ Blad: cellsOf([...HAAGLANDEN, [''], ['Tweede'], ...HAAGLANDEN.slice(0, 4)]) });
  await beginSession(session);
  const { reading } = session.store.get();
  expect(reading?.kind === 'choose' && reading.candidates.length).toBe(2);
  answer(session, { candidate: 1 });
  expect(overviewOf(session).rows.map((row) => row.naam)).toEqual(['Delft', "'s-Gravenhage", 'Leidschendam-Voorburg']);
});

test('what the user says about a column is kept in the workbook for the next time', async () => {
  const { session } = paneOn();
  await beginSession(session);
  const { table } = overviewOf(session);
  const column = table.columns[1];
  await correct(session, withCorrection(new Map(), table.signature, column?.key ?? '', { role: 'onbekend' }));
  expect(overviewOf(session).rows[0]?.trede).toBeUndefined();
  await beginSession(session);
  expect(overviewOf(session).rows[0]?.trede).toBeUndefined();
});

test('a workbook that holds something else under our keys is no reason to stop', async () => {
  const { session } = paneOn();
  for (const key of ['kolommen', 'schrijfwijze', 'gezien'])
    await session.workbook.setSetting(key, { __proto__: null, x: [1] });
  await beginSession(session);
  expect(session.store.get()).toMatchObject({ way: 'waarden', message: undefined });
  expect(session.store.get().seen.size).toBe(0);
});

test('a refusal becomes a message, and trying again reads', async () => {
  const { session, backstage } = paneOn();
  backstage.refuse('InvalidOperationInCellEditMode');
  await beginSession(session);
  const { message } = session.store.get();
  expect(message).toMatchObject({ kind: 'failed', error: new HostError('InvalidOperationInCellEditMode') });
  if (message?.kind === 'failed') await message.retry?.();
  expect(overviewOf(session).rows).toHaveLength(9);
  expect(session.store.get().message).toBeUndefined();
});

test('opening a line goes to its row; closing it goes nowhere', async () => {
  const { session, backstage } = paneOn();
  await beginSession(session);
  toggleRow(session, 9);
  await settled();
  expect(session.store.get().openRow).toBe(9);
  expect(backstage.selected()).toEqual({ sheet: 'Haaglanden', area: { row: 9, column: 0, rows: 1, columns: 6 } });
  await goTo(session, 'Haaglanden', { row: 0, column: 0, rows: 1, columns: 1 });
  toggleRow(session, 9);
  await settled();
  expect(session.store.get().openRow).toBeUndefined();
  expect(backstage.selected().area.row).toBe(0);
});

test('going to a sheet that is gone is said', async () => {
  const { session } = paneOn();
  await goTo(session, 'Weg', { row: 0, column: 0, rows: 1, columns: 1 });
  expect(session.store.get().message).toMatchObject({ kind: 'failed', error: new HostError('ItemNotFound') });
});

test('what Excel refused while somebody typed is done when it is tried again, and no longer said [F15]', async () => {
  const { session, backstage } = paneOn();
  const [select, message] = [jest.spyOn(session.workbook, 'select'), () => session.store.get().message];
  select.mockRejectedValueOnce(new HostError('InvalidOperationInCellEditMode'));
  await goTo(session, 'Haaglanden', { row: 4, column: 0, rows: 1, columns: 1 });
  const refused = message();
  if (refused?.kind !== 'failed') throw new Error('niets geweigerd');
  await refused.retry?.();
  expect([backstage.selected().area.row, message()]).toEqual([4, undefined]);
});

test('what is missing is taken over from another sheet, and holds while the sheet is read again', async () => {
  const koppelingen = cellsOf([
    ['Gemeente', 'Koppelingen op 1 juli 2022'],
    ['Delft', 'onvoldoende'],
    ['Rijswijk', 'voldoende'],
  ]);
  const heading = {
    '0,1': 'Besluit op 1 april 2022',
    '0,3': 'Plaatsingen 1 januari 2022 – 1 juni 2022',
    '0,4': 'x',
    '0,5': 'y',
  };
  const { session } = paneOn({ Haaglanden: haaglandenCells(heading), Koppelingen: koppelingen });
  await beginSession(session);
  const rijswijk = () => overviewOf(session).rows.find(({ naam }) => naam === 'Rijswijk')?.volgende.verwacht;
  expect(rijswijk()).toMatchObject({ kind: 'ontbreekt', wat: ['koppelingen'] });
  await leesAnderBlad(session, 'Koppelingen', (sheet) => void fillFrom(session, sheet ? [sheet] : []));
  expect(rijswijk()).toMatchObject({ kind: 'trede' });
  await read(session);
  expect(rijswijk()).toMatchObject({ kind: 'trede' });
});
