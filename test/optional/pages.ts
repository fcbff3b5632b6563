import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { convert } from './libreoffice.cjs';
import type { Shown } from './shown';

const words = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** What stands on each printed page, by poppler's `pdftotext`. */
function printed(file: string): readonly string[] {
  const pdf = path.join(convert(file, 'pdf'), `${path.basename(file, '.xlsx')}.pdf`);
  const { stdout, status } = spawnSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8', maxBuffer: 1e8 });
  if (status !== 0) throw new Error(`pdftotext kon ${pdf} niet lezen.`);
  return stdout.split('\f').map(words);
}

/** How many pages each of these sheets takes; a sheet's first page begins with its first line. */
export function pagesOf(file: string, sheets: ReadonlyMap<string, Shown>): Map<string, number> {
  const pages = new Map<string, number>();
  const waiting = [...sheets].map(([name, rows]) => ({ name, title: words(rows[0]?.[0] ?? '') }));
  let current: string | undefined;
  for (const page of printed(file).filter((text) => text !== '')) {
    if (waiting[0] !== undefined && page.startsWith(waiting[0].title)) current = waiting.shift()?.name;
    if (current !== undefined) pages.set(current, (pages.get(current) ?? 0) + 1);
  }
  return pages;
}
