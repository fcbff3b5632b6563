/** The tab as a person meets it: by label and role, by keyboard. */
import { act, render, screen, within } from '@testing-library/react';
import { cellsOf } from '../../change/grids';
import { SessionContext } from '../../../src/taskpane/shell/context';
import { KEYS } from '../../../src/taskpane/model/keys';
import WatAls from '../../../src/taskpane/watals/WatAls';
import { BLAD, haaglandenCells, werkmap } from './werkmap';
import { toon } from './toon';

const regel = (naam: string) => within(screen.getByRole('button', { name: naam }).closest('tbody') as HTMLElement);
const veld = (naam: string) => screen.getByRole<HTMLInputElement>('spinbutton', { name: `Extra plaatsingen ${naam}` });

test('typing 80 for Den Haag shows 31% → 50%', async () => {
  const { user } = await toon();
  await user.type(veld("'s-Gravenhage"), '80');
  expect(regel("'s-Gravenhage").getByText(/31%/).textContent).toMatch(/^31% → 50%$/);
});

test('a kept number that the field does not take costs itself only, and the tab says so', async () => {
  const { workbook, session } = await werkmap();
  const changes = [
    ['GM0503', { extra: 9007199254740991, huurcontracten: 2 }],
    ['GM0637', { extra: 4 }],
  ];
  const scenario = { id: '1', naam: 'Van vorige maand', ruilen: [], changes, normen: [] };
  await workbook.setSetting(KEYS.scenarios, JSON.stringify({ v: 1, scenarios: [scenario] }));
  await act(async () => {
    render(
      <SessionContext value={{ ...session }}>
        <WatAls />
      </SessionContext>,
    );
  });
  expect(screen.getByText(/loop elk scenario na voordat u de uitkomst gebruikt/)).toBeTruthy();
  expect(veld('Delft').value).toBe('');
  expect(veld('Zoetermeer').value).toBe('4');
});

test('arrow keys step by one, page keys by ten', async () => {
  const { user, watals } = await toon();
  await user.click(veld('Delft'));
  await user.keyboard('{ArrowUp}{ArrowUp}{PageUp}{ArrowDown}');
  expect(veld('Delft').value).toBe('11');
  expect(watals.comparison()?.rows[0]?.after.gehuisvest).toBe(59);
  await user.keyboard('{PageDown}{ArrowDown}');
  expect(watals.comparison()?.scenario.changes.size).toBe(0);
});

test('what cannot be read stays as typed, says why, and changes nothing', async () => {
  const { user, watals } = await toon();
  await user.type(veld('Delft'), '2,5');
  expect(screen.getByRole('alert').textContent).toContain('Personen zijn hele aantallen');
  expect(veld('Delft').value).toBe('2,5');
  expect(watals.comparison()?.rows[0]?.after.gehuisvest).toBe(50);
});

