import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';

const SRC = resolve(__dirname, '../../src');

/** What each folder may import from, besides itself. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  table: ['domain'],
  change: ['domain', 'table'],
  excel: ['domain', 'table', 'change'],
  functions: ['domain', 'table'],
  taskpane: ['domain', 'table', 'change', 'excel', 'commands'],
  commands: ['excel'],
};
const PURE = ['domain', 'table', 'change'];

interface Source {
  readonly file: string;
  readonly folder: string;
  readonly text: string;
  readonly imports: readonly string[];
}

const withoutComments = (text: string) => text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|[^:'"`])\/\/.*$/gm, '$1');
const withoutStrings = (text: string) => text.replace(/'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"/g, "''");

const sources: readonly Source[] = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name))
  .map((name) => {
    const path = join(SRC, name);
    const text = withoutComments(readFileSync(path, 'utf8'));
    const imports = [...text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map((m) => m[1] ?? '');
    const local = imports.map((i) => (i.startsWith('.') ? relative(SRC, resolve(dirname(path), i)).split(sep).join('/') : i));
    return { file: name.split(sep).join('/'), folder: name.split(sep)[0] ?? '', text: withoutStrings(text), imports: local };
  });

const usersOf = (pattern: RegExp, outside: readonly string[]) =>
  sources.filter((s) => !outside.some((f) => s.file.startsWith(f)) && pattern.test(s.text)).map((s) => s.file);

test('the house has its seven folders and nothing else', () => {
  expect([...new Set(sources.map((s) => s.folder))].sort()).toEqual(Object.keys(MAY_IMPORT).sort());
});

test.each(Object.entries(MAY_IMPORT))('%s depends only on %p', (folder, allowed) => {
  const wrong = sources
    .filter((s) => s.folder === folder)
    .flatMap((s) => s.imports.map((i) => ({ file: s.file, target: i.split('/')[0] ?? '', from: i })))
    .filter((i) => i.target in MAY_IMPORT && i.target !== folder && !allowed.includes(i.target));
  expect(wrong).toEqual([]);
});

test('only excel/ names the host', () => {
  expect(usersOf(/\b(Excel|Office|OfficeRuntime|OfficeExtension)\s*\./, ['excel/'])).toEqual([]);
});

test('only functions/ names CustomFunctions', () => {
  expect(usersOf(/\bCustomFunctions\b/, ['functions/'])).toEqual([]);
});

test('only taskpane/ knows React, and only its controls/ know Fabric', () => {
  const importing = (pattern: RegExp, home: string) => sources.filter((s) => !s.file.startsWith(home) && s.imports.some((i) => pattern.test(i))).map((s) => s.file);
  expect(importing(/^react(-dom)?(\/|$)/, 'taskpane/')).toEqual([]);
  expect(importing(/^office-ui-fabric-react(\/|$)/, 'taskpane/controls/')).toEqual([]);
});

test('the pure folders have no clock, no culture of the machine and no chance', () => {
  const impure = sources.filter((s) => PURE.includes(s.folder) && /\bDate\.now\b|\bnew Date\(\s*\)|\bMath\.random\b|\bIntl\b|\.toLocale[A-Z]|\bperformance\b|\bcrypto\b/.test(s.text));
  expect(impure.map((s) => s.file)).toEqual([]);
});

test('nothing asks the network or stores outside the workbook', () => {
  expect(usersOf(/\b(fetch|XMLHttpRequest|WebSocket|EventSource|localStorage|sessionStorage|indexedDB|sendBeacon)\b/, [])).toEqual([]);
});

test('no source file is longer than 300 lines', () => {
  const long = sources.filter((s) => readFileSync(join(SRC, s.file), 'utf8').split('\n').length > 301);
  expect(long.map((s) => s.file)).toEqual([]);
});
