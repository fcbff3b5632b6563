import { type Ref, NULL_REF, objectType } from '../../executor/object-type';
import { areaName, intersection, MAX_COLUMNS, MAX_ROWS, sheetPrefix } from '../../workbook/address';
import { invalidArgument, itemNotFound } from '../../wire/errors';
import { type RangeTarget, sheetOf } from '../context';
import { lead, ledTo } from '../leads';
import { formatRef } from './format';
import { cellProperties, columnProperties, rowProperties, setCellProperties } from './range-properties';
import { clear, copyFrom, deleteCells, insertCells, mergeRange, select, unmergeRange } from './range-actions';
import { enterFormats, enterValues, grid } from './range-cells';
import { cell, offset, resized, usedWithin, within } from './range-shape';
import { hidden, setHidden } from './range-hidden';
import { mergedAreas } from './range-areas';
import { validationRef } from './validation';

const address = (r: RangeTarget) => `${sheetPrefix(sheetOf(r).getName())}!${areaName(r.area)}`;
const cells = (r: RangeTarget) => r.book.cells;
const asTarget = (r: RangeTarget, other: Ref | string): RangeTarget =>
  typeof other === 'string'
    ? { ...r, ...(({ sheet, area }) => ({ sheetId: sheet.getSheetId(), area }))(r.book.locate(other)) }
    : (other.target as RangeTarget);

function shared(r: RangeTarget, other: Ref | string): RangeTarget | undefined {
  const second = asTarget(r, other);
  const area = second.sheetId === r.sheetId ? intersection(r.area, second.area) : undefined;
  return area && { ...r, area };
}

function spillParent(r: RangeTarget): RangeTarget | undefined {
  const parent = cells(r).spillParent(sheetOf(r), r.area.row, r.area.column);
  return parent && { ...r, area: { ...parent, rows: 1, columns: 1 } };
}

const orNull = (r: RangeTarget | undefined) => (r ? rangeRef(r) : NULL_REF);
const orThrow = (r: RangeTarget | undefined) => {
  if (!r) throw itemNotFound();
  return rangeRef(r);
};

export const rangeRef: (target: RangeTarget) => Ref = objectType<RangeTarget>({
  name: 'Range',
  identity: () => ({ _ReferenceId: '' }),
  properties: {
    address: { get: address },
    addressLocal: { get: address },
    rowIndex: { get: (r) => r.area.row },
    columnIndex: { get: (r) => r.area.column },
    rowCount: { get: (r) => r.area.rows },
    columnCount: { get: (r) => r.area.columns },
    cellCount: { get: (r) => (r.area.rows * r.area.columns > 2 ** 31 - 1 ? -1 : r.area.rows * r.area.columns) },
    isEntireRow: { get: (r) => r.area.columns >= MAX_COLUMNS },
    isEntireColumn: { get: (r) => r.area.rows >= MAX_ROWS },
    values: {
      get: (r) => grid(r, (s, row, c) => cells(r).value(s, row, c)),
      set: (r, value: unknown) => enterValues(r, value),
    },
    formulas: {
      get: (r) => grid(r, (s, row, c) => cells(r).formula(s, row, c)),
      set: (r, value: unknown) => enterValues(r, value),
    },
    text: { get: (r) => grid(r, (s, row, c) => cells(r).text(s, row, c)) },
    valueTypes: { get: (r) => grid(r, (s, row, c) => cells(r).valueType(s, row, c)) },
    numberFormat: {
      get: (r) => grid(r, (s, row, c) => cells(r).format(s, row, c)),
      set: (r, value: unknown) => enterFormats(r, value),
    },
    hasSpill: {
      get: (r) =>
        grid(r, (s, row, c) => cells(r).spillParent(s, row, c) !== undefined)
          .flat()
          .some(Boolean),
    },
    hidden: { get: (r) => hidden(r, 'row') === true || hidden(r, 'column') === true },
    rowHidden: { get: (r) => hidden(r, 'row'), set: (r, value: boolean) => setHidden(r, 'row', value) },
    columnHidden: { get: (r) => hidden(r, 'column'), set: (r, value: boolean) => setHidden(r, 'column', value) },
  },
  objects: { format: formatRef, worksheet: (r) => lead('Worksheet', r), dataValidation: validationRef },
  methods: {
    getCell: (r, row: number, column: number) => rangeRef(cell(r, row, column)),
    getRow: (r, row: number) => rangeRef(within(r, { ...r.area, row: r.area.row + row, rows: 1 })),
    getColumn: (r, column: number) => rangeRef(within(r, { ...r.area, column: r.area.column + column, columns: 1 })),
    getLastRow: (r) => rangeRef(within(r, { ...r.area, row: r.area.row + r.area.rows - 1, rows: 1 })),
    getLastColumn: (r) => rangeRef(within(r, { ...r.area, column: r.area.column + r.area.columns - 1, columns: 1 })),
    getLastCell: (r) => rangeRef(cell(r, r.area.rows - 1, r.area.columns - 1)),
    getOffsetRange: (r, rows: number, columns: number) => rangeRef(offset(r, rows, columns)),
    getResizedRange: (r, rows: number, columns: number) => rangeRef(resized(r, rows, columns)),
    getAbsoluteResizedRange: (r, rows: number, columns: number) => rangeRef(within(r, { ...r.area, rows, columns })),
    getEntireRow: (r) => rangeRef({ ...r, area: { ...r.area, column: 0, columns: MAX_COLUMNS } }),
    getEntireColumn: (r) => rangeRef({ ...r, area: { ...r.area, row: 0, rows: MAX_ROWS } }),
    getIntersection: (r, other: Ref | string) => orThrow(shared(r, other)),
    getIntersectionOrNullObject: (r, other: Ref | string) => orNull(shared(r, other)),
    getBoundingRect: (r, other: Ref | string) => {
      const { area } = asTarget(r, other);
      const [row, column] = [Math.min(r.area.row, area.row), Math.min(r.area.column, area.column)];
      return rangeRef(
        within(r, {
          row,
          column,
          rows: Math.max(r.area.row + r.area.rows, area.row + area.rows) - row,
          columns: Math.max(r.area.column + r.area.columns, area.column + area.columns) - column,
        }),
      );
    },
    getUsedRange: (r, valuesOnly?: boolean) => orThrow(usedWithin(r, valuesOnly === true)),
    getUsedRangeOrNullObject: (r, valuesOnly?: boolean) => orNull(usedWithin(r, valuesOnly === true)),
    getSpillParent: (r) => orThrow(spillParent(r)),
    getSpillParentOrNullObject: (r) => orNull(spillParent(r)),
    getSpillingToRangeOrNullObject: (r) => {
      const area = cells(r).spillOf(sheetOf(r), r.area.row, r.area.column);
      return orNull(area && { ...r, area });
    },
    getMergedAreasOrNullObject: mergedAreas,
    getTables: (r) => lead('TableCollection', { ...r, within: r.area }),
    getRowProperties: rowProperties,
    getColumnProperties: columnProperties,
    getCellProperties: cellProperties,
    setCellProperties,
    merge: mergeRange,
    unmerge: unmergeRange,
    select,
    clear,
    copyFrom: (r, source: Ref | string, kind?: string) => copyFrom(r, asTarget(r, source), kind),
    insert: async (r, shift: string) => rangeRef(await insertCells(r, shift)),
    delete: deleteCells,
    calculate: (r) => r.book.calculation.recalculate(),
    _ValidateArraySize: (r, rows: number, columns: number) => {
      if (rows !== r.area.rows || columns !== r.area.columns) throw invalidArgument();
    },
  },
});

ledTo('Range', rangeRef);
