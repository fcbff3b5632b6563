/** The main tab as a person meets it: by role and name, by keyboard. */
import { act, configure, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { CellValue } from '../../../src/table/cells/grid';
import { App } from '../../../src/taskpane/shell/App';
import { beginSession } from '../../../src/taskpane/model/begin';
import { at, cellsOf } from '../../change/grids';
import { HAAGLANDEN } from '../../table/haaglanden';
import { haaglandenCells, paneOn } from '../pane';

beforeAll(async () => {
  configure({ asyncUtilTimeout: 20_000 });
  await Promise.all([
    import('../../../src/taskpane/overzicht/Kolommen'),
    import('../../../src/taskpane/voorbeeld/Voorbeeld'),
  ]);
});

const LOOK = { dark: () => false, watch: () => () => undefined };

async function show(...args: Parameters<typeof paneOn>) {
  const pane = paneOn(...args);
  const { container } = render(<App session={pane.session} look={LOOK} />);
  await act(async () => void (await beginSession(pane.session)));
  return { ...pane, container, user: userEvent.setup() };
}
const changed = (change: Readonly<Record<string, CellValue>>) => show({ Haaglanden: haaglandenCells(change) });
const line = (naam: string) => within(screen.getByRole('button', { name: naam }).closest('tbody') as HTMLElement);
const press = (name: string) => screen.getByRole('button', { name });
const names = () => screen.getAllByRole('rowheader').map((cell) => cell.textContent);

test('tabs and buttons carry the agreed names, and nothing takes the focus', async () => {
  await show();
  expect(screen.getAllByRole('tab').map((tab) => tab.textContent?.trim())).toEqual([
    'Overzicht',
    expect.stringMatching(/^Controle( 1 bevinding)?$/),
    'Wat-als',
    'Verslag',
    'Instellingen',
  ]);
  for (const name of ['Opnieuw lezen', 'Schrijf naar werkblad', 'Ongedaan maken']) expect(press(name)).toBeTruthy();
  expect(document.activeElement).toBe(document.body);
});

test('says what was recognised, and that Taakstelling holds the opgave', async () => {
  await show();
  const herkend = within(screen.getByRole('region', { name: 'Herkend' }));
  expect(herkend.getByText(/halfjaar 2022-I · stand op 21\smaart\s2022/)).toBeTruthy();
  expect(herkend.getByText(/Taakstelling 1e helft 2022.*bevat de opgave/)).toBeTruthy();
  expect(screen.getAllByRole('status').map((s) => s.textContent)).toContain(
    'Gelezen: 9\u00a0gemeenten op 21\u00a0maart\u00a02022.',
  );
});

test('says when the cells were read, and again after a reading', async () => {
  const { session, user } = await show();
  const moment = () => document.querySelector('.leesmoment')?.textContent;
  expect(moment()).toMatch(/^gelezen \d{1,2}:\d{2}$/);
  act(() => session.store.set({ readAt: '0:00' }));
  expect(moment()).toBe('gelezen 0:00');
  jest.useFakeTimers({
    doNotFake: ['setTimeout', 'queueMicrotask', 'nextTick', 'setImmediate'],
    now: new Date(2026, 10, 28, 14, 5),
  });
  try {
    await user.click(press('Opnieuw lezen'));
    await waitFor(() => expect(moment()).toBe('gelezen 14:05'));
  } finally {
    jest.useRealTimers();
  }
});

test('every column with its role and reason stands behind a button', async () => {
  const { user } = await show();
  await user.click(press('Herkende kolommen'));
  expect(await screen.findByText(/kop bevat 'plaatsingen' en twee data/)).toBeTruthy();
  expect(press('Herkende kolommen').getAttribute('aria-expanded')).toBe('true');
});

test('a column whose heading names no halfjaar does not seem to be about the first one of the list', async () => {
  const { user } = await show();
  await user.click(press('Herkende kolommen'));
  await user.click(await screen.findByRole('button', { name: /^Halfjaar en datum van Plaatsingen/ }));
  const chosen = () => screen.getByRole<HTMLSelectElement>('combobox', { name: 'Halfjaar' }).selectedOptions[0]?.text;
  expect(chosen()).toBe('staat niet in de kop');
  await user.selectOptions(screen.getByRole('combobox', { name: 'Halfjaar' }), '2022-I');
  await waitFor(() => expect(chosen()).toMatch(/^2022-I /));
});

test.each([
  ['Delft', '63', '48 van 76', '0', 'Op schema'],
  ["'s-Gravenhage", '31', '129 van 417', '80', 'Niet op schema'],
  ['Rijswijk', '2', '1 van 56', '27', 'Niet op schema'],
  ['Wassenaar', '73', '11 van 15', '0', 'Op schema'],
])('%s: %s %% (%s), needed %s, %s', async (naam, procent, van, nodig, schema) => {
  await show();
  const rij = line(naam);
  expect(rij.getByText(`${procent}%`)).toBeTruthy();
  expect(rij.getByText(van)).toBeTruthy();
  expect(rij.getAllByRole('cell').map((cell) => cell.textContent)).toContain(nodig);
  expect(rij.getByText(schema)).toBeTruthy();
});

test('the Totaal adds up: 31% of 884', async () => {
  const { container } = await show();
  expect(container.querySelector('tfoot')?.textContent).toMatch(/^Totaal31%275 van 884/);
});

test('headings sort up, down, and back to the order of the sheet', async () => {
  const { user } = await show();
  const kop = screen.getByRole('button', { name: 'Gemeente' });
  const eigen = names();
  await user.click(kop);
  expect(kop.closest('th')?.getAttribute('aria-sort')).toBe('ascending');
  expect(names().slice(0, 3)).toEqual(['Delft', "'s-Gravenhage", 'Leidschendam-Voorburg']);
  await user.click(kop);
  expect(names()[0]).toBe('Zoetermeer');
  expect(names().at(-1)).toBe('Totaal');
  await user.click(kop);
  expect(names()).toEqual(eigen);
});

test('a line opens its explanation with figures, rule and source, and goes to its row', async () => {
  const { user, backstage } = await show();
  await user.click(press("'s-Gravenhage"));
  const rij = line("'s-Gravenhage");
  for (const tekst of [
    'Opgave',
    'Minimaal (de helft)',
    'Nog te huisvesten',
    /gebruikelijk tempo: 1\/6 van de opgave per maand/,
    /^Bron:/,
  ])
    expect(rij.getByText(tekst)).toBeTruthy();
  expect(backstage.selected().area).toMatchObject({ row: 2, column: 0, rows: 1 });
});

test('every figure of the explanation has its cell one press away; one Tab stop, arrows inside', async () => {
  const { user, backstage } = await show();
  await user.click(press("'s-Gravenhage"));
  const cells = within(await screen.findByRole('toolbar', { name: 'Cellen waar dit uit komt' }));
  expect(cells.getAllByRole('button').map(({ textContent }) => textContent)).toEqual([
    'opgave C3',
    'gehuisvest D3',
    'trede B3',
  ]);
  await user.click(cells.getByRole('button', { name: 'gehuisvest D3' }));
  expect(backstage.selected().area).toEqual({ row: 2, column: 3, rows: 1, columns: 1 });
  cells.getByRole('button', { name: 'opgave C3' }).focus();
  await user.keyboard('{ArrowRight}');
  expect(document.activeElement?.textContent).toBe('gehuisvest D3');
  expect(cells.getAllByRole('button').filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
});

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
