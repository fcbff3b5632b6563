/** The preview of a write: what comes on lines of sums, and why some stay empty. */
import { act, screen } from '@testing-library/react';
import { chooseWay, openPreview } from '../../../src/taskpane/model/writing/writing';
import Voorbeeld from '../../../src/taskpane/voorbeeld/Voorbeeld';
import { cellsOf } from '../../change/grids';
import { haaglandenCells } from '../pane';
import { showing } from '../tab';

const show = async (...given: Parameters<ReturnType<typeof showing>>) => {
  const pane = await showing(Voorbeeld)(...given);
  await act(async () => openPreview(pane.session));
  return pane;
};
const SUMS = 'Op rijen met een totaal komen sommen; op schema, trede en vervolgstap tellen niet op.';

test('Escape leaves it, as Annuleren does', async () => {
  const { user, session } = await show();
  await user.keyboard('{Escape}');
  expect(session.store.get().preview).toBeUndefined();
});

test('says that a Totaal gets sums and what does not add up', async () => {
  await show();
  expect(screen.getByText(SUMS)).toBeTruthy();
  expect(screen.queryByText(/krijgt geen som/)).toBeNull();
});

test('says why a Totaal gets none, by row and name', async () => {
  await show({ Haaglanden: haaglandenCells({ '1,3': 'veel' }) });
  expect(screen.getByText('Rij 11 (Totaal) krijgt geen som: Delft kon niet worden beoordeeld.')).toBeTruthy();
  expect(screen.queryByText(SUMS)).toBeNull();
});

test('says nothing of sums where the table has no Totaal', async () => {
  await show({
    Blad: cellsOf([
      ['Gemeente', 'Opgave', 'Gehuisvest per 1-3-2022'],
      ['Delft', 76, 48],
      ['Westland', 81, 30],
    ]),
  });
  expect(screen.getByRole('heading', { name: 'Voorbeeld' })).toBeTruthy();
  expect(screen.queryByText(SUMS)).toBeNull();
});

test('names subtotals beside their cells', async () => {
  await show({
    Blad: cellsOf([
      ['Gemeente', 'Opgave', 'Gehuisvest per 1-3-2022'],
      ['Delft', 76, 48],
      ['Westland', 81, 30],
      ['Subtotaal', 157, 78],
      ['Gouda', 40, 20],
      ['Totaal', 197, 98],
    ]),
  });
  expect(screen.getAllByText('Subtotaal')).toHaveLength(3);
});

test('shows formulas as this Excel does, and says which columns come as values all the same', async () => {
  const { session } = await show();
  await act(async () => chooseWay(session, 'formules'));
  expect(screen.getAllByText('=(C2+REST(C2;2))/2')).toHaveLength(1);
  expect(screen.getByText(/^"Verwachte trede" en "Vervolgstap" komen er als waarden: /)).toBeTruthy();
});

test('what repeats a column of the table is not ticked, with the reason; one press takes it all the same', async () => {
  const { user } = await show();
  const opgave = screen.getByRole<HTMLInputElement>('checkbox', { name: /^Opgave / });
  const reden = document.getElementById(opgave.getAttribute('aria-describedby') ?? '')?.textContent;
  expect([opgave.checked, reden]).toEqual([
    false,
    'Staat al in uw tabel, in "Taakstelling 1e helft 2022": daarom niet vanzelf aangevinkt.',
  ]);
  expect(screen.getByRole<HTMLInputElement>('checkbox', { name: /^Minimaal / }).checked).toBe(true);
  await user.click(opgave);
  expect(screen.getByRole('row', { name: 'G1 kop leeg Opgave' })).toBeTruthy();
});
