/** "Together 40 a week more", and what a field changes beside the field. */
import { act, screen, within } from '@testing-library/react';
import { toon } from './toon';

const plat = (element: Element | null): string => (element?.textContent ?? '').replaceAll('\u00a0', ' ');
const effect = (around: Element): string => plat(around.querySelector('.effect'));

test('40 a week for all: who gets how many, and what it brings, beside the field', async () => {
  const { user, watals } = await toon();
  await user.click(screen.getByRole('button', { name: 'Samen meer per week' }));
  await user.click(screen.getByRole('button', { name: 'Aantal toevoegen' }));
  const deel = screen.getByRole('group', { name: 'Samen 1' });
  expect(effect(deel)).toBe('Totaal: Nog geen verschil.');
  await user.clear(within(deel).getByRole('spinbutton', { name: 'Samen erbij' }));
  await user.type(within(deel).getByRole('spinbutton', { name: 'Samen erbij' }), '40');
  // 40 x 11 / 7 = 62.9 more on 1 April.
  expect(effect(deel)).toMatch(/^Totaal: Verwacht op 1 april 309 → 372; Op schema op 1 april 2 → 3;/);
  expect(plat(deel)).toContain(
    "Per week: 's-Gravenhage 19, Zoetermeer 5, Westland 4, Delft 3, Leidschendam-Voorburg 3 en nog 4 gemeenten.",
  );
  expect(watals.comparison()?.rows.map(({ shares }) => shares[0]?.perWeek)).toEqual([3, 19, 3, 1, 2, 2, 1, 4, 5]);
  await user.click(screen.getByRole('button', { name: 'Samen 1 weghalen' }));
  expect(watals.comparison()?.rows.some(({ differs }) => differs)).toBe(false);
});

test('a region that is not in this table is said, and counts for nobody', async () => {
  const { user, watals } = await toon();
  const [scenario] = watals.store.get().scenarios;
  if (scenario === undefined) throw new Error('geen scenario');
  const peildatum = watals.comparison()?.base.peildatum ?? 0;
  const elders = { gebied: 'Rotterdam-Rijnmond', perWeek: 40, vanaf: peildatum } as (typeof scenario.samen)[number];
  act(() => watals.store.set({ scenarios: [{ ...scenario, samen: [elders] }] }));
  await user.click(screen.getByRole('button', { name: 'Samen meer per week' }));
  expect(effect(screen.getByRole('group', { name: 'Samen 1' }))).toBe(
    'In deze tabel staat geen gemeente van Rotterdam-Rijnmond: dit telt niet mee.',
  );
});

test('the effect of a field of one gemeente stands above its fields', async () => {
  const { user } = await toon();
  await user.click(screen.getByRole('button', { name: 'Delft' }));
  const fields = document.querySelector('.watals-invoer');
  if (fields === null) throw new Error('geen velden');
  expect(effect(fields)).toBe('Delft: Nog geen verschil.');
  await user.type(screen.getByRole('spinbutton', { name: 'Andere opgave' }), '100');
  expect(effect(fields)).toMatch(/^Delft: .*Opgave 76 → 100; Nog te huisvesten 28 → 52/);
});

test('the effect of an exchange stands with the exchange, for both; that of another norm with the date', async () => {
  const { user } = await toon();
  await user.click(screen.getByRole('button', { name: 'Ruilen tussen gemeenten' }));
  await user.click(screen.getByRole('button', { name: 'Ruil toevoegen' }));
  const [van, naar] = [...screen.getByRole('group', { name: 'Ruil 1' }).querySelectorAll('.effect')].map(plat);
  expect([van, naar]).toEqual([
    expect.stringMatching(/^Delft: Opgave 76 → 75/),
    expect.stringMatching(/^'s-Gravenhage: Opgave 417 → 418/),
  ]);
  await user.click(screen.getByRole('button', { name: 'Andere regels' }));
  const juli = screen.getByRole('combobox', { name: /^Coulance op 1\sjuli/ });
  const naast = (): string => effect(juli.closest('.keuze')?.parentElement ?? juli);
  const eerst = naast();
  await user.selectOptions(juli, '70% van de opgave');
  // 295 of 417, 68 of 81 and 11 of 13 are 70 % or more: these stay, also without koppelingen.
  expect([eerst, naast()]).toEqual(['Nog geen verschil.', 'Trede 2 0 → 2; Trede 3a 0 → 1; Nog niet te zeggen 7 → 4']);
});
