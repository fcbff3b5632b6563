import { mergeWorksheetSnapshotWithDefault } from '@univerjs/core';
import { CopySheetCommand, InsertSheetMutation, SetWorksheetOrderMutation } from '@univerjs/sheets';
import type { Ref } from '../executor/object-type';
import { invalidArgument } from '../wire/errors';
import type { Book } from '../workbook/book';
import { type SheetTarget, sheetOf } from './context';
import { copyNames } from './names-of-sheet';

const ROWS = 1000;
const COLUMNS = 60;

function freeName(book: Book): string {
  const taken = new Set(book.sheets().map((sheet) => sheet.getName().toLowerCase()));
  for (let number = book.sheets().length + 1; ; number++) if (!taken.has(`blad${number}`)) return `Blad${number}`;
}

/** Adds an empty sheet behind the others; it does not come to the front. */
export function addSheet(book: Book, name?: string | null): SheetTarget {
  const chosen = name ?? freeName(book);
  if (chosen.length === 0 || chosen.length > 31 || /[:\\/?*[\]]/.test(chosen) || book.findSheet(chosen))
    throw invalidArgument('The sheet name is invalid or already in use.');
  const sheetId = `blad-${Date.now().toString(36)}-${book.sheets().length}`;
  const sheet = mergeWorksheetSnapshotWithDefault({ id: sheetId, name: chosen, rowCount: ROWS, columnCount: COLUMNS });
  const active = book.active().getSheetId();
  book.changes.as('addin', () =>
    book.grid.commands.syncExecuteCommand(InsertSheetMutation.id, {
      unitId: book.workbook.getUnitId(),
      subUnitId: sheetId,
      index: book.sheets().length,
      sheet,
    }),
  );
  // Univer brings a new sheet to the front; Excel does so only when it is activated.
  book.changes.quietly(() => book.facade.setActiveSheet(active));
  book.host.sheetAdded(sheetId);
  return { book, sheetId };
}

export function moveSheet(t: SheetTarget, position: number): void {
  const { book, sheetId } = t;
  const from = book.sheets().indexOf(sheetOf(t));
  if (position < 0 || position >= book.sheets().length) throw invalidArgument();
  book.grid.commands.syncExecuteCommand(SetWorksheetOrderMutation.id, {
    unitId: book.workbook.getUnitId(),
    subUnitId: sheetId,
    fromOrder: from,
    toOrder: position,
  });
}

/** Copies a sheet with all that belongs to it; the copy is called `Naam (2)`, as in Excel. */
export async function copySheet(t: SheetTarget, position = 'End', relativeTo?: Ref): Promise<SheetTarget> {
  const { book } = t;
  const source = sheetOf(t);
  const known = new Set(book.sheets().map((sheet) => sheet.getSheetId()));
  const active = book.active().getSheetId();
  await book.changes.as('addin', () =>
    book.grid.commands.executeCommand(CopySheetCommand.id, { unitId: book.workbook.getUnitId(), subUnitId: t.sheetId }),
  );
  const copy = book.sheets().find((sheet) => !known.has(sheet.getSheetId()));
  if (!copy) throw new Error('The sheet was not copied.');
  const target = { book, sheetId: copy.getSheetId() };
  book.extras.copy(t.sheetId, target.sheetId);
  copyNames(t, target);
  for (let number = 2; ; number++) {
    const name = `${source.getName()} (${number})`;
    if (book.findSheet(name)) continue;
    book.sheetFacade(copy).setName(name);
    break;
  }
  const anchor = relativeTo
    ? book.sheets().findIndex((sheet) => sheet.getSheetId() === (relativeTo.target as SheetTarget).sheetId)
    : 0;
  const places: Readonly<Record<string, number>> = {
    Beginning: 0,
    End: book.sheets().length - 1,
    None: book.sheets().length - 1,
    Before: anchor,
    After: anchor + 1,
  };
  moveSheet(target, Math.min(places[position] ?? book.sheets().length - 1, book.sheets().length - 1));
  book.changes.quietly(() => book.facade.setActiveSheet(active));
  return target;
}
