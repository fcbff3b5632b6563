/** One line about what changed since the sheet before, and one press to the comparison. */
import { act, screen, within } from '@testing-library/react';
import type { CellValue } from '../../../src/table/cells/grid';
import Controle from '../../../src/taskpane/controle/Controle';
import { Overzicht } from '../../../src/taskpane/overzicht/Overzicht';
import { usePane } from '../../../src/taskpane/shell/context';
import { cellsOf } from '../../change/grids';
import { beginSession } from '../../../src/taskpane/model/begin';
import { zoekEerder } from '../../../src/taskpane/nieuw/eerder';
import { paneOn } from '../pane';
import { press, showing } from '../tab';

function Tabs() {
  const tab = usePane((state) => state.tab);
  return tab === 'controle' ? <Controle /> : <Overzicht />;
}
const show = showing(Tabs);

const month = (dag: string, delft: number, trede: string | number = 2): readonly (readonly CellValue[])[] => [
  ['Gemeente', 'Trede', 'Opgave 1e helft 2022', `Gehuisvest per ${dag}`],
  ['Delft', trede, 76, delft],
  ['Wassenaar', 0, 15, 5],
];
const APRIL = cellsOf(month('18 april 2022', 40, '3a'));
const MAART = cellsOf(month('21 maart 2022', 48));
const line = /^Sinds 21.maart.2022 \(blad .*\): /;
/** Until what nobody asked for has been looked up. */
const lookedUp = () => act(async () => void (await Promise.resolve()));

test('of the sheet before in the workbook: what fell, rose and came off schedule', async () => {
  await show({ 'Stand april': APRIL, 'Stand maart': MAART });
  const said = (await screen.findByText(line)).textContent.replace(/\u00a0/g, ' ');
  expect(said).toBe(
    'Sinds 21 maart 2022 (blad Stand maart): 1 gemeente gewijzigd, 1 gedaald, 1 trede hoger en 1 niet meer op ' +
      'schema. Vergelijk',
  );
});

test('one press lays the two beside each other, with the focus on the comparison', async () => {
  const { user } = await show({ 'Stand april': APRIL, 'Stand maart': MAART });
  await screen.findByText(line);
  await user.click(press('Vergelijk'));
  const heading = await screen.findByRole('heading', { name: 'Vergelijk met een ander blad' });
  expect(document.activeElement).toBe(heading);
  expect(screen.getByRole<HTMLSelectElement>('combobox', { name: /eerdere maand/ }).value).toBe('Stand maart');
  within(screen.getByRole('table')).getByRole('row', { name: /^Delft .*48 → 40 -8/ });
});

test('names with a day: the nearest day before it, whatever the order, and no other sheet is read', async () => {
  const { session } = paneOn({
    '18 april 2022': APRIL,
    Notities: cellsOf([['niets']]),
    '1 februari 2022': cellsOf(month('1 februari 2022', 20)),
    '21 maart 2022': MAART,
    '20 mei 2022': cellsOf(month('20 mei 2022', 60)),
  });
  await beginSession(session);
  const read = jest.spyOn(session.workbook, 'read');
  const found = await zoekEerder(session);
  expect(found?.grid.sheet).toBe('21 maart 2022');
  expect(read.mock.calls).toEqual([['21 maart 2022', { again: true }]]);
});

test('without a day in their names no more than three are looked into', async () => {
  const { session } = paneOn({
    April: APRIL,
    ...Object.fromEntries([1, 2, 3, 4, 5].map((n) => [`Blad${n}`, cellsOf([['niets']])])),
  });
  await beginSession(session);
  const read = jest.spyOn(session.workbook, 'read');
  expect(await zoekEerder(session)).toBeUndefined();
  expect(read.mock.calls.map(([name]) => name)).toEqual(['Blad1', 'Blad2', 'Blad3']);
});

test.each<[string, Readonly<Record<string, ReturnType<typeof cellsOf>>>]>([
  ['a sheet of a later day', { April: APRIL, Mei: cellsOf(month('20 mei 2022', 60)) }],
  [
    'a sheet of other gemeenten',
    { April: APRIL, Maart: cellsOf([...month('21 maart 2022', 48)].slice(0, 1).concat([['Westland', 3, 81, 30]])) },
  ],
  ['a sheet without a table', { April: APRIL, Notities: cellsOf([['niets']]) }],
  ['no other sheet', { April: APRIL }],
])('%s gives no line', async (_, sheets) => {
  await show(sheets);
  await lookedUp();
  expect(screen.queryByText(/^Sinds /)).toBeNull();
});

test('figures that stayed are told too', async () => {
  await show({ April: cellsOf(month('22 maart 2022', 48)), Maart: MAART });
  await screen.findByText(/^Sinds 21.maart.2022 \(blad Maart\): niets gewijzigd\./);
});

test('when the earlier sheet changes, the line goes: it was about other figures', async () => {
  const { backstage } = await show({ 'Stand april': APRIL, 'Stand maart': MAART });
  await screen.findByText(line);
  await act(async () => backstage.type('Stand maart', 1, 3, 30));
  expect(screen.queryByText(line)).toBeNull();
});
