/** The choice of a province: of a national sheet the own one first, all tabs follow, and the workbook remembers it. */
import { act, screen } from '@testing-library/react';
import { Overzicht } from '../../../src/taskpane/overzicht/Overzicht';
import { beginSession } from '../../../src/taskpane/model/begin';
import { createSession } from '../../../src/taskpane/model/session';
import { overviewSeen } from '../../../src/taskpane/model/selectors';
import { cellsOf } from '../../change/grids';
import { settled } from '../pane';
import { showing } from '../tab';

const NATIONAL = {
  Landelijk: cellsOf([
    ['Provincie', 'Gemeente', 'Opgave 1e helft 2022', 'Gehuisvest per 1 april 2022'],
    ['Utrecht', 'Zeist', 40, 30],
    ['Zuid-Holland', 'Delft', 76, 30],
    ['Limburg', 'Bergen', 20, 10],
  ]),
};
const show = showing(Overzicht);
const gemeenten = () => screen.getAllByRole('rowheader').map((cell) => cell.textContent.trim());

test('the own province is shown first, with its own totals', async () => {
  await show(NATIONAL);
  expect(await screen.findByLabelText('Provincie')).toHaveProperty('value', 'Zuid-Holland');
  expect(gemeenten()).toEqual(['Delft', 'Totaal']);
  expect(screen.getAllByText('30 van 76')).toHaveLength(3);
});

test('all or another province is one choice, which the workbook keeps', async () => {
  const { user, session } = await show(NATIONAL);
  await user.selectOptions(await screen.findByLabelText('Provincie'), 'Alle provincies');
  expect(gemeenten()).toEqual(['Zeist', 'Delft', 'Bergen (L.)', 'Totaal']);
  expect(screen.getAllByText('geen trede: buiten Zuid-Holland', { exact: false }).length).toBeGreaterThan(0);
  await user.selectOptions(screen.getByLabelText('Provincie'), 'Limburg');
  await act(settled);
  expect(gemeenten()).toEqual(['Bergen (L.)', 'Totaal']);
  const opened = createSession({ workbook: session.workbook, later: () => () => undefined });
  await act(async () => void (await beginSession(opened)));
  expect(overviewSeen(opened.store.get())?.rows.map(({ naam }) => naam)).toEqual(['Bergen (L.)']);
});

test('a sheet of the own province has no such choice', async () => {
  await show();
  await act(settled);
  expect(screen.queryByLabelText('Provincie')).toBeNull();
});
