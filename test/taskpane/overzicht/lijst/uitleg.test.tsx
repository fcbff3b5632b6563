/** The explanation of a gemeente: what it says on a decision date, and between two of them. */
import { act, screen } from '@testing-library/react';
import Uitleg from '../../../../src/taskpane/overzicht/lijst/Uitleg';
import { usePane } from '../../../../src/taskpane/shell/context';
import { cellsOf } from '../../../change/grids';
import { haaglandenCells } from '../../pane';
import { showing } from '../../tab';

function Delft() {
  const reading = usePane((state) => state.reading);
  const row = reading?.kind === 'overview' ? reading.overview.rows.find(({ naam }) => naam === 'Delft') : undefined;
  return row ? <Uitleg row={row} /> : null;
}
const show = showing(Delft);
const koppen = () =>
  screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent.replaceAll('\u00a0', ' '));

test('between two decision dates also what the next one is expected to bring', async () => {
  await act(async () => void (await show({ Haaglanden: haaglandenCells() })));
  expect(koppen()).toEqual(['Op 21 maart 2022', 'Verwacht op 1 april 2022, in het tempo tot nu toe']);
  expect(screen.getByText('Prognose 1 april 2022')).toBeTruthy();
});

test('on a decision date its own assessment once, and of counted koppelingen what they wait for', async () => {
  const blad = cellsOf([
    ['Gemeente', 'Trede', 'Opgave 2022-I', 'Gehuisvest tot 1 juli 2022', 'Koppelingen op 1 april 2022'],
    ['Delft', '1', 100, 70, 60],
  ]);
  await act(async () => void (await show({ Juli: blad })));
  expect(koppen()).toEqual(['Op 1 juli 2022']);
  expect(screen.queryByText(/^Prognose/)).toBeNull();
  expect(screen.getAllByText(/Koppelingen ontbreken/)).toHaveLength(1);
  expect(screen.getByText(/^Het blad zegt niet wat er op 1 april 2022/)).toBeTruthy();
});
