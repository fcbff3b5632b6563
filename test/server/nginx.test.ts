/**
 * The example for nginx in a real nginx, over the built product: headers, caches, packing, and the policy in a browser.
 */
import { cpSync, mkdtempSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import type { IncomingHttpHeaders } from 'node:http';
import { get } from 'node:https';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import { findBrotli } from './find-nginx.cjs';
import { type Nginx, startNginx } from './nginx';

const ROOT = resolve(__dirname, '../..');
type Headers = Readonly<Record<string, string>>;
const written = JSON.parse(readFileSync(join(ROOT, 'docs/beheer/headers.json'), 'utf8')) as Record<string, unknown>;
const WANTED = ('*' in written ? written : { '*': written }) as Readonly<Record<string, Headers>>;
const PART = `parts/${readdirSync(join(ROOT, 'dist/parts')).find((name) => name.endsWith('.js')) ?? ''}`;
const MISSING = 'parts/later.00000000.js';
const PACKED = ['taskpane.js', 'functions.js', 'functions.json', 'taskpane.css', PART];

let nginx: Nginx;
beforeAll(async () => {
  nginx = await startNginx();
});
afterAll(() => nginx.stop());

interface Answer {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

const asked = (path: string, headers: Headers = {}, { url } = nginx): Promise<Answer> =>
  new Promise((resolved, rejected) => {
    get(`${url}/${path}`, { headers, rejectUnauthorized: false }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () =>
        resolved({ status: response.statusCode, headers: response.headers, body: Buffer.concat(parts) }),
      );
    }).on('error', rejected);
  });
const inDist = (path: string) => readFileSync(join(ROOT, 'dist', path));

test.each([
  'taskpane.html',
  'taskpane.js',
  'functions.js',
  'functions.json',
  'taskpane.css',
  'assets/icon-32.png',
  PART,
])('%s comes whole and with every header of the list', async (path) => {
  const { status, headers, body } = await asked(path);
  expect([status, body.equals(inDist(path))]).toEqual([200, true]);
  expect(headers).toMatchObject(
    Object.fromEntries(
      Object.entries({ ...WANTED['*'], ...WANTED[path] }).map(([name, value]) => [name.toLowerCase(), value]),
    ),
  );
  expect(headers['access-control-allow-origin']).toBe(WANTED[path]?.['Access-Control-Allow-Origin']);
  expect(headers['cache-control']).toBe(path === PART ? 'public, max-age=31536000, immutable' : 'no-cache');
});

test('a file that the browser has and that did not change is not sent again', async () => {
  const { headers } = await asked('taskpane.js');
  const again = await asked('taskpane.js', { 'If-None-Match': headers.etag ?? '' });
  expect([again.status, again.body.length]).toEqual([304, 0]);
});

test.each(PACKED)('%s comes packed', async (path) => {
  const { headers, body } = await asked(path, { 'Accept-Encoding': 'gzip' });
  expect([headers['content-encoding'], headers.vary]).toEqual(['gzip', 'Accept-Encoding']);
  expect(body.length).toBeLessThan(inDist(path).length / 2);
  expect(gunzipSync(body).equals(inDist(path))).toBe(true);
});

if (findBrotli() !== undefined)
  test('with the lines for brotli unmarked: smaller than gzip for who takes it, gzip for who does not', async () => {
    const other = await startNginx({ brotli: true });
    for (const path of PACKED) {
      const gzip = await asked(path, { 'Accept-Encoding': 'gzip' }, other);
      const brotli = await asked(path, { 'Accept-Encoding': 'gzip, br' }, other);
      expect([path, gzip.headers['content-encoding'], brotli.headers['content-encoding']]).toEqual([
        path,
        'gzip',
        'br',
      ]);
      expect(brotliDecompressSync(brotli.body).equals(inDist(path))).toBe(true);
      expect(brotli.body.length).toBeLessThan(gzip.body.length);
    }
    await other.stop();
  });

test('a new version is there at the next opening; a pane of the version before hears its part is gone', async () => {
  const root = mkdtempSync(join(tmpdir(), 'dist-'));
  cpSync(join(ROOT, 'dist'), root, { recursive: true });
  const site = await startNginx({ root });
  const before = await asked('taskpane.js', {}, site);
  const part = await asked(PART, {}, site);
  writeFileSync(join(root, 'taskpane.js'), '/* a version later */');
  renameSync(join(root, PART), join(root, MISSING));

  const now = await asked('taskpane.js', { 'If-None-Match': before.headers.etag ?? '' }, site);
  expect([now.status, now.body.toString()]).toEqual([200, '/* a version later */']);
  expect([part.status, (await asked(PART, {}, site)).status]).toEqual([200, 404]);
  expect((await asked(MISSING, {}, site)).body.equals(part.body)).toBe(true);
  await site.stop();
  rmSync(root, { recursive: true });
});

test('a part that is not there says so, is not remembered, and cannot be taken for a script', async () => {
  const { status, headers } = await asked(MISSING);
  expect([status, headers['cache-control'], headers['x-content-type-options']]).toEqual([404, undefined, 'nosniff']);
  expect(headers['content-security-policy']).toBe(WANTED['*']?.['Content-Security-Policy']);
});

const REFUSED = ['connect-src', 'img-src', 'script-src-attr', 'script-src-elem', 'style-src-elem'];

test('in Chromium the policy is in force: nothing inline, no other address', async () => {
  const browser = await chromium.connect(process.env.PROEF_BROWSER ?? '');
  try {
    const context = await browser.newContext({ ignoreHTTPSErrors: true });
    const page = await context.newPage();
    await page.route(/^https:\/\/(?!localhost)/, (route) => route.abort());
    await page.goto(`${nginx.url}/taskpane.html`);
    const shown = await page.evaluate(async (directives) => {
      const seen = new Set<string>();
      const all = new Promise<void>((refused) =>
        document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
          seen.add(effectiveDirective);
          if (directives.every((one) => seen.has(one))) refused();
        }),
      );
      const make = (name: string, parts: Readonly<Record<string, string>>) =>
        document.body.appendChild(Object.assign(document.createElement(name), parts));
      make('script', { textContent: 'document.title = "ingesloten"' });
      make('style', { textContent: 'body { display: none }' });
      make('img', { src: 'https://elders.example/beeld.png' });
      const pressed = make('button', {});
      pressed.setAttribute('onclick', 'document.title = "aangeklikt"');
      pressed.click();
      await fetch('https://elders.example/').catch(() => undefined);
      await all;
      return { title: document.title, display: getComputedStyle(document.body).display };
    }, REFUSED);
    expect(shown).toEqual({ title: 'Opgavewijzer', display: 'block' });
    await context.close();
  } finally {
    await browser.close();
  }
});
