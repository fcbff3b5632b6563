/** A new halfjaar begun from the last sheet of the one before: seen first, made, and taken back. */
import { screen, within } from '@testing-library/react';
import { valueContent } from '../../../src/change/write/content';
import type { CellValue } from '../../../src/table/cells/grid';
import { MetTaak } from '../../../src/taskpane/cijfers/Taak';
import { MetVoorbeeld } from '../../../src/taskpane/shell/MetVoorbeeld';
import { Overzicht } from '../../../src/taskpane/overzicht/Overzicht';
import { at, cellsOf, type Cells } from '../../change/grids';
import { coaBlad, eigenBlad } from '../../fixtures/jaar';
import { press, showing } from '../tab';

const show = showing(() => (
  <MetVoorbeeld>
    <MetTaak>
      <Overzicht />
    </MetTaak>
  </MetVoorbeeld>
));

const blad = (values: readonly (readonly CellValue[])[]): Cells => cellsOf(values.map((rij) => rij.map(valueContent)));
const SHEETS = { december: blad(eigenBlad('2023-01-01')), 'COA feb': blad(coaBlad('2023-02-01')) };
const rij = (cells: Cells, row: number) => Array.from({ length: 10 }, (_, c) => cells.get(at(row, c))?.content ?? '');

async function begonnen(sheets: Readonly<Record<string, Cells>> = SHEETS) {
  const pane = await show(sheets);
  await pane.user.click(press('Nieuwe cijfers'));
  await pane.user.click(await screen.findByRole('button', { name: 'Nieuw halfjaar beginnen' }));
  await screen.findByRole('heading', { name: 'Nieuw halfjaar beginnen' });
  return pane;
}

async function gemaakt(sheets: Readonly<Record<string, Cells>> = SHEETS) {
  const pane = await begonnen(sheets);
  await pane.user.click(press('Maak het nieuwe blad'));
  await screen.findByText('Gemaakt: het blad 1e helft 2023.');
  return pane;
}

test('shows what comes: 50 gemeenten, Voorne aan Zee with the sum of its saldi and an open step', async () => {
  const { user } = await begonnen();
  await screen.findByText(/^50.gemeenten, waarvan \d+.gemeente(n)? met een open trede/);
  const voor = within(screen.getByRole('region', { name: 'Wat op het nieuwe blad komt' }));
  expect(voor.getAllByRole('row')).toHaveLength(51);
  expect(voor.getByRole('row', { name: /^Voorne aan Zee open -?\d+ open open$/ })).toBeTruthy();
  screen.getByText(/^Voorne aan Zee: Samengevoegd uit Brielle, Hellevoetsluis en Westvoorne: saldo opgeteld/);
  await user.selectOptions(screen.getByRole('combobox', { name: /^Blad met de nieuwe taakstelling/ }), 'COA feb');
  const met = within(await screen.findByRole('region', { name: 'Wat op het nieuwe blad komt' }));
  expect(await met.findByRole('row', { name: /^Voorne aan Zee open -?\d+ \d+ \d+$/ })).toBeTruthy();
  screen.getByText(/^Leiden: Blad COA feb begint met .*; hier staat het eindsaldo/);
});

test('names who stands only on the sheet with the taakstelling', async () => {
  const without = eigenBlad('2023-01-01').filter(([naam]) => naam !== 'Leiden');
  const { user } = await begonnen({ ...SHEETS, december: blad(without) });
  await user.selectOptions(screen.getByRole('combobox', { name: /^Blad met de nieuwe taakstelling/ }), 'COA feb');
  await screen.findByText('Alleen op het blad met de taakstelling, en daarom niet op het nieuwe blad: Leiden.');
});

test('makes it as a sheet of the person, reads it, and takes it back whole', async () => {
  const { user, backstage, session } = await begonnen();
  const before = backstage.cells('december');
  await user.click(press('Maak het nieuwe blad'));
  await screen.findByText('Gemaakt: het blad 1e helft 2023.');
  const cells = backstage.cells('1e helft 2023');
  expect(rij(cells, 2).slice(0, 4)).toEqual([
    'Gemeente',
    "'Besluit op 1 januari 2023",
    "'Taakstelling 1e helft 2023",
    "'Achterstand (+) / voorsprong (-) per 1 januari 2023",
  ]);
  expect(session.store.get().reading?.grid.sheet).toBe('1e helft 2023');
  expect(session.store.get().reading?.kind).toBe('overview');
  expect((await session.workbook.sheets()).at(-1)).toEqual({ name: '1e helft 2023', hidden: false, active: true });
  expect(backstage.cells('december')).toEqual(before);
  await user.click(press('Ongedaan maken'));
  await screen.findByText('Het nieuwe blad 1e helft 2023 is weer weg.');
  expect(backstage.book.sheets.map(({ name }) => name)).toEqual(Object.keys(SHEETS));
  expect(session.store.get()).toMatchObject({ journal: [], message: { kind: 'undone', kept: [] } });
  expect(session.store.get().reading?.grid.sheet).not.toBe('1e helft 2023');
});

