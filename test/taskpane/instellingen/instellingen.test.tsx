/** The tab Instellingen: the list of writes, sharing, the rules on a sheet, and removing what we keep. */
import { act, screen, waitFor } from '@testing-library/react';
import { version } from '../../../package.json';
import { regelOp } from '../../../src/domain/beleid/beleid';
import { datum, type Datum } from '../../../src/domain/tijd/datum';
import Instellingen from '../../../src/taskpane/instellingen/Instellingen';
import { chooseWay, openPreview, write } from '../../../src/taskpane/model/writing/writing';
import { cellsOf } from '../../change/grids';
import { haaglandenCells, settled } from '../pane';
import { press, showing } from '../tab';

const show = showing(Instellingen);
const APRIL = datum(2022, 4, 1) as Datum;
const REGELS = [
  ['Peildatum', 'Norm om niet te stijgen', 'Omkoppelingen tellen', 'Bron', 'Aangenomen'],
  ['1-4-2022', '80% van het minimum', 'ja', 'brief LRT', 'nee'],
];

test('a write stands in the list and can be taken back from it', async () => {
  const { user, session } = await show();
  expect(screen.getByText(/nog niets geschreven/)).toBeTruthy();
  await act(async () => {
    openPreview(session);
    await write(session);
  });
  expect(screen.getByText('Uitkomsten van 9 gemeenten')).toBeTruthy();
  await user.click(press(/^Zet terug/));
  await waitFor(() => expect(session.store.get().journal).toEqual([]));
});

test('a copy fit to send: values only, on a sheet of its own', async () => {
  const { user, backstage } = await show();
  expect(screen.getByText(/^Van blad Haaglanden: een kopie met alleen waarden/)).toBeTruthy();
  await user.click(press('Deelbare kopie'));
  expect(await screen.findByText('Gemaakt: het blad Kopie Haaglanden.')).toBeTruthy();
  const cells = backstage.plan('Kopie Haaglanden')?.cells.flat() ?? [];
  expect(cells).toContain(288);
  expect(cells.some((content) => typeof content === 'string' && content.startsWith('='))).toBe(false);
});

test('functions of ours become values after a preview; without any it says so', async () => {
  const { user, session } = await show();
  await user.click(press('Functies omzetten naar waarden'));
  expect(screen.getByText(/geen functies die omgezet kunnen worden/)).toBeTruthy();
  await act(async () => {
    await chooseWay(session, 'functies');
    openPreview(session);
    await write(session);
  });
  await user.click(press('Functies omzetten naar waarden'));
  expect(session.store.get().preview).toMatchObject({
    kind: 'herstel',
    plan: { label: 'Functies omgezet naar waarden' },
  });
});

test('functions that show #NAME? are entered anew after a preview; without any it says so', async () => {
  const { user, session } = await show();
  await user.click(press('Functies opnieuw invoeren'));
  expect(screen.getByText('Op blad Haaglanden staat geen functie van Opgavewijzer die #NAAM? toont.')).toBeTruthy();
  act(() => {
    const { reading } = session.store.get();
    if (reading === undefined) throw new Error('nothing was read');
    const put = <T,>(lines: readonly (readonly T[])[], value: T) =>
      lines.map((line, r) => line.map((cell, c) => (r === 1 && c === 4 ? value : cell)));
    const { grid } = reading;
    const broken = {
      ...grid,
      formulas: put(grid.formulas, '=_xldudf_restant(C2,D2)'),
      values: put(grid.values, '#NAME?'),
      errors: put(grid.errors, true),
    };
    session.store.set({ reading: { ...reading, grid: broken } });
  });
  await user.click(press('Functies opnieuw invoeren'));
  expect(session.store.get().preview).toMatchObject({
    kind: 'herstel',
    plan: {
      label: 'Functies opnieuw ingevoerd',
      changes: [{ row: 1, column: 4, after: { content: '=RESTANT(C2,D2)' } }],
    },
  });
});

test('the rules come on a sheet, and a change there holds at once', async () => {
  const { user, session, backstage, wait } = await show();
  await user.click(press('Beleidsregels op een blad'));
  expect(await screen.findByRole('button', { name: 'Terug naar standaardregels' })).toBeTruthy();
  expect(regelOp(session.store.get().beleid, APRIL).norm.soort).toBe('geen');
  const rows = backstage.plan('Beleidsregels')?.cells ?? [];
  const row = rows.findIndex(([date]) => date === APRIL);
  await act(async () => {
    backstage.type('Beleidsregels', row, 1, '80% van het minimum');
    wait();
    await settled();
  });
  expect(regelOp(session.store.get().beleid, APRIL).norm).toMatchObject({ soort: 'deel', fractie: 0.8 });
  expect(screen.getByText(/80% van het minimum/)).toBeTruthy();
});

test('rules that stand in the workbook hold from the start', async () => {
  const { session } = await show({ Haaglanden: haaglandenCells(), Beleidsregels: cellsOf(REGELS) });
  const { reading } = session.store.get();
  expect(reading?.kind === 'overview' && reading.overview.rows[0]?.volgende.verwacht.regel.bron.tekst).toBe(
    'brief LRT',
  );
});

test('a fault on the sheet is named with its cell, and our own rules hold', async () => {
  const fout = REGELS.map((line) => line.map((cell) => (cell === '80% van het minimum' ? 'veel' : cell)));
  const { session } = await show({ Haaglanden: haaglandenCells(), Beleidsregels: cellsOf(fout) });
  expect(screen.getByText(/Blad Beleidsregels, cel B2: 'veel' is geen norm/)).toBeTruthy();
  expect(regelOp(session.store.get().beleid, APRIL).norm.soort).toBe('geen');
});

test('removing what we keep asks first', async () => {
  const { user, session } = await show();
  await act(async () => {
    openPreview(session);
    await write(session);
  });
  await user.click(press('Verwijder wat we bewaren'));
  await user.click(press('Nee'));
  expect(session.store.get().journal).toHaveLength(1);
  await user.click(press('Verwijder wat we bewaren'));
  await user.click(press('Ja, verwijder alles'));
  await waitFor(() => expect(session.store.get()).toMatchObject({ journal: [], message: { kind: 'forgotten' } }));
});

test('which version this is, with what an administrator asks for, to copy', async () => {
  const { user } = await show();
  expect(screen.getByText(`Versie ${version}`)).toBeTruthy();
  const copied: unknown[] = [];
  Object.assign(document, { execCommand: () => copied.push(document.querySelector('textarea')?.value) });
  await user.click(press('Kopieer details'));
  expect(copied).toEqual([`Opgavewijzer ${version}\nExcel PC 16.0\nExcelApi 1.17`]);
  expect(screen.getByText('De details zijn gekopieerd.')).toBeTruthy();
});
