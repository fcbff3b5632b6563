import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { OFFICE_HOSTS, OFFICE_JS } from '../../assets/office-js.cjs';

const read = (...path: string[]): string => readFileSync(join(__dirname, '../..', ...path), 'utf8');
const list = JSON.parse(read('docs/beheer/headers.json')) as Record<string, Record<string, string>>;
const headers = list['*'] ?? {};
const policy = (text: string) =>
  new Map(
    text
      .split(';')
      .map((part) => part.trim().split(/\s+/))
      .map(([name = '', ...sources]) => [name, sources.join(' ')]),
  );
const header = policy(headers['Content-Security-Policy'] ?? '');

test.each([
  ['nginx.conf', /add_header (\S+) "([^"]*)" always;/g],
  ['web.config', /<add name="([^"]+)" value="([^"]*)" \/>/g],
])('the example %s sends exactly the headers of the list', (file, header) => {
  const [config = ''] = read('docs/beheer', file).split('<location path=');
  expect(Object.fromEntries([...config.matchAll(header)].map(([, name, value]) => [name, value]))).toEqual(headers);
});

test('the metadata of functions is for every origin, and nothing else is [F01]', () => {
  expect(list).toEqual({ '*': headers, 'functions.json': { 'Access-Control-Allow-Origin': '*' } });
  const nginx = read('docs/beheer/nginx.conf');
  const open = new RegExp(/"~(.+)" +"\*";/.exec(nginx)?.[1] ?? '-');
  expect(
    ['/functions.json', '/apps/functions.json', '/taskpane.js', '/functions.js'].filter((f) => open.test(f)),
  ).toEqual(['/functions.json', '/apps/functions.json']);
  expect(nginx).toMatch(/^ +add_header Access-Control-Allow-Origin \$opgavewijzer_origin always;$/m);
  const [, block = ''] = read('docs/beheer/web.config').split('<location path="functions.json">');
  expect(block.split('</location>')[0]).toContain('<add name="Access-Control-Allow-Origin" value="*" />');
});

test('a browser asks each time whether a file is new, except for those that carry their content in their name', () => {
  const nginx = read('docs/beheer/nginx.conf');
  expect(nginx).toMatch(/^ +default +"no-cache";$/m);
  const kept = new RegExp(/"~(.+)" "public, max-age=31536000, immutable";/.exec(nginx)?.[1] ?? '');
  expect(
    [
      '/parts/later.0123abcd.js',
      '/apps/parts/later.0123abcd.css',
      '/taskpane.js',
      '/functions.js',
      '/taskpane.css',
      '/functions.json',
      '/parts/later.js',
    ].filter((file) => kept.test(file)),
  ).toEqual(['/parts/later.0123abcd.js', '/apps/parts/later.0123abcd.css']);

  const [rest = '', parts = ''] = read('docs/beheer/web.config').split('<location path="parts">');
  expect(rest).toContain('cacheControlMode="DisableCache"');
  expect(parts).toMatch(
    /cacheControlMode="UseMaxAge" cacheControlMaxAge="365\.00:00:00" cacheControlCustom="public, immutable"/,
  );
});

test('the page carries the same policy; who may frame it can only be said in a header', () => {
  const meta = policy(
    /http-equiv="Content-Security-Policy"\s+content="([^"]*)"/.exec(read('src/taskpane/taskpane.html'))?.[1] ?? '',
  );
  const { 'frame-ancestors': frames, ...rest } = Object.fromEntries(header);
  expect(frames).toContain("'self'");
  expect(Object.fromEntries(meta)).toEqual(rest);
});

test('nothing is allowed by default, nothing inline, nothing evaluated', () => {
  expect(header.get('default-src')).toBe("'none'");
  expect([...header.values()].join(' ')).not.toMatch(/unsafe|\*(?!\.)|http:/);
});

test('scripts come from ourselves and from both addresses of office.js [F31]', () => {
  expect(header.get('script-src')).toBe(`'self' ${OFFICE_HOSTS.join(' ')}`);
  expect(OFFICE_HOSTS).toContain(new URL(OFFICE_JS).origin);
});

test('every place that frames a pane may frame ours [F32]', () => {
  for (const host of [
    '*.officeapps.live.com',
    '*.sharepoint.com',
    'onedrive.live.com',
    'teams.microsoft.com',
    '*.cloud.microsoft',
  ])
    expect(header.get('frame-ancestors')?.split(' ')).toContain(`https://${host}`);
});

test('our pages can connect to their own origin only', () => {
  expect(header.get('connect-src')).toBe("'self'");
});
