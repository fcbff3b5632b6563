/**
 * Whether a formula may speak of a sheet: also in a text, from which INDIRECT may make a reference. Rather once too
 * often, for what a sheet's going breaks does not come back.
 */
export function mentions(formula: unknown, sheet: string): boolean {
  if (typeof formula !== 'string' || !formula.startsWith('=')) return false;
  return formula.replaceAll("''", "'").toLowerCase().includes(sheet.replaceAll("''", "'").toLowerCase());
}