test('what somebody put on it since stays, and the sheet with it', async () => {
  const { user, backstage } = await gemaakt();
  backstage.book.type(backstage.book.sheet('1e helft 2023'), 80, 30, 'van een collega');
  await user.click(press('Ongedaan maken'));
  await screen.findByText(/^Blad 1e helft 2023 blijft staan: er staat nog iets op/);
  expect([...backstage.cells('1e helft 2023').values()].map(({ content }) => content).filter(Boolean)).toEqual([
    'van een collega',
  ]);
});

test('a formula elsewhere that names it keeps it, for what breaks then does not come back', async () => {
  const { user, backstage } = await gemaakt();
  backstage.book.type(backstage.book.sheet('COA feb'), 80, 0, "='1e helft 2023'!D4");
  await user.click(press('Ongedaan maken'));
  await screen.findByText(/of een formule of naam in deze werkmap noemt het/);
  expect(backstage.cells('1e helft 2023').size).toBe(0);
});

test('an empty sheet that was there already is filled, and stays when that is taken back', async () => {
  const { user, backstage } = await gemaakt({ ...SHEETS, '1e helft 2023': cellsOf([]) });
  await user.click(press('Ongedaan maken'));
  await screen.findByText(/cellen teruggezet\.$/);
  expect(backstage.cells('1e helft 2023').size).toBe(0);
});

test('a name that is taken: nothing is made, and the sentence says so', async () => {
  const { user, backstage } = await begonnen({ ...SHEETS, '1e helft 2023': cellsOf([['van een collega']]) });
  await user.click(press('Maak het nieuwe blad'));
  await screen.findByText(/Er is al een blad 1e helft 2023/);
  expect(backstage.book.sheets).toHaveLength(3);
});

test('a figure that changed meanwhile: nothing is written, and no empty sheet stays', async () => {
  const { user, backstage } = await begonnen();
  backstage.traffic.interfere({
    skip: 2,
    before: () => backstage.book.type(backstage.book.sheet('december'), 1, 4, 1),
  });
  await user.click(press('Maak het nieuwe blad'));
  await screen.findByText(/Cel E2 op blad december, waarmee is gerekend, is intussen veranderd/);
  expect(backstage.book.sheets.map(({ name }) => name)).toEqual(Object.keys(SHEETS));
});

test('halfway a halfjaar the sentence says which sheet to open', async () => {
  await begonnen({ maart: blad(eigenBlad('2023-03-01')) });
  screen.getByText(/Blad maart is van 1-3-2023\. Een nieuw halfjaar begint met de besluiten van 1-7-2023/);
  expect(screen.queryByRole('button', { name: 'Maak het nieuwe blad' })).toBeNull();
});

test('a sheet of another halfjaar gives no taakstelling', async () => {
  const { user } = await begonnen({ ...SHEETS, 'COA nov': blad(coaBlad('2022-11-01')) });
  await user.selectOptions(screen.getByRole('combobox', { name: /^Blad met de nieuwe taakstelling/ }), 'COA nov');
  await screen.findByText(/Blad COA nov gaat over 2022-II, niet over 2023-I/);
});

test('a taakstelling that stands alone may hold the saldo: it is asked', async () => {
  const alleen = coaBlad('2023-02-01').map(([gemeente = '', taak = '']) => [gemeente, taak]);
  const { user } = await begonnen({ ...SHEETS, Rijk: blad(alleen) });
  await user.selectOptions(screen.getByRole('combobox', { name: /^Blad met de nieuwe taakstelling/ }), 'Rijk');
  await screen.findByText(/Blad Rijk heeft naast de taakstelling geen saldo of opgave/);
  const vraag = screen.getByRole('combobox', { name: 'Wat staat in de kolom Taakstelling van blad Rijk?' });
  await user.selectOptions(vraag, 'de kale taakstelling van het Rijk');
  const voor = within(await screen.findByRole('region', { name: 'Wat op het nieuwe blad komt' }));
  voor.getByRole('row', { name: /^Voorne aan Zee open -?\d+ \d+ \d+$/ });
  expect(screen.queryByText(/begint met/)).toBeNull();
  await user.selectOptions(vraag, 'de opgave, met achterstand of voorsprong erbij');
  await screen.findByText(/is met het saldo erbij \(de opgave\)/);
});
