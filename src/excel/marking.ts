import { batch } from './host';
import { MARK_PREFIX } from './mark';
import { ofTheSheetInFront } from './read/in-front';

/** Those of these names that are ours, also those whose sheet is gone. */
export const markNames = (names: readonly string[]): readonly string[] =>
  names.filter((name) => name.startsWith(MARK_PREFIX));

/** The first number from which names of marks are free. */
export const freeNumber = (names: readonly string[]): number =>
  1 + Math.max(0, ...markNames(names).map((name) => Number(name.slice(MARK_PREFIX.length)) || 0));

export const markName = (number: number): string => `${MARK_PREFIX}${number}`;

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
  const found = await ofTheSheetInFront(
    batch(({ workbook }) =>
      sheets.map((sheet) => ({ sheet, names: workbook.worksheets.getItem(sheet).names.load('items/name') })),
    ),
  );
  return found.flatMap(({ sheet, names }) => names.items.map(({ name }) => ({ sheet, name })));
}
