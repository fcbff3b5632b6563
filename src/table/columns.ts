import { vindGemeente } from '../domain/gemeenteherkenning';
import { codeVan } from '../domain/gemeentenaam';
import type { Correction } from './corrections';
import { headingKeys, signatureOf } from './corrections';
import type { HeadingReading } from './headings';
import { isQuantity } from './heading-rows';
import type { Located } from './locate';
import { parseNumber } from './numbers';
import { ownColumns } from './own-columns';
import { CELL_REASONS, headingReason } from './reasons';
import type { Role } from './roles';
import type { Column } from './table';
import { THRESHOLD } from './table';
import { timeIn } from './dates';
import { isPercentFormat } from './view';
import type { View } from './view';

const SAMPLE = 40;
const UNREAD: HeadingReading = { role: 'onbekend', certainty: 0, words: [], nearly: false, dates: [] };

/** The columns of a table with their meaning: first from the heading, then from the cells, last from what the user said. */
export function columnsOf(located: Located, remembered: (signature: string) => ReadonlyMap<string, Correction> | undefined): { readonly columns: readonly Column[]; readonly signature: string } {
  const { view, heading, firstColumn, lastColumn, body } = located;
  const own = ownColumns(view, heading, body.rows);
  const sample = body.rows.slice(0, SAMPLE);
  const found: Omit<Column, 'key'>[] = [];
  for (let column = firstColumn; column <= lastColumn; column++) {
    const head = heading.columns.find((h) => h.column === column);
    if (!head && sample.every((row) => view.value(row, column) === '')) continue;
    const reading = head?.reading ?? UNREAD;
    const { dates, periode, helft, maand, sign } = reading;
    const when = { dates, ...(periode ? { periode } : {}), ...(helft ? { helft } : {}), ...(maand ? { maand } : {}), ...(sign ? { sign } : {}) };
    const base = { column, heading: head?.text ?? '', ...when, used: false, corrected: false };
    if (own.has(column)) found.push({ ...base, role: reading.role, certainty: 1, ours: true, reason: CELL_REASONS.ours });
    else found.push({ ...base, ours: false, ...judged(view, sample, column, reading, head?.text ?? '') });
  }
  const named = found.some(({ role }) => role === 'gemeente') ? found : found.map((c) => (c.role === 'onbekend' ? { ...c, ...namedByCells(view, sample, c.column, c.heading) } : c));
  const meant = withEmptyShare(named, (c) => body.rows.some((row) => view.value(row, c.column) !== ''));
  const theirs = headingKeys(meant.filter((c) => !c.ours).map((c) => c.heading));
  const signature = signatureOf(theirs);
  const corrections = remembered(signature);
  let place = 0;
  const columns = meant.map((c): Column => {
    if (c.ours) return { ...c, key: `eigen: ${c.heading}` };
    const key = theirs[place++] ?? '';
    return corrected({ ...c, key }, corrections?.get(key));
  });
  return { columns, signature };
}

type Judgement = Pick<Column, 'role' | 'certainty' | 'reason'>;

/** "Gerealiseerd" above percentages is a percentage; a bare month above counts is the persons housed in it. */
function judged(view: View, sample: readonly number[], column: number, reading: HeadingReading, heading: string): Judgement {
  const { role, certainty } = reading;
  const reason = headingReason(reading);
  const counts: readonly Role[] = ['gehuisvest', 'nogTeHuisvesten', 'taakstelling', 'opgave', 'minimaal'];
  if (counts.includes(role) && mostly(view, sample, column, isPercentage)) {
    return role === 'gehuisvest' ? { role: 'percentage', certainty, reason: `${reason}, en ${CELL_REASONS.percentages}` } : { role: 'percentage', certainty: certainty * 0.7, reason: `${reason}, maar ${CELL_REASONS.percentages}` };
  }
  const isMonth = reading.maand && (role === 'gehuisvest' || (role === 'onbekend' && timeIn(heading).rest === ''));
  if (isMonth && mostly(view, sample, column, isQuantity)) return { role: 'gehuisvestInMaand', certainty: 0.8, reason };
  return { role, certainty, reason };
}

/** An empty "Gerealiseerd" beside filled plaatsingen is the percentage that is still to be worked out. */
function withEmptyShare<C extends Omit<Column, 'key'>>(columns: readonly C[], isFilled: (column: C) => boolean): readonly C[] {
  const housed = columns.filter((c) => c.role === 'gehuisvest' && !c.ours);
  if (!housed.some(isFilled)) return columns;
  return columns.map((c) => (housed.includes(c) && !isFilled(c) && /gerealiseerd|realisatie/i.test(c.heading) ? { ...c, role: 'percentage' as const, certainty: 0.7, reason: `${c.reason}, en ${CELL_REASONS.empty}` } : c));
}

function mostly(view: View, sample: readonly number[], column: number, test: (view: View, row: number, column: number) => boolean): boolean {
  const filled = sample.filter((row) => view.value(row, column) !== '');
  return filled.length > 0 && filled.filter((row) => test(view, row, column)).length * 2 > filled.length;
}

function isPercentage(view: View, row: number, column: number): boolean {
  const value = view.value(row, column);
  if (typeof value === 'number') return isPercentFormat(view.format(row, column)) || (!Number.isInteger(value) && Math.abs(value) < 5);
  const read = parseNumber(String(value));
  return read.ok && read.percent;
}

/** For a table whose name column has no heading that we know. */
function namedByCells(view: View, sample: readonly number[], column: number, heading: string): Partial<Judgement> {
  const certainty = heading === '' ? 0.9 : 0.7;
  const matches = (test: (text: string) => boolean): boolean => mostly(view, sample, column, (v, row, c) => test(v.text(row, c)));
  if (matches((text) => codeVan(text) !== undefined && /^gm/i.test(text))) return { role: 'gmcode', certainty, reason: CELL_REASONS.codes };
  if (matches((text) => text.length < 60 && /\p{L}/u.test(text) && vindGemeente(text).soort === 'gevonden')) return { role: 'gemeente', certainty, reason: CELL_REASONS.names };
  if (matches((text) => /^(?:19|20)\d\d$/.test(text) || timeIn(text).periode !== undefined)) return { role: 'periode', certainty, reason: CELL_REASONS.periods };
  return {};
}

/** What the user said goes before everything; a confirmed column is certain. */
function corrected(column: Column, correction: Correction | undefined): Column {
  if (!correction) return column;
  const { role, periode, peildatum, sign } = correction;
  const kind = role ?? column.role;
  return {
    ...column,
    ...(periode ? { periode } : {}),
    ...(peildatum === undefined ? {} : { dates: [peildatum] }),
    ...(sign ? { sign } : (kind === 'saldo' || kind === 'eindsaldo') && !column.sign ? { sign: 'unknown' as const } : {}),
    role: kind,
    certainty: 1,
    reason: CELL_REASONS.corrected,
    corrected: true,
  };
}

/** Columns that may be read: sure enough, with a meaning, and not ours. */
export const isUsable = (column: Column): boolean => !column.ours && column.role !== 'onbekend' && column.certainty >= THRESHOLD;
