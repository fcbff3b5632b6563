import { areaName } from './address';
import type { Book } from './book';

/** The whole workbook as one stable text: two workbooks are alike exactly when their texts are equal. */
export function snapshot(book: Book): string {
  const styles = book.workbook.getStyles();
  const sheets = book.sheets().map((sheet) => {
    const cells: Record<string, unknown> = {};
    const positions: [number, number][] = [];
    sheet.getCellMatrix().forValue((row, column) => void positions.push([row, column]));
    positions.sort(([r1, c1], [r2, c2]) => r1 - r2 || c1 - c2);
    for (const [row, column] of positions) {
      const value = book.cells.value(sheet, row, column);
      const formula = book.cells.formula(sheet, row, column);
      const style = sorted(styles.getStyleByCell(sheet.getCellMatrix().getValue(row, column)) ?? {});
      if (value === '' && formula === '' && Object.keys(style as object).length === 0) continue;
      cells[areaName({ row, column, rows: 1, columns: 1 })] = {
        value,
        ...(formula === value ? {} : { formula }),
        style,
      };
    }
    const { tabColor, freeze, mergeData, rowData, columnData, showGridlines } = sheet.getConfig();
    return {
      name: sheet.getName(),
      hidden: sheet.isSheetHidden(),
      cells,
      merged: mergeData.map(({ startRow, endRow, startColumn, endColumn }) => [
        startRow,
        endRow,
        startColumn,
        endColumn,
      ]),
      tabColor,
      freeze: sorted(freeze),
      rows: lines(rowData),
      columns: lines(columnData),
      showGridlines,
      extra: sorted(book.extra(sheet)),
    };
  });
  const names = book.facade.getDefinedNames().map((name) => [name.getName(), name.getFormulaOrRefString()]);
  return JSON.stringify(
    { sheets, names, settings: [...book.extras.settings], documentSettings: [...book.extras.documentSettings] },
    null,
    1,
  );
}

/** Sizes and hiding; Univer's own measured heights are not part of the workbook. */
function lines(
  data: Readonly<Record<number, { readonly h?: number; readonly w?: number; readonly hd?: number } | undefined>>,
): unknown {
  return Object.fromEntries(
    Object.entries(data).flatMap(([index, line]) =>
      line && (line.h || line.w || line.hd) ? [[index, { h: line.h, w: line.w, hd: line.hd }]] : [],
    ),
  );
}

/** Keys in one order, and nothing that means the same as absence (null, empty objects, switched-off marks). */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, inner]) => [key, sorted(inner)] as const);
  return Object.fromEntries(
    entries.filter(
      ([, inner]) =>
        inner !== null &&
        inner !== undefined &&
        !(typeof inner === 'object' && !Array.isArray(inner) && Object.keys(inner).length === 0),
    ),
  );
}
