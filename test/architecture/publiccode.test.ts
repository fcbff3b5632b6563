import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import { parse } from 'yaml';
import { NOTICES, SBOM } from '../../assets/delivered.cjs';
import schema from './publiccode.schema.json';

const ROOT = resolve(__dirname, '../..');
const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');

interface Publiccode {
  readonly softwareVersion?: string;
  readonly description: Readonly<
    Record<string, { readonly longDescription: string; readonly screenshots?: readonly string[] }>
  >;
  readonly legal: { readonly license: string };
}

const found = parse(read('publiccode.yml')) as Publiccode;
const { license, version } = JSON.parse(read('package.json')) as { license: string; version: string };

const ajv = addFormats(new Ajv({ allErrors: true, strictTypes: false }));
const validate = ajv.compile(schema);
const faults = (value: unknown) =>
  validate(value) ? [] : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);

test('publiccode.yml is as the standard asks', () => {
  expect(faults(found)).toEqual([]);
});

test.each([
  ['without a name', { ...found, name: undefined }, " must have required property 'name'"],
  ['with a status of its own', { ...found, developmentStatus: 'nearly' }, '/developmentStatus must be equal to one of'],
  ['in a category of its own', { ...found, categories: ['housing'] }, '/categories/0 must be equal to one of'],
  ['with a key that no one knows', { ...found, licence: 'MIT' }, ' must NOT have additional properties'],
  ['maintained by people who are not named', { ...found, maintenance: { type: 'community' } }, "property 'contacts'"],
  ['with a day that does not exist', { ...found, releaseDate: '2026-02-30' }, '/releaseDate must match format "date"'],
])('a file %s is refused', (_what, value, fault) => {
  expect(faults(JSON.parse(JSON.stringify(value))).join('; ')).toContain(fault);
});

test('it says of licence and version what the package says', () => {
  expect(found.legal.license).toBe(license);
  // The standard asks for the last version that was given out; until then the key is left out.
  expect(found.softwareVersion ?? version).toBe(version);
});

test('every picture that it names is in the repository', () => {
  const named = Object.values(found.description).flatMap(({ screenshots = [] }) => screenshots);
  expect(named.length).toBeGreaterThan(0);
  expect(named.filter((file) => !existsSync(join(ROOT, file)))).toEqual([]);
});

test.each(['nl', 'en'])(
  'in %s it points to the accessibility statement, the notices and the list of parts',
  (language) => {
    const text = found.description[language]?.longDescription ?? '';
    const named = text.match(/\b(?:docs|dist)\/[\w./]*\w/g) ?? [];
    expect(named).toEqual(expect.arrayContaining(['docs/toegankelijkheid.md', `dist/${NOTICES}`, `dist/${SBOM}`]));
    expect(named.filter((file) => file.startsWith('docs/') && !existsSync(join(ROOT, file)))).toEqual([]);
  },
);
