import { type Ref, NULL_REF, objectType } from '../executor/object-type';
import { type RangeTarget, type SheetTarget, sheetOf } from './context';
import { rangeRef } from './range/range';

const facade = (t: SheetTarget) => t.book.sheetFacade(sheetOf(t));

function location(t: SheetTarget): Ref {
  const [rows, columns] = [facade(t).getFrozenRows(), facade(t).getFrozenColumns()];
  if (rows <= 0 && columns <= 0) return NULL_REF;
  return rangeRef({ ...t, area: { row: 0, column: 0, rows: Math.max(rows, 1), columns: Math.max(columns, 1) } });
}

export const freezeRef = objectType<SheetTarget>({
  name: 'WorksheetFreezePanes',
  methods: {
    freezeRows: (t, count = 1) => {
      facade(t).setFrozenRows(count);
      const { host, changes } = t.book;
      // [F13]
      if (!host.desktop || t.book.active().getSheetId() === t.sheetId) return;
      host.apiActive = t.sheetId;
      changes.tell({ kind: 'activated', sheetId: t.sheetId, actor: 'addin' });
    },
    freezeColumns: (t, count = 1) => void facade(t).setFrozenColumns(count),
    freezeAt: (t, range: Ref) => {
      const { area } = range.target as RangeTarget;
      facade(t).setFreeze({
        startRow: area.row + area.rows,
        startColumn: area.column + area.columns,
        ySplit: area.rows,
        xSplit: area.columns,
      });
    },
    unfreeze: (t) => void facade(t).cancelFreeze(),
    getLocationOrNullObject: location,
  },
});