test('koppelingen unknown on 1 July is said, and filled in at the gemeente', async () => {
  const { user } = await toon();
  expect(regel('Zoetermeer').getByText(/koppelingen ontbreken/)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Zoetermeer' }));
  await user.selectOptions(
    screen.getByRole('combobox', { name: (name) => name.startsWith('Koppelingen op 1') }),
    'voldoende',
  );
  expect(regel('Zoetermeer').getByText(/1\sjuli: koppelingen ontbreken, in het scenario trede 3b/)).toBeTruthy();
});

test('a step held by a decision counts once day and source are there, and is not called verschoonbaar', async () => {
  const { user, watals } = await toon();
  await user.click(screen.getByRole('button', { name: 'Zoetermeer' }));
  const kies = (label: string, waarde: string) =>
    user.selectOptions(screen.getByRole('combobox', { name: (name) => name.startsWith(label) }), waarde);
  await kies('Koppelingen op 1', 'voldoende');
  await kies('Trede verlengd', 'ja, bij besluit');
  expect(screen.getByText(/Een verlengde trede telt pas mee met de datum en de bron/)).toBeTruthy();
  const dag = screen.getByRole('textbox', { name: 'Verlengd tot' });
  await user.type(dag, '1-1-2023');
  await user.tab();
  expect(regel('Zoetermeer').getByText(/in het scenario trede 3b/)).toBeTruthy();
  await user.type(screen.getByRole('textbox', { name: 'Bron van het besluit' }), 'brief GS');
  expect(screen.getAllByText(/verlengd tot 1-1-2023 \(brief GS\)/)).toHaveLength(2);
  expect(screen.getAllByText(/\(brief GS\); het halfjaar geldt niet als verschoonbaar gemist/)).toHaveLength(1);
  expect([...(watals.comparison()?.scenario.changes.values() ?? [])][0]?.verlengd).toEqual({
    tot: 44927,
    bron: 'brief GS',
  });
  expect(regel('Zoetermeer').queryByText(/in het scenario trede 3b/)).toBeNull();
});

test('the other way round: what every gemeente needs before 1 April, taken over into the scenario', async () => {
  const { user, watals } = await toon();
  await user.click(screen.getByRole('button', { name: 'Andersom: wat is er nodig?' }));
  const tabel = screen.getByRole('table', { name: /Nodig vóór 1\sapril: op schema zijn/ });
  expect(
    within(tabel)
      .getAllByRole('row')
      .map((row) => within(row).queryAllByRole('cell')[0]?.textContent),
  ).toEqual([undefined, '0', '80', '26', '2', '13', '27', '0', '11', '24', '183']);
  await user.click(screen.getByRole('button', { name: 'Neem over als extra plaatsingen' }));
  expect(watals.comparison()?.rows.every(({ after }) => after.dates[0]?.opSchema)).toBe(true);
});

test('an exchange is made and one that cannot be made says why', async () => {
  const { user, watals } = await toon();
  await user.click(screen.getByRole('button', { name: 'Ruilen tussen gemeenten' }));
  await user.click(screen.getByRole('button', { name: 'Ruil toevoegen' }));
  const aantal = screen.getByRole('spinbutton', { name: 'Personen' });
  await user.clear(aantal);
  await user.type(aantal, '10');
  expect(
    watals
      .comparison()
      ?.rows.slice(0, 2)
      .map(({ after }) => after.opgave),
  ).toEqual([66, 427]);
  await user.type(aantal, '0');
  expect(screen.getByText(/Delft heeft nog 76 over om te ruilen/)).toBeTruthy();
});

test('the chart says in words what it shows', async () => {
  const { user } = await toon();
  await user.type(veld('Delft'), '9');
  await user.click(screen.getByRole('button', { name: 'Totaal, ladder en verloop' }));
  expect(
    screen
      .getByRole('img')
      .getAttribute('aria-label')
      ?.replace(/\u00a0/g, ' '),
  ).toMatch(
    new RegExp(
      '^Totaal: op 21 maart 275 gehuisvest, volgens schema 389,7\\. Verwacht op 1 juli: ' +
        '62\\d in het tempo tot nu toe, 63\\d in het scenario; de opgave is 884\\.$',
    ),
  );
});

test("onto a new sheet: the source stays, ours is replaced after asking, somebody else's never", async () => {
  const { user, workbook, watals } = await toon({ 'Wat-als Bezet': cellsOf([['van een collega']]) });
  const knop = screen.getByRole('button', { name: 'Op nieuw blad zetten' });
  await user.click(knop);
  expect(await screen.findByText('Gemaakt: het blad Wat-als Scenario 1.')).toBeTruthy();
  await user.click(knop);
  await user.click(await screen.findByRole('button', { name: 'Vervang het blad Wat-als Scenario 1' }));
  expect(await screen.findByText('Gemaakt: het blad Wat-als Scenario 1.')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Hernoemen' }));
  await user.clear(screen.getByRole('textbox', { name: 'Naam van het scenario' }));
  await user.type(screen.getByRole('textbox', { name: 'Naam van het scenario' }), 'Bezet{Enter}');
  await user.click(knop);
  expect(await screen.findByText(/Er is al het blad Wat-als Bezet, niet door Opgavewijzer gemaakt/)).toBeTruthy();
  expect(workbook.backstage.cells('Wat-als Bezet')).toEqual(cellsOf([['van een collega']]));
  expect(workbook.backstage.cells(BLAD)).toEqual(haaglandenCells());
  expect(watals.store.get().outcome).toEqual({ kind: 'taken', names: ['Wat-als Bezet'] });
});

test('a scenario that says something goes only after a yes; an empty one at once', async () => {
  const { user, watals } = await toon();
  const namen = () => watals.store.get().scenarios.map(({ naam }) => naam);
  await user.click(screen.getByRole('button', { name: 'Dupliceren' }));
  await user.click(screen.getByRole('button', { name: 'Scenario 1 kopie verwijderen' }));
  expect(namen()).toEqual(['Scenario 1']);
  await user.type(screen.getByRole('spinbutton', { name: 'Extra plaatsingen Delft' }), '5');
  await user.click(screen.getByRole('button', { name: 'Nieuw' }));
  await user.selectOptions(screen.getByRole('combobox', { name: 'Scenario' }), 'Scenario 1');
  const weg = screen.getByRole('button', { name: 'Scenario 1 verwijderen' });
  await user.click(weg);
  await user.click(screen.getByRole('button', { name: 'Nee' }));
  expect(namen()).toEqual(['Scenario 1', 'Scenario 2']);
  await user.click(weg);
  await user.click(screen.getByRole('button', { name: 'Ja, verwijder' }));
  expect(namen()).toEqual(['Scenario 2']);
});

test('without a table it says what to do', async () => {
  const { session, workbook } = await werkmap();
  workbook.backstage.set(BLAD, {});
  session.store.set({ reading: undefined });
  render(
    <SessionContext value={session}>
      <WatAls />
    </SessionContext>,
  );
  expect(screen.getByText(/Lees eerst een blad bij Overzicht/)).toBeTruthy();
});
