import { areaName, cellArea } from '../../../../src/table/cells/address';
import type { ReadingFinding } from '../../../../src/table/reading-finding';
import type { Place } from '../../../../src/table/rows/remarks';

export const PLACE: Place = {
  sheet: 'Blad1',
  layout: 'rows',
  headingArea: (c) => cellArea(0, c.column),
  cellArea: (r, c) => cellArea(r.row, c.column),
};
export const inShort = (findings: readonly ReadingFinding[]): readonly unknown[] =>
  findings.map((f) => [f.code, f.severity, f.area && areaName(f.area)]);
