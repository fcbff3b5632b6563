import type { CellValue } from '../../table/cells/grid';

/**
 * What stands in a cell, as a person would type it in an English Excel: a number, a boolean, a formula with its leading
 * "=", a text, or a text with an apostrophe before it where Excel would otherwise take it for something else.
 * '' is an empty cell.
 */
export type Content = CellValue;

/** Begins with a letter and holds no digit, so it is no formula, number or date: Excel leaves it alone. */
const HARMLESS = /^\p{L}[^\p{N}\p{C}]*$/u;
const TRUTH = /^(true|false|waar|onwaar)$/i;

/** The content that shows exactly this text, never a formula, number, date or truth value. */
export function textContent(text: string): Content {
  const clean = text.replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '');
  if (clean === '') return '';
  return HARMLESS.test(clean) && !TRUTH.test(clean) ? clean : `'${clean}`;
}

/** The content that shows this value: texts safe, numbers and truth values as they are. */
export function valueContent(value: CellValue): Content {
  return typeof value === 'string' ? textContent(value) : value;
}

export function isFormula(content: Content): content is string {
  return typeof content === 'string' && content.startsWith('=');
}

/**
 * The content of a cell as Excel hands it over. A text that begins with "=" comes back as its own "formula" and is
 * text; an error typed as a constant stays what it is.
 */
export function contentOf(value: CellValue, formula: CellValue, isError: boolean): Content {
  if (typeof formula === 'string' && formula.startsWith('=') && formula !== value) return formula;
  return typeof value === 'string' && !isError ? rawText(value) : value;
}

/** Like `textContent`, but keeping every character: what stands there must be put back as it was. */
function rawText(text: string): Content {
  if (text === '') return '';
  return HARMLESS.test(text) && !TRUTH.test(text) ? text : `'${text}`;
}

/** The value that a content shows, when it is not a formula. */
export function shown(content: Content): CellValue {
  return typeof content === 'string' && content.startsWith("'") ? content.slice(1) : content;
}
