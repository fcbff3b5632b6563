/** A text of at most so many characters (UTF-16, as Excel counts them): what is longer ends in an ellipsis. */
export function ingekort(tekst: string, meest: number): string {
  if (tekst.length <= meest) return tekst;
  // Half of a character that takes two is no character.
  return `${tekst.slice(0, meest - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
