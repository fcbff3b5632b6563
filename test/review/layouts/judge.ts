import { STANDAARDBELEID } from '../../../src/domain/beleid/beleid';
import { datum } from '../../../src/domain/tijd/datum';
import { momentVan } from '../../../src/domain/tijd/moment';
import { assess } from '../../../src/review/assess/assess';
import { questionsIn } from '../../../src/table/rows/questions/asked';
import { readGrid } from '../../../src/table/rows/read';
import type { ReadTable } from '../../../src/table/table';
import { gridOf } from '../../table/grid-of';
import type { Case } from './sheet';
import { opgaveOf } from './truth';

/** What came of a sheet: every gemeente right, a question, no table, or something that is not so without a word. */
export type Verdict =
  | { readonly kind: 'right' }
  | { readonly kind: 'asked'; readonly why: string }
  | { readonly kind: 'refused'; readonly why: string }
  | { readonly kind: 'wrong'; readonly what: string; readonly detail: string };

export function judge({ truth, rows, extras, byMonth }: Case): Verdict {
  const read = readGrid(gridOf(rows, extras));
  if (read.kind === 'none') return { kind: 'refused', why: read.findings.map(({ code }) => code).join() };
  if (read.kind === 'choose') return { kind: 'refused', why: `${read.candidates.length} tables` };
  const { table } = read;
  const asked = questionsIn(table).map(({ code }) => code);
  const result = assess(table, { beleid: STANDAARDBELEID });
  if (result.kind === 'missing') return { kind: 'asked', why: `${result.wat.join()} ${asked.join()}` };
  const { overview } = result;
  const day = datum(truth.day.year, truth.day.month, truth.day.day);
  const wrong: string[] = [];
  // Of two counts that say the same one day is taken, and that is told.
  const isTold = table.findings.some(({ code }) => code === 'dubbeleKolom');
  const isMonthEnd =
    byMonth && monthEnds(truth).some((end) => end === overview.peildatum || end + 1 === overview.peildatum);
  // A list is a letter: what it counts up to 30 June it judges on 1 July.
  const isDecision = overview.peildatum === (day ?? 0) + 1 && momentVan(overview.peildatum) !== 'geen';
  // Where nobody is assessed yet, the day goes with the answer.
  const isAssessed = overview.rows.length > 0;
  if (isAssessed && overview.peildatum !== day && !isTold && !isMonthEnd && !isDecision) wrong.push('peildatum');
  for (const { naam, opgave, gehuisvest, row } of overview.rows) {
    const fact = truth.facts.find(({ name }) => name === naam);
    if (!fact) {
      wrong.push('naam');
      continue;
    }
    if (opgave !== opgaveOf(fact)) wrong.push('opgave');
    if (gehuisvest !== fact.gehuisvest) wrong.push('gehuisvest');
    if (row.trede !== undefined && row.trede !== fact.trede) wrong.push('trede');
    if (row.koppelingen !== undefined && row.koppelingen !== fact.koppelingen) wrong.push('koppelingen');
    if (row.huurcontracten !== undefined && row.huurcontracten !== fact.contracten) wrong.push('huurcontracten');
  }
  if (wrong.length > 0) return { kind: 'wrong', what: [...new Set(wrong)].join(), detail: told(table) };
  if (overview.rows.length < truth.facts.length)
    return {
      kind: 'asked',
      why: `${[...new Set(overview.unassessed.map(({ reden }) => reden))].join()} ${asked.join()}`,
    };
  return { kind: 'right' };
}

/**
 * The last day of the month and of the quarter that a day lies in; of the first of a month also those of before it. A
 * count up to and including 30 June is that of 1 July.
 */
const monthEnds = ({ day: { year, month, day } }: Case['truth']): readonly number[] =>
  (day === 1 ? [month - 1, month] : [month])
    .flatMap((m) => [m, Math.ceil(m / 3) * 3])
    .map((m) => (datum(year + Math.floor(m / 12), (m % 12) + 1, 1) ?? 0) - 1);

const told = ({ columns, findings }: ReadTable): string =>
  `${columns.map((c) => `${c.heading}→${c.role}${c.used ? '*' : ''}`).join(' | ')}\n    ` +
  findings.map(({ code }) => code).join();
