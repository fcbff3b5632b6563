import type { ICommandInfo } from '@univerjs/core';
import { InsertColMutation, InsertRowMutation, RemoveColMutation, RemoveRowMutation } from '@univerjs/sheets';
import type { Shift } from './shift';

interface LineParams {
  readonly subUnitId?: string;
  readonly range?: {
    readonly startRow: number;
    readonly endRow: number;
    readonly startColumn: number;
    readonly endColumn: number;
  };
}

/** The insertion or removal of whole rows or columns that a command stands for. */
export function shiftOf(command: Readonly<ICommandInfo>): (Shift & { readonly sheetId: string }) | undefined {
  const { subUnitId: sheetId = '', range } = (command.params ?? {}) as LineParams;
  if (!range) return undefined;
  const rows = range.endRow - range.startRow + 1;
  const columns = range.endColumn - range.startColumn + 1;
  switch (command.id) {
    case InsertRowMutation.id:
      return { sheetId, lines: 'rows', at: range.startRow, count: rows };
    case RemoveRowMutation.id:
      return { sheetId, lines: 'rows', at: range.startRow, count: -rows };
    case InsertColMutation.id:
      return { sheetId, lines: 'columns', at: range.startColumn, count: columns };
    case RemoveColMutation.id:
      return { sheetId, lines: 'columns', at: range.startColumn, count: -columns };
    default:
      return undefined;
  }
}
