import { columnName } from '../../table/cells/address';
import { isFormula, type Content } from './content';
import { sameContent } from './formula-form';
import type { Placing } from './placing';

/** A cell reference outside quotes that names no other sheet, is no part of a name and no function. */
const REFERENCE = /(^|[^\p{L}\p{N}_.!$'\]])(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![\p{L}\p{N}_.(![])/giu;
/** Texts, names of sheets and headings in a structured reference: "[@Q1]" names no cell. */
const QUOTED = /("(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:'.|[^[\]'])*\])/;

/**
 * A content as it reads once rows and columns stand where `place` says: the references in a formula move along.
 * Undefined when one of them cannot be placed, or when the formula names a sheet.
 */
export function moved(content: Content, place: Placing): Content | undefined {
  if (!isFormula(content)) return content;
  const lost: string[] = [];
  const parts = content.split(QUOTED).map((part, i) => {
    if (i % 2 === 1) return part;
    return part.replace(REFERENCE, (text, ...groups: string[]) => {
      const [before = '', fixedColumn = '', letters = '', fixedRow = '', digits = ''] = groups;
      const [row, column] = [place.row(Number(digits) - 1), place.column(columnAt(letters))];
      if (row === undefined || column === undefined) {
        lost.push(text);
        return text;
      }
      return `${before}${fixedColumn}${columnName(column)}${fixedRow}${row + 1}`;
    });
  });
  const result = parts.join('');
  return lost.length > 0 || (result !== content && content.includes('!')) ? undefined : result;
}

/** "A" is 0, "AA" is 26. */
const columnAt = (letters: string): number =>
  [...letters.toUpperCase()].reduce((n, letter) => n * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/**
 * Whether a cell that moved from one place to another still holds this, its references moved along or relative to it.
 */
export function holdsStill(found: Content, written: Content, place: Placing, by: Shift): boolean {
  if (sameContent(found, written)) return true;
  if (!isFormula(found) || !isFormula(written)) return false;
  const there = moved(written, place);
  if (there !== undefined && sameContent(found, there)) return true;
  const shifted = moved(written, { row: (row) => row + by.rows, column: (column) => column + by.columns });
  return shifted !== undefined && sameContent(found, shifted);
}

export interface Shift {
  readonly rows: number;
  readonly columns: number;
}
