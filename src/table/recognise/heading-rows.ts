import { isListOfTexts, isQuantity } from './quantity';
import { isStepInList } from './step-line';
import { type Heading, rolesIn } from './heading';
import { withoutFootnote } from '../cells/footnotes';
import type { HeadingReader } from './heading-reader';
import { compose } from './compose';
import { type Role, isCounted, kindOf } from '../roles';
import { THRESHOLD } from '../column';
import type { View } from '../cells/view';

/** Roles that say who or what a row is about. */
export const NAME_ROLES: readonly Role[] = ['gemeente', 'gmcode', 'provincie', 'regio', 'periode'];

const MOST_LINES = 3;
const isYear = (text: string): boolean => /^(?:19|20)\d\d$/.test(withoutFootnote(text).text);

/** The table heading that starts at `row`, or undefined when no heading starts there. */
export const headingAt = (view: View, row: number, reader: HeadingReader): Heading | undefined =>
  reader.heading(row, () => findHeading(view, row, reader));

/** A heading names at least two things, each in a column: lines that cannot are not put together and read. */
function saysAnything(view: View, row: number, reader: HeadingReader): boolean {
  const last = Math.min(view.lastRow, row + MOST_LINES - 1);
  let columns = 0;
  for (let column = view.firstColumn; column <= view.lastColumn && columns < 2; column++) {
    const texts = [];
    for (let line = row; line <= last; line++) texts.push(view.text(line, column));
    if (reader.mayMean(texts)) columns++;
  }
  return columns === 2;
}

function findHeading(view: View, row: number, reader: HeadingReader): Heading | undefined {
  if (!canBegin(view, row, reader)) return undefined;
  let best: Heading | undefined;
  for (let lines = 1; lines <= MOST_LINES && row + lines - 1 <= view.lastRow; lines++) {
    const last = row + lines - 1;
    // A letter has its keys in one column: what stands beside them is a value, also when it looks like a year.
    if (lines > 1 && (view.grid.letter === true || !continues(view, last, best, reader))) break;
    const heading = compose(view, row, last, reader);
    if (best === undefined || rolesIn(heading).size >= rolesIn(best).size) best = heading;
  }
  if (!best || !qualifies(best)) {
    reader.fail();
    return undefined;
  }
  return isTitleAbove(view, row, best, reader) ? undefined : best;
}

/** Whether a heading can begin on a line; the cheap questions first. */
const canBegin = (view: View, row: number, reader: HeadingReader): boolean =>
  !isListOfTexts(view, row) &&
  (canBeLine(view, row) || saysEnough(view, row, reader)) &&
  !isStepInList(view, row, reader) &&
  saysAnything(view, row, reader);

function qualifies(heading: Heading): boolean {
  const roles = rolesIn(heading);
  if (roles.size !== 2) return roles.size > 2;
  if (roles.has('conclusie')) return [...roles].some((r) => NAME_ROLES.includes(r));
  return (
    (heading.columns.length <= 6 || NAME_ROLES.some((r) => roles.has(r))) &&
    [...roles].some((r) => kindOf(r) !== 'tekst')
  );
}

/** A heading line holds at least two different texts and no quantities but years. */
function canBeLine(view: View, row: number): boolean {
  const texts = new Set<string>();
  for (let c = view.firstColumn; c <= view.lastColumn; c++) {
    const text = view.text(row, c);
    if (text === '') continue;
    if (isQuantity(view, row, c) && !isYear(text)) return false;
    texts.add(text);
  }
  return texts.size >= 2;
}

/**
 * A name and two other roles make a heading also when numbers stand between them that count up or down by one, such as
 * weeks and years. Other numbers are those of a gemeente: the texts of its row are not looked at, for a wide sheet has
 * thousands of them.
 */
