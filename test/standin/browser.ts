import { type Browser, type Frame, type Page, chromium } from 'playwright-core';
import type { Proef } from './page/proef';
import type { Platform } from './feiten/fact';

/** Waiting is for what comes on screen, however long a busy machine takes. */
const PATIENCE_MS = 240_000;
const LOCAL = /^(https:\/\/localhost:|data:|blob:|about:)/;

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

interface Opened {
  readonly key: string;
  readonly page: Page;
  readonly outside: string[];
  readonly errors: string[];
  inUse: boolean;
}

let browser: Browser | undefined;
let pages: Opened[] = [];

/** The address of what all files of the suite share; `e2e/setup.cjs` starts it. */
function shared(name: 'PROEF_BROWSER' | 'PROEF_SERVER'): string {
  const address = process.env[name];
  if (address === undefined) throw new Error(`${name} ontbreekt: draai dit in het jest-project browser.`);
  return address;
}

async function newPage(key: string, query: URLSearchParams): Promise<Opened> {
  browser ??= await chromium.connect(shared('PROEF_BROWSER'));
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    locale: query.get('taal') === 'en' ? 'en-US' : 'nl-NL',
    colorScheme: null,
  });
  const [outside, errors]: [string[], string[]] = [[], []];
  context.on('request', (request) => {
    if (!LOCAL.test(request.url())) outside.push(request.url());
  });
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE_MS);
  page.on('pageerror', (error) => errors.push(error.message));
  const opened = { key, page, outside, errors, inUse: true };
  pages.push(opened);
  await page.goto(`${shared('PROEF_SERVER')}/proef.html?${query.toString()}`);
  await page.evaluate(() => window.proefKlaar);
  return opened;
}

/** The same page with everything put back: the workbook, the add-in (in a new frame), storage, requests. */
async function again(opened: Opened): Promise<Opened> {
  opened.inUse = true;
  await opened.page.unrouteAll();
  await opened.page.evaluate(async () => {
    sessionStorage.clear();
    localStorage.clear();
    await window.proefOpnieuw();
  });
  return opened;
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

/**
 * Opens the trial page and waits until workbook, pane and functions are there. A page that an earlier test of the file
 * opened with the same options is begun anew instead of loaded anew: the grid is large.
 */
export async function openProef(options: ProefOptions = {}): Promise<OpenedProef> {
  const { werkmap, api, platform, paneel, theme, taal, pagina, viewport = { width: 1280, height: 800 } } = options;
  const asked = Object.entries({ werkmap, api, platform, paneel, thema: theme, taal, pagina }).flatMap(
    ([name, value]): [string, string][] => (value === undefined ? [] : [[name, String(value)]]),
  );
  const query = new URLSearchParams(asked);
  const idle = pages.find((opened) => opened.key === query.toString() && !opened.inUse);
  const { page, outside } = idle ? await again(idle) : await newPage(query.toString(), query);
  await page.setViewportSize(viewport);
  const pane = page.frames().find((frame) => frame.parentFrame() === page.mainFrame());
  if (!pane) throw new Error('De proefomgeving heeft geen taakvenster.');
  return { page, pane, proef: remote(page), requestsOutside: outside };
}

/**
 * The add-in begun anew in the same page, on the workbook as it was opened: what the page was told of requests holds.
 */
export async function begunAnew(opened: OpenedProef): Promise<OpenedProef> {
  const { page } = opened;
  await page.evaluate(() => window.proefOpnieuw());
  const pane = page.frames().find((frame) => frame.parentFrame() === page.mainFrame());
  if (!pane) throw new Error('De proefomgeving heeft geen taakvenster.');
  return { ...opened, pane };
}

/**
 * Puts the pages of one test aside; throws when a request left localhost or a script failed unseen. For `afterEach`.
 */
export async function closeProef(): Promise<void> {
  const used = pages.filter((opened) => opened.inUse);
  const outside = used.flatMap((opened) => opened.outside);
  const errors = used.flatMap((opened) => opened.errors);
  // A page in which something went wrong is not used again.
  const spoiled = used.filter((opened) => opened.outside.length + opened.errors.length > 0);
  pages = pages.filter((opened) => !spoiled.includes(opened));
  used.forEach((opened) => {
    opened.inUse = false;
  });
  await Promise.all(spoiled.map(({ page }) => page.context().close()));
  if (outside.length > 0) throw new Error(`Verzoeken buiten localhost: ${outside.join(', ')}`);
  if (errors.length > 0) throw new Error(`Fouten in de pagina: ${errors.join('; ')}`);
}

/** Closes the pages of a test file and leaves the browser to the others. For `afterAll`. */
export async function stopBrowser(): Promise<void> {
  pages = [];
  await browser?.close();
  browser = undefined;
}
