import type { Found, SheetNow } from '../../change/write/basis';
import type { WriteBasis, SheetBasis } from '../../change/write/plan';
import { around } from '../../change/write/cells';
import type { Area, CellValue } from '../../table/cells/grid';
import { rangeOf } from '../area';

interface QueuedSheet {
  readonly sheet: Excel.Worksheet;
  readonly range: Excel.Range | undefined;
  readonly area: Area;
}

/** The sheets of a basis with their cells, queued for reading. */
export type QueuedBasis = readonly { readonly byId?: QueuedSheet; readonly byName: QueuedSheet }[];

const NO_CELLS: Area = { row: 0, column: 0, rows: 0, columns: 0 };

export function queueBasis({ worksheets }: Excel.Workbook, basis: WriteBasis): QueuedBasis {
  return basis.map((part) => {
    const id = 'absent' in part ? undefined : part.id;
    const byName = queueSheet(worksheets.getItemOrNullObject(part.sheet), id === undefined ? part : undefined);
    return id === undefined ? { byName } : { byName, byId: queueSheet(worksheets.getItemOrNullObject(id), part) };
  });
}

function queueSheet(sheet: Excel.Worksheet, part: SheetBasis | undefined): QueuedSheet {
  const area = part === undefined || 'absent' in part ? undefined : around(part.cells);
  sheet.load('id,name');
  return { sheet, area: area ?? NO_CELLS, range: area && rangeOf(sheet, area).load('values') };
}

export const foundIn = (queued: QueuedBasis): readonly Found[] =>
  queued.map(({ byId, byName }) => ({
    ...optional('byId', byId && nowOf(byId)),
    ...optional('byName', nowOf(byName)),
  }));

const optional = <K extends string>(key: K, now: SheetNow | undefined): { readonly [P in K]?: SheetNow } =>
  now === undefined ? {} : ({ [key]: now } as { readonly [P in K]?: SheetNow });

function nowOf({ sheet, range, area }: QueuedSheet): SheetNow | undefined {
  if (sheet.isNullObject) return undefined;
  return { sheet: sheet.name, id: sheet.id, area, values: (range?.values ?? []) as CellValue[][] };
}
