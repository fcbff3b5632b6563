import type { Browser, BrowserContext, Frame, Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import type { Proef } from './page/proef';
import { findBrowser } from './find-browser.cjs';
import type { Server } from './server.cjs';
import { startServer } from './server.cjs';

const ARGUMENTS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];
const LOCAL = /^(https:\/\/localhost:|data:|blob:|about:)/;
const OFFICE_JS = 'https://appsforoffice.microsoft.com/lib/1/hosted/';

export interface ProefOptions {
  /** Fixture name, or `leeg` (default: haaglanden). */
  readonly werkmap?: string;
  /** Announced ExcelApi (default 1.17). */
  readonly api?: string;
  /** Width of the pane in pixels. */
  readonly paneel?: number;
  readonly theme?: 'licht' | 'donker';
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

type Remote<T> = { readonly [K in keyof T]: T[K] extends (...args: infer A) => Promise<infer R> ? (...args: A) => Promise<R> : never };

export type RemoteProef = Omit<Remote<Proef>, 'open' | 'save'> & {
  open(bytes: Uint8Array): Promise<void>;
  save(): Promise<Buffer>;
};

let browser: Browser | undefined;
let server: Server | undefined;
const contexts: { readonly context: BrowserContext; readonly outside: string[]; readonly errors: string[] }[] = [];

async function running(): Promise<{ readonly browser: Browser; readonly url: string }> {
  browser ??= await chromium.launch({ executablePath: String(findBrowser()), args: ARGUMENTS });
  server ??= await startServer({ port: 0 });
  return { browser, url: server.url };
}

function remote(page: Page): RemoteProef {
  const call = (name: string, args: unknown[]) => page.evaluate(([member, values]) => (window.proef as unknown as Record<string, (...v: unknown[]) => Promise<unknown>>)[member]?.(...values), [name, args] as const);
  const special: Record<string, (...args: never[]) => Promise<unknown>> = {
    open: (bytes: Uint8Array) => call('open', [[...bytes]]),
    save: async () => Buffer.from(await page.evaluate(async () => {
      const bytes = new Uint8Array(await window.proef.save());
      return btoa(bytes.reduce((text, byte) => text + String.fromCharCode(byte), ''));
    }), 'base64'),
  };
  return new Proxy(special, { get: (known, name: string) => (name === 'then' ? undefined : known[name] ?? ((...args: unknown[]) => call(name, args))) }) as unknown as RemoteProef;
}

/** Opens the trial page in a fresh context and waits until workbook, pane and functions are there. */
export async function openProef(options: ProefOptions = {}): Promise<OpenedProef> {
  const { browser: running_, url } = await running();
  const context = await running_.newContext({ ignoreHTTPSErrors: true, locale: 'nl-NL', viewport: options.viewport ?? { width: 1280, height: 800 }, colorScheme: null });
  const [outside, errors]: [string[], string[]] = [[], []];
  contexts.push({ context, outside, errors });
  context.on('request', (request) => {
    if (!LOCAL.test(request.url())) outside.push(request.url());
  });
  // What slips past the server's rewriting gets Microsoft's own files from node_modules.
  await context.route(`${OFFICE_JS}**`, (route) => route.abort());
  const page = await context.newPage();
  page.on('pageerror', (error) => errors.push(error.message));
  const query = new URLSearchParams(Object.entries({ werkmap: options.werkmap, api: options.api, paneel: options.paneel, thema: options.theme, pagina: options.pagina }).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]])));
  await page.goto(`${url}/proef.html?${query.toString()}`);
  await page.evaluate(() => window.proefKlaar);
  const pane = page.frames().find((frame) => frame.parentFrame() === page.mainFrame());
  if (!pane) throw new Error('De proefomgeving heeft geen taakvenster.');
  return { page, pane, proef: remote(page), requestsOutside: outside };
}

/** Closes the contexts of one test; throws when a request left localhost or a script failed unseen. For `afterEach`. */
export async function closeProef(): Promise<void> {
  const opened = contexts.splice(0);
  await Promise.all(opened.map(({ context }) => context.close()));
  const outside = opened.flatMap((one) => one.outside);
  const errors = opened.flatMap((one) => one.errors);
  if (outside.length > 0) throw new Error(`Verzoeken buiten localhost: ${outside.join(', ')}`);
  if (errors.length > 0) throw new Error(`Fouten in de pagina: ${errors.join('; ')}`);
}

/** Stops browser and server. For `afterAll`. */
export async function stopBrowser(): Promise<void> {
  await closeProef();
  await browser?.close();
  await server?.close();
  browser = undefined;
  server = undefined;
}
