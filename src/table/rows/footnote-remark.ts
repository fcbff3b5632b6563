import { areaName } from '../cells/address';
import type { Finding } from '../finding';
import type { Area } from '../cells/grid';
import { short } from '../sentences/parts';
import { tidy } from '../cells/text';

/** A cell that was read without the mark of a note behind it, with the text as it stands. */
export interface Marked {
  readonly area: Area;
  readonly text: string;
}

const MOST_NAMED = 5;

/** One remark for all cells of a table: what stood behind a number or a name is told, and not read. */
export function footnoteRemark(marked: readonly Marked[], sheet: string): readonly Finding[] {
  const [first] = marked;
  if (!first) return [];
  const named = marked.slice(0, MOST_NAMED).map(({ area, text }) => `'${short(tidy(text))}' in ${areaName(area)}`);
  const namen = [...named, ...(marked.length > MOST_NAMED ? [`en nog ${marked.length - MOST_NAMED}`] : [])].join(', ');
  return [{ code: 'voetnoten', severity: 'ter info', sheet, area: first.area, data: { aantal: marked.length, namen } }];
}
