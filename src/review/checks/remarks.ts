import { known } from '../../domain/known';
import { timeIn } from '../../table/cells/dates';
import { markBehind, markOfNote } from '../../table/cells/footnotes';
import { fold } from '../../table/cells/text';
import type { Column } from '../../table/column';
import { othersIn } from '../../table/recognise/told/figures-told';
import {
  type Beside,
  isOfFigures,
  remarksOtherFigures,
  saysIncomplete,
} from '../../table/recognise/told/remark-figures';
import { saysWithoutSaldo } from '../../table/recognise/told/saldo-told';
import type { Role } from '../../table/roles';
import { remarksIn } from '../../table/rows/questions/remarked';
import { figuresBeside } from '../../table/rows/questions/steps/figures-beside';
import type { ReadRow, ReadTable } from '../../table/table';
import type { Finding } from '../finding';
import { type Check, nameOf, onCell, onHeading, type Sheet } from './sheet';

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
function toldIn(cell: string, row: ReadRow, beside: Beside, isRemark: boolean): Role | undefined {
  const text = fold(cell);
  const step = stepTold(text, row);
  if (step !== undefined) return step;
  const isWhole = row.opgave !== undefined && row.saldo === undefined;
  if (isRemark && isWhole && saysWithoutSaldo([cell])) return 'opgave';
  if (othersIn(text) !== undefined || (isRemark && remarksOtherFigures(cell, beside))) return 'gehuisvest';
  const named = FIGURE.exec(text)?.[1];
  if (named === undefined || !saysAnother(text, row)) return undefined;
  return named === 'opgave' || named === 'taakstelling' ? named : 'gehuisvest';
}

/** Whether a text may say of a step what no column says of it. */
const isOpenIn = (text: string, { trede, verlengd, verschoonbaar }: ReadRow): boolean =>
  trede !== undefined && verlengd === undefined && verschoonbaar === undefined && !NOT.test(text);

