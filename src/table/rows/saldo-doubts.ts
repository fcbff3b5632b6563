import type { ReadingFinding } from '../reading-finding';
import type { Time } from '../recognise/columns/meaning';
import { remainderColumns, repeatsEnd } from '../recognise/columns/opgave-column';
import { isStraySaldo, saldoMoment } from '../recognise/columns/saldo-time';
import type { Role } from '../roles';
import type { ReadRow } from '../table';
import type { Column } from '../column';
import type { Place } from './remarks';

/** Why a saldo is not read before the user has said what it is. */
export type SaldoQuestion = 'achterstandIsRestant' | 'saldoIsEinde' | 'saldoAndereDag';

/** A saldo column that is asked about. */
export interface SaldoDoubt {
  readonly column: Column;
  readonly question: SaldoQuestion;
}

const CARRIED: ReadonlySet<Role> = new Set(['saldo', 'achterstand', 'voorsprong']);

const REASONS: Readonly<Record<SaldoQuestion, string>> = {
  achterstandIsRestant: 'gelijk aan opgave min gehuisvest: achterstand of nog te huisvesten?',
  saldoIsEinde: 'gelijk aan het saldo aan het einde: van het begin of van het einde?',
  saldoAndereDag: 'van een andere dag dan de eerste van het halfjaar',
};

/** The saldo columns that may be something else than what the halfjaar begins with. One that the user or its own day settles is not asked. */
export function saldoDoubts(columns: readonly Column[], rows: readonly ReadRow[], time: Time): readonly SaldoDoubt[] {
  const stray = columns.filter((c) => isStraySaldo(c, time)).map((column) => asked(column, 'saldoAndereDag'));
  const open = columns.filter(
    (c) => c.used && CARRIED.has(c.role) && !c.corrected && saldoMoment(c, time) === 'onbekend',
  );
  if (open.length === 0) return stray;
  const rest = remainderColumns(open, rows).map((column) => asked(column, 'achterstandIsRestant'));
  if (rest.length > 0) return [...stray, ...rest];
  return [...stray, ...(repeatsEnd(rows) ? open.map((column) => asked(column, 'saldoIsEinde')) : [])];
}

const asked = (column: Column, question: SaldoQuestion): SaldoDoubt => ({ column, question });

/** The columns with those that are asked about not read. */
export function withoutDoubted(columns: readonly Column[], doubts: readonly SaldoDoubt[]): readonly Column[] {
  const questions = new Map(doubts.map(({ column, question }) => [column.column, question]));
  return columns.map((column) => {
    const question = questions.get(column.column);
    return question ? { ...column, used: false, certainty: 0.5, reason: REASONS[question] } : column;
  });
}

/** Each question on its heading. */
export const saldoRemarks = (
  doubts: readonly SaldoDoubt[],
  { periode }: Time,
  { sheet, headingArea }: Place,
): readonly ReadingFinding[] =>
  doubts.map(({ column, question }): ReadingFinding => {
    const place = { severity: 'let op', sheet, area: headingArea(column) } as const;
    const kop = column.heading;
    return question === 'saldoAndereDag'
      ? { code: question, ...place, data: { kop, ...(periode ? { periode } : {}) } }
      : { code: question, ...place, data: { kop } };
  });
