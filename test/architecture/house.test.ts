import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
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
