import { vindGemeente } from '../../domain/gemeente/gemeenteherkenning';
import { fold } from '../cells/text';
import { addressee, lineOf } from './lines';
import { gemeenteOf } from './name';
import { isAlone, isFigure, isSaid, type Row, textOf } from './rows';

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

/** Lines that may be a letter by their form: a letter, an annex or a list of figures of one gemeente? */
export function isLetter(rows: readonly Row[], sheet: string): boolean {
  const sentences = rows.filter((row) => !row.isProse && (row.isSpoken ?? isOfLetter(textOf(row))));
  return (
    sentences.length >= FEWEST_SENTENCES || sentences.some((row) => isToReader(textOf(row))) || isListOf(rows, sheet)
  );
}

/** A figure of whom the letter speaks to: one is enough. */
const isToReader = (text: string): boolean => /\buw gemeente\b/i.test(text) && lineOf(text) !== undefined;

const isOfLetter = (text: string): boolean =>
  text !== '' &&
  !OF_TABLES.test(fold(text)) &&
  (OF_LETTERS.test(fold(text)) || addressee(text) !== undefined || lineOf(text) !== undefined);

/** What tables have too, though a letter has words of its own for it. */
const OF_TABLES =
  /^(?:de )?(?:(?:coulance ?)?norm|tussen(?:doel|norm)|halfwegnorm|streef(?:aantal|getal)|\d+ ?(?:%|pr))/;

/** What a line of figures about one gemeente begins with. */
export const FIGURES = new RegExp(
  '^(?:(?:netto|bruto|totale?|totaal|nog|feitelijk|aantal|in totaal|minimaal|resterende?|uw|al|reeds|huidige) )*' +
    '(?:taakstelling|opgave|te (?:huisvesten|realiseren|plaatsen)|gehuisveste?|gerealiseerd|geplaatst|plaatsingen|' +
    'realisatie|achterstand|voorsprong|saldo|huurcontracten|koppelingen|percentage|restant|trede|fase|stap)\\b',
);
export const FEWEST_FIGURES = 3;

/**
 * A list of figures of one gemeente in words of its own: the gemeente stands in an address, a title or the name of the
 * sheet, and in no line of the list; or each figure stands in the cell of its words.
 */
function isListOf(rows: readonly Row[], sheet: string): boolean {
  const figures = rows.filter((row, i) => hasValue(row, rows[i + 1]) && FIGURES.test(fold(textOf(row))));
  const isAddressed = rows.some((row) => addressee(textOf(row)) !== undefined);
  if (figures.length < (isAddressed ? FEWEST_SENTENCES : FEWEST_FIGURES) || rows.some(isOfTwoWords)) return false;
  const isApart = rows.every((row) => isAlone(row) || !isNamed(textOf(row)));
  return figures.every(({ isSplit }) => isSplit) || (isApart && gemeenteOf(rows, sheet) !== undefined);
}

/** Beside it, or in a letter of one column below it. */
const hasValue = ({ filled }: Row, below: Row | undefined): boolean =>
  filled.length > 1 || (below?.filled.length === 1 && isSaid(below.cells[below.filled[0] ?? -1] ?? ''));

/** A figure behind two words, "2020-I | Opgave | 12": a table with groups; a list would keep the words alone. */
export const isOfTwoWords = ({ cells, filled: [, second, third] }: Row): boolean =>
  third !== undefined && isFigure(cells[third] ?? '') && !isSaid(cells[second ?? -1] ?? '');

/** A line that names a gemeente, or a heading above gemeenten. */
export const isNamed = (key: string): boolean =>
  /^(?:naam )?gemeenten?(?:naam)?\b/.test(fold(key)) || vindGemeente(key).kind === 'gevonden';
