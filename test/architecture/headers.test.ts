import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const read = (...path: string[]): string => readFileSync(join(__dirname, '../..', ...path), 'utf8');
const headers = JSON.parse(read('docs/beheer/headers.json')) as Record<string, string>;
const policy = (text: string) => new Map(text.split(';').map((part) => part.trim().split(/\s+/)).map(([name = '', ...sources]) => [name, sources.join(' ')]));
const header = policy(headers['Content-Security-Policy'] ?? '');

test('the example server configuration sends exactly the headers of the list', () => {
  const sent = [...read('docs/beheer/nginx.conf').matchAll(/add_header (\S+) "([^"]*)" always;/g)].map(([, name, value]) => [name, value]);
  expect(Object.fromEntries(sent)).toEqual(headers);
});

test('the page carries the same policy; who may frame it can only be said in a header', () => {
  const meta = policy(/http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(read('src/taskpane/taskpane.html'))?.[1] ?? '');
  const { 'frame-ancestors': frames, ...rest } = Object.fromEntries(header);
  expect(frames).toContain("'self'");
  expect(Object.fromEntries(meta)).toEqual(rest);
});

test('nothing is allowed by default, nothing inline, nothing evaluated', () => {
  expect(header.get('default-src')).toBe("'none'");
  expect([...header.values()].join(' ')).not.toMatch(/unsafe|\*(?!\.)|http:/);
});

test('scripts come from ourselves and from the one address of office.js', () => {
  expect(header.get('script-src')).toBe("'self' https://appsforoffice.microsoft.com");
});

test('our pages can connect to their own origin only', () => {
  expect(header.get('connect-src')).toBe("'self'");
});
