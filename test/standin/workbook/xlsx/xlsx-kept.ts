import type { Worksheet } from 'exceljs';
import type { Extras, SheetExtra } from '../extras';
import type { KeptName } from './xlsx-names';

/** A very hidden sheet in the saved file, for what exceljs cannot write: settings, names, charts, page set-up. */
export const KEPT_SHEET = '_proefomgeving';
const CHUNK = 30_000;

export type KeptSheet = Pick<SheetExtra, 'charts' | 'page' | 'breaks' | 'protection' | 'validations'>;

export interface Kept {
  readonly settings: readonly (readonly [string, unknown])[];
  readonly documentSettings: readonly (readonly [string, unknown])[];
  readonly sheets: ReadonlyMap<string, KeptSheet>;
  readonly names: readonly KeptName[];
}

export function readKept(sheet: Worksheet | undefined): Kept {
  const text =
    sheet
      ?.getRows(1, sheet.rowCount)
      ?.map((row) => row.getCell(1).text)
      .join('') ?? '';
  if (text === '') return { settings: [], documentSettings: [], sheets: new Map(), names: [] };
  const kept = JSON.parse(text) as {
    settings: [string, unknown][];
    documentSettings: [string, unknown][];
    sheets: [string, KeptSheet][];
    names?: KeptName[];
  };
  const { settings, documentSettings, sheets, names = [] } = kept;
  return { settings, documentSettings, sheets: new Map(sheets), names };
}

/** A cell of a file holds at most 32,767 characters: the text is cut over rows. */
export function writeKept(
  sheet: Worksheet,
  extras: Extras,
  names: readonly KeptName[],
  sheets: readonly (readonly [name: string, extra: SheetExtra])[],
): void {
  const kept = sheets.map(([name, { charts, page, breaks, protection, validations }]): [string, KeptSheet] => [
    name,
    { charts, page, breaks, protection, validations },
  ]);
  const text = JSON.stringify({
    settings: [...extras.settings],
    documentSettings: [...extras.documentSettings],
    sheets: kept,
    names,
  });
  for (let at = 0; at < text.length; at += CHUNK) sheet.addRow([text.slice(at, at + CHUNK)]);
}
