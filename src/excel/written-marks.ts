import type { WrittenMark } from '../change/doing/door';
import { MARK } from '../change/doing/marks';
import { sheetIn } from './mark';

export const queueWrittenMarks = (names: Excel.NamedItemCollection): Excel.NamedItemCollection =>
  names.load('items/name,items/formula');

/** The hidden names of sheets on which was written. One whose sheet is gone lies nowhere. */
export const writtenMarks = (names: Excel.NamedItemCollection): readonly WrittenMark[] =>
  names.items.flatMap(({ name, formula }) => {
    const sheet = name.startsWith(MARK) ? sheetIn(String(formula)) : undefined;
    return sheet === undefined ? [] : [{ name, sheet }];
  });

const unhidden = new Set<string>();

/** Lays a name on a sheet. When its cell is deleted the name still says the sheet: "=Blad1!#REF!" [A07]. */
export function markWritten(workbook: Excel.Workbook, sheet: Excel.Worksheet, name: string): void {
  workbook.names.add(name, sheet.getRange('A1'));
  unhidden.add(name);
}

/**
 * A name cannot be hidden in the request that makes it (OfficeDev/office-js, issues 3878 and 3949): the next one does.
 */
export function hideMarks({ names }: Excel.Workbook): void {
  for (const name of unhidden) names.getItemOrNullObject(name).visible = false;
  unhidden.clear();
}
