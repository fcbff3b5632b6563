import { areaName } from '../cells/address';
import type { ReadingFinding } from '../reading-finding';
import type { Area } from '../cells/grid';
import { short } from '../sentences/parts';
import { tidy } from '../cells/text';

/** A cell that was read without the mark of a note behind it, with the text as it stands. */
export interface Marked {
  readonly area: Area;
  readonly text: string;
}

/** One remark for all cells of a table: what stood behind a number or a name is told, and not read. */
export function footnoteRemark(marked: readonly Marked[], sheet: string): readonly ReadingFinding[] {
  const [first] = marked;
  if (!first) return [];
  const namen = marked.map(({ area, text }) => `'${short(tidy(text))}' in ${areaName(area)}`);
  return [{ code: 'voetnoten', severity: 'ter info', sheet, area: first.area, data: { namen } }];
}