function saysEnough(view: View, row: number, reader: HeadingReader): boolean {
  const quantities: number[] = [];
  let texts = 0;
  for (let c = view.firstColumn; c <= view.lastColumn; c++) {
    const text = view.text(row, c);
    if (text === '') continue;
    if (!isQuantity(view, row, c)) texts++;
    else if (countsOn(quantities, Number(text))) quantities.push(Number(text));
    else return false;
  }
  if (texts < 3) return false;
  const roles = rolesIn(compose(view, row, row, reader));
  return roles.size > 2 && NAME_ROLES.some((r) => roles.has(r));
}

function countsOn(numbers: readonly number[], next: number): boolean {
  const [first, second = next] = numbers;
  const last = numbers.at(-1);
  return first === undefined || last === undefined || (Math.abs(next - last) === 1 && next - last === second - first);
}

/**
 * A further line has text, no quantities but years, and no name under a name heading: that would be the first gemeente.
 * "Achterstand" below "Einde halfjaar" is none.
 */
function continues(view: View, row: number, above: Heading | undefined, reader: HeadingReader): boolean {
  const isUnnamed = view.text(row, view.firstColumn) === '';
  const heads = new Map(above?.columns.map((head) => [head.column, head]));
  let texts = 0;
  for (let c = view.firstColumn; c <= view.lastColumn; c++) {
    const text = view.text(row, c);
    if (text === '') continue;
    if (isQuantity(view, row, c) && !(isUnnamed && isYear(text))) return false;
    const head = heads.get(c);
    const isNamed = head && NAME_ROLES.includes(head.reading.role) && head.reading.certainty >= THRESHOLD;
    const isBelowTime = head?.reading.role === 'periode' && isCounted(reader.read(text).role);
    if (isNamed && !head.text.endsWith(text) && !isBelowTime) return false;
    texts++;
  }
  return texts > 0;
}

/**
 * A line of titles above the real heading: the next line says at least as much by itself, and no merged group or cell
 * reaches down from it.
 */
function isTitleAbove(view: View, row: number, heading: Heading, reader: HeadingReader): boolean {
  if (heading.rows.length === 1 || hasGroups(view, row)) return false;
  if (lastSaysMore(view, heading, reader)) return true;
  const alone = compose(view, row + 1, row + 1, reader);
  if (goesOnBelow(view, row, alone)) return false;
  const first = compose(view, row, row, reader);
  if (first.columns.every(({ column, text }) => view.text(row + 1, column) === text)) return false;
  return (
    canBeLine(view, row + 1) &&
    qualifies(alone) &&
    rolesIn(alone).size >= rolesIn(first).size &&
    rolesIn(alone).size >= rolesIn(heading).size
  );
}

/** "Taakstelling" above "incl. achterstand" and "Nog" above "te huisvesten": every text of the line below goes on. */
const goesOnBelow = (view: View, row: number, below: Heading): boolean =>
  below.columns.every(({ column, text }) => /^\p{Lu}/u.test(view.text(row, column)) && /^\p{Ll}/u.test(text));

/**
 * Two lines of titles, also above the first column, of which the last line needs nothing and that it only makes less
 * sure.
 */
function lastSaysMore(view: View, { rows, columns }: Heading, reader: HeadingReader): boolean {
  const last = rows.at(-1) ?? 0;
  const isTitled = rows.slice(0, -1).every((row) => view.text(row, columns[0]?.column ?? 0) !== '');
  if (rows.length < MOST_LINES || !isTitled || hasGroups(view, last - 1)) return false;
  const alone = compose(view, last, last, reader);
  const unsure = (of: Heading): number => of.columns.filter(({ reading }) => reading.unexplained !== undefined).length;
  return (
    columns.every(({ reading }) => reading.elsewhere === undefined) &&
    qualifies(alone) &&
    rolesIn(alone).size >= rolesIn({ rows, columns }).size &&
    unsure(alone) < unsure({ rows, columns })
  );
}

function hasGroups(view: View, row: number): boolean {
  for (let c = view.firstColumn + 1; c <= view.lastColumn; c++) {
    if (view.text(row, c) !== '' && view.text(row, c) === view.text(row, c - 1) && view.value(row, c) === '')
      return true;
  }
  return false;
}
