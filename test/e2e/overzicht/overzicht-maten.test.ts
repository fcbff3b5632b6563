/** Fifty gemeenten and the whole country in a narrow pane: what is seen, what is drawn, by keyboard, without faults. */
import { closeProef, openProef, type OpenedProef } from '../../standin/browser';
import { everywhere } from '../a11y/axe';
import { layoutOf, national, paneHeight, scrollTo } from './lijst';

afterEach(closeProef);

/** What stands above the list comes in parts; it is whole when these are there. */
async function whole({ pane }: OpenedProef): Promise<void> {
  await pane.getByRole('button', { name: 'Herkende kolommen' }).waitFor();
  await pane.getByRole('searchbox', { name: 'Zoek gemeente' }).waitFor();
  await pane.getByRole('group', { name: 'Toon alleen', exact: true }).waitFor();
}

test.each([
  [320, 700, 9, 14],
  [350, 700, 9, 14],
  [500, 700, 9, 14],
  [320, 520, 4, 9],
  [350, 520, 4, 9],
  [500, 520, 4, 9],
])('%d by %d pixels: at least %d lines under summary and filters, %d when scrolled', async (wide, high, under, all) => {
  const opened = await openProef({ werkmap: 'provincie', paneel: wide });
  const { pane } = opened;
  await paneHeight(opened, high);
  await whole(opened);
  const first = await layoutOf(pane);
  expect(first.seen).toBeGreaterThanOrEqual(under);
  expect(first.highest).toBeLessThanOrEqual(40);
  expect(first.sideways).toBe(0);
  await scrollTo(pane, 900);
  const scrolled = await layoutOf(pane);
  expect(scrolled.seen).toBeGreaterThanOrEqual(all);
  expect(scrolled.highest).toBeLessThanOrEqual(40);
});

async function onNational(paneel: number): Promise<OpenedProef> {
  const opened = await openProef({ werkmap: 'leeg', paneel });
  const { pane, proef } = opened;
  await proef.open(await national());
  await pane.getByRole('button', { name: 'Opnieuw lezen' }).click();
  await pane.getByRole('combobox', { name: 'Provincie' }).selectOption('Alle provincies');
  await pane.getByText('342 gemeenten', { exact: false }).first().waitFor();
  return opened;
}

test.each([
  [700, 9],
  [520, 4],
])('342 gemeenten of which a figure is missing, 320 by %d pixels: at least %d lines', async (high, lines) => {
  const opened = await onNational(320);
  await paneHeight(opened, high);
  await whole(opened);
  await opened.pane.getByText('Aanvullen (1 ontbreekt)').waitFor();
  expect((await layoutOf(opened.pane)).seen).toBeGreaterThanOrEqual(lines);
});

test('342 gemeenten: only what is seen is drawn, every one comes by, and no fault is found', async () => {
  const { pane, page } = await onNational(350);
  const met = new Set<string>();
  const height = await pane.evaluate(() => document.documentElement.scrollHeight);
  for (let y = 0; y <= height; y += 300) {
    await scrollTo(pane, y);
    const { names, drawn } = await layoutOf(pane);
    expect(drawn).toBeLessThan(60);
    names.forEach((name) => met.add(name));
  }
  expect(met.size).toBe(342);
  expect(await everywhere(page, pane, 'landelijk')).toEqual({});
});

test('one Tab stop for the list, arrows inside, and Schrijf two stops away', async () => {
  const opened = await openProef({ werkmap: 'provincie', paneel: 350 });
  const { pane, page } = opened;
  await whole(opened);
  const here = () => pane.evaluate(() => document.activeElement?.textContent?.trim());
  await pane.getByRole('combobox', { name: 'Regio' }).focus();
  await page.keyboard.press('Tab');
  expect(await here()).toBe('Alblasserdam');
  for (let i = 0; i < 30; i += 1) await page.keyboard.press('ArrowDown');
  const there = String(await here());
  const { names } = await layoutOf(pane);
  expect(names).toContain(there);
  await page.keyboard.press('Enter');
  await pane.getByRole('button', { name: there, expanded: true }).waitFor();
  await pane.getByText('Nog te huisvesten', { exact: true }).waitFor();
  expect(await here()).toBe(there);
  // Open, its own buttons come first; closed, the foot is next.
  await page.keyboard.press('Enter');
  await pane.getByRole('button', { name: there, expanded: false }).waitFor();
  await page.keyboard.press('Tab');
  if ((await here()) !== 'Schrijf naar werkblad') await page.keyboard.press('Tab');
  expect(await here()).toBe('Schrijf naar werkblad');
  await page.keyboard.press('Shift+Tab');
  await pane.getByRole('button', { name: there }).focus();
  await page.keyboard.press('Home');
  expect(await here()).toBe('Alblasserdam');
  await page.keyboard.press('ArrowUp');
  expect(await here()).toBe('Gemeente');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  expect(await pane.getByRole('columnheader', { name: 'Trede' }).getAttribute('aria-sort')).toBe('ascending');
});

test('searching, a part of the summary and a region: fewer lines, how many, and the way back', async () => {
  const opened = await openProef({ werkmap: 'provincie', paneel: 350 });
  const { pane, page } = opened;
  await whole(opened);
  await pane.getByRole('searchbox', { name: 'Zoek gemeente' }).fill('den haag');
  await pane.getByText(/^1 van 52.gemeenten getoond\.$/).waitFor();
  expect((await layoutOf(pane)).names).toEqual(["'s-Gravenhage"]);
  expect(await everywhere(page, pane, 'gezocht')).toEqual({});
  await pane.getByRole('button', { name: 'Toon alle' }).click();
  await pane.getByRole('button', { name: /niet op schema$/ }).click();
  await pane.getByText(/^40 van 52.gemeenten getoond\.$/).waitFor();
  await pane.getByRole('button', { name: 'Toon alle' }).click();
  await pane.getByRole('combobox', { name: 'Regio' }).selectOption('Haaglanden');
  await pane.getByText('275 van 884', { exact: true }).first().waitFor();
  await pane.getByRole('button', { name: 'Open voortaan met Haaglanden' }).click();
  await pane.getByRole('button', { name: 'Open voortaan met Haaglanden' }).waitFor({ state: 'detached' });
});
