import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import ts from 'typescript';
import { sourceFiles } from './source-files.cjs';

const ROOT = resolve(__dirname, '../..');
const LONGEST_FILE = 200;
const FULLEST_FOLDER = 20;
const MEDIAN_FILE = 60;

const sources = sourceFiles('src');
const linesOf = (text: string) => text.trimEnd().split('\n').length;

const foldersBelow = (folder: string): readonly string[] => [
  folder,
  ...readdirSync(join(ROOT, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'node_modules')
    .flatMap((entry) => foldersBelow(`${folder}/${entry.name}`)),
];

test.each(['src', 'test'])('no folder of %s holds more files than one takes in at a look', (top) => {
  const full = foldersBelow(top)
    .map((folder) => ({
      folder,
      files: readdirSync(join(ROOT, folder), { withFileTypes: true }).filter((entry) => entry.isFile()).length,
    }))
    .filter(({ files }) => files > FULLEST_FOLDER);
  expect(full).toEqual([]);
});

test('a source file holds one idea', () => {
  const lengths = sources.map(({ file, text }) => ({ file, lines: linesOf(text) }));
  expect(lengths.filter(({ lines }) => lines > LONGEST_FILE)).toEqual([]);
  const sorted = lengths.map(({ lines }) => lines).sort((a, b) => a - b);
  expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThanOrEqual(MEDIAN_FILE);
});

test.each(['src', 'test'])('a style sheet of %s is about one part of the page', (top) => {
  const sheets = foldersBelow(top).flatMap((folder) =>
    readdirSync(join(ROOT, folder))
      .filter((file) => file.endsWith('.css'))
      .map((file) => `${folder}/${file}`),
  );
  expect(sheets).not.toEqual([]);
  expect(sheets.filter((file) => linesOf(readFileSync(join(ROOT, file), 'utf8')) > LONGEST_FILE)).toEqual([]);
});

test('a file of tests is about one subject', () => {
  const long = sourceFiles('test').filter(({ text }) => linesOf(text) > LONGEST_FILE);
  expect(long.map(({ file }) => file)).toEqual([]);
});

/** Sentences for people are not broken, nor are sheets drawn as text: everything else is read without scrolling. */
const MAY_BE_LONG = [/(^|[/-])sentences?(\/|\.tsx?$)/, /^review\/layouts\/real\//];
const WIDEST = 120;

test.each(['src', 'test'] as const)('no line of %s is longer than one reads without scrolling', (top) => {
  const long = sourceFiles(top)
    .filter(({ file }) => !MAY_BE_LONG.some((pattern) => pattern.test(file)))
    .flatMap(({ file, text }) =>
      text.split('\n').flatMap((line, i) => (line.length > WIDEST ? [`${file}:${i + 1}`] : [])),
    );
  expect(long).toEqual([]);
});

/** The names that a file exports of itself; what it passes on from another file is that file's. */
function exportedBy(file: string, text: string): readonly string[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  return source.statements.flatMap((statement): readonly string[] => {
    const flags = ts.canHaveModifiers(statement) ? (ts.getModifiers(statement) ?? []) : [];
    if (!flags.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)) return [];
    if (ts.isVariableStatement(statement))
      return statement.declarationList.declarations.map(({ name }) => name.getText(source));
    const { name } = statement as ts.Statement & { readonly name?: ts.Node };
    return name ? [name.getText(source)] : [];
  });
}

/** What such a file exports beside its catalogues: a single text, an order, rules of sentences, doubts. */
const BESIDE_SENTENCES = ['BUITEN_KADER', 'JUDGING_RULES', 'READING_RULES', 'SUBJECTS', 'UNSURE'];

test('a catalogue of sentences is called so', () => {
  const catalogues = sourceFiles('src')
    .filter(({ file }) => /(^|[/-])sentences(\/|\.ts$)/.test(file))
    .flatMap(({ file, text }) => exportedBy(file, text))
    .filter((name) => /^[A-Z_]{3,}$/.test(name));
  expect(catalogues.length).toBeGreaterThan(30);
  expect(catalogues.filter((name) => !name.endsWith('_SENTENCES')).sort()).toEqual(BESIDE_SENTENCES);
});

/** The room of the custom functions is left out: there a thing is called as in Excel, after what it works out. */
test('no two exported things have one name, types included', () => {
  const homes = new Map<string, string[]>();
  for (const { file, text } of sourceFiles('src').filter(({ file }) => !file.startsWith('functions/')))
    for (const name of exportedBy(file, text)) homes.set(name, [...(homes.get(name) ?? []), file]);
  expect(homes.size).toBeGreaterThan(500);
  const twice = [...homes].flatMap(([name, files]) =>
    new Set(files).size > 1 ? [`${name}: ${[...new Set(files)].join(', ')}`] : [],
  );
  expect(twice).toEqual([]);
});
