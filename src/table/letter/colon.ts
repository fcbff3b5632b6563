import { timeIn } from '../cells/dates';
import { fold } from '../cells/text';
import { isSaid, textOf, type Row } from './rows';

/** "Peildatum: 1 april 2022" is a key with a day. */
const OF_TIME = /^(?:peildatum|peilmoment|stand(?: van zaken)?(?: per| op)?|periode|half ?jaar)$/;

function isTime(key: string, value: string): boolean {
  const { dates, periode } = timeIn(value);
  return OF_TIME.test(fold(key)) && (dates.length > 0 || periode !== undefined);
}

/** "- Taakstelling 2023-II: 26 vergunninghouders" in one cell, as a mail has it, is a key and its value. */
export function atColon(row: Row): Row {
  const [, key = '', value = ''] = /^(?:[-–•*·] ?)?([^:]{3,90}): (.+?)[.;]?$/.exec(textOf(row)) ?? [];
  if (row.filled.length > 1 || !(isSaid(value) || isTime(key, value))) return row;
  return { cells: [key, /^\d+$/.test(value) ? Number(value) : value], filled: [0, 1], isSplit: true };
}
