/**
 * New figures of a month taken over into the own table: columns chosen, old and new in the preview, and taken back
 * whole.
 */
import { screen, within } from '@testing-library/react';
import { cellsOf } from '../../change/grids';
import { press } from '../tab';
import { APRIL, SHEETS, shown, chosen, isTaken, box } from './cijfers-kit';

const valueOf = (field: HTMLElement) => (field as HTMLInputElement).value;

test('says per column how many cells change, and what is worth a look', async () => {
  await chosen();
  expect(await isTaken(box(/^gehuisvest \(9.cellen veranderen; 8.gemeenten; 1.gemeente zonder nieuw cijfer\)/))).toBe(
    true,
  );
  expect(await isTaken(box(/^taakstelling \(2.cellen veranderen/))).toBe(true);
  screen.getByText(/realisatie van Westland is gedaald van 30 .* naar 29/);
  screen.getByText(/realisatie van Rijswijk is gestegen van 1 .* naar 50/);
  screen.getByText(/opgave van Leidschendam-Voorburg is gewijzigd van 67 .* in 70/);
  screen.getByText(/Wassenaar .* staat niet meer op blad COA april/);
  expect(screen.queryByText(/Utrecht/)).toBeNull();
});

test(
  'old and new in the preview, the dates in the headings, what was worked out from them, and all of it taken ' + 'back',
  async () => {
    const { user, backstage } = await chosen();
    const before = shown(backstage.cells('Haaglanden'));
    await user.click(await screen.findByRole('button', { name: 'Bekijk wat verandert' }));
    const cells = within(await screen.findByRole('region', { name: 'Cellen die veranderen' }));
    cells.getByRole('row', { name: 'D2 Delft 48 55' });
    cells.getByRole('row', { name: 'D8 Wassenaar 11 leeg' });
    await user.click(press('Schrijven'));
    await screen.findByText(/cellen geschreven/);
    const after = shown(backstage.cells('Haaglanden'));
    expect(after[0]).toEqual([
      'Gemeente',
      before[0]?.[1],
      before[0]?.[2],
      "'Plaatsingen 1 januari 2022 – 18 april 2022",
      "'Te realiseren 18 april 2022 - 1 juli 2022",
      "'Gerealiseerd 18 april 2022",
    ]);
    expect(after.slice(1).map((row) => row[3])).toEqual([55, 180, 12, 6, 20, 50, '', 29, 40, '']);
    expect(after.slice(1).map((row) => row[2])).toEqual([76, 417, 70, 13, 50, 56, '', 81, 109, '']);
    // Te realiseren followed where the new figures give it.
    expect(after.slice(1, 7).map((row) => row[4])).toEqual([21, 237, 58, 7, 30, 6]);
    await user.click(press('Ongedaan maken'));
    await screen.findByText(/cellen teruggezet/);
    expect(shown(backstage.cells('Haaglanden'))).toEqual(before);
  },
);

test('with every gemeente there the Totaal follows too, and the sheet contradicts itself nowhere', async () => {
  const { user, backstage, session } = await chosen({
    ...SHEETS,
    'COA april': cellsOf([...APRIL, ['Wassenaar', 15, 13]]),
  });
  await user.click(await screen.findByRole('button', { name: 'Bekijk wat verandert' }));
  await user.click(press('Schrijven'));
  await screen.findByText(/cellen geschreven/);
  const after = shown(backstage.cells('Haaglanden'));
  expect(after[10]?.slice(0, 5)).toEqual(['Totaal', '', 887, 405, 482]);
  const { reading } = session.store.get();
  expect(reading?.kind === 'overview' && reading.overview.totaal).toMatchObject({ opgave: 887, gehuisvest: 405 });
});

test('on a new sheet: the old one stays, the new one is in front, and next month the same is offered', async () => {
  const { user, backstage, session } = await chosen();
  const before = shown(backstage.cells('Haaglanden'));
  await user.click(await box(/^taakstelling/));
  await user.selectOptions(screen.getByRole('combobox', { name: 'Waar komen de nieuwe cijfers?' }), 'nieuw');
  expect(valueOf(screen.getByRole('textbox', { name: 'Naam van het nieuwe blad' }))).toBe('18 april 2022');
  await user.click(press('Bekijk wat verandert'));
  await screen.findByText(/Een kopie van blad Haaglanden met de naam 18 april 2022/);
  await user.click(press('Maak het nieuwe blad'));
  await screen.findByText(/Gemaakt: blad 18 april 2022, met de nieuwe cijfers/);
  expect(shown(backstage.cells('Haaglanden'))).toEqual(before);
  expect(shown(backstage.cells('18 april 2022')).map((row) => row[3])).toContain(180);
  expect(shown(backstage.cells('18 april 2022'))[3]?.[2]).toBe(67);
  expect(session.store.get().reading?.grid.sheet).toBe('18 april 2022');
  await user.click(press('Nieuwe cijfers'));
  expect(valueOf(await screen.findByRole('combobox', { name: 'Waar komen de nieuwe cijfers?' }))).toBe('nieuw');
  expect(await isTaken(box(/^taakstelling/))).toBe(false);
});

test('a new sheet that is taken back stays with the old figures under its name, and that is said', async () => {
  const { user, backstage } = await chosen();
  const before = shown(backstage.cells('Haaglanden'));
  await user.selectOptions(screen.getByRole('combobox', { name: 'Waar komen de nieuwe cijfers?' }), 'nieuw');
  await user.click(press('Bekijk wat verandert'));
  await user.click(press('Maak het nieuwe blad'));
  await screen.findByText(/Gemaakt: blad 18 april 2022/);
  await user.click(press('Ongedaan maken'));
  await screen.findByText(/^Blad 18 april 2022 blijft staan: er staat nog iets op/);
  expect(shown(backstage.cells('18 april 2022'))).toEqual(before);
});
