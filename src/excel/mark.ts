/** A hidden defined name on each sheet that we made, with the kind of sheet as its comment. */
export const MARK = 'Opgavewijzer_blad';

export function markSheet(sheet: Excel.Worksheet, kind: string): void {
  sheet.names.add(MARK, sheet.getRange('A1'), kind).visible = false;
}
