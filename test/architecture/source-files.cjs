const { readdirSync, readFileSync } = require('node:fs');
const { dirname, join, relative, resolve, sep } = require('node:path');

const ROOT = resolve(__dirname, '../..');
const slashed = (path) => path.split(sep).join('/');

const withoutComments = (text) => text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|[^:'"`])\/\/.*$/gm, '$1');
const codeOf = (text) => withoutComments(text).replace(/'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"/g, "''");

function sourceFiles(folder) {
  const base = join(ROOT, folder);
  const files = readdirSync(base, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !name.includes('node_modules'))
    .map(slashed);
  const known = new Set(files);
  return files.map((file) => {
    const text = readFileSync(join(base, file), 'utf8');
    const named = [...withoutComments(text).matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map((m) => m[1]);
    const target = (name) => {
      const path = slashed(relative(base, resolve(dirname(join(base, file)), name)));
      return ['', '.ts', '.tsx', '/index.ts'].map((end) => path + end).find((p) => known.has(p)) ?? path;
    };
    return { file, text, imports: named.map((name) => (name.startsWith('.') ? target(name) : name)) };
  });
}

module.exports = { sourceFiles, codeOf };
