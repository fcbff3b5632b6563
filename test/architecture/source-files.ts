import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';

const ROOT = resolve(__dirname, '../..');

/** A source file with what it imports, types included. Paths are written with forward slashes. */
export interface SourceFile {
  /** Below the folder that was asked for: "table/cells/grid.ts". */
  readonly file: string;
  readonly text: string;
  /** Local files, below the same folder and with their ending, and the names of packages. */
  readonly imports: readonly string[];
}

const withoutComments = (text: string) => text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|[^:'"`])\/\/.*$/gm, '$1');
/** The code of a file, without comments and without what stands in strings. */
export const codeOf = (text: string) => withoutComments(text).replace(/'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"/g, "''");

/** All TypeScript below a folder of the repository ("src"). */
export function sourceFiles(folder: string): readonly SourceFile[] {
  const base = join(ROOT, folder);
  const files = readdirSync(base, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => name.split(sep).join('/'));
  const known = new Set(files);
  return files.map((file) => {
    const text = readFileSync(join(base, file), 'utf8');
    const named = [...withoutComments(text).matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map((m) => m[1] ?? '');
    const target = (name: string) => {
      const path = relative(base, resolve(dirname(join(base, file)), name))
        .split(sep)
        .join('/');
      return ['', '.ts', '.tsx', '/index.ts'].map((end) => path + end).find((p) => known.has(p)) ?? path;
    };
    return { file, text, imports: named.map((name) => (name.startsWith('.') ? target(name) : name)) };
  });
}

/** Groups of files that import each other in a circle (strongly connected parts of more than one file). */
export function circlesIn(files: readonly SourceFile[]): readonly (readonly string[])[] {
  const importsOf = new Map(files.map(({ file, imports }) => [file, imports]));
  const order = new Map<string, number>();
  const open: string[] = [];
  const circles: string[][] = [];
  const visit = (file: string): number => {
    order.set(file, order.size);
    let low = order.size - 1;
    open.push(file);
    for (const next of importsOf.get(file) ?? []) {
      if (!importsOf.has(next)) continue;
      if (!order.has(next)) low = Math.min(low, visit(next));
      else if (open.includes(next)) low = Math.min(low, order.get(next) ?? low);
    }
    if (low === order.get(file)) {
      const circle = open.splice(open.indexOf(file));
      if (circle.length > 1) circles.push(circle);
    }
    return low;
  };
  for (const { file } of files) if (!order.has(file)) visit(file);
  return circles;
}
