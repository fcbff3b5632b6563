/** Months beside each other without a total: one question, remembered. */
import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { SessionContext, usePane } from '../../../src/taskpane/shell/context';
import { beginSession } from '../../../src/taskpane/model/begin';
import { Herkenning } from '../../../src/taskpane/overzicht/Herkenning';
import { cellsOf } from '../../change/grids';
import { paneOn } from '../pane';

const SHEET = cellsOf([
  ['Gemeente', 'Opgave 2022-I', 'jan', 'feb', 'mrt'],
  ['Delft', 76, 10, 8, ''],
  ['Westland', 81, 3, 4, ''],
]);

function Shown() {
  const reading = usePane((state) => state.reading);
  return reading?.kind === 'overview' || reading?.kind === 'missing' ? (
    <Herkenning table={reading.table} open={false} />
  ) : null;
}

test('the user says that months add up; the sheet can then be assessed, also after opening again', async () => {
  const { session } = paneOn({ Maanden: SHEET });
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
  expect(session.store.get().reading?.kind).toBe('missing');
  await user.selectOptions(
    await screen.findByRole('combobox', { name: /De maandkolommen \(januari t\/m februari 2022\)/ }),
    'optellen tot gehuisvest',
  );
  expect(screen.getByText(/Gehuisvest is opgeteld uit 2 maandkolommen, januari t\/m februari 2022/)).toBeTruthy();
  await act(async () => void (await beginSession(session)));
  const { reading } = session.store.get();
  expect(reading?.kind === 'overview' && reading.overview.rows.map((r) => r.gehuisvest)).toEqual([18, 7]);
});
