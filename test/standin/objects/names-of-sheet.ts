import { IDefinedNamesService } from '@univerjs/preset-sheets-core';
import { sheetPrefix } from '../workbook/address';
import type { Book } from '../workbook/book';
import { type SheetTarget, sheetOf } from './context';

/**
 * A copied sheet carries twins, bound to it, of the workbook's names that lie on the sheet it was copied from. [F21]
 */
export function copyNames(from: SheetTarget, to: SheetTarget): void {
  const { book } = from;
  const prefix = `${sheetPrefix(sheetOf(from).getName())}!`;
  for (const name of book.facade.getDefinedNames()) {
    const formula = name.getFormulaOrRefString().replace(/^=/, '');
    if (!name.isWorkbookScope() || !formula.startsWith(prefix)) continue;
    book.facade.insertDefinedNameBuilder({
      id: `${to.sheetId}:${name.getName()}`,
      unitId: book.workbook.getUnitId(),
      name: name.getName(),
      formulaOrRefString: `${sheetPrefix(sheetOf(to).getName())}!${formula.slice(prefix.length)}`,
      localSheetId: to.sheetId,
      comment: name.getComment() ?? '',
    });
  }
}

/**
 * A sheet takes its own names along when it goes; Univer keeps them, and then refuses a name as one that is there.
 * @param subUnitId the sheet that goes; the one in front without it
 */
export function dropNames(
  book: Book,
  { subUnitId = book.active().getSheetId() }: { readonly subUnitId?: string },
): void {
  const service = book.grid.get(IDefinedNamesService);
  const unitId = book.workbook.getUnitId();
  for (const { id, localSheetId } of Object.values(service.getDefinedNameMap(unitId) ?? {}))
    if (localSheetId === subUnitId) service.removeDefinedName(unitId, id);
}
