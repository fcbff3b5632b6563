/**
 * `npm run excel` and its like: what Microsoft's tools are asked, and that the product's own packages stay free of
 * them.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { planOf } from '../../tools/excel/plan.cjs';

const read = (name: string): unknown => JSON.parse(readFileSync(join(__dirname, '../..', name), 'utf8'));
const WORKBOOK = 'https://provincie.sharepoint.com/:x:/r/sites/x/Map1.xlsx?d=w1';
const inWords = (...args: Parameters<typeof planOf>): readonly string[] => {
  const plan = planOf(...args);
  if (!plan.ok) return [plan.sentence];
  const words = (steps: typeof plan.before) => steps.map(({ tool, args: given }) => [tool, ...given].join(' '));
  return [...words(plan.before), ...(plan.serves ? ['(de server)'] : []), ...words(plan.after)];
};

test.each(['win32', 'darwin'])(
  'into Excel on %s: no usage data, a trusted certificate, the server, Excel',
  (platform) => {
    expect(inWords('desktop', platform)).toEqual([
      'office-addin-usage-data off',
      'office-addin-dev-certs install',
      '(de server)',
      'office-addin-debugging start manifest.xml desktop --app excel --no-debug --no-live-reload',
    ]);
  },
);

test('into Excel on the web, in the workbook of that address', () => {
  expect(inWords('web', 'win32', [WORKBOOK])).toEqual([
    'office-addin-usage-data off',
    'office-addin-dev-certs install',
    '(de server)',
    `office-addin-debugging start manifest.xml web --app excel --document ${WORKBOOK} --no-debug`,
  ]);
});

test('on Linux the browser asks about the certificate: nothing can make the system trust it', () => {
  expect(inWords('web', 'linux', [WORKBOOK])).not.toContain('office-addin-dev-certs install');
});

test('out of Excel again; the server stops as well', () => {
  expect(inWords('stop', 'darwin')).toEqual(['office-addin-debugging stop manifest.xml']);
  expect(inWords('stop', 'linux')).toEqual([]);
});

test('another manifest', () => {
  expect(inWords('desktop', 'win32', ['proef.xml'])).toContainEqual(expect.stringContaining('start proef.xml desktop'));
  expect(inWords('web', 'win32', [WORKBOOK, 'proef.xml'])).toContainEqual(
    expect.stringContaining('start proef.xml web'),
  );
  expect(inWords('stop', 'win32', ['proef.xml'])).toEqual(['office-addin-debugging stop proef.xml']);
});

test.each<[string, Parameters<typeof planOf>, RegExp]>([
  ['Linux has no Excel', ['desktop', 'linux'], /^Excel is er niet voor Linux\. Gebruik npm start/],
  ['no address', ['web', 'win32'], /^Geef het adres van een werkmap/],
  ['an address that is none', ['web', 'win32', ['Map1.xlsx']], /^Geef het adres van een werkmap/],
  ['an address without https', ['web', 'win32', ['http://a.nl/x']], /^Geef het adres van een werkmap/],
  ['another command', ['excel', 'win32'], /^Kies npm run excel, npm run excel:web of npm run excel:stop/],
  ['no command', [undefined, 'win32'], /^Kies npm run excel/],
])('%s: a sentence, and nothing runs', (_, args, sentence) => {
  expect(planOf(...args)).toEqual({ ok: false, sentence: expect.stringMatching(sentence) as string });
});

test('the tools have a package file of their own with exact versions, and the product has none of them', () => {
  const { dependencies } = read('tools/excel/package.json') as { dependencies: Readonly<Record<string, string>> };
  expect(Object.keys(dependencies)).toEqual(['office-addin-debugging', 'office-addin-dev-certs']);
  for (const version of Object.values(dependencies)) expect(version).toMatch(/^\d+\.\d+\.\d+$/);
  const { packages } = read('package-lock.json') as { packages: Readonly<Record<string, unknown>> };
  for (const name of [...Object.keys(dependencies), 'keytar']) expect(packages[`node_modules/${name}`]).toBeUndefined();
});
