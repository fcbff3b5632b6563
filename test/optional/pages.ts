import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { convert } from './libreoffice.cjs';
import type { Shown } from './shown';

const words = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** A workbook as LibreOffice prints it: the file. */
export const printedAs = (file: string): string =>
  path.join(convert(file, 'pdf'), `${path.basename(file, '.xlsx')}.pdf`);

/** What stands on each printed page, by poppler's `pdftotext`. */
function printed(pdf: string): readonly string[] {
  const { stdout, status } = spawnSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8', maxBuffer: 1e8 });
  if (status !== 0) throw new Error(`pdftotext kon ${pdf} niet lezen.`);
  return stdout.split('\f').map(words);
}

/** The pages of each of these sheets, the first page being 1; a sheet's first page begins with its first two cells. */
export function pagesOf(pdf: string, sheets: ReadonlyMap<string, Shown>): Map<string, readonly number[]> {
  const pages = new Map<string, readonly number[]>();
  const waiting = [...sheets].map(([name, [first = []]]) => ({ name, title: words(first.slice(0, 2).join(' ')) }));
  let current: string | undefined;
  printed(pdf).forEach((text, i) => {
    if (text === '') return;
    if (waiting[0] !== undefined && text.startsWith(waiting[0].title)) current = waiting.shift()?.name;
    if (current !== undefined) pages.set(current, [...(pages.get(current) ?? []), i + 1]);
  });
  return pages;
}
