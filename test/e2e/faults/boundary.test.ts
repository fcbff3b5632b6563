/** A fault while drawing a tab of the built pane: in every look, by keyboard, and down to the line in our source. */
import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Frame } from 'playwright-core';
import { closeProef, openProef } from '../../standin/browser';
import { everywhere } from '../a11y/axe';

const ROOT = join(__dirname, '../../..');
const PICTURES = join(tmpdir(), 'opgavewijzer-storing');

beforeAll(() => mkdirSync(PICTURES, { recursive: true }));
afterEach(closeProef);

/** From now on the list of writes cannot be drawn: the hour of a write is not to be had. */
const breakDrawing = (pane: Frame) =>
  pane.evaluate(() => {
    const own = Object.getOwnPropertyDescriptor(Date.prototype, 'getHours') ?? {};
    Object.assign(window, { mend: () => Object.defineProperty(Date.prototype, 'getHours', own) });
    Object.defineProperty(Date.prototype, 'getHours', {
      ...own,
      value: () => {
        throw new TypeError('Geheim Wassenaar 4711');
      },
    });
  });
const mend = (pane: Frame) => pane.evaluate(() => (window as unknown as { mend(): void }).mend());

/** What is put on the clipboard from now on. */
const watchClipboard = (pane: Frame) =>
  pane.evaluate(() => {
    document.execCommand = () => {
      Object.assign(window, { copied: document.querySelector('textarea')?.value });
      return true;
    };
  });
const copied = (pane: Frame) => pane.evaluate(() => (window as unknown as { copied: string }).copied);

test(
  'the list of writes cannot be drawn: a sentence, the other tabs, the details, and the tab is back after ' +
    'reading again',
  async () => {
    const { page, pane, proef } = await openProef({ paneel: 320, viewport: { width: 1280, height: 620 } });
    const button = (name: string) => pane.getByRole('button', { name, exact: true });
    const tab = (name: string) => pane.getByRole('tab', { name });
    await button('Schrijf naar werkblad').click();
    await button('Schrijven').click();
    await pane
      .getByText(/^41.cellen geschreven/)
      .first()
      .waitFor();
    await proef.settled();
    await breakDrawing(pane);
    await watchClipboard(pane);
    await tab('Instellingen').click();
    await pane.getByText('Dit onderdeel kan niet worden getoond').waitFor();
    await button('Bewaarde keuzes wissen').click();
    expect(await everywhere(page, pane, 'storing')).toEqual({});
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, forcedColors: 'none' });
      await page.locator('#paneel').screenshot({ path: join(PICTURES, `${colorScheme}.png`) });
    }
    await button('Nee').click();
    await button('Kopieer details').first().click();
    const details = await copied(pane);
    expect(details).toMatch(/^Opgavewijzer \d+\.\d+\.\d+\nExcel \S+.*\nExcelApi 1\.17\nfout: TypeError\n/);
    expect(details).not.toMatch(/Geheim|Wassenaar|4711/);
    const traced = execFileSync(process.execPath, [join(ROOT, 'docs/beheer/herleid.mjs')], {
      input: details,
      encoding: 'utf8',
    });
    expect(traced).toMatch(/later\.[0-9a-f]{8}\.js:\d+:\d+ = \.\/src\/taskpane\/instellingen\/Journaal\.tsx:\d+:\d+/);

    await tab('Overzicht').click();
    await pane.getByRole('button', { name: 'Delft', exact: true }).waitFor();
    await tab('Instellingen').click();
    await mend(pane);
    await button('Opnieuw lezen').focus();
    await page.keyboard.press('Enter');
    await pane.getByText('Wat is geschreven').first().waitFor();
    expect(await pane.evaluate(() => document.activeElement?.closest('[role=tabpanel]') !== null)).toBe(true);
  },
);