/** "Verschoonbaar: dossiers niet compleet": its reason denies nothing. */
const REASON = /(\bverschoonba\w*)(?:[:,(]| (?:omdat|want|wegens|vanwege|door)\b).*/;

/** A step that is held, excused or another, where no column says so. */
function stepTold(text: string, row: ReadRow): Role | undefined {
  const { trede } = row;
  if (trede === undefined) return undefined;
  if (isOpenIn(text, row) && HOLD.test(text)) return 'verlengd';
  if (/\bverschoonba/.test(text) && isOpenIn(text.replace(REASON, '$1'), row)) return 'verschoonbaar';
  const step = STEP.exec(text)?.slice(1).find(Boolean);
  return step !== undefined && !trede.startsWith(step) ? 'trede' : undefined;
}

/** Whether the figure that a remark names is wrong, or is to be a number that the row does not hold. */
function saysAnother(text: string, row: ReadRow): boolean {
  const { rest } = timeIn(text);
  const others = figuresBeside(rest, row);
  if (others.includes(CHANGED.exec(rest)?.[1] ?? '')) return true;
  if (MENDED.test(text)) return false;
  return WRONG.test(text) || (others.length > 0 && OTHER.test(text));
}

/** What was decided, beside the step that the rules begin with: "Besluit op 1 januari 2026", "Conclusie". */
const isOfDecision = ({ ours, role, used }: Column): boolean =>
  !ours && (['conclusie', 'verwachteTrede', 'bronVerlenging'].includes(role) || (role === 'trede' && !used));

/** "Trede 4 aangehouden" under a decision, or a decision about holding it without the day until which. */
function saysHeld(column: Column, row: ReadRow): boolean {
  const text = textIn(row, column);
  const isHeld =
    column.role === 'bronVerlenging' ? /\w/.test(text) && !/^(?:n\.?v\.?t|nee\b)/.test(text) : HOLD.test(text);
  return isHeld && isOpenIn(text, row) && !row.unreadable.has('verlengd');
}

const textIn = ({ cells }: ReadRow, { column }: Column): string => fold(String(cells.get(column) ?? ''));

interface Note {
  readonly text: string;
  readonly column: Column;
}

/** The notes to the cells of a row by their mark, and those that name its gemeente. */
function notesTo(row: ReadRow, { columns, notes = [] }: ReadTable): readonly Note[] {
  if (notes.length === 0) return [];
  const read = columns.filter((c) => c.used);
  const marked = read.flatMap((column) => {
    const mark = markBehind(String(row.cells.get(column.column) ?? ''));
    return notes.filter((note) => mark !== undefined && markOfNote(note) === mark).map((text) => ({ text, column }));
  });
  const named = notes
    .filter((note) => markOfNote(note) === undefined && names(note, row))
    .map((note) => note.replace(row.name, ''));
  return [...marked, ...read.slice(0, 1).flatMap((column) => named.map((text) => ({ text, column })))];
}

const names = (note: string, { name }: ReadRow): boolean => name !== '' && fold(note).includes(fold(name));

/** A note without its mark; of a figure a day alone is said of it. */
const asRemarks = (note: string): readonly string[] => {
  const text = note.replace(/^\W+/, '');
  return markOfNote(note) === undefined ? [text] : [text, `stand ${text}`];
};

/**
 * Remarks and notes that a step is held, or that a figure should be another or is of something else, where no column
 * says so: they would not count, without a word.
 */
export const opmerkingenTellenMee: Check = (sheet) => {
  const { table } = sheet;
  const { rows, columns, peildatum, notes = [] } = table;
  if (table.letter) return inLetter(sheet);
  const remarkOf = remarksIn(columns);
  const decided = columns.filter(isOfDecision);
  const ofRows = rows.flatMap((row): readonly Finding[] => {
    let rol: Role | undefined;
    const beside = known({ gemeente: row.gemeente, peildatum });
    const told = (text: string, isRemark = true): boolean => (rol = toldIn(text, row, beside, isRemark)) !== undefined;
    const at =
      // One word in a column that nothing explains divides the rows.
      remarkOf(row, (text, { role }) => told(text, role === 'toelichting' || /\S\s+\S/.test(text))) ??
      notesTo(row, table).find(({ text }) => asRemarks(text).some((one) => told(one)))?.column;
    if (at) return rol ? [remark(onCell(sheet, row, at), nameOf(row), rol)] : [];
    const held = decided.find((column) => saysHeld(column, row));
    return held ? [remark(onCell(sheet, row, held), nameOf(row), 'verlengd')] : [];
  });
  const housed = columns.find((c) => c.used && c.role === 'gehuisvest');
  const isOfAll = (note: string): boolean =>
    markOfNote(note) === undefined &&
    isOfFigures(note) &&
    !rows.some((row) => names(note, row)) &&
    remarksOtherFigures(note, known({ peildatum }));
  return housed && (notes.some(isOfAll) || table.title.some(saysIncomplete))
    ? [...ofRows, remark(onHeading(sheet, housed), 'de tabel', housed.role)]
    : ofRows;
};

/** Of a letter the sentences are read; what stands beside "Conclusie" or "Toelichting" is a cell like any other. */
function inLetter(sheet: Sheet): readonly Finding[] {
  const said = sheet.table.columns.filter(({ role }) => role === 'conclusie' || role === 'toelichting');
  return sheet.table.rows.flatMap((row) =>
    said.flatMap((column): readonly Finding[] => {
      const rol = stepTold(textIn(row, column), row);
      return rol === undefined || rol === 'trede' ? [] : [remark(onCell(sheet, row, column), nameOf(row), rol)];
    }),
  );
}

const remark = (place: ReturnType<typeof onCell>, naam: string, rol: Role): Finding => ({
  code: 'opmerkingTeltNiet',
  severity: 'let op',
  ...place,
  data: { naam, rol },
});
