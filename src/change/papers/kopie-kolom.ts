import type { CellValue } from '../../table/cells/grid';
import { shown, type Content } from '../write/content';
import type { Style } from '../layout/line';
import { INDENTED } from '../layout/looks';

/** How a column of a copy looks: wide enough for its words, and texts kept apart from the numbers beside them. */
export interface KolomVorm {
  /** In characters. */
  readonly breedte: number;
  readonly style: Style;
}

const NARROW = 10;
const WIDE = 36;
/** Texts up to this length are marks, such as the steps 2 and 3a in one column. */
const MARK = 3;
/** Letters in bold are this much wider than others. */
const BOLD = 1.2;

/** @param eerste true for the column with the names, which stand against the edge. */
export function kolomVorm(kop: string, inhoud: readonly Content[], eerste: boolean): KolomVorm {
  const values: readonly CellValue[] = inhoud.map(shown).filter((value) => value !== '');
  const texts = values.filter((value) => typeof value === 'string');
  const longest = Math.max(0, ...texts.map((text) => text.length));
  const word = Math.max(0, ...kop.split(/[\s/]+/).map((part) => part.length));
  const breedte = Math.ceil(Math.max(NARROW, word * BOLD, Math.min(WIDE, longest + 3)));
  if (texts.length === 0) return { breedte, style: {} };
  if (longest <= MARK) return { breedte, style: { align: 'center' } };
  return { breedte, style: { ...(eerste ? {} : INDENTED), ...(longest + 3 > WIDE && { wrap: true }) } };
}
