/** Herkende kolommen: what a column is taken for, and when it is about, put right by the user. */
import { act, fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { formatDatum } from '../../../src/domain/tijd/datum';
import { formatPeriode } from '../../../src/domain/tijd/periode';
import { SessionContext, usePane } from '../../../src/taskpane/shell/context';
import { beginSession } from '../../../src/taskpane/model/begin';
import Kolommen from '../../../src/taskpane/overzicht/Kolommen';
import { haaglandenCells, paneOn } from '../pane';

function Shown() {
  const reading = usePane((state) => state.reading);
  return reading?.kind === 'overview' || reading?.kind === 'missing' ? <Kolommen table={reading.table} /> : null;
}

async function show(...args: Parameters<typeof paneOn>) {
  const pane = paneOn(...args);
  await act(async () => void (await beginSession(pane.session)));
  await act(
    async () =>
      void render(
        <SessionContext value={pane.session}>
          <Shown />
        </SessionContext>,
      ),
  );
  const table = () => {
    const { reading } = pane.session.store.get();
    if (reading?.kind !== 'overview' && reading?.kind !== 'missing') throw new Error('geen tabel');
    return reading.table;
  };
  return { ...pane, table, user: userEvent.setup() };
}
const press = (name: RegExp) => screen.getByRole('button', { name });

test('a column says its halfjaar and its date, and gets another halfjaar', async () => {
  const { user, table } = await show();
  await user.click(press(/^Halfjaar en datum van Taakstelling 1e helft 2022: halfjaar 2022-I$/));
  await user.selectOptions(screen.getByRole('combobox', { name: /Halfjaar/ }), '2022-II (2e helft 2022)');
  const { periode } = table();
  expect(periode && formatPeriode(periode)).toBe('2022-II');
});

test('a sheet without a date gets one for its column; the workbook remembers it, until it is taken back', async () => {
  const { user, session, table } = await show({
    Haaglanden: haaglandenCells({ '0,3': 'Plaatsingen', '0,4': 'Te realiseren', '0,5': 'Gerealiseerd' }),
  });
  await user.click(press(/^Halfjaar en datum van Plaatsingen/));
  const veld = screen.getByLabelText('Tot en met (peildatum)');
  fireEvent.change(veld, { target: { value: '21-3-2022' } });
  fireEvent.blur(veld);
  expect(formatDatum(table().peildatum ?? (0 as never))).toBe('21-3-2022');
  await act(async () => void (await beginSession(session)));
  expect(session.store.get().reading?.kind).toBe('overview');
  await user.click(press(/^Weer zoals herkend: Plaatsingen$/));
  expect(table().peildatum).toBeUndefined();
});

test('leaving the field as it was corrects nothing', async () => {
  const { user, table } = await show();
  await user.click(press(/^Halfjaar en datum van Plaatsingen/));
  fireEvent.blur(screen.getByLabelText('Tot en met (peildatum)'));
  expect(table().columns.some((c) => c.corrected)).toBe(false);
});
