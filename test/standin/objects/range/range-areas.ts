import { type Ref, NULL_REF, objectType } from '../../executor/object-type';
import { type Area, areaName, intersection, sheetPrefix } from '../../workbook/address';
import { type RangeTarget, type SheetTarget, sheetOf } from '../context';
import { lead } from '../leads';
import { HostError } from '../../wire/errors';
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

/** More of them than this Excel will not count. [F07] */
const MOST_MERGED = 512;

/** The merged areas whose first cell lies in a range, or a null object when there are none. [F07] */
export function mergedAreas(range: RangeTarget): Ref {
  const merged = sheetOf(range)
    .getMergeData()
    .map((m): Area => ({
      row: m.startRow,
      column: m.startColumn,
      rows: m.endRow - m.startRow + 1,
      columns: m.endColumn - m.startColumn + 1,
    }));
  const { host } = range.book;
  if (merged.length > 0 && host.excel.platform === 'Windows') host.endsCtrlZ('F04');
  const areas = merged.filter((area) => intersection({ ...area, rows: 1, columns: 1 }, range.area));
  if (areas.length > MOST_MERGED) throw new HostError('GeneralException', 'There are too many merged areas.');
  return areas.length === 0 ? NULL_REF : areasRef({ ...range, areas });
}
