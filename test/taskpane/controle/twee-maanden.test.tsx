/** Two months side by side: what changed, what is seen between them, and both on a sheet. */
import { screen, within } from '@testing-library/react';
import Controle from '../../../src/taskpane/controle/Controle';
import { haaglandenCells } from '../pane';
import { press, showing } from '../tab';

const show = showing(Controle);
const februari = () =>
  haaglandenCells({ '0,3': 'Plaatsingen 1 januari 2022 – 28 februari 2022', '1,3': 41, '2,3': 132 });

/** Excel does not tell of every change: a choice from a list of validation comes unseen [F17]. */
test('what comes on a sheet holds what stands there by now, on the other sheet as well', async () => {
  const { user, backstage } = await show({ Haaglanden: haaglandenCells(), Februari: februari() });
  await user.selectOptions(await screen.findByRole('combobox', { name: /Blad van een eerdere maand/ }), 'Februari');
  await screen.findByRole('rowheader', { name: 'Delft' });
  const unseen = (sheet: string, value: number) => backstage.type(sheet, 1, 3, value);
  unseen('Haaglanden', 10);
  unseen('Februari', 12);
  await user.click(press('Zet op een blad'));
  await screen.findByText('Gemaakt: het blad Controle Haaglanden.');
  const found = JSON.stringify(backstage.plan('Controle Haaglanden')?.cells);
  expect(found).toContain('De realisatie van Delft is gedaald van 12');
  unseen('Haaglanden', 30);
  await user.click(press('Zet de vergelijking op een blad'));
  await screen.findByText('Gemaakt: het blad Vergelijking Haaglanden.');
  expect(backstage.plan('Vergelijking Haaglanden')?.cells.find(([name]) => name === 'Delft')).toEqual(
    expect.arrayContaining([12, 30, 18]),
  );
});

test('two months: what changed, the pace, and a realisation that fell', async () => {
  const { user } = await show({ Haaglanden: haaglandenCells(), Februari: februari() });
  await user.selectOptions(await screen.findByRole('combobox', { name: /Blad van een eerdere maand/ }), 'Februari');
  const delft = within((await screen.findByRole('rowheader', { name: 'Delft' })).closest('tr') as HTMLElement);
  expect(delft.getAllByRole('cell').map((cell) => cell.textContent)).toEqual(['41 → 48', '+7', '2,3', '2']);
  expect(
    within(screen.getByRole('region', { name: 'Vergelijk met een ander blad' })).getByText(
      /realisatie van 's-Gravenhage is gedaald van 132/,
    ),
  ).toBeTruthy();
});

test('two months come on a sheet, with a Totaal and what fell', async () => {
  const { user, backstage } = await show({ Haaglanden: haaglandenCells(), Februari: februari() });
  await user.selectOptions(await screen.findByRole('combobox', { name: /Blad van een eerdere maand/ }), 'Februari');
  await user.click(await screen.findByRole('button', { name: 'Zet de vergelijking op een blad' }));
  await screen.findByText('Gemaakt: het blad Vergelijking Haaglanden.');
  const cells = backstage.plan('Vergelijking Haaglanden')?.cells ?? [];
  expect(cells.find(([name]) => name === "'s-Gravenhage" || name === "''s-Gravenhage")?.at(-1)).toBe('gedaald');
  expect(cells.map(([name]) => name)).toContain('Totaal');
});

test('what is seen between two months moves to the list of what is seen, and comes back', async () => {
  const { user } = await show({ Haaglanden: haaglandenCells(), Februari: februari() });
  await user.selectOptions(await screen.findByRole('combobox', { name: /Blad van een eerdere maand/ }), 'Februari');
  const naast = within(screen.getByRole('region', { name: 'Vergelijk met een ander blad' }));
  await user.click(await naast.findByRole('button', { name: 'Gezien: D3' }));
  await user.type(screen.getByLabelText('Waarom mag dit zo blijven?'), 'omgekoppeld');
  await user.click(press('Bewaar'));
  expect(await screen.findByText('Reden: omgekoppeld')).toBeTruthy();
  expect(naast.queryByText(/realisatie van 's-Gravenhage is gedaald/)).toBeNull();
  await user.click(screen.getByRole('button', { name: /^Toon weer: De realisatie/ }));
  expect(await naast.findByText(/realisatie van 's-Gravenhage is gedaald/)).toBeTruthy();
});

test('a sheet without a table to compare with is said', async () => {
  const { user } = await show({
    Haaglanden: haaglandenCells(),
    Notulen: haaglandenCells({ '0,0': 'x', '0,1': 'x', '0,2': 'x', '0,3': 'x', '0,4': 'x', '0,5': 'x' }),
  });
  await user.selectOptions(await screen.findByRole('combobox', { name: /Blad van een eerdere maand/ }), 'Notulen');
  expect(await screen.findByText('Op blad Notulen is geen tabel gevonden om mee te vergelijken.')).toBeTruthy();
});

test('a sheet that is called after its day is named once, another with its day', async () => {
  const { user } = await show({ '21 maart 2022': haaglandenCells(), Februari: februari() });
  await user.selectOptions(await screen.findByRole('combobox', { name: /Blad van een eerdere maand/ }), 'Februari');
  expect(await screen.findByText('Februari (28 februari 2022) → 21 maart 2022')).toBeTruthy();
});
