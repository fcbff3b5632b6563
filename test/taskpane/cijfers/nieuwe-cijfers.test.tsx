/**
 * New figures of a month taken over into the own table: columns chosen, old and new in the preview, and taken back
 * whole.
 */
import { act, screen, within } from '@testing-library/react';
import type { CellValue } from '../../../src/table/cells/grid';
import { MetTaak } from '../../../src/taskpane/cijfers/Taak';
import { MetVoorbeeld } from '../../../src/taskpane/shell/MetVoorbeeld';
import { Overzicht } from '../../../src/taskpane/overzicht/Overzicht';
import { at, cellsOf, type Cells } from '../../change/grids';
import { haaglandenCells } from '../pane';
import { press, showing } from '../tab';

const show = showing(() => (
  <MetVoorbeeld>
    <MetTaak>
      <Overzicht />
    </MetTaak>
  </MetVoorbeeld>
));

/** What COA sent in April: its own names and order, Wassenaar is not there, Utrecht is nobody's business. */
const APRIL: readonly (readonly CellValue[])[] = [
  ['Gemeente', 'Taakstelling incl. achterstand 1e helft 2022', 'Gerealiseerd t/m 18 april 2022'],
  ['Zoetermeer', 109, 40],
  ['Westland', 81, 29],
  ['Rijswijk (ZH.)', 56, 50],
  ['Pijnacker-Nootdorp', 50, 20],
  ['Midden-Delfland', 13, 6],
  ['Leidschendam-Voorburg', 70, 12],
  ["'s-Gravenhage", 417, 180],
  ['Delft', 76, 55],
  ['Utrecht', 300, 100],
];
const SHEETS = { Haaglanden: haaglandenCells(), 'COA april': cellsOf(APRIL) };

const content = (cells: Cells, row: number, column: number) => cells.get(at(row, column))?.content ?? '';
const shown = (cells: Cells): readonly (readonly CellValue[])[] =>
  Array.from({ length: 11 }, (_, r) => Array.from({ length: 6 }, (_, c) => content(cells, r, c)));

async function chosen(sheets: Readonly<Record<string, Cells>> = SHEETS) {
  const pane = await show(sheets);
  await pane.user.click(press('Nieuwe cijfers'));
  await pane.user.selectOptions(
    await screen.findByRole('combobox', { name: 'Blad met de nieuwe cijfers' }),
    'COA april',
  );
  return pane;
}

const isTaken = async (found: Promise<HTMLElement>) => ((await found) as HTMLInputElement).checked;
const valueOf = (field: HTMLElement) => (field as HTMLInputElement).value;
const box = (name: RegExp) => screen.findByRole('checkbox', { name });

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

test('a name that is taken: nothing is made, and the sentence says so', async () => {
  const { user, backstage } = await chosen({ ...SHEETS, '18 april 2022': cellsOf([['van een collega']]) });
  await user.selectOptions(await screen.findByRole('combobox', { name: 'Waar komen de nieuwe cijfers?' }), 'nieuw');
  await user.click(press('Bekijk wat verandert'));
  await user.click(press('Maak het nieuwe blad'));
  await screen.findByText(/Er is al een blad 18 april 2022/);
  expect(content(backstage.cells('18 april 2022'), 0, 0)).toBe('van een collega');
});

test.each<[string, readonly (readonly CellValue[])[], RegExp]>([
  [
    'of another halfjaar',
    [
      ['Gemeente', 'Taakstelling 2e helft 2022', 'Gerealiseerd per 18 augustus 2022'],
      ['Delft', 80, 10],
    ],
    /gaat over 2022-II, uw blad over 2022-I/,
  ],
  [
    'without a date',
    [
      ['Gemeente', 'Taakstelling incl. achterstand', 'Gerealiseerd'],
      ['Delft', 76, 50],
    ],
    /zegt niet van welke dag de cijfers zijn/,
  ],
  [
    'of nobody here',
    [
      ['Gemeente', 'Taakstelling incl. achterstand', 'Gerealiseerd per 18 april 2022'],
      ['Utrecht', 300, 100],
    ],
    /geen enkele gemeente van uw tabel/,
  ],
  ['that holds no table', [['Notulen']], /geen tabel gevonden/],
])('figures %s are not taken over, and the sentence says what to do', async (_, rows, zin) => {
  const { backstage } = await chosen({ ...SHEETS, 'COA april': cellsOf(rows) });
  await screen.findAllByText(zin);
  expect(screen.queryByRole('button', { name: 'Bekijk wat verandert' })).toBeNull();
  expect(shown(backstage.cells('Haaglanden'))).toEqual(shown(haaglandenCells()));
});

test('a day that the sheet does not say is asked, and then holds', async () => {
  const { user } = await chosen({
    ...SHEETS,
    'COA april': cellsOf([
      ['Gemeente', 'Taakstelling incl. achterstand', 'Gerealiseerd'],
      ['Delft', 76, 50],
    ]),
  });
  const field = await screen.findByRole('textbox', { name: 'Datum van de nieuwe cijfers' });
  await user.type(field, '18-4-2022');
  await act(async () => field.blur());
  expect(await isTaken(box(/^gehuisvest/))).toBe(true);
  screen.getByText(/Cijfers van 18.april.2022/);
});

test('a cell with a formula is never overwritten unasked', async () => {
  const cells = new Map(haaglandenCells()).set(at(1, 3), { content: '=40+8', numberFormat: 'General' });
  await chosen({ ...SHEETS, Haaglanden: cells });
  expect(await isTaken(box(/^gehuisvest .*in D2 staat een formule/))).toBe(false);
});

test('a figure that was put right on the new sheet after it was chosen is the one that comes', async () => {
  const { user, backstage } = await chosen();
  await box(/^gehuisvest/);
  await act(async () => backstage.type('COA april', 8, 2, 57));
  await user.click(press('Bekijk wat verandert'));
  within(await screen.findByRole('region', { name: 'Cellen die veranderen' })).getByRole('row', {
    name: 'D2 Delft 48 57',
  });
});
