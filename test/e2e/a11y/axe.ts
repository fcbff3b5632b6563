import axe, { type AxeResults } from 'axe-core';
import type { Frame, Page } from 'playwright-core';

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'];

/** What Excel can ask of the look of the pane, as the browser hands it on. */
const LOOKS = [
  { name: 'licht', media: { colorScheme: 'light', forcedColors: 'none' } },
  { name: 'donker', media: { colorScheme: 'dark', forcedColors: 'none' } },
  { name: 'geforceerde kleuren', media: { colorScheme: 'dark', forcedColors: 'active' } },
] as const;

/** The faults that axe sees now, each with its place. */
export async function faults(pane: Frame): Promise<string[]> {
  await pane.evaluate(axe.source);
  const { violations } = await pane.evaluate(
    (tags) => (window as unknown as { axe: { run(options: object): Promise<AxeResults> } }).axe.run({ runOnly: tags }),
    WCAG,
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')} ${failureSummary ?? ''}`),
  );
}

/**
 * The faults in every look, by state and look; nothing is an empty object. Also what scrolls sideways or is too low to
 * be pressed.
 */
export async function everywhere(
  page: Page,
  pane: Frame,
  state: string,
): Promise<Readonly<Record<string, readonly string[]>>> {
  const found: Record<string, readonly string[]> = {};
  for (const { name, media } of LOOKS) {
    await page.emulateMedia(media);
    const now = await faults(pane);
    if (now.length > 0) found[`${state}, ${name}`] = now;
  }
  const size = await misfits(pane);
  if (size.length > 0) found[`${state}, maten`] = size;
  return found;
}

/** What can be pressed and is lower than 24 pixels, and what makes the pane scroll sideways. */
export async function misfits(pane: Frame): Promise<string[]> {
  return pane.evaluate(() => {
    const shown = [
      ...document.querySelectorAll<HTMLElement>('button, select, [role=tab], input:not([type=checkbox])'),
    ].filter((e) => e.getClientRects().length > 0 && getComputedStyle(e).clipPath === 'none');
    const low = shown
      .filter((e) => e.getBoundingClientRect().height < 24)
      .map((e) => `laag: ${e.outerHTML.slice(0, 120)}`);
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth > clientWidth ? [...low, `breed: ${scrollWidth - clientWidth} pixels`] : low;
  });
}

export async function tab(pane: Frame, name: string): Promise<void> {
  await pane.getByRole('tab', { name }).click();
  await pane.getByText('Een ogenblik…').waitFor({ state: 'detached' });
}
