import { carried, groupMeaning, isCountOf, ownMeaning, sideOfGroup, withSignBelow } from './group-meaning';
import type { Heading } from './heading';
import type { HeadingReader } from './heading-reader';
import { tidy } from '../cells/text';
import type { View } from '../cells/view';

/** The heading that lines make together: what stands above each other in one column, with the groups over several. */
export function compose(view: View, first: number, last: number, reader: HeadingReader): Heading {
  const rows = Array.from({ length: last - first + 1 }, (_, i) => first + i);
  const columns = [];
  for (let column = view.firstColumn; column <= view.lastColumn; column++) {
    const lines = rows
      .map((r) => view.text(r, column) || carried(view, { row: r, column }, last, (t) => reader.read(t)))
      .filter((t, i, all) => t !== '' && t !== all[i - 1]);
    if (lines.length === 0) continue;
    // A word may be broken off at the end of a line.
    const text = tidy(lines.join('\n'));
    const whole = reader.read(text);
    const bottom = goesOn(lines) ? whole : reader.read(lines.at(-1) ?? '');
    const above = lines.slice(0, -1).join(' ');
    const sharper =
      bottom !== whole &&
      bottom.certainty > 0 &&
      bottom.certainty >= whole.certainty &&
      lines.length > 1 &&
      bottom.words.length >= whole.words.length &&
      isBelowGroup(view, rows, column) &&
      !isCountOf(reader.read(above), bottom, lines.at(-1) ?? '');
    const meant = sharper
      ? { ...withSignBelow(whole, bottom), ...ownMeaning(bottom), ...groupMeaning(above, bottom, reader.read(above)) }
      : { ...whole, ...sideOfGroup(reader.read(above), bottom) };
    // A group may reach over a heading that names a halfjaar of its own.
    const reading = bottom.periode && whole.periode ? { ...meant, periode: bottom.periode } : meant;
    columns.push({ column, text, reading });
  }
  return { rows, columns };
}

/** "Voorsprong (-) /" above "achterstand (+)" and "Beginstand" above "(achterstand +)" are one heading. */
const goesOn = (lines: readonly string[]): boolean =>
  /[/&+]$/.test(lines.at(-2) ?? '') || /^\(/.test(lines.at(-1) ?? '');

/** Whether a line above the last may hold for the next column or the one before as well: else both are one heading. */
function isBelowGroup(view: View, rows: readonly number[], column: number): boolean {
  const last = rows.at(-1) ?? 0;
  return rows.slice(0, -1).some((row) => {
    const text = view.text(row, column);
    const isOpen = view.text(row, column + 1) === '' && view.text(last, column + 1) !== '';
    return text === '' || isOpen || [column - 1, column + 1].some((beside) => view.text(row, beside) === text);
  });
}
