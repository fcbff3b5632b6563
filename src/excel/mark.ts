export const MARK_PREFIX = 'Opgavewijzer_blad_';

/**
 * On each sheet that we made lies a hidden defined name for its cell A1, with the kind of sheet as its comment. It
 * moves along when the sheet gets another name, and points nowhere when the sheet is gone.
 */
export interface Mark {
  readonly name: string;
  readonly sheet: string;
  readonly kind: string;
}

export function queueMarks(workbook: Excel.Workbook): Excel.NamedItemCollection {
  return workbook.names.load('items/name,items/comment,items/formula');
}

export function marksIn(names: Excel.NamedItemCollection): readonly Mark[] {
  return names.items.flatMap(({ name, comment, formula }) => {
    const sheet = name.startsWith(MARK_PREFIX) ? sheetIn(String(formula)) : undefined;
    return sheet === undefined ? [] : [{ name, sheet, kind: comment }];
  });
}

/** "='Blad 1'!$A$1" lies on Blad 1. */
export function sheetIn(formula: string): string | undefined {
  const [, quoted, bare] = /^=(?:'((?:[^']|'')+)'|([^'!]+))!/.exec(formula) ?? [];
  return quoted?.replaceAll("''", "'") ?? (bare === undefined || bare.startsWith('#') ? undefined : bare);
}
