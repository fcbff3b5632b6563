/** What new figures ask, refuse, or leave alone. */
import { act, screen, within } from '@testing-library/react';
import type { CellValue } from '../../../src/table/cells/grid';
import { at, cellsOf } from '../../change/grids';
import { HAAGLANDEN } from '../../table/haaglanden';
import { haaglandenCells } from '../pane';
import { press } from '../tab';
import { SHEETS, content, shown, chosen, isTaken, box } from './cijfers-kit';

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

const rowsOf = (heading: readonly CellValue[], of: (row: readonly CellValue[]) => readonly CellValue[]) =>
  cellsOf([heading, ...HAAGLANDEN.slice(1, -1).map((row) => [row[0] ?? '', ...of(row)])]);

test.each<[string, readonly CellValue[], (row: readonly CellValue[]) => readonly CellValue[]]>([
  [
    'what remains alone',
    ['Gemeente', 'Opgave', 'Nog te huisvesten per 18 april 2022'],
    ([, , taak]) => [taak ?? '', 9],
  ],
  ['a percentage alone', ['Gemeente', 'Opgave', 'Percentage per 18 april 2022'], ([, , taak]) => [taak ?? '', 0.5]],
])('old numbers get no new date: of %s nothing is taken over', async (_, heading, of) => {
  const { backstage } = await chosen({ ...SHEETS, 'COA april': rowsOf(heading, of) });
  await screen.findByText(/plaatsingen van blad COA april worden niet overgenomen: uw blad blijft van 21-3-2022/);
  expect(press('Bekijk wat verandert')).toHaveProperty('ariaDisabled', 'true');
  expect(shown(backstage.cells('Haaglanden'))).toEqual(shown(haaglandenCells()));
});

test('nor where a person leaves the persons housed out: the rest comes under the old date', async () => {
  const { user, backstage } = await chosen();
  await user.click(await box(/^gehuisvest/));
  await screen.findByText(/uw blad blijft van 21-3-2022/);
  await user.click(press('Bekijk wat verandert'));
  await user.click(press('Schrijven'));
  await screen.findByText(/cellen geschreven/);
  const after = shown(backstage.cells('Haaglanden'));
  expect(after[0]).toEqual(shown(haaglandenCells())[0]);
  expect(after[3]?.[2]).toBe(70);
});

test('most numbers of the taakstelling another: it may be without the saldo, and is not taken by itself', async () => {
  const half = ([, , taak]: readonly CellValue[]): readonly CellValue[] => [Math.round(Number(taak) / 2), 60];
  await chosen({
    ...SHEETS,
    'COA april': rowsOf(['Gemeente', 'Taakstelling 1e helft 2022', 'Gehuisvest per 18 april 2022'], half),
  });
  expect(await isTaken(box(/^taakstelling .*de meeste getallen zijn anders/))).toBe(false);
  screen.getByText(/is de opgave een andere dan straks op uw blad: Delft \(38, bij u 76\).* en 4 andere/);
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

test('a total over there that is no sum of its rows is said, and is not for us to repair', async () => {
  const rows = HAAGLANDEN.slice(1, -1).map(([naam = '', , taak = '', gehuisvest = '']) => [naam, taak, gehuisvest]);
  await chosen({
    ...SHEETS,
    'COA april': cellsOf([
      ['Gemeente', 'Taakstelling incl. achterstand 1e helft 2022', 'Gehuisvest per 18 april 2022'],
      ...rows,
      ['Totaal', 884, 300],
    ]),
  });
  await screen.findByText(/^Het totaal in C11 \(Gehuisvest per 18 april 2022\) is 300, .* tellen op tot 275/);
  press('Ga naar C11 op COA april');
  expect(screen.queryByRole('button', { name: /^Herstel/ })).toBeNull();
});
