const OUTSIDE_TEXT = /("(?:[^"]|"")*"|'(?:[^']|'')*'|\{[^}]*\})/;

const outsideText = (formula: string, change: (part: string) => string): string =>
  formula.split(OUTSIDE_TEXT).map((part, at) => (at % 2 === 1 ? part : change(part))).join('');

/**
 * A formula as a Dutch user types it (`;` between arguments, `,` before decimals) in the en-US form that the grid works with.
 * Without a `;` it is taken as en-US already. Texts, sheet names and array constants stay as they are.
 */
export function fromDutch(formula: string): string {
  const isDutch = formula.split(OUTSIDE_TEXT).some((part, at) => at % 2 === 0 && part.includes(';'));
  return isDutch ? outsideText(formula, (part) => part.replace(/(\d),(?=\d)/g, '$1.').replaceAll(';', ',')) : formula;
}
