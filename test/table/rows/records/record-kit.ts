import { recordsOf } from '../../../../src/table/rows/records';
import { type Rows, onlyTable, turnedView, type uprightView } from '../../views';

/** The lay-out, and per record the values under the columns asked for. */
export function recordsIn(view: ReturnType<typeof uprightView>, columns: readonly number[]): readonly unknown[] {
  const { layout, records } = recordsOf(onlyTable(view));
  return [layout, records.map((r) => columns.map((c) => r.value(c)))];
}
export const turned = (rows: Rows): readonly unknown[] =>
  recordsIn(
    turnedView(rows),
    rows.map((_, i) => i),
  );
