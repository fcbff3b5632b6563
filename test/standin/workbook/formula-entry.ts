import { DUTCH_FUNCTIONS } from './dutch/dutch-functions';

const ENGLISH_FUNCTIONS: ReadonlyMap<string, string> = new Map(
  [...DUTCH_FUNCTIONS].map(([dutch, english]) => [english, dutch]),
);
const OUTSIDE_TEXT = /("(?:[^"]|"")*"|'(?:[^']|'')*'|\{[^}]*\})/;
const NAME = /[a-z_][\w.]*(?=\()|\b(?:on)?waar\b(?!\()|\b(?:true|false)\b(?!\()/gi;

const outsideText = (formula: string, change: (part: string) => string): string =>
  formula
    .split(OUTSIDE_TEXT)
    .map((part, at) => (at % 2 === 1 ? part : change(part)))
    .join('');

/** The separators of nl-NL in the place of those of en-US, character for character. */
export const withEnglishSeparators = (formula: string): string =>
  outsideText(formula, (part) => part.replace(/(\d),(?=\d)/g, '$1.').replaceAll(';', ','));

const renamed = (part: string, names: ReadonlyMap<string, string>): string =>
  part.replace(NAME, (name) => names.get(name.toUpperCase()) ?? name);

/**
 * A formula as a Dutch user types it (`;` between arguments, `,` before decimals, `SOM`) in the en-US form that the
 * grid works with. Texts, sheet names and array constants stay as they are.
 */
export function fromDutch(formula: string): string {
  return outsideText(withEnglishSeparators(formula), (part) => renamed(part, DUTCH_FUNCTIONS));
}

/** A formula of the grid as a Dutch user reads it while editing; `fromDutch` gives it back. */
export function toDutch(formula: string): string {
  return outsideText(formula, (part) =>
    renamed(part.replaceAll(',', ';').replace(/(\d)\.(?=\d)/g, '$1,'), ENGLISH_FUNCTIONS),
  );
}

/** Whether a formula can be meant as a Dutch user types it: there is a `;`, or no separator at all. */
export function isDutch(formula: string): boolean {
  const parts = formula.split(OUTSIDE_TEXT).filter((_, at) => at % 2 === 0);
  return parts.some((part) => part.includes(';')) || !parts.some((part) => part.includes(','));
}
