import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { manifestFor } from '../../assets/manifest.cjs';

const read = (name: string): string => readFileSync(join(__dirname, '../..', name), 'utf8');
const text = read('manifest.xml');
const { version } = JSON.parse(read('package.json')) as { version: string };
const versionIn = (manifest: string): string | undefined => /<Version>([^<]*)</.exec(manifest)?.[1];

test('without an address or a version it is the manifest for development', () => {
  expect(manifestFor(text)).toBe(text);
});

test.each([
  'https://opgavewijzer.example.nl',
  'https://opgavewijzer.example.nl/',
  'https://intranet.example.nl:8443/apps/opgavewijzer//',
])('every address in it becomes %s', (url) => {
  const manifest = manifestFor(text, { url });
  const base = url.replace(/\/+$/, '');
  expect(manifest).not.toContain('localhost');
  expect(manifest.split(`"${base}/`).length).toBe(text.split('"https://localhost:3000/').length);
});

test.each([
  'http://opgavewijzer.example.nl',
  'opgavewijzer.example.nl',
  '',
  'true',
  'https://',
  'https://a.nl/?x=1',
  'https://a.nl/#b',
  'https://u:p@a.nl',
  'https://a.nl/"',
])('the address "%s" is refused with a sentence', (url) => {
  expect(() => manifestFor(text, { url })).toThrow(`Het adres "${url}" kan niet: geef een https-adres`);
});

test.each([
  ['1.2.0', '1.2.0.0'],
  ['1.2.3.4', '1.2.3.4'],
  ['12.0.65535', '12.0.65535.0'],
  [version, `${version}.0`],
])('version %s is written as %s', (given, written) => {
  expect(versionIn(manifestFor(text, { version: given }))).toBe(written);
});

test.each(['1', '1.2', 'v1.2.3', '1.2.3.4.5', '1.2.70000', '1.2.-3', '', true])(
  'the version "%s" is refused with a sentence',
  (given) => {
    expect(() => manifestFor(text, { version: given })).toThrow(
      `De versie "${given}" kan niet: geef drie of vier getallen`,
    );
  },
);

test('a version below our own is refused: the admin centre would not take it as new', () => {
  expect(() => manifestFor(text, { version: '0.0.9' })).toThrow(
    `De versie 0.0.9 is lager dan die van dit product (${version})`,
  );
});
