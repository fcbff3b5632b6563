/** By keyboard alone in a window 620 px high: all is reached, seen while it has the focus, and the focus is kept. */
import type { Locator } from 'playwright-core';
import { closeProef, openProef, type OpenedProef } from '../../standin/browser';
import { paneHeight } from '../overzicht/lijst';
import { button, openJaar } from './stappen';

afterEach(closeProef);

/** More stops than any tab of the pane has. */
const FARTHEST = 80;

/** Presses Tab until this has the focus; it must then be seen, not lie under what stays at the foot. */
async function tabTo({ page, pane }: OpenedProef, wanted: Locator): Promise<void> {
  await wanted.waitFor();
  const focused = () => wanted.evaluate((e) => e === document.activeElement || e.contains(document.activeElement));
  for (let stops = 0; !(await focused()); stops += 1) {
    if (stops === FARTHEST) throw new Error(`niet bereikt met Tab: ${String(wanted)}`);
    await page.keyboard.press('Tab');
  }
  const seen = await pane.evaluate(() => {
    const here = document.activeElement;
    if (!here) return 'nergens';
    const { left, right, top, bottom } = here.getBoundingClientRect();
    const there = document.elementFromPoint((left + right) / 2, Math.max(top + 1, bottom - 4));
    return here.contains(there) || there?.contains(here) ? 'gezien' : `onder ${there?.className ?? 'niets'}`;
  });
  expect([String(wanted), seen]).toEqual([String(wanted), 'gezien']);
}

async function press(opened: OpenedProef, wanted: Locator): Promise<void> {
  await tabTo(opened, wanted);
  await opened.page.keyboard.press('Enter');
}

/** Chooses in a list of the browser by what its choice begins with, as typed. */
async function choose(opened: OpenedProef, label: string, choice: string): Promise<void> {
  const list = opened.pane.getByRole('combobox', { name: label });
  await tabTo(opened, list);
  await opened.page.keyboard.type(choice);
  expect(await list.evaluate((e) => (e as HTMLSelectElement).selectedOptions[0]?.textContent)).toContain(choice);
}

/** After what was done the focus is on something of the pane, never lost. */
const hasFocus = ({ pane }: OpenedProef) =>
  pane.evaluate(() => document.activeElement !== null && document.activeElement !== document.body);

/** Goes to a tab by the arrows of the row of tabs. */
async function toTab(opened: OpenedProef, name: string): Promise<void> {
  const { page, pane } = opened;
  await pane.getByRole('tab', { selected: true }).focus();
  const tab = pane.getByRole('tab', { name });
  for (let stops = 0; stops < 5 && (await tab.getAttribute('aria-selected')) !== 'true'; stops += 1) {
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
  }
  expect(await tab.getAttribute('aria-selected')).toBe('true');
}

/** Makes a paper and waits for the sentence that says so. */
async function makePaper(opened: OpenedProef, paper: string, made: RegExp): Promise<void> {
  await choose(opened, 'Wat wilt u maken?', paper);
  await press(opened, button(opened, 'Maak verslag'));
  await opened.pane.getByText(made).waitFor();
  expect(await hasFocus(opened)).toBe(true);
}

test.each([320, 350])('fifty gemeenten at %d pixels: from new figures to what is taken along', async (paneel) => {
  const opened = await openJaar({ paneel });
  const { page, pane } = opened;
  await paneHeight(opened, 620);
  await pane.getByRole('tab', { name: 'Overzicht' }).focus();

  await press(opened, button(opened, 'Nieuwe cijfers'));
  await choose(opened, 'Blad met de nieuwe cijfers', 'COA januari');
  await choose(opened, 'Waar komen de nieuwe cijfers?', 'op een nieuw blad');
  await tabTo(opened, pane.getByRole('textbox', { name: 'Naam van het nieuwe blad' }));
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('1 januari 2023');
  await press(opened, button(opened, 'Bekijk wat verandert'));
  await press(opened, button(opened, 'Maak het nieuwe blad'));
  await pane.getByText('Gemaakt: blad 1 januari 2023').waitFor();
  expect(await hasFocus(opened)).toBe(true);

  await press(opened, button(opened, 'Vergelijk'));
  await pane.getByRole('heading', { name: 'Vergelijk met een ander blad' }).waitFor();
  expect(await hasFocus(opened)).toBe(true);
  await toTab(opened, 'Overzicht');

  await press(opened, button(opened, 'Nieuwe cijfers'));
  await press(opened, button(opened, 'Nieuw halfjaar beginnen'));
  await choose(opened, 'Blad met de nieuwe taakstelling', 'COA februari');
  await pane.getByText(/^Leiden: Blad COA februari begint met/).waitFor();
  await press(opened, button(opened, 'Maak het nieuwe blad'));
  await pane.getByText('Gemaakt: het blad 1e helft 2023.').waitFor();
  expect(await hasFocus(opened)).toBe(true);
  await opened.proef.activate('1 januari 2023');
  await press(opened, button(opened, 'Lees dit blad'));
  await button(opened, 'Lees dit blad').waitFor({ state: 'detached' });

  await press(opened, button(opened, 'Toon verloop: lees alle bladen met deze gemeenten'));
  await pane.getByRole('img', { name: /^Verloop van alle getoonde gemeenten samen/ }).waitFor();
  expect(await hasFocus(opened)).toBe(true);

  await press(opened, button(opened, 'Afwijkingen en koppelingen'));
  await choose(opened, 'Gemeente', 'Delft');
  await choose(opened, 'Verschoonbaar', 'ja');
  await tabTo(opened, pane.getByRole('textbox', { name: 'Reden' }));
  await page.keyboard.type('brand in een complex');
  await press(opened, button(opened, 'Bekijk wat verandert'));
  await pane.getByRole('heading', { name: 'Voorbeeld' }).waitFor();
  await press(opened, button(opened, 'Schrijven'));
  await button(opened, 'Schrijf naar werkblad').waitFor();
  expect(await hasFocus(opened)).toBe(true);

  await toTab(opened, 'Verslag');
  await makePaper(opened, 'Besluitenlijst', /^Gemaakt: het blad Besluitenlijst/);

  await toTab(opened, 'Instellingen');
  await press(opened, button(opened, 'Zet instellingen op een blad'));
  await pane.getByText(/^Gemaakt: het blad Opgavewijzer-instellingen/).waitFor();
  expect(await hasFocus(opened)).toBe(true);
});

test('nine gemeenten at 320 pixels: a deviation, the papers of this date, what the next halfjaar asks', async () => {
  const opened = await openProef({ werkmap: 'haaglanden', paneel: 320 });
  const { pane } = opened;
  await paneHeight(opened, 620);
  await pane.getByText(/^9.gemeenten/).waitFor();

  await press(opened, button(opened, 'Afwijkingen en koppelingen'));
  await choose(opened, 'Gemeente', 'Rijswijk');
  await press(opened, button(opened, 'Terug naar het overzicht'));
  await button(opened, 'Schrijf naar werkblad').waitFor();
  expect(await hasFocus(opened)).toBe(true);

  await toTab(opened, 'Wat-als');
  await press(opened, button(opened, 'Andersom: wat is er nodig?'));
  await tabTo(opened, pane.getByRole('combobox', { name: /^Vóór/ }));

  await toTab(opened, 'Verslag');
  await makePaper(opened, 'Stand van zaken', /^Gemaakt: het blad Stand van zaken/);
});
