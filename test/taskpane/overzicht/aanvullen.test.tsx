/** Aanvullen: what is missing is taken from one or more other sheets, each named. */
import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { SessionContext, usePane } from '../../../src/taskpane/shell/context';
import { beginSession } from '../../../src/taskpane/model/begin';
import { forgetAll } from '../../../src/taskpane/model/housekeeping';
import { read } from '../../../src/taskpane/model/reading/reading';
import Aanvullen from '../../../src/taskpane/overzicht/Aanvullen';
import { cellsOf, type Cells } from '../../change/grids';
import { haaglandenCells, paneOn, settled } from '../pane';

const SHEETS = {
  Haaglanden: haaglandenCells({ '0,3': 'Plaatsingen 1 januari 2022 – 1 juni 2022', '0,4': 'x', '0,5': 'y' }),
  Koppelingen: cellsOf([
    ['Gemeente', 'Koppelingen', 'Omkoppelingen'],
    ['Delft', 'onvoldoende', 'ja'],
    ['Rijswijk', 'voldoende', 'nee'],
  ]),
  Juli: haaglandenCells({ '0,3': 'Plaatsingen 1 januari 2022 – 15 juni 2022', '0,4': 'x', '0,5': 'y' }),
  Huur: cellsOf([
    ['Gemeente', 'Huurcontracten', 'Omkoppelingen'],
    ['Delft', 2, 'nee'],
    ['Rijswijk', 0, 'nee'],
  ]),
};

function Shown() {
  const reading = usePane((state) => state.reading);
  return reading?.kind === 'overview' ? <Aanvullen overview={reading.overview} /> : null;
}

async function show(sheets: Readonly<Record<string, Cells>> = SHEETS) {
  const pane = paneOn(sheets);
  await act(async () => void (await beginSession(pane.session)));
  await act(
    async () =>
      void render(
        <SessionContext value={pane.session}>
          <Shown />
        </SessionContext>,
      ),
  );
  const user = userEvent.setup();
  const take = async (name: string) => {
    await user.selectOptions(await screen.findByRole('combobox', { name: /anvullen van blad/ }), name);
  };
  const extras = () => pane.session.store.get().answers.extras.map(({ table }) => table.sheet);
  return { ...pane, user, take, extras };
}

test('two sheets one after the other, each with what it gave; one can go again', async () => {
  const { user, take, extras } = await show();
  await take('Koppelingen');
  await take('Huur');
  const list = within(screen.getByRole('list', { name: 'Aangevuld van' }));
  expect(list.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
    expect.stringContaining('Van blad Koppelingen: koppelingen en omkoppelingen.'),
    expect.stringContaining('Van blad Huur: huurcontracten.'),
  ]);
  await user.click(screen.getByRole('button', { name: 'Niet meer aanvullen van blad Koppelingen' }));
  expect(extras()).toEqual(['Huur']);
});

test('a cell that changes on such a sheet counts at once', async () => {
  const { take, session, backstage, wait } = await show();
  await take('Koppelingen');
  await act(async () => {
    backstage.type('Koppelingen', 1, 2, 'nee');
    wait();
    await settled();
  });
  const { reading } = session.store.get();
  expect(reading?.kind === 'overview' && reading.table.rows[0]?.omkoppelingen).toBe(false);
});

test('the workbook remembers which sheets fill in this sheet, and none that is taken away', async () => {
  const { user, session, take, extras, backstage } = await show();
  await take('Koppelingen');
  await take('Huur');
  const again = async () => act(async () => void (await beginSession(session)));
  await again();
  expect(extras()).toEqual(['Koppelingen', 'Huur']);
  await user.click(screen.getByRole('button', { name: 'Niet meer aanvullen van blad Koppelingen' }));
  await again();
  expect(extras()).toEqual(['Huur']);
  backstage.remove('Huur');
  await again();
  expect(extras()).toEqual([]);
  expect(
    screen.getByText('Eerder is aangevuld van blad Huur; dat blad is er niet meer of er staat geen tabel meer op.'),
  ).toBeTruthy();
});

test('another sheet is filled in by its own, and the first again by its own', async () => {
  const { session, take, extras, backstage } = await show();
  await take('Koppelingen');
  act(() => backstage.activate('Huur'));
  await act(async () => void (await read(session)));
  expect(extras()).toEqual([]);
  act(() => backstage.activate('Haaglanden'));
  await act(async () => void (await read(session)));
  expect(extras()).toEqual(['Koppelingen']);
});

test('removing what we keep removes this as well', async () => {
  const { session, take, extras } = await show();
  await take('Koppelingen');
  await act(async () => void (await forgetAll(session)));
  expect(extras()).toEqual([]);
  await act(async () => void (await beginSession(session)));
  expect([extras(), session.store.get().fillers.size]).toEqual([[], 0]);
});

test.each([[[['Haaglanden', 'Koppelingen']]], [{ Haaglanden: [1] }], ['x'], [[['Haaglanden', [1, null]]]]])(
  '%j in the workbook, written by somebody else, fills in nothing',
  async (kept) => {
    const { session } = paneOn(SHEETS);
    await session.workbook.setSetting('aanvullen', kept);
    await beginSession(session);
    expect([session.store.get().answers.extras, session.store.get().message]).toEqual([[], undefined]);
  },
);

test("next month's sheet is filled in the same way with one press, and not by itself", async () => {
  const { user, session, take, extras } = await show();
  await take('Koppelingen');
  await act(async () => void (await read(session, 'Juli')));
  expect(extras()).toEqual([]);
  await user.click(
    await screen.findByRole('button', { name: 'Net als bij Haaglanden: aanvullen van blad Koppelingen' }),
  );
  await act(settled);
  expect(extras()).toEqual(['Koppelingen']);
  expect(session.store.get().fillers.get('Juli')).toEqual(['Koppelingen']);
  expect(screen.queryByRole('button', { name: /^Net als bij/ })).toBeNull();
});

test('a count of koppelingen asks for what was left on its day, and a sheet of that day says it', async () => {
  const blad = (dag: string, gehuisvest: number, ...telling: readonly (readonly [string, number])[]) =>
    cellsOf([
      ['Gemeente', 'Trede', 'Opgave 2022-I', `Gehuisvest tot ${dag}`, ...telling.map(([kop]) => kop)],
      ['Delft', '1', 100, gehuisvest, ...telling.map(([, aantal]) => aantal)],
    ]);
  const { take } = await show({
    Juli: blad('1 juli 2022', 70, ['Koppelingen op 1 april 2022', 60]),
    April: blad('1 april 2022', 40),
  });
  const asked = 'Het blad zegt niet wat er op 1 april 2022 nog te huisvesten was:';
  expect(screen.getByText(asked, { exact: false })).toBeTruthy();
  await take('April');
  expect(screen.queryByText(asked, { exact: false })).toBeNull();
  expect(screen.getByText(/^Van blad April: wat er op 1 april 2022 nog te huisvesten was\./)).toBeTruthy();
});
