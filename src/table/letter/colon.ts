import { isSaid, textOf, type Row } from './rows';

/** "- Taakstelling 2023-II: 26 vergunninghouders" in one cell, as a mail has it, is a key and its value. */
export function atColon(row: Row): Row {
  const [, key = '', value = ''] = /^(?:[-–•*·] ?)?([^:]{3,90}): (.+?)[.;]?$/.exec(textOf(row)) ?? [];
  if (row.filled.length > 1 || !isSaid(value)) return row;
  return { cells: [key, /^\d+$/.test(value) ? Number(value) : value], filled: [0, 1], isSplit: true };
}
