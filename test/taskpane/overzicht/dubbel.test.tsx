/** Columns that could all be the same: one question, remembered. */
import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { SessionContext, usePane } from '../../../src/taskpane/shell/context';
import { beginSession } from '../../../src/taskpane/model/begin';
import { Herkenning } from '../../../src/taskpane/overzicht/Herkenning';
import { cellsOf } from '../../change/grids';
import { paneOn } from '../pane';

const SHEET = cellsOf([
  ['Gemeente', 'Opgave per 1 april 2022', 'Realisatie', 'Plaatsingen'],
  ['Delft', 76, 20, 48],
  ['Westland', 81, 9, 30],
]);

function Shown() {
  const reading = usePane((state) => state.reading);
  return reading?.kind === 'overview' || reading?.kind === 'missing' ? (
    <Herkenning table={reading.table} open={false} />
  ) : null;
}

test('the user says which of two columns is meant, may change that, and finds it again', async () => {
  const { session } = paneOn({ Weken: SHEET });
  await act(async () => void (await beginSession(session)));
  const user = userEvent.setup();
  await act(
    async () =>
      void render(
        <SessionContext value={session}>
          <Shown />
        </SessionContext>,
      ),
  );
  const housed = () => {
    const { reading } = session.store.get();
    return (reading?.kind === 'overview' || reading?.kind === 'missing') && reading.table.rows.map((r) => r.gehuisvest);
  };
  const choose = async (name: string) =>
    user.selectOptions(await screen.findByRole('combobox', { name: 'Welke kolom is gehuisvest?' }), name);
  expect(housed()).toEqual([undefined, undefined]);
  expect(
    screen.getByText(
      new RegExp(
        'Meer dan één kolom \\(vanaf C1\\) kan gehuisvest zijn, en zij verschillen: ' +
          'C \\(Realisatie\\), D \\(Plaatsingen\\)',
      ),
    ),
  ).toBeTruthy();
  await choose('C · Realisatie');
  expect(housed()).toEqual([20, 9]);
  await choose('D · Plaatsingen');
  expect(housed()).toEqual([48, 30]);
  expect(screen.queryByText(/Meer dan één kolom/)).toBeNull();
  await act(async () => void (await beginSession(session)));
  expect(housed()).toEqual([48, 30]);
  await choose('niet gebruiken');
  expect(housed()).toEqual([undefined, undefined]);
});
