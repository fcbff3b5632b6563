import { sheetPrefix } from '../workbook/address';
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
