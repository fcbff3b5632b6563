import { isFormula, shown } from '../../change/write/content';
import type { CellState } from '../../change/write/plan';
import { isDateFormat } from '../../table/cells/numbers';
import { formatDatum, isSerial } from '../../domain/tijd/datum';
import { formatGetal } from '../../domain/sentences/numbers';
import { percentage } from './format';

const DIGITS = /^\s*[-–]?\s*\d[\d.,\s]*$/;

/**
 * What a cell would show, for a preview: "leeg", "2.877", "63%", "1-7-2026", a formula or text as it stands; a number
 * kept as text says so.
 */
export function celinhoud({ content, numberFormat }: CellState): string {
  if (content === '') return 'leeg';
  if (isFormula(content)) return content;
  const value = shown(content);
  if (typeof value === 'boolean') return value ? 'WAAR' : 'ONWAAR';
  if (typeof value === 'string') return DIGITS.test(value) ? `'${value}' (tekst)` : value;
  if (isDateFormat(numberFormat) && isSerial(value)) return formatDatum(value);
  return numberFormat.includes('%') ? percentage(value) : formatGetal(value);
}
