import { type Datum, datum, formatDatum, kalenderdag, maandVan } from '../../domain/tijd/datum';
import { cellArea } from '../../table/cells/address';
import { timeIn } from '../../table/cells/dates';
import { markBehind, markOfNote, withoutFootnote } from '../../table/cells/footnotes';
import { fold, tidy } from '../../table/cells/text';
import type { Finding } from '../finding';
import { type Check, type Sheet, valueIn } from './sheet';

/** A note about the day of figures, not about the day on which something was made or will happen. */
const OF_FIGURES = new RegExp(
  '\\bpeildatum\\b|\\bstand (?:per|op|van)\\b|\\bgeteld (?:tot|op|per|t/m)\\b|\\bbijgewerkt (?:tot|t/m)\\b|' +
    '\\b(?:cijfers?|gegevens|plaatsingen|realisatie) (?:van|per|op|t/m|tot en met)\\b',
);
/** "Plaatsingen van na 15 september kunnen ontbreken" */
const LATER = /\b(?:na|vanaf|sinds) \d{1,2} [a-z]+(?: \d{4})? kunnen\b/;
const DAY = /\b(\d{1,2}) (\p{L}+)/u;
interface Place {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/**
 * A note says the day of its heading ("per 1 juli", "op basis van peildatum 30 juni"): one with a mark that of the
 * heading with the same mark, one below the table with a mark that nothing bears, or with none, that of the peildatum.
 */
export const nootNoemtDatum: Check = (sheet) => {
  const { peildatum } = sheet.table;
  const last = lastLine(sheet);
  return textsOn(sheet, isOfFigures).flatMap((note): readonly Finding[] => {
    const mark = markOfNote(note.text);
    if (mark === undefined && note.row <= last) return [];
    const isMarked = (text: string): boolean => text !== note.text && markBehind(text) === mark;
    const marked = mark === undefined ? [] : textsOn(sheet, isMarked);
    const heading = marked.find((one) => datesIn(one).length > 0);
    const ofTable = marked.length === 0 && note.row > last && peildatum !== undefined ? [peildatum] : [];
    const meant = heading ? datesIn(heading) : ofTable;
    const found = dayIn(note, meant[0]);
    const expected = meant.at(-1);
    if (found === undefined || expected === undefined || meant.includes(found)) return [];
    return [
      {
        code: 'nootAndereDatum',
        severity: 'let op',
        sheet: sheet.table.sheet,
        area: cellArea(note.row, note.column),
        data: heading ? { kop: heading.text } : {},
        found: formatDatum(found),
        expected: formatDatum(expected),
      },
    ];
  });
};

/** Texts of one kind with a figure in them: only these can be a note about a day, or what it is about. */
function textsOn({ grid }: Sheet, isMeant: (text: string) => boolean): readonly Place[] {
  return grid.values.flatMap((line, r) =>
    line.flatMap((value, c) => {
      const text = typeof value === 'string' && /\d/.test(value) ? tidy(value) : '';
      if (text === '' || !isMeant(text)) return [];
      const { row, column } = grid.area;
      return [{ row: row + r, column: column + c, text }];
    }),
  );
}

const isOfFigures = (text: string): boolean => OF_FIGURES.test(fold(text)) && !LATER.test(fold(text));

const datesIn = ({ text }: Place): readonly Datum[] => timeIn(withoutFootnote(text).text).dates;

/** The last row of the table, or the last line of a list: a title and headings above it are no notes. */
function lastLine({ table, grid }: Sheet): number {
  if (table.layout === 'rows') return table.rows.reduce((last, { row }) => Math.max(last, row), table.totalRow ?? 0);
  const at = Math.min(...table.headingRows);
  return Math.max(...table.columns.filter(({ column }) => valueIn(grid, column, at) !== '').map((c) => c.column));
}

/** The day in a note; one without a year is that day nearest to the day it is held against. */
function dayIn(note: Place, near: Datum | undefined): Datum | undefined {
  const [first] = datesIn(note);
  if (first !== undefined || near === undefined) return first;
  const [, day = '', month = ''] = DAY.exec(fold(note.text)) ?? [];
  const maand = maandVan(month);
  if (maand === undefined) return undefined;
  const { jaar } = kalenderdag(near);
  const days = [jaar - 1, jaar, jaar + 1].flatMap((one) => datum(one, maand, Number(day)) ?? []);
  return days.sort((a, b) => Math.abs(a - near) - Math.abs(b - near))[0];
}
