import type { ReadingFinding } from '../../reading-finding';
import type { Time } from '../../recognise/columns/meaning';
import { type Column, DOUBT } from '../../column';
import type { ColumnQuestion } from '../../column-reason';
import { type Role, SALDO_FORMS } from '../../roles';
import type { Place } from '../remarks';

/** A column that is asked about. */
export interface ColumnDoubt {
  readonly column: Column;
  readonly question: ColumnQuestion;
}

/** What says nothing while a question is open: the other side of a saldo; the opgave that may be changed. */
const WAITING: Partial<Record<ColumnQuestion, readonly Role[]>> = {
  achterstandIsRestant: [...SALDO_FORMS],
  achterstandOpSchema: [...SALDO_FORMS],
  saldoNaGehuisvest: [...SALDO_FORMS],
  correctieErnaast: [...SALDO_FORMS, 'opgave', 'opgaveInclAdditioneel'],
};

/** The columns with those that are asked about not read, and those that wait for the answer neither. */
export function withoutDoubted(columns: readonly Column[], doubts: readonly ColumnDoubt[]): readonly Column[] {
  if (doubts.length === 0) return columns;
  const questions = new Map(doubts.map(({ column, question }) => [column.column, question]));
  const waiting = doubts.flatMap(({ question }) => WAITING[question] ?? []);
  return columns.map((column): Column => {
    const question = questions.get(column.column);
    if (!question) return column.used && waiting.includes(column.role) ? { ...column, used: false } : column;
    const role = question === 'correctieErnaast' ? 'saldo' : column.role;
    return { ...column, role, used: false, certainty: DOUBT, reason: { kind: 'question', question } };
  });
}

/** Each question on its heading. */
export const doubtRemarks = (
  doubts: readonly ColumnDoubt[],
  { periode }: Time,
  { sheet, headingArea }: Place,
): readonly ReadingFinding[] =>
  doubts.flatMap(({ column, question }): readonly ReadingFinding[] => {
    const place = { severity: 'let op', sheet, area: headingArea(column) } as const;
    const kop = column.heading;
    if (isOfHalf(question)) return periode ? [{ code: question, ...place, data: { kop, periode } }] : [];
    return [
      question === 'saldoAndereDag'
        ? { code: question, ...place, data: { kop, ...(periode ? { periode } : {}) } }
        : { code: question, ...place, data: { kop } },
    ];
  });

/** Questions that name the halfjaar of the table. */
const OF_HALF = ['gehuisvestAnderHalfjaar', 'gehuisvestDeel', 'gehuisvestOuder'] as const;
const isOfHalf = (question: ColumnQuestion): question is (typeof OF_HALF)[number] =>
  OF_HALF.some((one) => one === question);
