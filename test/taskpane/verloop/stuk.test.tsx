/** The paper Verloop: all sheets of the year are read, for one region or all, and it can be stopped. */
import { act, screen } from '@testing-library/react';
import { shown, valueContent } from '../../../src/change/write/content';
import Verslag from '../../../src/taskpane/verslag/Verslag';
import { cellsOf } from '../../change/grids';
import { DAGEN_2022_II, DAGEN_2023_I, eigenBlad } from '../../fixtures/jaar';
import { press, showing } from '../tab';

const show = showing(Verslag);
const JAAR = Object.fromEntries(
  [...DAGEN_2022_II, ...DAGEN_2023_I]
    .reverse()
    .map((dag) => [`Stand ${dag}`, cellsOf(eigenBlad(dag).map((rij) => rij.map(valueContent)))]),
);

async function chosen() {
  const pane = await show(JAAR);
  await pane.user.selectOptions(screen.getByRole('combobox', { name: /^Wat wilt u maken/ }), 'Verloop');
  return pane;
}

test('twelve months of a region on a sheet, and the chart on another', async () => {
  const { user, backstage } = await chosen();
  await user.selectOptions(screen.getByRole('combobox', { name: 'Gemeenten' }), 'Haaglanden (woonregio)');
  await user.click(press('Maak verslag'));
  await screen.findByText('Gemaakt: de bladen Maandverloop Haaglanden en Verloopgrafiek Haaglanden.');
  const regels = backstage.plan('Maandverloop Haaglanden')?.cells.map((rij) => rij.map(shown)) ?? [];
  expect(regels[3]).toHaveLength(1 + 12 + 4);
  expect(regels.slice(4, 13).map(([naam]) => naam)).toContain('Delft');
  expect(regels[13]?.[0]).toBe('Totaal');
  expect(backstage.plan('Verloopgrafiek Haaglanden')?.charts[0]).toMatchObject({ type: 'lines', withoutPoints: 2 });
});

test('stopped while it reads nothing is made', async () => {
  const { user, backstage } = await chosen();
  backstage.traffic.interfere({ skip: 3, before: () => act(() => press('Stop').click()) });
  await user.click(press('Maak verslag'));
  await screen.findByText('Gestopt; er is niets gemaakt.');
  expect(backstage.book.sheets).toHaveLength(12);
});

test('alone it says what is missing', async () => {
  const pane = await show({ mei: cellsOf(eigenBlad('2023-05-01').map((rij) => rij.map(valueContent))) });
  await pane.user.selectOptions(screen.getByRole('combobox', { name: /^Wat wilt u maken/ }), 'Verloop');
  await pane.user.click(press('Maak verslag'));
  await screen.findByText(/^Er is geen ander blad met dezelfde gemeenten en een eigen datum/);
});
