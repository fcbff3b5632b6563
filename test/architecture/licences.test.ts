import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { licencePage, runtimeLicences } from './licences.cjs';

const PERMISSIVE = ['MIT', 'Apache-2.0', '0BSD'];

test('everything that users get has a permissive licence', () => {
  const packages = runtimeLicences();
  expect(packages.map(({ name }) => name)).toEqual(expect.arrayContaining(['@fluentui/react', 'react', 'react-dom']));
  expect(packages.filter(({ licence }) => !PERMISSIVE.includes(licence))).toEqual([]);
});

test('office.js, which may not be copied, is not among it', () => {
  expect(runtimeLicences().filter(({ name }) => name.includes('office-js'))).toEqual([]);
});

test('the page for the administrator is the list of today', () => {
  expect(readFileSync(join(__dirname, '../../docs/beheer/licenties.md'), 'utf8')).toBe(licencePage());
});
