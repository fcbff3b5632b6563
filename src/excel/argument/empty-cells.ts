/** "Blad1!A1:F11", "'Bob''s blad'!A1:F11". */
const ADDRESS = /^(?:'((?:[^']|'')+)'|([^'!]+))!([^!]+)$/;

/**
 * Which cells of the range that a custom function was called with show nothing: Excel hands an empty one over as 0
 * [F09], so only the workbook can tell [A10] [A12]. One request, and nothing is changed.
 * @param address as Excel gives it to the function; undefined when it gives none.
 * @param size the rows and columns that are looked at, from its first cell on.
 * @returns a row of true and false for each; undefined when Excel does not say.
 */
export async function emptyCells(
  address: string | undefined,
  size: { readonly rows: number; readonly columns: number },
): Promise<readonly (readonly boolean[])[] | undefined> {
  const [, quoted, bare = '', cells = ''] = ADDRESS.exec(address ?? '') ?? [];
  try {
    const context = new Excel.RequestContext();
    const sheet = context.workbook.worksheets.getItem(quoted?.replaceAll("''", "'") ?? bare);
    const first = sheet.getRange(cells).getCell(0, 0);
    const range = first.getResizedRange(size.rows - 1, size.columns - 1).load('values');
    await context.sync();
    return (range.values as unknown[][]).map((row) => row.map((value) => value === ''));
  } catch {
    return undefined;
  }
}
