/** A fault while drawing costs one tab, never the pane: it says what to do, and the tab can be brought back. */
import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Personen } from '../../../src/domain/getal/getal';
import { emptyScenario, withField } from '../../../src/review/scenario/scenario';
import { beginSession } from '../../../src/taskpane/model/begin';
import { KEYS } from '../../../src/taskpane/model/keys';
import type { PaneState } from '../../../src/taskpane/model/state';
import type { Look } from '../../../src/taskpane/shell/App';
import { Root } from '../../../src/taskpane/shell/Root';
import { watalsOf } from '../../../src/taskpane/watals/model/model';
import { edit, load } from '../../../src/taskpane/watals/model/scenarios';
import { paneOn } from '../pane';

beforeEach(() => void jest.spyOn(console, 'error').mockImplementation(() => undefined));
afterEach(() => void jest.restoreAllMocks());

const LOOK: Look = { dark: () => false, watch: () => () => undefined };
const TABS = ['Overzicht', 'Controle', 'Wat-als', 'Verslag', 'Instellingen'];
const tab = (name: string) => screen.getByRole('tab', { name });
const press = (name: string | RegExp) => screen.findByRole('button', { name });
const said = () => screen.findByText(/kan niet worden getoond door een fout in Opgavewijzer zelf/);
const isWell = () => screen.findByRole('spinbutton', { name: 'Extra plaatsingen Delft' });

async function shown(look: Look = LOOK) {
  const pane = paneOn();
  await act(async () => void (await beginSession(pane.session)));
  await act(async () => void render(<Root session={pane.session} look={look} />));
  return { ...pane, user: userEvent.setup() };
}

/** A scenario that no field of the pane lets in: its sum is no whole number any more, and working it out throws. */
const IMPOSSIBLE = withField(emptyScenario('1', 'Onmogelijk'), 'GM0503', 'extra', 9007199254740991 as Personen);

async function withImpossibleScenario() {
  const pane = await shown();
  const watals = watalsOf(pane.session);
  await act(() => load(watals));
  act(() => edit(watals, () => IMPOSSIBLE));
  await pane.user.click(tab('Wat-als'));
  await said();
  return pane;
}

test('a tab that cannot be drawn says so, is announced, and all tabs are still there', async () => {
  const { user } = await withImpossibleScenario();
  const alert = screen.getByRole('alert');
  expect(alert.textContent).toMatch(/In uw werkblad is daardoor niets veranderd.*Kies Opnieuw lezen/);
  expect(screen.getAllByRole('tab').map(({ textContent }) => textContent?.replace(/ 1 bevinding$/, ''))).toEqual(TABS);
  await user.click(tab('Overzicht'));
  expect(await screen.findByRole('button', { name: 'Delft' })).toBeTruthy();
  expect(screen.queryByRole('alert')).toBeNull();
});

test(
  'what the workbook keeps of it is wiped only after asking, and then the tab is back; the list of writes ' + 'stays',
  async () => {
    const { session, user } = await withImpossibleScenario();
    await act(async () => session.workbook.setSetting(KEYS.scenarios, 'wat er stond'));
    const everything = jest.spyOn(session.workbook, 'removeAllOurs');
    await user.click(await press('Bewaarde keuzes wissen'));
    await user.click(await press('Nee'));
    expect(await session.workbook.setting(KEYS.scenarios)).toBe('wat er stond');
    await user.click(await press('Bewaarde keuzes wissen'));
    await user.click(await press('Ja, wis de keuzes'));
    expect(await isWell()).toBeTruthy();
    for (const key of Object.values(KEYS)) expect(await session.workbook.setting(key)).toBeUndefined();
    expect(everything).not.toHaveBeenCalled();
  },
);

test('what was being kept when all was wiped is not kept after all', async () => {
  const { session, user, wait } = await withImpossibleScenario();
  await user.click(await press('Bewaarde keuzes wissen'));
  await user.click(await press('Ja, wis de keuzes'));
  await isWell();
  await act(async () => wait());
  expect(await session.workbook.setting(KEYS.scenarios)).toBeUndefined();
});

