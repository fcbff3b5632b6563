import { known } from '../../domain/known';
import { isCount } from './columns/column-cells';
import { saysOnlyDay } from './columns/title-dates';
import type { Located, Body } from './located';
import { bodyBelow } from './body';
import { HeadingReader } from './heading-reader';
import { NAME_ROLES, headingAt } from './heading-rows';
import { groupsAbove, withGroups } from './group-line';
import type { Heading } from './heading';
import { notesBelow, notesBeside } from './notes';
import { type Headed, NOTE } from './row-kinds';
import { subjectOf } from './told/table-subject';
import { fold } from '../cells/text';
import { THRESHOLD } from '../column';
import type { View } from '../cells/view';

/** No one chooses from more; a sheet with so many is a list of texts that speak of the trade. */
const MOST_TABLES = 30;

/** Every table on a view, from top to bottom and from left to right. A heading without a line below it is no table. */
export function locate(view: View): readonly Located[] {
  const reader = new HeadingReader();
  const found: Located[] = [];
  let after = view.firstRow;
  for (let row = view.firstRow; row <= view.lastRow && found.length < MOST_TABLES;) {
    const heading = headingAt(view, row, reader);
    if (!heading) {
      row++;
      continue;
    }
    const parts = sideBySide(heading)
      .slice(0, MOST_TABLES)
      .map((part) => tableAt(view, part, after, reader));
    const tables = parts.filter(({ body }) => body.rows.length > 0);
    found.push(...tables);
    row = Math.max((heading.rows.at(-1) ?? row) + 1, ...tables.map((t) => t.body.end));
    if (tables.length > 0) after = row;
    else reader.fail();
  }
  return found;
}

function tableAt(view: View, heading: Heading, after: number, reader: HeadingReader): Located {
  const lastHeading = heading.rows.at(-1) ?? 0;
  const lastColumn = heading.columns.at(-1)?.column ?? view.lastColumn;
  const headed = heading.columns[0]?.column ?? view.firstColumn;
  const firstColumn = withNames(view, lastHeading, headed);
  const names = namesIn(view, heading, { row: lastHeading + 1, firstColumn });
  const body = bodyBelow({ view, heading, span: [firstColumn, lastColumn], ...names }, reader);
  const { columns, titles: keys, captions } = withoutTitles(view, heading, body);
  const groups = groupsAbove(view, heading);
  const above = [...titleAbove(view, heading, after), ...keys];
  const ofGroups = new Set(groups.values());
  const apart = above.filter((text) => !ofGroups.has(text));
  const first = withNames(view, lastHeading, columns[0]?.column ?? headed);
  const noteColumns = notesBeside(view, columns, [first, lastColumn], body);
  const beside = columns.flatMap(({ column, text }) => (noteColumns.has(column) ? [text] : []));
  const notes = [...notesBelow(view, body), ...captions, ...beside];
  const corner = view.text(lastHeading, firstColumn);
  const grouped = withGroups({ rows: heading.rows, columns }, groups);
  const isOpen = grouped.columns.every(({ reading }) => !reading.unexplained && reading.elsewhere === undefined);
  const isOverAll = ofGroups.size === 1 && groups.size >= columns.length - 1 && isOpen;
  const titles = isOverAll ? above : apart;
  const subject = subjectOf({ view, columns, body, titles, notes });
  // One text above the headings is a title as well; of more each is about its own columns.
  const title = [...(ofGroups.size > 1 ? apart : above), ...(saysOnlyDay(corner) ? [corner] : [])];
  return {
    view,
    heading: grouped,
    firstColumn: first,
    lastColumn,
    noteColumns,
    body,
    title,
    notes,
    told: fold([view.grid.sheet, ...apart].join(' ')),
    ...known({ subject }),
  };
}

