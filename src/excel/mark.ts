import { batch } from './host';

const PREFIX = 'Opgavewijzer_blad_';

/**
 * On each sheet that we made lies a hidden defined name for its cell A1, with the kind of sheet as its comment. It
 * moves along when the sheet gets another name, and points nowhere when the sheet is gone.
 */
export interface Mark {
  readonly name: string;
  readonly sheet: string;
  readonly kind: string;
}

export function queueMarks(workbook: Excel.Workbook): Excel.NamedItemCollection {
  return workbook.names.load('items/name,items/comment,items/formula');
}

export function marksIn(names: Excel.NamedItemCollection): readonly Mark[] {
  return names.items.flatMap(({ name, comment, formula }) => {
    const sheet = name.startsWith(PREFIX) ? sheetIn(String(formula)) : undefined;
    return sheet === undefined ? [] : [{ name, sheet, kind: comment }];
  });
}

/** Those of these names that are ours, also those whose sheet is gone. */
export const markNames = (names: readonly string[]): readonly string[] =>
  names.filter((name) => name.startsWith(PREFIX));

/** The first number from which names of marks are free. */
export const freeNumber = (names: readonly string[]): number =>
  1 + Math.max(0, ...markNames(names).map((name) => Number(name.slice(PREFIX.length)) || 0));

export const markName = (number: number): string => `${PREFIX}${number}`;

/**
 * The comment comes with the name: set on a name that is there, it would empty the user's Ctrl+Z in Excel on the web.
 */
export function markSheet(workbook: Excel.Workbook, sheet: Excel.Worksheet, number: number, kind: string): void {
  workbook.names.add(markName(number), sheet.getRange('A1'), kind);
}

/** Excel hides a name only in a request after the one that made it. */
export function hideMark(workbook: Excel.Workbook, number: number): void {
  workbook.names.getItem(markName(number)).visible = false;
}

/** Names that are bound to a sheet, such as the twins that a copied sheet carries of the workbook's. */
export async function namesOnSheets(
  sheets: readonly string[],
): Promise<readonly { readonly sheet: string; readonly name: string }[]> {
  const found = await batch(({ workbook }) =>
    sheets.map((sheet) => ({ sheet, names: workbook.worksheets.getItem(sheet).names.load('items/name') })),
  );
  return found.flatMap(({ sheet, names }) => names.items.map(({ name }) => ({ sheet, name })));
}

/** "='Blad 1'!$A$1" lies on Blad 1. */
export function sheetIn(formula: string): string | undefined {
  const [, quoted, bare] = /^=(?:'((?:[^']|'')+)'|([^'!]+))!/.exec(formula) ?? [];
  return quoted?.replaceAll("''", "'") ?? (bare === undefined || bare.startsWith('#') ? undefined : bare);
}
