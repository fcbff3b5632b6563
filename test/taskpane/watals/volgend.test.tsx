/** *Vóór 1 oktober* asked from a sheet of 2022-I: the opgave of the next half-year, and half of it. */
import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { CellValue } from '../../../src/table/cells/grid';
import { SessionContext } from '../../../src/taskpane/shell/context';
import WatAls from '../../../src/taskpane/watals/WatAls';
import { cellsOf, type Cells } from '../../change/grids';
import { BLAD, werkmap } from './werkmap';

/** The end of 2022-I: The Hague has 50 to go, Delft is 4 ahead. */
const JULI: readonly (readonly CellValue[])[] = [
  ['Gemeente', 'Trede per 1 april 2022', 'Opgave 1e helft 2022', 'Gehuisvest per 1 juli 2022', 'Koppelingen'],
  ["'s-Gravenhage", 2, 417, 367, 'voldoende'],
  ['Delft', 2, 76, 80, 'voldoende'],
];
const NEXT: readonly (readonly CellValue[])[] = [
  ['Gemeente', 'Taakstelling 2e helft 2022', 'Achterstand per 1 juli 2022', 'Voorsprong per 1 juli 2022'],
  ["'s-Gravenhage", 419, 70, 0],
  ['Delft', 84, 0, 4],
];

async function asked(next: readonly (readonly CellValue[])[] = NEXT, now = JULI, option = /^1.oktober \(2022-II\)$/) {
  const sheets: Readonly<Record<string, Cells>> = { [BLAD]: cellsOf(now), 'Tweede helft': cellsOf(next) };
  const map = await werkmap(sheets);
  await act(async () => {
    render(
      <SessionContext value={map.session}>
        <WatAls />
      </SessionContext>,
    );
  });
  const user = userEvent.setup();
  await user.click(screen.getByRole('button', { name: 'Andersom: wat is er nodig?' }));
  await user.selectOptions(
    screen.getByRole('combobox', { name: 'Vóór' }),
    screen.getByRole('option', { name: option }),
  );
  return { ...map, user };
}

const table = () => within(screen.getByRole('table', { name: /^Opgave van .* en minimaal vóór/ }));
const lines = () =>
  table()
    .getAllByRole('row')
    .slice(1)
    .map((row) => [...row.children].map(({ textContent }) => textContent));

test('with one decision date left every line is as wide as the heading, an opened one too', async () => {
  const { user } = await asked();
  await user.click(screen.getByRole('button', { name: 'Delft' }));
  const rows = [...(screen.getByRole('button', { name: 'Delft' }).closest('table')?.rows ?? [])];
  const widths = rows.map(({ cells }) => [...cells].reduce((sum, { colSpan }) => sum + colSpan, 0));
  expect(widths.length).toBeGreaterThan(5);
  expect(new Set(widths)).toEqual(new Set([3]));
});

test('without a taakstelling it says that it is not known, and no total', async () => {
  await asked();
  expect(lines()).toEqual([
    ["'s-Gravenhage", 'de taakstelling van 2022-II is niet bekend'],
    ['Delft', 'de taakstelling van 2022-II is niet bekend'],
    ['Totaal', 'niet van elke gemeente bekend'],
  ]);
});

test('with the sheet of the next half-year: its numbers; another saldo there is named and not used', async () => {
  const { user } = await asked();
  await user.selectOptions(screen.getByRole('combobox', { name: 'Taakstelling 2022-II van blad' }), 'Tweede helft');
  await screen.findByText(/Op blad Tweede helft staat een ander beginsaldo .*: 's-Gravenhage\./);
  expect(lines()).toEqual([
    ["'s-Gravenhage", '469', '235', '17,9'],
    ['Delft', '80', '40', '3'],
    ['Totaal', '549', '275', '20,9'],
  ]);
});

test('a taakstelling of the scenario goes before that of the sheet, and its minimum is shown', async () => {
  const { user } = await asked();
  await user.click(screen.getByRole('button', { name: 'Delft' }));
  await user.type(screen.getByRole('spinbutton', { name: 'Taakstelling volgend halfjaar' }), '104');
  expect(lines()[1]).toEqual(['Delft', '100', '50', '3,8']);
  expect(screen.getByRole('row', { name: /^Minimaal vóór 1.oktober – →.50$/ })).toBeTruthy();
});

test('a sheet that says nothing of it is refused with a sentence', async () => {
  const { user } = await asked([['Notulen']]);
  await user.selectOptions(screen.getByRole('combobox', { name: 'Taakstelling 2022-II van blad' }), 'Tweede helft');
  await screen.findByText(/Blad Tweede helft geeft geen taakstelling .* van 2022-II/);
});

describe('a merger on the first day of the next half-year', () => {
  const JANUARI: readonly (readonly CellValue[])[] = [
    ['Gemeente', 'Trede per 1 oktober 2022', 'Opgave 2e helft 2022', 'Gehuisvest per 1 januari 2023', 'Koppelingen'],
    ['Brielle', 0, 39, 38, 'voldoende'],
    ['Delft', 2, 25, 60, 'voldoende'],
    ['Hellevoetsluis', 2, 21, 16, 'voldoende'],
    ['Westvoorne', 1, 34, 28, 'voldoende'],
  ];
  const VOORNE: readonly (readonly CellValue[])[] = [
    ['Gemeente', 'Taakstelling 1e helft 2023', 'Saldo per 1 januari 2023 (achterstand +, voorsprong -)'],
    ['Voorne aan Zee', 99, 12],
    ['Delft', 21, -35],
  ];
  const april = /^1.april \(2023-I\)$/;

  test('the saldi of the parts with the taakstelling of the whole; who is ahead takes nothing off', async () => {
    const { user } = await asked(VOORNE, JANUARI, april);
    await user.selectOptions(screen.getByRole('combobox', { name: /van blad$/ }), 'Tweede helft');
    await screen.findByText('111');
    expect(lines().map((line) => line.slice(0, 3))).toEqual([
      ['Voorne aan Zee', '111', '56'],
      ['Delft', '-14', '0'],
      ['Totaal', '97', '56'],
    ]);
    screen.getByText(/totaal van het minimum is de som van de gemeenten, .* de helft van het totaal is 49\./);
  });

  test('without one of the parts it says which', async () => {
    await asked(VOORNE, JANUARI.slice(0, -1), april);
    expect(lines()[0]).toEqual(['Voorne aan Zee', 'van Westvoorne is geen saldo bekend']);
  });
});
