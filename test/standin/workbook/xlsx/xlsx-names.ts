import { SCOPE_WORKBOOK_VALUE_DEFINED_NAME, IDefinedNamesService } from '@univerjs/preset-sheets-core';
import type { Workbook } from 'exceljs';
import { splitAddress } from '../address';
import type { Book } from '../book';

/** A defined name as Excel saves it: with the sheet it is bound to, its comment, and whether it is hidden. */
export interface KeptName {
  readonly name: string;
  readonly formula: string;
  readonly sheet?: string;
  readonly comment: string;
  readonly hidden: boolean;
}

const isArea = (formula: string): boolean => /^[^#]+![$A-Z\d:]+$/.test(formula);

/** All names; of those that exceljs can write the file gets the name with its area too. */
export function namesOut(book: Book, file: Workbook): readonly KeptName[] {
  const names = book.grid.get(IDefinedNamesService).getDefinedNameMap(book.workbook.getUnitId()) ?? {};
  return Object.values(names).map(({ name, formulaOrRefString, localSheetId, comment = '', hidden = false }) => {
    const formula = formulaOrRefString.replace(/^=/, '');
    const sheet = localSheetId === undefined ? undefined : book.findSheet(localSheetId)?.getName();
    if (sheet === undefined && isArea(formula)) file.definedNames.add(formula, name);
    return { name, formula, comment, hidden, ...(sheet !== undefined && { sheet }) };
  });
}

/**
 * The names of a file for Univer: their areas as the file has them, for another program may have moved them, and the
 * rest as it was kept.
 * @param idOf the id of a sheet by its name
 */
export function namesIn(file: Workbook, kept: readonly KeptName[], idOf: ReadonlyMap<string, string>): string {
  const { model } = file.definedNames as unknown as {
    readonly model: readonly { readonly name: string; readonly ranges: readonly string[] }[];
  };
  const inFile = model.flatMap(({ name, ranges: [formula] }): KeptName[] => {
    if (name.startsWith('_xlnm') || formula === undefined || splitAddress(formula).cells.includes('#REF')) return [];
    const { comment = '', hidden = false } = kept.find((one) => one.sheet === undefined && one.name === name) ?? {};
    return [{ name, formula, comment, hidden }];
  });
  const others = kept.filter(({ sheet, formula }) => sheet !== undefined || !isArea(formula));
  const all = [...inFile, ...others].flatMap(({ name, formula, sheet, comment, hidden }) => {
    const localSheetId = sheet === undefined ? SCOPE_WORKBOOK_VALUE_DEFINED_NAME : idOf.get(sheet);
    if (localSheetId === undefined) return [];
    const id = sheet === undefined ? name : `${localSheetId}:${name}`;
    return [[id, { id, name, formulaOrRefString: formula, localSheetId, comment, hidden }] as const];
  });
  return JSON.stringify(Object.fromEntries(all));
}
