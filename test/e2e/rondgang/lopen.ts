import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { OpenedProef } from '../../standin/browser';
import { misfits } from '../a11y/axe';
import { national, paneHeight } from '../overzicht/lijst';

const FOLDER = process.env['RONDGANG'] ? join(__dirname, '../../../build/rondgang') : undefined;
const LOOKS = [
  ['licht', { colorScheme: 'light', forcedColors: 'none' }],
  ['donker', { colorScheme: 'dark', forcedColors: 'none' }],
  ['contrast', { colorScheme: 'dark', forcedColors: 'active' }],
] as const;

/** The workbooks of the walk round: a region, the province, the country. */
export const WERKMAPPEN = ['haaglanden', 'provincie', 'landelijk'] as const;
export type Werkmap = (typeof WERKMAPPEN)[number];
export const BREED = [320, 350, 500] as const;
const HOOG = [520, 700] as const;
const TABS = ['Overzicht', 'Controle', 'Wat-als', 'Verslag', 'Instellingen'] as const;

/** Goes to a tab and waits until all of it is there. */
async function goTo({ pane }: OpenedProef, name: (typeof TABS)[number]): Promise<void> {
  await pane.getByRole('tab', { name }).click();
  await pane.getByText('Een ogenblik…').waitFor({ state: 'detached' });
  await pane.evaluate(() => window.scrollTo(0, 0));
  if (name === 'Overzicht') await pane.getByRole('group', { name: 'Toon alleen', exact: true }).waitFor();
}

/** What the walk finds in the workbook: the national one is opened and read in whole. */
export async function prepare(opened: OpenedProef, werkmap: Werkmap): Promise<void> {
  const { pane, proef } = opened;
  if (werkmap === 'landelijk') {
    await proef.open(await national());
    await pane.getByRole('button', { name: 'Opnieuw lezen' }).click();
    await pane.getByRole('combobox', { name: 'Provincie' }).selectOption('Alle provincies');
    await pane.getByText('342 gemeenten', { exact: false }).first().waitFor();
  }
  await pane.getByRole('searchbox', { name: 'Zoek gemeente' }).waitFor();
}

/** Texts that run out of their cell or button into what stands beside it, and tabs that fell to a second row. */
const overruns = ({ pane }: OpenedProef): Promise<string[]> =>
  pane.evaluate(() => {
    const wide = (e: Element): boolean => {
      const texts = document.createRange();
      texts.selectNodeContents(e);
      const [inside, box] = [texts.getBoundingClientRect(), e.getBoundingClientRect()];
      return inside.right > box.right + 1 || inside.left < box.left - 1;
    };
    const shown = (e: Element): boolean =>
      e.getClientRects().length > 0 && e.closest('.onzichtbaar') === null && e.closest('.schuift') === null;
    const within = [...document.querySelectorAll('th, td, button, dd, dt')].filter(
      (e) => shown(e) && e.textContent !== '' && e.querySelector('.onzichtbaar, .veldfout') === null && wide(e),
    );
    const tabs = new Set([...document.querySelectorAll('[role=tab]')].map((e) => e.getBoundingClientRect().top));
    return [
      ...within.map((e) => `loopt uit: ${e.textContent ?? ''} (${e.className || e.tagName})`),
      ...(tabs.size > 1 ? ['tabbladen op twee rijen'] : []),
    ];
  });

/** All that is wrong on any tab. */
export async function walk(opened: OpenedProef, name: string): Promise<readonly string[]> {
  const wrong: string[] = [];
  for (const tab of TABS) {
    await goTo(opened, tab);
    const faults = [...(await overruns(opened)), ...(await misfits(opened.pane))];
    wrong.push(...faults.map((fault) => `${tab}: ${fault}`));
    await pictures(opened, `${name} ${tab}`);
  }
  return wrong;
}

async function pictures(opened: OpenedProef, name: string): Promise<void> {
  if (FOLDER === undefined) return;
  mkdirSync(FOLDER, { recursive: true });
  for (const high of HOOG) {
    await paneHeight(opened, high);
    for (const [look, media] of LOOKS) {
      await opened.page.emulateMedia(media);
      await opened.page.locator('#paneel').screenshot({ path: join(FOLDER, `${name} ${high} ${look}.png`) });
    }
  }
  await opened.page.emulateMedia(LOOKS[0][1]);
}
