/** Which of two cells comes first when a column is sorted upwards: numbers by value, anything else by its text. */
export function upwards(a: unknown, b: unknown): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  if (a === b) return 0;
  return String(a) < String(b) ? -1 : 1;
}
