/** By keyboard, what the overview asks, and what Excel refuses. */
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { CellValue } from '../../../src/table/cells/grid';
import { at, cellsOf } from '../../change/grids';
import { read } from '../../../src/taskpane/model/reading/reading';
import { HAAGLANDEN } from '../../table/haaglanden';
import { haaglandenCells } from '../pane';
import { show, line, press } from './overzicht-kit';

beforeAll(async () => {
  await Promise.all([
    import('../../../src/taskpane/overzicht/Kolommen'),
    import('../../../src/taskpane/voorbeeld/Voorbeeld'),
  ]);
});
const changed = (change: Readonly<Record<string, CellValue>>) => show({ Haaglanden: haaglandenCells(change) });

test('by keyboard alone: preview, write, take back', async () => {
  const { user, backstage } = await show();
  press('Schrijf naar werkblad').focus();
  await user.keyboard('{Enter}');
  const kop = await screen.findByRole('heading', { name: 'Voorbeeld' });
  await waitFor(() => expect(document.activeElement).toBe(kop));
  const cellen = within(screen.getByRole('region', { name: 'Cellen die veranderen' }));
  for (const name of ['G1 kop leeg Minimaal', "G3 's-Gravenhage leeg 209", 'G11 Totaal leeg 445'])
    expect(cellen.getByRole('row', { name })).toBeTruthy();
  press('Schrijven').focus();
  await user.keyboard('{Enter}');
  expect(await screen.findByText(/cellen geschreven/)).toBeTruthy();
  expect(document.activeElement).toBe(press('Schrijf naar werkblad'));
  expect(backstage.cells('Haaglanden').get(at(2, 7))?.content).toBe('niet op schema');
  press('Ongedaan maken').focus();
  await user.keyboard('{Enter}');
  expect(await screen.findByText(/cellen teruggezet/)).toBeTruthy();
});

test('a button that does not apply says why and does nothing', async () => {
  const { user } = await show({ Leeg: cellsOf([['']]) });
  const knop = press('Schrijf naar werkblad');
  expect(knop.getAttribute('aria-disabled')).toBe('true');
  expect(knop.title).toBe('Er is nog geen tabel die beoordeeld kan worden.');
  await user.click(knop);
  expect(screen.queryByRole('heading', { name: 'Voorbeeld' })).toBeNull();
});

test.each<[string, Readonly<Record<string, CellValue>>, RegExp]>([
  ['a text where a number belongs', { '2,3': 'veel' }, /In D3 .* staat 'veel', maar hier hoort een aantal/],
  ['a gemeente twice', { '2,0': 'Delft' }, /Delft staat twee keer in de tabel/],
  ['an unknown name', { '2,0': 'Atlantis' }, /Atlantis/],
  [
    'a blend of two names',
    { '2,0': 'Krimpenerwaard a/d IJssel' },
    /mengsel van Krimpenerwaard en Krimpen aan den IJssel/,
  ],
  ['a negative count', { '2,3': -4 }, /D3/],
])('%s gets its sentence with the way to the cell', async (_, change, zin) => {
  const { user, backstage } = await changed(change);
  expect(screen.getByRole('alert').textContent).toMatch(zin);
  await user.click(screen.getAllByRole('button', { name: /^Toon cel/ })[0] as HTMLElement);
  expect(backstage.selected().area.row).toBeGreaterThan(0);
});

test('an empty sheet and a sheet without a table say what to do', async () => {
  const { session } = await show({ Leeg: cellsOf([['']]), Praat: cellsOf([['Notulen'], ['van maandag']]) });
  expect(screen.getByText(/Dit blad is leeg/)).toBeTruthy();
  await act(async () => {
    await session.workbook.select('Praat', { row: 0, column: 0, rows: 1, columns: 1 });
  });
  await userEvent.click(press('Opnieuw lezen'));
  expect(await screen.findByText(/geen tabel met gemeenten/)).toBeTruthy();
});

test('two tables: a choice of both', async () => {
  const { user } = await show({ Blad: cellsOf([...HAAGLANDEN, [''], ['Tweede'], ...HAAGLANDEN.slice(0, 4)]) });
  expect(screen.getByRole('heading', { name: /meer tabellen/ })).toBeTruthy();
  await user.click(press('Tweede'));
  expect(line('Delft')).toBeTruthy();
});

test('a missing peildatum is asked with a date field', async () => {
  const { user } = await show({
    Blad: cellsOf([
      ['Gemeente', 'Trede', 'Opgave', 'Plaatsingen'],
      ['Delft', 2, 76, 48],
      ['Rijswijk', 3, 56, 1],
    ]),
  });
  await user.type(screen.getByLabelText('Peildatum'), '21 maart 2022');
  await user.click(press('Gebruik deze datum'));
  expect(line('Delft').getByText('Op schema')).toBeTruthy();
});

test('a refusal by Excel is said with its remedy and can be tried again', async () => {
  const { user, backstage } = await show();
  backstage.refuse('InvalidOperationInCellEditMode');
  await user.click(press('Opnieuw lezen'));
  expect(await screen.findByText(/U bent nog bezig in een cel/)).toBeTruthy();
  await user.click(press('Opnieuw proberen'));
  await waitFor(() => expect(screen.queryByText(/U bent nog bezig in een cel/)).toBeNull());
});

test('a sheet of which columns must be pointed out shows them, also after one that only misses a day', async () => {
  const kop = ['Gemeente', 'Taakstelling 2022-I'];
  const { session } = await show({
    Dag: cellsOf([
      ['Gemeente', 'Opgave', 'Gehuisvest'],
      ['Delft', 76, 48],
      ['Westland', 81, 30],
    ]),
    Saldo: cellsOf([
      [...kop, 'Saldo', 'Gehuisvest per 1 april 2022'],
      ['Delft', 76, -10, 8],
      ['Westland', 81, 3, 4],
    ]),
  });
  const opener = () => screen.findByRole('button', { name: 'Herkende kolommen' });
  expect((await opener()).getAttribute('aria-expanded')).toBe('false');
  await act(async () => void (await read(session, 'Saldo')));
  expect((await opener()).getAttribute('aria-expanded')).toBe('true');
  expect(screen.getByRole('combobox', { name: 'Een positief getal is' })).toBeTruthy();
});
