import { mkdirSync, readFileSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Frame } from 'playwright-core';
import { closeProef, openProef } from '../standin/browser';
import {
  button,
  kiesNieuweCijfers,
  kiesNieuwHalfjaar,
  kiesStuk,
  nieuweMaand,
  openJaar,
  toonVerloop,
} from './jaar/stappen';

const DOCS = join(__dirname, '../../docs');
/** `npm run beelden` writes into the docs; a test run makes the same pictures elsewhere. */
const FOLDER = process.env['BEELDEN'] ? join(DOCS, 'beelden') : join(tmpdir(), 'opgavewijzer-beelden');
const TABS = ['Overzicht', 'Controle', 'Wat-als', 'Verslag', 'Instellingen'] as const;

afterEach(closeProef);
beforeAll(() => mkdirSync(FOLDER, { recursive: true }));

const picture = (name: string) => ({ path: join(FOLDER, `${name}.png`) });

/** The pictures that a page of the manual shows. */
const shownIn = (page: string): readonly (string | undefined)[] =>
  [...readFileSync(join(DOCS, page), 'utf8').matchAll(/\]\(beelden\/([^)]+)\)/g)].map(([, name]) => name);

async function tab(pane: Frame, name: string): Promise<void> {
  await pane.getByRole('tab', { name }).click();
  await pane.getByText('Een ogenblik…').waitFor({ state: 'detached' });
}

test('every picture of the manual can be made from the pane as it is now', async () => {
  const { page, pane, proef } = await openProef({ viewport: { width: 1280, height: 800 }, theme: 'licht' });
  const frame = page.locator('#paneel');
  await page.screenshot(picture('proefomgeving'));
  for (const name of TABS) {
    await tab(pane, name);
    if (name === 'Wat-als') await pane.getByRole('spinbutton', { name: "Extra plaatsingen 's-Gravenhage" }).fill('80');
    await frame.screenshot(picture(name.toLowerCase()));
  }
  await tab(pane, 'Overzicht');
  await pane.getByRole('button', { name: /Delft/ }).first().click();
  await frame.screenshot(picture('uitleg'));
  await pane.getByRole('button', { name: 'Schrijf naar werkblad' }).click();
  await pane.getByRole('heading', { name: 'Voorbeeld' }).waitFor();
  await frame.screenshot(picture('voorbeeld'));
  await pane.getByRole('button', { name: 'Schrijven', exact: true }).click();
  await pane
    .getByText(/cellen geschreven/)
    .first()
    .waitFor();
  await page.screenshot(picture('geschreven'));
  await proef.type('Haaglanden!E3', 278);
  await proef.type('Haaglanden!B4', 'zeven');
  await tab(pane, 'Controle');
  await pane.getByRole('combobox', { name: 'Onderwerp' }).waitFor();
  await frame.screenshot(picture('controle'));
  await closeProef();
  const empty = await openProef({ werkmap: 'leeg', theme: 'licht', viewport: { width: 1280, height: 800 } });
  await empty.pane.getByRole('button', { name: 'Voorbeeld laden' }).waitFor();
  await empty.page.locator('#paneel').screenshot(picture('leeg'));

  const made = readdirSync(FOLDER);
  const shown = shownIn('handleiding.md');
  expect(shown.length).toBeGreaterThan(0);
  expect(made).toEqual(expect.arrayContaining(shown));
});

test('every picture of the year with Opgavewijzer', async () => {
  const opened = await openJaar({ viewport: { width: 1280, height: 800 }, theme: 'licht' });
  const { page, pane, proef } = opened;
  const frame = page.locator('#paneel');
  await kiesNieuweCijfers(opened, 'COA januari');
  await frame.screenshot(picture('jaar-nieuwe-cijfers'));
  await button(opened, 'Terug naar het overzicht').click();
  await nieuweMaand(opened, 'COA januari', '1 januari 2023');
  await kiesStuk(opened, 'Besluitenlijst');
  await button(opened, 'Maak verslag').click();
  await pane.getByText(/^Gemaakt: het blad Besluitenlijst/).waitFor();
  await page.screenshot(picture('jaar-besluiten'));
  await proef.activate('1 januari 2023');
  await tab(pane, 'Overzicht');
  await kiesNieuwHalfjaar(opened);
  await frame.screenshot(picture('jaar-halfjaar'));
  await button(opened, 'Maak het nieuwe blad').click();
  await pane.getByText('Gemaakt: het blad 1e helft 2023.').waitFor();
  await page.screenshot(picture('jaar-blad'));
  await nieuweMaand(opened, 'COA februari', '1 februari 2023');
  await toonVerloop(opened);
  await pane.getByRole('img', { name: /^Verloop van Delft/ }).waitFor();
  await frame.screenshot(picture('jaar-verloop'));
  await button(opened, 'Zet op een blad').click();
  await button(opened, 'Maak verslag').click();
  await pane.getByText(/^Gemaakt: de bladen Maandverloop/).waitFor();
  await page.screenshot(picture('jaar-maandverloop'));
  const shown = shownIn('een-jaar.md');
  expect(shown).toHaveLength(6);
  expect(readdirSync(FOLDER)).toEqual(expect.arrayContaining([...shown]));
});

test('the pane at 320 pixels, light and dark', async () => {
  const { page } = await openProef({ paneel: 320, theme: 'licht' });
  await page.locator('#paneel').screenshot(picture('smal-licht'));
  await page.getByRole('button', { name: 'Donker thema' }).click();
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.locator('#paneel').screenshot(picture('smal-donker'));
  expect(readdirSync(FOLDER)).toEqual(expect.arrayContaining(['smal-licht.png', 'smal-donker.png']));
});
