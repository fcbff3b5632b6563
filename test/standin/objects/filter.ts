import { type Ref, NULL_REF, objectType } from '../executor/object-type';
import { notImplemented } from '../wire/errors';
import { type RangeTarget, type SheetTarget, sheetOf } from './context';
import { rangeRef } from './range/range';
import { setHidden } from './range/range-hidden';

const state = (t: SheetTarget) => t.book.extra(sheetOf(t)).filter;

/** Shows all rows of the filter's area again. */
function showAll(t: SheetTarget): void {
  const { area } = state(t);
  if (area && state(t).filtered) setHidden({ ...t, area }, 'row', false);
  t.book.extra(sheetOf(t)).filter = { area, filtered: false };
}

export const filterRef = objectType<SheetTarget>({
  name: 'AutoFilter',
  properties: {
    enabled: { get: (t) => state(t).area !== undefined },
    isDataFiltered: { get: (t) => state(t).filtered },
  },
  methods: {
    apply: (
      t,
      range: Ref | string,
      column?: number,
      criteria?: { readonly filterOn?: string; readonly values?: readonly string[] },
    ) => {
      t.book.guard(sheetOf(t));
      const target: RangeTarget =
        typeof range === 'string' ? { ...t, area: t.book.locate(range).area } : (range.target as RangeTarget);
      showAll(t);
      t.book.extra(sheetOf(t)).filter = { area: target.area, filtered: false };
      if (column === undefined || column === null || !criteria) return;
      if (criteria.filterOn !== 'Values' || !criteria.values)
        throw notImplemented('AutoFilter.apply with other criteria than values');
      const { area } = target;
      for (let row = area.row + 1; row < area.row + area.rows; row++) {
        if (criteria.values.includes(t.book.cells.text(sheetOf(t), row, area.column + column))) continue;
        setHidden({ ...target, area: { ...area, row, rows: 1 } }, 'row', true);
      }
      t.book.extra(sheetOf(t)).filter = { area, filtered: true };
    },
    clearCriteria: showAll,
    remove: (t) => {
      showAll(t);
      t.book.extra(sheetOf(t)).filter = { area: undefined, filtered: false };
    },
    getRangeOrNullObject: (t) => {
      const { area } = state(t);
      return area ? rangeRef({ ...t, area }) : NULL_REF;
    },
  },
});
