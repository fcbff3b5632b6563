import type { CellValue } from '../../../../../src/table/cells/grid';
import type { SheetPlan } from '../../../../../src/change/sheet-plan';
import { shown } from '../../../../../src/change/write/content';

/** What a sheet shows, line by line; a formula as it is written. */
export function getoond({ cells }: SheetPlan): readonly (readonly CellValue[])[] {
  return cells.map((row) => row.map(shown));
}

/** Every text on a sheet, one after the other, so that a note which goes on below is whole again. */
export function alleTekst(plan: SheetPlan): string {
  return getoond(plan)
    .map((row) => row.join(' | '))
    .join(' ');
}

/** The cells to the right of a label in the first column. */
export function naast(plan: SheetPlan, label: string): readonly CellValue[] {
  const gevonden = getoond(plan).filter(([eerste]) => eerste === label);
  if (gevonden.length === 0) throw new Error(`geen regel "${label}" in:\n${alleTekst(plan)}`);
  return gevonden.flatMap((regel) => regel.slice(1));
}
