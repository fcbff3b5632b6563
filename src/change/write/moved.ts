import { columnName } from '../../table/cells/address';
import { isFormula, type Content } from './content';
import { sameContent } from './formula-form';
import { type Placing, type Shift, shiftedBy } from './placing';

const CELL = String.raw`\$?[A-Z]{1,3}\$?\d{1,7}`;
const WHOLE = String.raw`\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d{1,7}:\$?\d{1,7}`;
/**
 * A cell, "C2", cells, "C2:D9", or whole columns or rows, "C:D" and "2:9", outside quotes: of no other sheet, no part
 * of a name and no function.
 */
const REFERENCE = new RegExp(
  String.raw`(^|[^\p{L}\p{N}_.!$'\]])(${CELL}(?: *: *${CELL})?|${WHOLE})(?![\p{L}\p{N}_.(![])`,
  'giu',
);
/** A cell, or the column or row at one end of whole ones: "$C$2", "$C", "$2". */
const CORNER = /^(\$?)([A-Z]*)(\$?)(\d*)$/i;
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
    return part.replace(REFERENCE, (text, before: string, reference: string) => {
      const there = placed(reference.split(/ *: */), place);
      if (there === undefined) lost.push(text);
      return `${before}${there ?? reference}`;
    });
  });
  const result = parts.join('');
  return lost.length > 0 || (result !== content && content.includes('!')) ? undefined : result;
}

/** One cell, or all between two corners, where that stands now. */
function placed(corners: readonly string[], { rows, columns }: Placing): string | undefined {
  const read = corners.map((corner) => CORNER.exec(corner) ?? []);
  const across = spanned(
    read.flatMap(([, , letters = '']) => (letters === '' ? [] : columnAt(letters))),
    columns,
  );
  const down = spanned(
    read.flatMap(([, , , , digits = '']) => (digits === '' ? [] : Number(digits) - 1)),
    rows,
  );
  if (!across || !down) return undefined;
  const there = read.map(([, first = '', , second = ''], i) => {
    const [column, row] = [across[i], down[i]];
    return `${first}${column === undefined ? '' : columnName(column)}${second}${row === undefined ? '' : row + 1}`;
  });
  return there.join(':');
}

/** Where the first and last of these lines stand now; whole columns name no rows, and whole rows no columns. */
function spanned(lines: readonly number[], span: Placing['rows']): readonly number[] | undefined {
  const [one, other = one] = lines;
  return one === undefined || other === undefined ? [] : span(Math.min(one, other), Math.max(one, other));
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
  const shifted = moved(written, shiftedBy(by));
  return shifted !== undefined && sameContent(found, shifted);
}
