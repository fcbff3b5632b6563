import type { Ref } from '../executor/object-type';
import { areaName, sheetPrefix } from '../workbook/address';
import type { ChartExtra } from '../workbook/extras';
import { type RangeTarget, type SheetTarget, sheetOf } from './context';

export interface ChartTarget extends SheetTarget {
  readonly chart: ChartExtra;
}

/** Where a chart finds its figures, as it stands in the workbook. */
export function addressOf(range: Ref | string): string {
  if (typeof range === 'string') return range;
  const target = range.target as RangeTarget;
  return `${sheetPrefix(sheetOf(target).getName())}!${areaName(target.area)}`;
}
