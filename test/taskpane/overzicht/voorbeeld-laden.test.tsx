/** The first run: a workbook without figures. */
import { act, screen, waitFor } from '@testing-library/react';
import { textContent } from '../../../src/change/write/content';
import { VOORBEELD, voorbeeldblad } from '../../../src/change/papers/voorbeeldblad';
import { Overzicht } from '../../../src/taskpane/overzicht/Overzicht';
import { at, cellsOf } from '../../change/grids';
import { GEMEENTEN } from '../../table/haaglanden';
import { press, showing } from '../tab';

beforeAll(async () => void (await import('../../../src/taskpane/overzicht/VoorbeeldLaden')));

const show = showing(Overzicht);
const offer = () => screen.findByRole('button', { name: 'Voorbeeld laden' });
const gemeenten = () => screen.findAllByRole('rowheader');

test('an empty workbook: the example comes on a sheet of its own, in front, and is read at once', async () => {
  const { user, backstage, session } = await show({ Blad1: cellsOf([['']]) });
  const before = backstage.cells('Blad1');
  await user.click(await offer());
  expect((await gemeenten()).map((cell) => cell.textContent)).toEqual([
    ...GEMEENTEN.map(([naam]) => (naam === "Gravenhage 's-" ? "'s-Gravenhage" : naam)),
    'Totaal',
  ]);
  expect(session.store.get().reading?.grid.sheet).toBe(VOORBEELD);
  expect(backstage.plan(VOORBEELD)).toEqual(voorbeeldblad());
  expect(backstage.cells('Blad1')).toEqual(before);
  expect(screen.queryByRole('button', { name: 'Voorbeeld laden' })).toBeNull();
});

test.each([
  ['an empty sheet', '', /Dit blad is leeg/],
  ['a sheet with other things on it', 'Notulen van maandag', /geen tabel met gemeenten/],
])('%s: says what to do with own figures, and offers the example beside it', async (_, cell, zin) => {
  await show({ Blad1: cellsOf([[textContent(cell)]]) });
  expect(screen.getByText(zin)).toBeTruthy();
  expect(await offer()).toBeTruthy();
  expect(screen.getByText(/aan uw andere bladen verandert niets/)).toBeTruthy();
});

test('with figures on the sheet there is no offer', async () => {
  await show();
  expect(screen.queryByRole('button', { name: 'Voorbeeld laden' })).toBeNull();
});

test("somebody else's sheet of that name stays as it is, and a sentence says what to do", async () => {
  const { user, backstage } = await show({ Blad1: cellsOf([['']]), [VOORBEELD]: cellsOf([['van mij']]) });
  await user.click(await offer());
  expect(
    await screen.findByText(/Er is al het blad Voorbeeld Haaglanden, niet door Opgavewijzer gemaakt/),
  ).toBeTruthy();
  expect(backstage.plan(VOORBEELD)).toBeUndefined();
});

test('an example that is there already, perhaps with figures tried in it, is replaced only after yes', async () => {
  const { user, backstage, session } = await show({ Blad1: cellsOf([['']]) });
  await user.click(await offer());
  await gemeenten();
  backstage.type(VOORBEELD, 1, 3, 70);
  await act(async () => backstage.activate('Blad1'));
  await user.click(press('Lees dit blad'));
  await user.click(await offer());
  await screen.findByText(/eerder door Opgavewijzer gemaakt. Vervangen\?/);
  expect(backstage.cells(VOORBEELD).get(at(1, 3))?.content).toBe(70);
  await user.click(press(`Vervang het blad ${VOORBEELD}`));
  await waitFor(() => expect(session.store.get().reading?.grid.sheet).toBe(VOORBEELD));
  expect(session.store.get().reading?.grid.values[1]?.[3]).toBe(48);
});

test('a refusal of Excel can be tried again, and nothing is made', async () => {
  const { user, backstage, session } = await show({ Blad1: cellsOf([['']]) });
  const button = await offer();
  backstage.refuse('InvalidOperationInCellEditMode');
  await user.click(button);
  await waitFor(() => expect(session.store.get().message?.kind).toBe('failed'));
  expect(backstage.plan(VOORBEELD)).toBeUndefined();
  expect(await offer()).toBeTruthy();
});
