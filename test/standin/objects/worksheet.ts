import {
  RemoveSheetCommand,
  SetTabColorMutation,
  SetWorksheetHideMutation,
  SetWorksheetNameCommand,
  ToggleGridlinesMutation,
} from '@univerjs/sheets';
import { type Ref, NULL_REF, objectType } from '../executor/object-type';
import { MAX_COLUMNS, MAX_ROWS } from '../workbook/address';
import type { Actor } from '../workbook/changes';
import { HostError, invalidArgument, itemNotFound } from '../wire/errors';
import { chartsRef } from './chart';
import { type SheetTarget, sheetOf } from './context';
import { filterRef } from './filter';
import { freezeRef } from './freeze';
import { ledTo } from './leads';
import { namesRef } from './names';
import { breaksRef, pageLayoutRef } from './page-layout';
import { protectionRef } from './protection';
import { rangeRef } from './range/range';
import { copySheet, moveSheet } from './sheets-edit';
import { tablesRef } from './table';

function run(t: SheetTarget, id: string, params: Readonly<Record<string, unknown>>, actor: Actor = 'addin'): void {
  const { book, sheetId } = t;
  book.changes.as(actor, () =>
    book.grid.commands.syncExecuteCommand(id, { unitId: book.workbook.getUnitId(), subUnitId: sheetId, ...params }),
  );
}

function visibility(t: SheetTarget): string {
  if (!sheetOf(t).isSheetHidden()) return 'Visible';
  return t.book.extra(sheetOf(t)).veryHidden ? 'VeryHidden' : 'Hidden';
}

function setVisibility(t: SheetTarget, value: string): void {
  const others = t.book.sheets().filter((sheet) => sheet.getSheetId() !== t.sheetId && !sheet.isSheetHidden());
  if (value !== 'Visible' && others.length === 0)
    throw new HostError('GeneralException', 'A workbook must contain at least one visible worksheet.');
  t.book.extra(sheetOf(t)).veryHidden = value === 'VeryHidden';
  run(t, SetWorksheetHideMutation.id, { hidden: value === 'Visible' ? 0 : 1 });
}

function rename(t: SheetTarget, name: string): void {
  const taken = t.book.findSheet(name);
  if (name.length === 0 || name.length > 31 || /[:\\/?*[\]]/.test(name) || (taken && taken.getSheetId() !== t.sheetId))
    throw invalidArgument('The sheet name is invalid or already in use.');
  if (t.book.host.desktop) t.book.host.endsCtrlZ('F05');
  run(t, SetWorksheetNameCommand.id, { name });
}

export function removeSheet(t: SheetTarget, actor?: Actor): void {
  if (t.book.sheets().filter((sheet) => !sheet.isSheetHidden()).length < 2 && visibility(t) === 'Visible')
    throw new HostError('InvalidOperation', 'The last visible sheet cannot be deleted.');
  if (actor === undefined && t.book.host.desktop) t.book.host.endsCtrlZ('F05');
  run(t, RemoveSheetCommand.id, {}, actor);
  t.book.extras.remove(t.sheetId);
}

const all = { row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS };

function used(t: SheetTarget, valuesOnly: boolean | undefined): Ref {
  const area = t.book.cells.used(sheetOf(t), valuesOnly !== true);
  return area ? rangeRef({ ...t, area }) : NULL_REF;
}

const noneRef = objectType<SheetTarget>({ name: 'Collection', methods: { getCount: () => 0 } });

const gridlines = {
  get: (t: SheetTarget) => sheetOf(t).getConfig().showGridlines !== 0,
  set: (t: SheetTarget, value: boolean) => run(t, ToggleGridlinesMutation.id, { showGridlines: value ? 1 : 0 }),
};

export const worksheetRef: (target: SheetTarget) => Ref = objectType<SheetTarget>({
  name: 'Worksheet',
  identity: (t) => ({ Id: sheetOf(t).getSheetId() }),
  properties: {
    id: { get: (t) => t.sheetId },
    name: { get: (t) => sheetOf(t).getName(), set: rename },
    position: { get: (t) => t.book.sheets().indexOf(sheetOf(t)), set: moveSheet },
    visibility: { get: visibility, set: setVisibility },
    tabColor: {
      get: (t) => sheetOf(t).getConfig().tabColor ?? '',
      set: (t, value: string) => run(t, SetTabColorMutation.id, { color: value }),
    },
    showGridlines: gridlines,
    gridlines,
  },
  objects: {
    protection: (t) => protectionRef(t),
    autoFilter: (t) => filterRef(t),
    tables: (t) => tablesRef({ book: t.book, sheetId: t.sheetId }),
    charts: (t) => chartsRef(t),
    // Nobody draws or comments here.
    shapes: (t) => noneRef(t),
    comments: (t) => noneRef(t),
    names: (t) => {
      // [A08]
      if (t.book.host.inFront === 'other workbook')
        throw new HostError('InvalidSelection', 'The current selection is invalid for this operation.');
      return namesRef({ book: t.book, scope: t.sheetId });
    },
    freezePanes: (t) => freezeRef(t),
    pageLayout: (t) => pageLayoutRef(t),
    horizontalPageBreaks: (t) => breaksRef(t),
  },
  methods: {
    activate: (t) => {
      // Who is typing in a cell stays in it. [F15]
      if (t.book.host.isTooNew(t.sheetId) || t.book.facade.isCellEditing()) return;
      t.book.host.apiActive = undefined;
      t.book.changes.as('addin', () => t.book.facade.setActiveSheet(t.sheetId));
    },
    delete: (t) => removeSheet(t),
    copy: async (t, position?: string, relativeTo?: Ref) => worksheetRef(await copySheet(t, position, relativeTo)),
    getRange: (t, address?: string) => {
      if (address === undefined || address === null) return rangeRef({ ...t, area: all });
      const named = t.book.facade.getDefinedName(address);
      const here = `'${sheetOf(t).getName().replaceAll("'", "''")}'!${address}`;
      const place = named?.getFormulaOrRefString().replace(/^=/, '') ?? (address.includes('!') ? address : here);
      const { area, sheet } = t.book.locate(place);
      return rangeRef({ ...t, sheetId: sheet.getSheetId(), area });
    },
    getRangeByIndexes: (t, row: number, column: number, rows: number, columns: number) =>
      rangeRef({ ...t, area: { row, column, rows, columns } }),
    getCell: (t, row: number, column: number) => rangeRef({ ...t, area: { row, column, rows: 1, columns: 1 } }),
    // An empty sheet has A1 as its used range.
    getUsedRange: (t, valuesOnly?: boolean) => {
      const found = used(t, valuesOnly);
      return found.isNull ? rangeRef({ ...t, area: { row: 0, column: 0, rows: 1, columns: 1 } }) : found;
    },
    getUsedRangeOrNullObject: used,
    calculate: (t) => t.book.calculation.recalculate(),
    getNextOrNullObject: (t) => {
      const next = t.book.sheets()[t.book.sheets().indexOf(sheetOf(t)) + 1];
      return next ? worksheetRef({ book: t.book, sheetId: next.getSheetId() }) : NULL_REF;
    },
  },
});

ledTo('Worksheet', worksheetRef);

export function worksheetOrThrow(target: SheetTarget | undefined): Ref {
  if (!target) throw itemNotFound();
  return worksheetRef(target);
}