test('the details name the place and the version, and can be copied', async () => {
  const copied: string[] = [];
  Object.assign(document, {
    execCommand: () => copied.push(document.querySelector('textarea')?.value ?? ''),
  });
  const { user } = await withImpossibleScenario();
  await user.click(await press('Kopieer details'));
  expect(copied).toEqual([
    expect.stringMatching(
      new RegExp(
        '^Opgavewijzer \\d+\\.\\d+\\.\\d+\nExcel PC 16\\.0\nExcelApi 1\\.17\nfout: RangeError\n' +
          'melding: geen geheel aantal personen\ngetal\\.ts:\\d+:\\d+\n',
      ),
    ),
  ]);
  expect(copied[0]).not.toMatch(/9007|0503/);
  expect(screen.getByText('De details zijn gekopieerd.')).toBeTruthy();
});

test('Opnieuw lezen reads the sheet and brings the tab back as soon as it can be drawn', async () => {
  const { session, user } = await shown();
  const read = jest.spyOn(session.workbook, 'read');
  const watals = watalsOf(session);
  await act(() => load(watals));
  act(() => edit(watals, () => IMPOSSIBLE));
  await user.click(tab('Wat-als'));
  await said();
  await user.click(await press('Opnieuw lezen'));
  expect(read.mock.calls.filter(([sheet]) => sheet !== 'Beleidsregels')).toHaveLength(1);
  await said();
  act(() => edit(watals, () => emptyScenario('1', 'Mogelijk')));
  await user.click(await press('Opnieuw lezen'));
  expect(await isWell()).toBeTruthy();
});

test('a refusal while reading again is said above the tab', async () => {
  const { session, user } = await withImpossibleScenario();
  jest.spyOn(session.workbook, 'read').mockRejectedValue(new TypeError('stuk'));
  await user.click(await press('Opnieuw lezen'));
  expect(await screen.findByText(/Er ging iets mis in Opgavewijzer zelf/)).toBeTruthy();
});

test('a message that cannot be drawn goes with Opnieuw lezen', async () => {
  const { session, user } = await shown();
  const impossible = { kind: 'written', cells: 1, differences: 'geen lijst' } as unknown as PaneState['message'];
  act(() => session.store.set({ message: impossible }));
  await said();
  await user.click(await press('Opnieuw lezen'));
  expect(await screen.findByRole('button', { name: 'Delft' })).toBeTruthy();
  expect(screen.queryByRole('alert')).toBeNull();
});

test('a preview that cannot be drawn goes with Opnieuw lezen', async () => {
  const { session, user } = await shown();
  act(() => session.store.set({ preview: { kind: 'herstel', plan: {} } as unknown as PaneState['preview'] }));
  await said();
  await user.click(await press('Opnieuw lezen'));
  expect((await screen.findByRole('button', { name: 'Delft' })).closest('[hidden]')).toBeNull();
});

test(
  'a fault of the pane as a whole shows the sentence instead of nothing, and reading again brings the pane ' + 'back',
  async () => {
    let broken = true;
    const look: Look = {
      ...LOOK,
      dark: () => {
        if (broken) throw new TypeError('stuk');
        return false;
      },
    };
    const { user } = await shown(look);
    expect((await said()).textContent).toMatch(/^Opgavewijzer kan niet worden getoond/);
    broken = false;
    await user.click(await press('Opnieuw lezen'));
    expect(screen.getAllByRole('tab')).toHaveLength(TABS.length);
  },
);

describe('the focus', () => {
  test('that was in the tab goes to the first thing that can be done', async () => {
    const { session, user } = await shown();
    const watals = watalsOf(session);
    await user.click(tab('Wat-als'));
    (await isWell()).focus();
    await act(async () => edit(watals, () => IMPOSSIBLE));
    await said();
    expect(document.activeElement).toBe(await press('Opnieuw lezen'));
  });

  test('that was elsewhere stays there', async () => {
    await withImpossibleScenario();
    expect(document.activeElement).toBe(tab('Wat-als'));
  });
});
