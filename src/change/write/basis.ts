import type { Area, CellValue } from '../../table/cells/grid';
import { sameContent } from './formula-form';
import type { WriteBasis, Conflict, SheetBasis, WritePlan } from './plan';

/** What a sheet of the basis shows at another moment. */
export interface SheetNow {
  readonly sheet: string;
  readonly id: string;
  /** The block around the cells of the basis. */
  readonly area: Area;
  readonly values: readonly (readonly CellValue[])[];
}

/** How the sheet was found again: by its id where the basis has one, and by its name. */
export interface Found {
  readonly byId?: SheetNow;
  readonly byName?: SheetNow;
}

/**
 * Everything that is no longer as it was when the write was worked out.
 * @param now for each sheet of the basis, in its order, what it is by now.
 */
export function basisConflicts(basis: WriteBasis, now: readonly Found[]): readonly Conflict[] {
  return basis.flatMap((part, i) => conflictsOf(part, now[i] ?? {}));
}

function conflictsOf(part: SheetBasis, { byId, byName }: Found): readonly Conflict[] {
  const { sheet } = part;
  if ('absent' in part) return byName === undefined ? [] : [{ code: 'sheetAppeared', sheet }];
  const found = part.id === undefined ? byName : byId;
  if (found === undefined) return [{ code: byName === undefined ? 'sheetMissing' : 'sheetReplaced', sheet }];
  if (found.sheet !== sheet) return [{ code: 'sheetRenamed', sheet, found: found.sheet }];
  return part.cells.flatMap(({ row, column, value }): readonly Conflict[] => {
    const is = found.values[row - found.area.row]?.[column - found.area.column] ?? '';
    return sameContent(is, value) ? [] : [{ code: 'inputChanged', sheet, row, column, expected: value, found: is }];
  });
}

/** The same write on a copy of its sheet: there the copy must hold what was read. */
export const onCopy = (plan: WritePlan, copy: { readonly sheet: string; readonly id: string }): WritePlan => ({
  ...plan,
  sheet: copy.sheet,
  basis: plan.basis.map((part) => (part.sheet === plan.sheet ? { ...part, ...copy } : part)),
});
