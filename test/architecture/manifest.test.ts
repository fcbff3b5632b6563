/** @jest-environment jsdom */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(__dirname, '../..');
const text = readFileSync(join(ROOT, 'manifest.xml'), 'utf8');
const xml = new DOMParser().parseFromString(text, 'application/xml');
const all = (name: string) => [...xml.getElementsByTagName('*')].filter((e) => e.localName === name);
const attribute = (name: string) =>
  [...xml.getElementsByTagName('*')].map((e) => e.getAttribute(name)).filter((v): v is string => v !== null);

test('is well-formed', () => {
  expect(all('parsererror')).toEqual([]);
});

test('the elements of the base manifest stand in the order of the schema', () => {
  expect([...xml.documentElement.children].map((e) => e.localName)).toEqual([
    'Id',
    'Version',
    'ProviderName',
    'DefaultLocale',
    'DisplayName',
    'Description',
    'IconUrl',
    'HighResolutionIconUrl',
    'SupportUrl',
    'Hosts',
    'Requirements',
    'DefaultSettings',
    'Permissions',
    'VersionOverrides',
  ]);
});

test('the host element names runtimes first, then functions, then the ribbon', () => {
  const host = all('Host').find((e) => e.children.length > 0);
  expect([...(host?.children ?? [])].map((e) => e.localName)).toEqual([
    'Runtimes',
    'AllFormFactors',
    'DesktopFormFactor',
  ]);
});

test('every resid is a resource, and every resource is used', () => {
  const ids = attribute('id').filter(
    (id) => !['TabHome', 'Opgavewijzer.Group', 'Opgavewijzer.Open', 'Opgavewijzer.Undo'].includes(id),
  );
  expect([...new Set(attribute('resid'))].sort()).toEqual([...ids].sort());
});

test('has one origin', () => {
  const addresses = [...attribute('DefaultValue')].filter((v) => v.startsWith('http')).map((v) => new URL(v).origin);
  expect(new Set(addresses)).toEqual(new Set(['https://localhost:3000']));
});

test('every icon exists in the size that its name gives', () => {
  const icons = attribute('DefaultValue')
    .filter((v) => v.endsWith('.png'))
    .map((v) => new URL(v).pathname);
  expect(icons.length).toBeGreaterThan(0);
  for (const icon of icons) {
    const png = readFileSync(join(ROOT, icon));
    const size = Number(/-(\d+)\.png$/.exec(icon)?.[1]);
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size, size]);
  }
});

test('custom functions have no namespace, so that =OPGAVE() is written bare', () => {
  expect(all('Namespace')).toEqual([]);
});

test('asks for no more than the document', () => {
  expect(all('Permissions').map((e) => e.textContent)).toEqual(['ReadWriteDocument']);
});

test('short texts fit the limits of the ribbon', () => {
  const short = all('ShortStrings')
    .flatMap((e) => [...e.children])
    .map((e) => e.getAttribute('DefaultValue') ?? '');
  const long = all('LongStrings')
    .flatMap((e) => [...e.children])
    .map((e) => e.getAttribute('DefaultValue') ?? '');
  for (const s of short) expect(s.length).toBeLessThanOrEqual(125);
  for (const s of long) expect(s.length).toBeLessThanOrEqual(250);
});

test('its version is the version of the package', () => {
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };
  expect(all('Version')[0]?.textContent).toBe(`${version}.0`);
});
