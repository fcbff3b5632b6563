/** The tab as a person meets it: by label and role. */
import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { SessionContext } from '../../../src/taskpane/shell/context';
import Verslag from '../../../src/taskpane/verslag/Verslag';
import { read } from '../../../src/taskpane/model/reading/reading';
import { valueContent } from '../../../src/change/write/content';
import { cellsOf } from '../../change/grids';
import { paneOn } from '../pane';
import { gemaakt, werkmap } from './werkmap';

async function toon(vooraan?: Parameters<typeof werkmap>[0]) {
  const map = await werkmap(vooraan);
  await act(async () => {
    render(
      <SessionContext value={map.session}>
        <Verslag />
      </SessionContext>,
    );
  });
  return { ...map, user: userEvent.setup() };
}

async function kies(user: ReturnType<typeof userEvent.setup>, label: string, optie: string) {
  await user.selectOptions(screen.getByRole('combobox', { name: (name) => name.startsWith(label) }), optie);
}

test('a region is chosen and its table made; what came of it is said', async () => {
  const map = await toon();
  await kies(map.user, 'Gemeenten', 'Haaglanden (woonregio)');
  await map.user.click(screen.getByRole('button', { name: 'Maak verslag' }));
  expect(await screen.findByText('Gemaakt: het blad Regiotabel Haaglanden.')).toBeTruthy();
  expect(gemaakt(map, 'Regiotabel Haaglanden').cells[13]?.[0]).toBe('Totaal');
});

test('all of a sheet with more provinces are those of the province that is looked at: the choice says so', async () => {
  const { session } = paneOn({
    Blad: cellsOf(
      [
        ['Gemeente', 'Opgave 1e helft 2022', 'Gehuisvest per 21 maart 2022', 'Trede per 1 januari 2022'],
        ['Delft', 76, 48, 2],
        ['Amsterdam', 300, 100, ''],
      ].map((row) => row.map(valueContent)),
    ),
  });
  await read(session);
  await act(
    async () =>
      void render(
        <SessionContext value={session}>
          <Verslag />
        </SessionContext>,
      ),
  );
  const keuze = () => screen.getByRole('combobox', { name: 'Gemeenten' });
  expect(keuze().textContent).toContain('Alle gemeenten van Zuid-Holland in het blad');
  act(() => session.store.set({ zicht: 'alle' }));
  expect(keuze().textContent).toContain('Alle gemeenten in het blad');
});

test('making it again asks, and may be left', async () => {
  const { user } = await toon();
  await user.click(screen.getByRole('button', { name: 'Maak verslag' }));
  await screen.findByText(/^Gemaakt:/);
  await user.click(screen.getByRole('button', { name: 'Maak verslag' }));
  await screen.findByText(/Vervangen\?/);
  await user.click(screen.getByRole('button', { name: 'Laat staan' }));
  expect(screen.queryByText(/Vervangen\?/)).toBeNull();
});

test('own choice shows the gemeenten of the sheet to tick', async () => {
  const { user, verslag } = await toon();
  await kies(user, 'Gemeenten', 'Eigen keuze…');
  await user.click(screen.getByRole('checkbox', { name: 'Gouda' }));
  expect([...verslag.store.get().eigen]).toEqual(['Gouda']);
});

test('text blocks are read on screen and copied one by one', async () => {
  const { user } = await toon('1 juli 2022');
  const copy = jest.fn(() => true);
  Object.defineProperty(document, 'execCommand', { value: copy, configurable: true });
  await kies(user, 'Wat wilt u maken?', 'Tekstblokken');
  expect(screen.getAllByText(/^De gemeente Gouda heeft de opgave/)).toHaveLength(1);
  await user.click(screen.getByRole('button', { name: 'Kopieer de tekst voor Gouda' }));
  expect(copy).toHaveBeenCalledWith('copy');
  expect(screen.getByText('Gouda: Gekopieerd.')).toBeTruthy();
});

test('only the fields of the chosen paper are there', async () => {
  const { user } = await toon();
  expect(screen.queryByLabelText('Bovengrens (mag leeg blijven)')).toBeNull();
  await kies(user, 'Wat wilt u maken?', "Verdeling over regio's");
  expect(screen.getByLabelText('Bovengrens (mag leeg blijven)')).toBeTruthy();
  expect(screen.queryByRole('combobox', { name: /^Gemeenten/ })).toBeNull();
});

test('without a table the button says why it does nothing', async () => {
  await toon('Provincies');
  expect(screen.getByRole('button', { name: 'Maak verslag' }).getAttribute('title')).toContain(
    'er ontbreekt een kolom met gemeenten',
  );
});

test('while sheets are made there is progress, and a button to stop', async () => {
  const map = await toon('1 juli 2022');
  const stop = jest.fn();
  act(() => map.verslag.store.set({ making: { kind: 'busy', done: 20, total: 52, stop } }));
  expect(screen.getByRole('progressbar', { name: '20 van 52 bladen gemaakt' })).toBeTruthy();
  await map.user.click(screen.getByRole('button', { name: 'Stop' }));
  expect(stop).toHaveBeenCalled();
  // The button that was pressed stays, so that the focus does: it says why it does nothing now.
  expect(screen.getByRole('button', { name: 'Maak verslag' }).getAttribute('title')).toBe('Er wordt al gemaakt.');
});

test('the verevening of the province: a sheet chosen, places typed, and the sheet says what is left', async () => {
  const map = await toon('1 juli 2022');
  await kies(map.user, 'Wat wilt u maken?', 'Verevening');
  await map.user.click(screen.getByRole('button', { name: 'Maak verslag' }));
  expect(await screen.findByText(/Kies eerst bij 'Bladen met de saldi'/)).toBeTruthy();
  await map.user.click(screen.getByRole('checkbox', { name: '1 juli 2022' }));
  await map.user.type(
    screen.getByRole('textbox', { name: /^Plekken in tussenvoorzieningen, blad 1 juli 2022/ }),
    '900',
  );
  await map.user.click(screen.getByRole('button', { name: 'Maak verslag' }));
  expect(await screen.findByText('Gemaakt: het blad Verevening Zuid-Holland.')).toBeTruthy();
  const { reading } = map.session.store.get();
  const saldo = reading?.kind === 'overview' ? reading.overview.totaal.nogTeHuisvesten : 0;
  const [, , , , regel = []] = gemaakt(map, 'Verevening Zuid-Holland').cells;
  expect(saldo).toBeGreaterThan(0);
  expect(regel.slice(2)).toEqual([52, saldo, 900, Math.max(0, 900 - saldo)]);
});
