import type { Frame, Page } from 'playwright-core';
import type { Platform } from './feiten/fact';
import type { Proef } from './page/proef';
import * as ownPages from './shared/pages.cjs';

export interface ProefOptions {
  /** Fixture name, or `leeg` (default: haaglanden). */
  readonly werkmap?: string;
  /** Announced ExcelApi (default 1.17). */
  readonly api?: string;
  /** Which Excel is played (default: on the web). */
  readonly platform?: Platform;
  /** Width of the pane in pixels. */
  readonly paneel?: number;
  readonly theme?: 'licht' | 'donker';
  /** The language of Excel and of the browser (default: nl). */
  readonly taal?: 'nl' | 'en';
  /** Another page in the pane, such as `probe/taskpane.html`. */
  readonly pagina?: string;
  readonly viewport?: { readonly width: number; readonly height: number };
}

export interface OpenedProef {
  readonly page: Page;
  /** The pane with the real add-in inside. */
  readonly pane: Frame;
  /** `window.proef` from the test's side; every call is a promise. Bytes travel as Buffers. */
  readonly proef: RemoteProef;
  /** Every request that was not for localhost; `closeProef` fails when there is one. */
  readonly requestsOutside: readonly string[];
}

type Remote<T> = {
  readonly [K in keyof T]: T[K] extends (...args: infer A) => Promise<infer R> ? (...args: A) => Promise<R> : never;
};

export type RemoteProef = Omit<Remote<Proef>, 'open' | 'save'> & {
  open(bytes: Uint8Array): Promise<void>;
  save(): Promise<Buffer>;
};

/** In the suite the pages that all files of one worker share (shared/environment.cjs), else those of this program. */
const pages = (globalThis as { proefPages?: typeof ownPages }).proefPages ?? ownPages;

/** The address of what all files of the suite share; `e2e/setup.cjs` starts it. */
function shared(name: 'PROEF_BROWSER' | 'PROEF_SERVER'): string {
  const address = process.env[name];
  if (address === undefined) throw new Error(`${name} ontbreekt: draai dit in het jest-project browser.`);
  return address;
}

function remote(page: Page): RemoteProef {
  const call = (name: string, args: unknown[]) =>
    page.evaluate(
      ([member, values]) =>
        (window.proef as unknown as Record<string, (...v: unknown[]) => Promise<unknown>>)[member]?.(...values),
      [name, args] as const,
    );
  const special: Record<string, (...args: never[]) => Promise<unknown>> = {
    open: (bytes: Uint8Array) => call('open', [[...bytes]]),
    save: async () =>
      Buffer.from(
        await page.evaluate(async () => {
          const bytes = new Uint8Array(await window.proef.save());
          return btoa(bytes.reduce((text, byte) => text + String.fromCharCode(byte), ''));
        }),
        'base64',
      ),
  };
  return new Proxy(special, {
    get: (known, name: string) =>
      name === 'then' ? undefined : (known[name] ?? ((...args: unknown[]) => call(name, args))),
  }) as unknown as RemoteProef;
}

function paneIn(page: Page): Frame {
  const pane = page.frames().find((frame) => frame.parentFrame() === page.mainFrame());
  if (!pane) throw new Error('De proefomgeving heeft geen taakvenster.');
  return pane;
}

/** Opens the trial page and waits until workbook, pane and functions are there. */
export async function openProef(options: ProefOptions = {}): Promise<OpenedProef> {
  const { werkmap, api, platform, paneel, theme, taal, pagina, viewport = { width: 1280, height: 800 } } = options;
  const asked = Object.entries({ api, platform, paneel, thema: theme, taal, pagina }).flatMap(
    ([name, value]): [string, string][] => (value === undefined ? [] : [[name, String(value)]]),
  );
  const { page, outside } = await pages.takePage({
    browser: shared('PROEF_BROWSER'),
    url: `${shared('PROEF_SERVER')}/proef.html?${new URLSearchParams(asked).toString()}`,
    workbook: werkmap ?? 'haaglanden',
    locale: taal === 'en' ? 'en-US' : 'nl-NL',
  });
  await page.setViewportSize(viewport);
  return { page, pane: paneIn(page), proef: remote(page), requestsOutside: outside };
}

/**
 * The add-in begun anew in the same page, on the workbook as it was opened: what the page was told of requests holds.
 */
export async function begunAnew(opened: OpenedProef): Promise<OpenedProef> {
  const { page } = opened;
  await page.evaluate(() => window.proefOpnieuw());
  return { ...opened, pane: paneIn(page) };
}

/**
 * Puts the pages of one test aside; throws when a request left localhost or a script failed unseen. For `afterEach`.
 */
export async function closeProef(): Promise<void> {
  const { outside, errors } = await pages.putPagesAside();
  if (outside.length > 0) throw new Error(`Verzoeken buiten localhost: ${outside.join(', ')}`);
  if (errors.length > 0) throw new Error(`Fouten in de pagina: ${errors.join('; ')}`);
}

/** Closes what is open in the browsers: for a program that ends, or a file with a browser or server of its own. */
export const leaveBrowsers = (): Promise<void> => pages.leaveBrowsers();