/** The column that names the rows, and whether those are gemeenten. @param first the cell that else holds a name */
function namesIn(
  view: View,
  { columns }: Heading,
  first: { readonly row: number; readonly firstColumn: number },
): Pick<Headed, 'nameColumn' | 'ofGemeenten'> {
  const [named] = NAME_ROLES.flatMap((role) =>
    columns.filter(
      ({ column, reading }) =>
        reading.role === role &&
        reading.certainty >= THRESHOLD &&
        // "Gemeenten" above how many of them there are names nobody.
        !(role === 'gemeente' && isCount(view, first.row, column)),
    ),
  );
  if (!named) return { nameColumn: first.firstColumn, ofGemeenten: true };
  const { role } = named.reading;
  return { nameColumn: named.column, ofGemeenten: role === 'gemeente' || role === 'gmcode' };
}

/** The first column: the first with a heading, or the one before it when names without a heading stand there. */
function withNames(view: View, lastHeading: number, headed: number): number {
  const left = headed - 1;
  return left >= view.firstColumn && view.text(lastHeading + 1, left) !== '' && view.text(lastHeading, left) === ''
    ? left
    : headed;
}

/**
 * In a turned view the title lines of the sheet look like keys without a value, before the first key that has one, and
 * captions and notes like keys behind the last.
 */
function withoutTitles(
  view: View,
  { columns }: Heading,
  { rows }: Body,
): Record<'titles' | 'captions', readonly string[]> & { readonly columns: Heading['columns'] } {
  if (!view.turned) return { columns, titles: [], captions: [] };
  const isFilled = ({ column }: Heading['columns'][number]): boolean =>
    rows.some((row) => view.value(row, column) !== '');
  const [first, last] = [columns.findIndex(isFilled), columns.findLastIndex(isFilled)];
  // "Realisatie per 1 april 2022" above the names: figures would stand below them.
  const isAboveNames = NAME_ROLES.includes(columns[first]?.reading.role ?? 'onbekend');
  return {
    columns: columns.slice(Math.max(0, first)).filter((head, i) => first + i <= last || isHeading(head)),
    titles: columns
      .slice(0, Math.max(0, first))
      .filter(({ reading }) => isAboveNames || reading.certainty < THRESHOLD || reading.role === 'periode')
      .map((c) => c.text),
    captions: columns.slice(last + 1).map((c) => c.text),
  };
}

/** Behind the last figure: a line whose figure is still to come, and no caption or note. */
const isHeading = ({ text, reading }: Heading['columns'][number]): boolean =>
  reading.certainty >= THRESHOLD && !NOTE.test(fold(text));

/**
 * Splits a heading where a second table with a name column of its own follows an empty column, or begins with the same
 * headings again.
 */
function sideBySide(heading: Heading): readonly Heading[] {
  const parts: Heading['columns'][number][][] = [[]];
  let previous: number | undefined;
  for (const [i, head] of heading.columns.entries()) {
    const gap = previous !== undefined && head.column > previous + 1;
    const current = parts.at(-1) ?? [];
    const isName = NAME_ROLES.includes(head.reading.role) && head.reading.certainty >= THRESHOLD;
    const hasName = isName && current.some(({ reading }) => reading.role === head.reading.role);
    const again =
      hasName && current.length > 1 && current.every(({ text }, k) => heading.columns[i + k]?.text === text);
    if (gap ? hasName : again) parts.push([head]);
    else current.push(head);
    previous = head.column;
  }
  return parts.map((columns) => ({ rows: heading.rows, columns }));
}

const MOST_TITLE_ROWS = 12;

function titleAbove(view: View, heading: Heading, after: number): readonly string[] {
  const first = heading.rows[0] ?? view.firstRow;
  const texts = new Set<string>();
  for (let row = Math.max(after, first - MOST_TITLE_ROWS); row < first; row++) {
    for (let c = view.firstColumn; c <= Math.min(view.lastColumn, view.firstColumn + 60); c++) {
      const text = view.text(row, c);
      if (text !== '') texts.add(text);
    }
  }
  return [...texts];
}
