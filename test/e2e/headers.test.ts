import { readFileSync, readdirSync } from 'node:fs';
import { get } from 'node:https';
import type { IncomingHttpHeaders } from 'node:http';
import { join } from 'node:path';
import { OFFICE_JS } from '../../assets/office-js.cjs';
import { type Server, startServer } from '../standin/server.cjs';
import { tooNew } from '../excel/too-new';

const HEADERS = JSON.parse(readFileSync(join(__dirname, '../../docs/beheer/headers.json'), 'utf8')) as Record<
  string,
  Record<string, string>
>;
let server: Server;

beforeAll(async () => {
  server = await startServer({ port: 0 });
});
afterAll(() => server.close());

function served(
  path: string,
): Promise<{ readonly headers: IncomingHttpHeaders; readonly body: string; readonly status: number | undefined }> {
  return new Promise((resolve, reject) => {
    get(`${server.url}/${path}`, { rejectUnauthorized: false }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (part: string) => (body += part));
      response.on('end', () => resolve({ headers: response.headers, body, status: response.statusCode }));
    }).on('error', reject);
  });
}

test.each([
  'taskpane.html',
  'taskpane.html?proef=1',
  'taskpane.js',
  'functions.js',
  'functions.json',
  'assets/icon-32.png',
])('%s is served with every header of the list', async (path) => {
  const { headers, status } = await served(path);
  expect(status).toBe(200);
  for (const [name, value] of Object.entries({ ...HEADERS['*'], ...HEADERS[path] }))
    expect([name, headers[name.toLowerCase()]]).toEqual([name, value]);
  expect(headers['x-powered-by']).toBeUndefined();
  expect(headers['set-cookie']).toBeUndefined();
  // Excel on the web fetches the metadata of functions from a page of its own [F01]; nothing else is for others.
  expect(headers['access-control-allow-origin']).toBe(path === 'functions.json' ? '*' : undefined);
});

test('the page as served names one address that is not ours, and holds no script or style of its own', async () => {
  const page = new DOMLess((await served('taskpane.html')).body);
  expect(page.addresses().filter((address) => /^(?:https?:)?\/\//.test(address))).toEqual([OFFICE_JS]);
  expect(page.inline()).toEqual([]);
});

test(
  'dist/ is for one address: nothing in the scripts names a server except Microsoft for office.js and ' +
    'addresses that are only names',
  async () => {
    const named = (await served('taskpane.js')).body.match(/https?:\/\/[\w.-]+/g) ?? [];
    expect(
      named.filter(
        (address) => !/^https?:\/\/(?:www\.w3\.org|react\.dev|fb\.me|go\.microsoft\.com|aka\.ms)$/.test(address),
      ),
    ).toEqual([]);
  },
);

test('the oldest browser that is served (Safari 15.4) parses the built scripts and has what they call [F33]', () => {
  const dist = join(__dirname, '../../dist');
  const scripts = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.js'));
  expect(scripts.length).toBeGreaterThan(2);
  for (const name of scripts) expect([name, tooNew(readFileSync(join(dist, name), 'utf8'))]).toEqual([name, []]);
});

test.each([
  'a.toSorted()',
  'class A { static { f(); } }',
  '/(?<=a)b/.test(c)',
  '/[a]/v.test(c)',
  'Object.groupBy(a, f)',
  'AbortSignal.timeout(5)',
  'using a = f();',
  'new RegExp("(?<!a)b")',
  'a.union(b)',
  'm.values().map(f)',
  'm.entries().toArray()',
  'Iterator.from(a)',
  'URL.canParse(a)',
  'Promise.try(f)',
  'a.toHex()',
])('%s is seen as too new for it', (script) => {
  expect(tooNew(script)).toHaveLength(1);
});

test.each([
  'a.findLast(f)',
  'a.at(-1)',
  'Object.hasOwn(a, "b")',
  'class A { #b = 1; static c = 2; }',
  'a ??= b?.c',
  'Object.values(a).map(f)',
  '[...m.values()].map(f)',
  'new RegExp("(?<a>b)")',
])('%s is not', (script) => {
  expect(tooNew(script)).toEqual([]);
});

/** What a page asks for, read from its text. */
class DOMLess {
  constructor(private readonly html: string) {}

  addresses(): string[] {
    return [...this.html.matchAll(/\s(?:src|href)="([^"]*)"/g)].map(([, address]) => address ?? '');
  }

  inline(): string[] {
    return [...this.html.matchAll(/<script(?![^>]*\ssrc=)[^>]*>|<style[^>]*>|\s(?:on\w+|style)="/g)].map(
      ([found]) => found,
    );
  }
}
