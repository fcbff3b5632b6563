/** The main tab as a person meets it: by role and name, by keyboard. */
import { act, screen, waitFor, within } from '@testing-library/react';
import { show, line, press } from './overzicht-kit';

beforeAll(async () => {
  await Promise.all([
    import('../../../src/taskpane/overzicht/Kolommen'),
    import('../../../src/taskpane/voorbeeld/Voorbeeld'),
  ]);
});
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
