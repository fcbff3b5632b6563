import { type ICellData, CellValueType } from '@univerjs/core';
import type { Entry } from './entry';

/** A patch that takes value and formula away and leaves the format. */
export const EMPTIED: ICellData = { v: null, f: null, si: null, p: null, custom: null };

/**
 * An entry as Univer keeps it in a cell.
 * @param present the format that the cell has: one that the entry brings along counts only where there is none
 * @param plain a formula as Univer's engine can work it out
 */
export function cellData(
  { value, formula, format }: Entry,
  present: string,
  plain: (formula: string) => string,
): ICellData {
  const style = format !== undefined && present === 'General' ? { s: { n: { pattern: format } } } : {};
  if (formula !== undefined) {
    const engine = plain(formula);
    const custom = engine === formula ? null : { formula, engine };
    return { f: engine, v: null, si: null, p: null, custom, ...style };
  }
  if (value === null) return EMPTIED;
  if (typeof value === 'boolean') return { ...EMPTIED, v: Number(value), t: CellValueType.BOOLEAN, ...style };
  const type = typeof value === 'number' ? CellValueType.NUMBER : CellValueType.STRING;
  return { ...EMPTIED, v: value, t: type, ...style };
}
