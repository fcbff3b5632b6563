/**
 * `npm run excel` and its like: what Microsoft's tools are asked, and that the product's own packages stay free of
 * them.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isInstalled } from '../../tools/excel/installed.cjs';
import { planOf } from '../../tools/excel/plan.cjs';
import { runTool } from '../../tools/excel/run-tool.cjs';

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

test.each([
  ['https://pzh.sharepoint.com/opgave.xlsx', 'https://pzh.sharepoint.com/opgave.xlsx?web=1'],
  ['https://pzh.sharepoint.com/opgave.xlsx?d=w1#blad', 'https://pzh.sharepoint.com/opgave.xlsx?d=w1'],
])('what the tool puts behind %s belongs to the question of the address', (address, asked) => {
  expect(inWords('web', 'linux', [address]).at(-1)).toContain(` --document ${asked} `);
});

test('on Linux the browser asks about the certificate: nothing can make the system trust it', () => {
  expect(inWords('web', 'linux', [WORKBOOK])).not.toContain('office-addin-dev-certs install');
});

test('out of Excel again; the server stops as well', () => {
  expect(inWords('stop', 'darwin')).toEqual(['office-addin-debugging stop manifest.xml']);
  expect(inWords('stop', 'linux')).toEqual([]);
});

test('Excel-proef by its name, or another manifest by its path; the command that takes it out again is told', () => {
  expect(inWords('desktop', 'win32', ['proef.xml'])).toContainEqual(expect.stringContaining('start proef.xml desktop'));
  expect(inWords('web', 'win32', [WORKBOOK, 'excel-proef'])).toContainEqual(
    expect.stringContaining('start test/standin/feiten/pane/excel-proef.xml web'),
  );
  expect(inWords('stop', 'win32', ['excel-proef'])).toEqual([
    'office-addin-debugging stop test/standin/feiten/pane/excel-proef.xml',
  ]);
  expect(planOf('desktop', 'darwin')).toMatchObject({ stop: 'npm run excel:stop' });
  expect(planOf('desktop', 'win32', ['excel-proef'])).toMatchObject({ stop: 'npm run excel:stop -- excel-proef' });
});

test('an installation that was broken off, or of another lock, is no installation', () => {
  const folder = mkdtempSync(join(tmpdir(), 'excel-'));
  const put = (name: string, at: number): void => {
    writeFileSync(join(folder, name), '');
    utimesSync(join(folder, name), at, at);
  };
  put('package-lock.json', 200);
  expect(isInstalled(folder)).toBe(false);
  mkdirSync(join(folder, 'node_modules/office-addin-debugging'), { recursive: true });
  expect(isInstalled(folder)).toBe(false);
  put('node_modules/.package-lock.json', 100);
  expect(isInstalled(folder)).toBe(false);
  put('node_modules/.package-lock.json', 200);
  expect(isInstalled(folder)).toBe(true);
  rmSync(folder, { recursive: true });
});

test.each<[string, Parameters<typeof planOf>, RegExp]>([
  ['Linux has no Excel', ['desktop', 'linux'], /^Excel is er niet voor Linux\. Gebruik npm start/],
  ['no address', ['web', 'win32'], /^Geef het adres van een werkmap/],
  ['an address that is none', ['web', 'win32', ['Map1.xlsx']], /^Geef het adres van een werkmap/],
  ['an address without https', ['web', 'win32', ['http://a.nl/x']], /^Geef het adres van een werkmap/],
  ['another command', ['excel', 'win32'], /^Kies npm run excel, npm run excel:web of npm run excel:stop/],
  ['no command', [undefined, 'win32'], /^Kies npm run excel/],
  ['a word that is no manifest', ['desktop', 'win32', ['foo']], /^"foo" is geen manifest\. Laat het weg, kies/],
  ['a word that every object knows', ['web', 'linux', [WORKBOOK, 'constructor']], /^"constructor" is geen manifest/],
  ['an address where none is asked', ['stop', 'linux', [WORKBOOK]], /^"https:.* is geen manifest/],
  ['a manifest that is not there', ['web', 'darwin', [WORKBOOK, 'weg.xml'], () => false], /^"weg\.xml" is geen/],
  ['one word too many', ['desktop', 'darwin', ['excel-proef', 'proef.xml']], /^"proef\.xml" is geen manifest/],
])('%s: a sentence, and nothing runs', (_, args, sentence) => {
  expect(planOf(...args)).toEqual({ ok: false, sentence: expect.stringMatching(sentence) as string });
});

test.each([
  ['says that it failed and ends as if it had not', "console.error('Error: Unable to start debugging.')", true],
  ['ends with a code', 'process.exit(3)', true],
  ['says something beside its work', "console.error('(node:1) Warning: Error: no matter')", false],
])('a tool that %s', (_, script, fails) => {
  const folder = mkdtempSync(join(tmpdir(), 'excel-'));
  const file = join(folder, 'cli.js');
  writeFileSync(file, script);
  const shown = jest.spyOn(process.stderr, 'write').mockReturnValue(true);
  const run = (): void => runTool(file, ['start', 'manifest.xml'], folder);
  if (fails) expect(run).toThrow(/^start manifest\.xml is niet gelukt/);
  else expect(run).not.toThrow();
  shown.mockRestore();
  rmSync(folder, { recursive: true });
});

test('the tools have a package file of their own with exact versions, and the product has none of them', () => {
  const { dependencies } = read('tools/excel/package.json') as { dependencies: Readonly<Record<string, string>> };
  expect(Object.keys(dependencies)).toEqual(['office-addin-debugging', 'office-addin-dev-certs']);
  for (const version of Object.values(dependencies)) expect(version).toMatch(/^\d+\.\d+\.\d+$/);
  const { packages } = read('package-lock.json') as { packages: Readonly<Record<string, unknown>> };
  for (const name of [...Object.keys(dependencies), 'keytar']) expect(packages[`node_modules/${name}`]).toBeUndefined();
});
