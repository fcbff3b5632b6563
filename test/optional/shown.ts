import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import ExcelJS from 'exceljs';
import type { RemoteProef } from '../standin/browser';
import { convert, type Opening, TEXTS } from './libreoffice.cjs';

/** Rows of what the cells show, without empty cells at the end of a row and empty rows at the end. */
export type Shown = readonly (readonly string[])[];

/** The same text whatever kind of line break or space a program writes. */
const plain = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/[\u00a0\u202f]/g, ' ')
    .trimEnd();

const withoutTail = <T>(items: readonly T[], empty: (item: T) => boolean): readonly T[] =>
  items.slice(0, items.findLastIndex((item) => !empty(item)) + 1);

export const trimmed = (rows: Shown): Shown =>
  withoutTail(
    rows.map((row) => withoutTail(row.map(plain), (text) => text === '')),
    (row) => row.length === 0,
  );

/** What the trial page shows in every cell of these sheets. */
export async function textsOf(proef: RemoteProef, sheets: readonly string[]): Promise<Map<string, Shown>> {
  await proef.settled();
  const texts = new Map<string, Shown>();
  for (const sheet of sheets) texts.set(sheet, trimmed(await proef.texts(sheet)));
  return texts;
}

/** A workbook as a person saves it, in a folder of its own. */
export function savedAs(name: string, bytes: Uint8Array): string {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'werkmap-')), `${name}.xlsx`);
  writeFileSync(file, bytes);
  return file;
}

/** What LibreOffice shows in every cell of these sheets. */
export async function shownIn(file: string, sheets: readonly string[], opening?: Opening): Promise<Map<string, Shown>> {
  const folder = convert(file, TEXTS, opening);
  const name = path.basename(file, '.xlsx');
  const shown = new Map<string, Shown>();
  for (const sheet of sheets) {
    const page = await new ExcelJS.Workbook().csv.readFile(path.join(folder, `${name}-${sheet}.csv`), {
      parserOptions: { delimiter: '\t', ignoreEmpty: false },
      map: (value: unknown) => String(value),
    });
    const rows: string[][] = [];
    page.eachRow({ includeEmpty: true }, (row, number) => {
      rows[number - 1] = Array.from({ length: page.columnCount }, (_, i) => String(row.getCell(i + 1).value ?? ''));
    });
    shown.set(sheet, trimmed(rows));
  }
  return shown;
}
