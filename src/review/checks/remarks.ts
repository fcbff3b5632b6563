import { known } from '../../domain/known';
import type { Datum } from '../../domain/tijd/datum';
import { timeIn } from '../../table/cells/dates';
import { markBehind, markOfNote } from '../../table/cells/footnotes';
import { fold } from '../../table/cells/text';
import type { Column } from '../../table/column';
import { othersIn } from '../../table/recognise/told/figures-told';
import { remarksOtherFigures } from '../../table/recognise/told/remark-figures';
import type { Role } from '../../table/roles';
import { figuresBeside, remarksIn } from '../../table/rows/questions/remarked';
import type { ReadRow } from '../../table/table';
import type { Finding } from '../finding';
import { type Check, nameOf, onCell } from './sheet';

const HELD = '(?:verlengd|verlenging|gehandhaafd|aangehouden|uitstel|opgeschort)';
/** "Trede 4 verlengd tot 1 juli", "uitstel verleend"; a contract or a shelter that is extended is not. */
const HOLD = new RegExp(
  `\\btrede\\b.*\\b${HELD}\\b|\\b${HELD}\\b.*\\btrede\\b|^${HELD}\\b (?:tot|t/m|door|bij|verleend)\\b`,
);
const NOT = /\b(?:niet|geen|on)\b|\?|\b(?:beroep|ver?zoe|gevraagd|aangevraagd)/;
const STEP = /\b(?:trede|fase) (?:moet|hoort|is) (\d[ab]?)\b|\bstaat (?:nu |al )?op (?:trede|fase) (\d[ab]?)\b/;

const FIGURE = /\b(gehuisvest|geplaatst|gerealiseerd|realisatie|plaatsingen|opgave|taakstelling|cijfers?|aantal)\b/;
const OTHER = /\bmoet(?:en)? (?:\d+ )?(?:zijn|worden)\b|\bmoet \d+$|\bcoa\b|\bi\.?p\.?v\b|\bin plaats van\b/;
/** "Opgave gewijzigd naar 80": also mended, but not here. */
const CHANGED = /\w[dt] (?:naar|tot) (\d+)\b/;
const WRONG = /\bklop(?:t|pen) niet\b|\bonjuist/;
const MENDED = /\b(?:gecorrigeerd|verwerkt|aangepast|hersteld|verbeterd)\b/;

/** What a remark says otherwise than the columns of its row. */
function toldIn(cell: string, row: ReadRow, peildatum: Datum | undefined, isRemark = true): Role | undefined {
  const { trede, verlengd, verschoonbaar } = row;
  const text = fold(cell);
  if (trede !== undefined) {
    const isOpen = verlengd === undefined && verschoonbaar === undefined && !NOT.test(text);
    if (isOpen && HOLD.test(text)) return 'verlengd';
    if (isOpen && /\bverschoonba/.test(text)) return 'verschoonbaar';
    const step = STEP.exec(text)?.slice(1).find(Boolean);
    if (step !== undefined && !trede.startsWith(step)) return 'trede';
  }
  const beside = known({ gemeente: row.gemeente, peildatum });
  if (othersIn(text) !== undefined || (isRemark && remarksOtherFigures(cell, beside))) return 'gehuisvest';
  const named = FIGURE.exec(text)?.[1];
  if (named === undefined) return undefined;
  const { rest } = timeIn(text);
  const others = figuresBeside(rest, row);
  const isChanged = others.includes(CHANGED.exec(rest)?.[1] ?? '');
  if (!isChanged && (MENDED.test(text) || (!WRONG.test(text) && (others.length === 0 || !OTHER.test(text)))))
    return undefined;
  return named === 'opgave' || named === 'taakstelling' ? named : 'gehuisvest';
}

/** A note to a cell of the row, or one that names its gemeente, with the cell. */
function notesTo(
  row: ReadRow,
  columns: readonly Column[],
  notes: readonly string[],
): readonly (readonly [string, Column])[] {
  const read = columns.filter((c) => c.used);
  const [first] = read;
  const isNamed = (note: string): boolean =>
    row.name !== '' && markOfNote(note) === undefined && fold(note).includes(fold(row.name));
  return [
    ...read.flatMap((c) => {
      const mark = markBehind(String(row.cells.get(c.column) ?? ''));
      return notes.filter((note) => mark !== undefined && markOfNote(note) === mark).map((note) => [note, c] as const);
    }),
    ...(first ? notes.filter(isNamed).map((note) => [note, first] as const) : []),
  ];
}

/**
 * Remarks and notes that a step is held, or that a figure should be another or is of something else, where no column
 * says so: they would not count, without a word.
 */
export const opmerkingenTellenMee: Check = (sheet) => {
  const { rows, columns, peildatum, letter, notes = [] } = sheet.table;
  if (letter) return [];
  const remarkOf = remarksIn(columns);
  return rows.flatMap((row): readonly Finding[] => {
    let rol: Role | undefined;
    const told = (text: string, isRemark = true): boolean =>
      (rol = toldIn(text, row, peildatum, isRemark)) !== undefined;
    const at =
      // One word in a column that nothing explains divides the rows.
      remarkOf(row, (text, { role }) => told(text, role === 'toelichting' || /\S\s+\S/.test(text))) ??
      notesTo(row, columns, notes).find(([note]) => told(note.replace(/^\W+/, '')))?.[1];
    if (!at || !rol) return [];
    return [
      { code: 'opmerkingTeltNiet', severity: 'let op', ...onCell(sheet, row, at), data: { naam: nameOf(row), rol } },
    ];
  });
};
