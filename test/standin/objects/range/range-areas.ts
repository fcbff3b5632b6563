import { type Ref, NULL_REF, objectType } from '../../executor/object-type';
import { type Area, areaName, intersection, sheetPrefix } from '../../workbook/address';
import { type RangeTarget, type SheetTarget, sheetOf } from '../context';
import { lead } from '../leads';
import { formatRef } from './format';

interface AreasTarget extends SheetTarget {
  readonly areas: readonly Area[];
}

const rangesRef = objectType<AreasTarget>({
  name: 'RangeCollection',
  methods: {
    getCount: (t) => t.areas.length,
    getItemAt: (t, index: number) =>
      lead('Range', { ...t, area: t.areas[index] ?? { row: 0, column: 0, rows: 1, columns: 1 } }),
  },
  items: (t) => t.areas.map((area) => lead('Range', { ...t, area })),
});

const areasRef = objectType<AreasTarget>({
  name: 'RangeAreas',
  identity: () => ({ _ReferenceId: '' }),
  properties: {
    address: { get: (t) => t.areas.map((area) => `${sheetPrefix(sheetOf(t).getName())}!${areaName(area)}`).join(',') },
    areaCount: { get: (t) => t.areas.length },
    cellCount: { get: (t) => t.areas.reduce((sum, area) => sum + area.rows * area.columns, 0) },
  },
  objects: {
    areas: rangesRef,
    format: (t) => formatRef({ ...t, area: t.areas[0] ?? { row: 0, column: 0, rows: 1, columns: 1 } }),
  },
});

/** The merged areas that touch a range, or a null object when there are none. */
export function mergedAreas(range: RangeTarget): Ref {
  const merged = sheetOf(range)
    .getMergeData()
    .map((m): Area => ({
      row: m.startRow,
      column: m.startColumn,
      rows: m.endRow - m.startRow + 1,
      columns: m.endColumn - m.startColumn + 1,
    }));
  const areas = merged.filter((area) => intersection(area, range.area));
  return areas.length === 0 ? NULL_REF : areasRef({ ...range, areas });
}
