import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

const ROOT = resolve(__dirname, '../..');
const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');
const inDocs = readdirSync(join(ROOT, 'docs'), { recursive: true, encoding: 'utf8' }).map((file) => `docs/${file}`);
const PAGES = ['README.md', 'test/standin/README.md', ...inDocs.filter((file) => file.endsWith('.md'))];
const { scripts } = JSON.parse(read('package.json')) as { scripts: Readonly<Record<string, string>> };

/** Code between backticks, outside blocks of code. */
const inCode = (text: string) =>
  [...text.replace(/```[\s\S]*?```/g, '').matchAll(/`([^`\n]+)`/g)].map(([, code = '']) => code);
const stands = (path: string) => existsSync(join(ROOT, path.replace(/\*.*$/, '').replace(/\/$/, '')));

test.each(PAGES)('%s names files and folders that are there', (page) => {
  const named = inCode(read(page)).filter((code) => /^(?:src|test|docs|assets)\/[\w./*-]+$/.test(code));
  expect(named.filter((path) => !stands(path.includes('*') ? dirname(path) : path))).toEqual([]);
});

test.each(PAGES)('%s has links that lead somewhere', (page) => {
  const links = [...read(page).matchAll(/\]\((?!https?:|#)([^)#]+)\)/g)].map(([, to = '']) => join(dirname(page), to));
  expect(links.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
});

test.each(PAGES)('%s names commands that are there', (page) => {
  const commands = [...read(page).matchAll(/npm run ([\w-]+)/g)].map(([, name = '']) => name);
  expect(commands.filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
});

test('every decision stands in the list, in the order of its number', () => {
  const files = readdirSync(join(ROOT, 'docs/besluiten')).filter((file) => file !== 'README.md');
  const listed = [...read('docs/besluiten/README.md').matchAll(/\]\((\d{4}-[^)]+)\)/g)].map(([, file]) => file);
  expect(listed).toEqual([...files].sort());
  expect(files.map((file) => Number(file.slice(0, 4))).sort((a, b) => a - b)).toEqual(files.map((_, i) => i + 1));
});

test('every decision says what was the matter, what was decided and what it costs', () => {
  const files = inDocs.filter((file) => /besluiten\/\d{4}/.test(file));
  const parts = (file: string) => [...read(file).matchAll(/^\*\*([^*]+)\.\*\*/gm)].map(([, part]) => part);
  expect(files.filter((file) => parts(file).join() !== 'Situation,Decision,What it costs')).toEqual([]);
});

test('the glossary is the list of words to which the pages for contributors point', () => {
  expect(read('docs/CONTRIBUTING.md')).toContain('begrippen.md');
  expect(read('docs/begrippen.md')).toContain('| term | betekenis | vermijd | bron |');
});
