import { vindGemeente } from '../../domain/gemeente/gemeenteherkenning';
import { fold } from '../cells/text';
import { addressee, lineOf } from './lines';
import { gemeenteOf } from './name';
import { isSaid, type Row, textOf } from './rows';

const MOST_COLUMNS = 4;
/** No letter is longer: of a longer sheet the lines are not looked at. */
export const MOST_ROWS = 80;
const FEWEST_SENTENCES = 2;

/** Wordings that stand in letters and in no table. */
const OF_LETTERS = new RegExp(
  [
    '\\buw gemeente\\b',
    '^(?:fase|trede|positie) (?:op de )?interventieladder (?:per|op) ',
    '^feitelijk gehuisvest (?:vo+r|per|op) ',
    '^(?:minimaal )?te huisvesten vergunninghouders\\b',
    '^gehuisveste vergunninghouders\\b',
    '^bevindingen\\b',
    '^minimaal te huisvesten vo+r ',
    '^informatie over uw opgave',
    '^bijlage: bevindingen\\b',
    '^trede (?:voor|na) deze beoordeling',
    '^stand van zaken .+ op \\d',
    '^te huisvesten \\(opgave\\)$',
  ].join('|'),
);

/** A letter, an annex or a list of figures of one gemeente, and no table. */
export function isLetter(rows: readonly Row[], sheet: string): boolean {
  if (rows.some(({ filled }) => filled.length > MOST_COLUMNS)) return false;
  // A line of a letter has one value; a table of two gemeenten beside each other has two in every line.
  const isTable =
    rows.filter(({ filled, cells }) => filled.length > 2 && filled.slice(1).every((c) => isSaid(cells[c] ?? '')))
      .length >= FEWEST_SENTENCES;
  // Our own annex has the step and its name beside each other.
  const isAnnex = rows.some((row) => /^bijlage: bevindingen\b/.test(fold(textOf(row))));
  if (isTable && !isAnnex) return false;
  const sentences = rows.map((row) => textOf(row)).filter(isOfLetter);
  return sentences.length >= FEWEST_SENTENCES || sentences.some(isToReader) || isListOf(rows, sheet);
}

/** A figure of whom the letter speaks to: one is enough. */
const isToReader = (text: string): boolean => /\buw gemeente\b/i.test(text) && lineOf(text) !== undefined;

const isOfLetter = (text: string): boolean =>
  text !== '' && (OF_LETTERS.test(fold(text)) || addressee(text) !== undefined || lineOf(text) !== undefined);

/** What a line of figures about one gemeente begins with. */
const FIGURES = new RegExp(
  '^(?:(?:netto|bruto|totale?|nog|feitelijk|aantal|in totaal|minimaal|resterende?) )*' +
    '(?:taakstelling|opgave|te (?:huisvesten|realiseren|plaatsen)|gehuisvest|gerealiseerd|geplaatst|plaatsingen|' +
    'realisatie|achterstand|voorsprong|saldo|koppelingen|percentage|restant|trede|fase|stap)\\b',
);
const FEWEST_FIGURES = 3;

/**
 * A list of figures of one gemeente in words of its own: the gemeente stands in an address, a title or the name of the
 * sheet, and in no line of the list.
 */
function isListOf(rows: readonly Row[], sheet: string): boolean {
  const figures = rows.filter((row) => row.filled.length === 2 && FIGURES.test(fold(textOf(row))));
  return (
    figures.length >= FEWEST_FIGURES &&
    rows.every((row) => row.filled.length < 2 || !isNamed(textOf(row))) &&
    gemeenteOf(rows, sheet) !== undefined
  );
}

/** A line that names a gemeente, or a heading above gemeenten. */
const isNamed = (key: string): boolean =>
  /^(?:naam )?gemeenten?(?:naam)?\b/.test(fold(key)) || vindGemeente(key).kind === 'gevonden';
