import { fold } from '../cells/text';
import { lineOf } from './lines';
import { rowOf, type Row, textOf } from './rows';
import { quantityOf } from './spoken-kept';

/** What a paragraph says behind this is not looked at. */
const LONGEST = 1500;

/** Figures of others: a sentence that does not say of whom it is may be of them. */
const OF_OTHERS = new RegExp(
  '\\b(?:provincie|provinciaal|zuid-holland|landelijk|nederland|regio|gemeenten)\\b[^.;]*\\d|' +
    '\\d[^.;]* (?:in|van) (?:heel |de |onze )?(?:provincie|zuid-holland|nederland|regio)\\b',
);

export const isTold = (row: Row): boolean =>
  !row.isProse && (row.isSplit === true || typeof lineOf(textOf(row)) === 'object');

/** What a row is about: its key. */
export function keyIn(row: Row): string {
  const line = row.isSplit ? undefined : lineOf(textOf(row));
  return typeof line === 'object' ? line.key : textOf(row);
}

const REFERS = /^(?:hier|daar)van\b|\b(?:daar|hier)mee\b|\bdus\b/i;
/** A question whose answer stands below it. */
const isQuestion = (row: Row): boolean => row.filled.length === 1 && textOf(row).endsWith('?');

/**
 * "De taakstelling is 76", "er zijn 61 gehuisvest": of whom the sentence before it in the same cell is; "hiervan" is of
 * what the cell above tells, and so is an answer.
 */
export const withOwners = (parts: readonly Row[], above?: Row): readonly Row[] =>
  parts.map((part, i) => {
    const told = [...(above ? [above] : []), ...parts.slice(0, i)];
    const isAnswer = i === 0 && above !== undefined && isQuestion(above);
    const last = isAnswer ? above : parts[i - 1];
    const before = REFERS.test(part.open ?? '') ? told.findLast(isTold) : last;
    const { open, ...owned } = part;
    return open !== undefined && before?.open === undefined && before && isTold(before) ? owned : part;
  });

/**
 * A figure that says nothing of whom it is of, is asked about; it is prose where the letter has that figure already, or
 * tells of others too.
 */
export function withOwnersAsked(cells: readonly (readonly Row[])[]): readonly (readonly Row[])[] {
  const rows = cells.flat();
  const isOfOthers = rows.some((row) => row.open === undefined && OF_OTHERS.test(fold(textOf(row).slice(0, LONGEST))));
  const known = new Set(
    rows.map((row) => (row.open === undefined && !isQuestion(row) ? quantityOf(keyIn(row)) : undefined)),
  );
  const asked = (row: Row): Row => {
    if (row.open === undefined) return row;
    const quantity = quantityOf(textOf(row));
    if (isOfOthers || known.has(quantity)) return { ...rowOf([row.open]), at: row.at };
    // Whom COA linked to others stands in no letter that does not name them.
    return quantity === 'koppelingen' ? row : { ...row, cells: [`${textOf(row)} (van wie?)`, row.cells[1] ?? ''] };
  };
  return cells.map((parts) => parts.map(asked));
}
