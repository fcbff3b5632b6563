import { type ICommandInfo, type IExecutionOptions, CustomCommandExecutionError } from '@univerjs/core';
import {
  InsertColMutation,
  InsertRowMutation,
  InsertSheetMutation,
  RemoveColMutation,
  RemoveRowMutation,
  RemoveSheetMutation,
  SetRangeValuesMutation,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
} from '@univerjs/sheets';
import { type Area, bounding } from './address';
import type { SheetExtra } from './extras';
import type { Grid } from './grid';

export type Actor = 'user' | 'addin' | 'coauthor';

export type Change =
  | { readonly kind: 'cells' | 'formats'; readonly sheetId: string; readonly area: Area; readonly actor: Actor }
  | { readonly kind: 'selection'; readonly sheetId: string; readonly area: Area; readonly actor: Actor }
  | {
      readonly kind: 'lines';
      readonly changeType: 'RowInserted' | 'RowDeleted' | 'ColumnInserted' | 'ColumnDeleted';
      readonly sheetId: string;
      readonly actor: Actor;
    }
  | {
      readonly kind: 'activated' | 'added' | 'deleted' | 'calculated' | 'sorted';
      readonly sheetId: string;
      readonly actor: Actor;
    };

interface MutationParams {
  readonly subUnitId?: string;
  readonly cellValue?: Record<
    string,
    Record<string, { readonly v?: unknown; readonly f?: unknown; readonly p?: unknown } | null> | undefined
  >;
  readonly selections?: readonly {
    readonly range: {
      readonly startRow: number;
      readonly endRow: number;
      readonly startColumn: number;
      readonly endColumn: number;
    };
  }[];
  readonly sheet?: { readonly id: string };
}

const EDITS = [
  'sheet.command.set-range-values',
  'sheet.command.delete-range',
  'sheet.command.clear-selection',
  'sheet.command.insert-',
  'sheet.command.remove-',
  'sheet.command.move-',
];

/** Turns Univer's commands into the changes that Excel would tell an add-in about, each with who made it. */
export class Changes {
  /** Called when a person tries to change a protected sheet in the grid. */
  refused: () => void = () => undefined;
  private actor: Actor = 'user';
  private silent = false;
  private listeners: ((change: Change) => void)[] = [];

  constructor(grid: Grid, extraOf: (sheetId: string) => SheetExtra) {
    grid.commands.onCommandExecuted((command, options) => {
      for (const change of this.read(command, options)) this.tell(change);
    });
    grid.commands.beforeCommandExecuted((command) => {
      const sheetId =
        (command.params as MutationParams | undefined)?.subUnitId ?? grid.workbook().getActiveSheet().getSheetId();
      if (this.actor === 'user' && EDITS.some((id) => command.id.startsWith(id)) && extraOf(sheetId).protection.on) {
        this.refused();
        throw new CustomCommandExecutionError('protected sheet');
      }
    });
  }

  listen(listener: (change: Change) => void): void {
    this.listeners.push(listener);
  }

  tell(change: Change): void {
    if (!this.silent) this.listeners.forEach((listener) => listener(change));
  }

  /** Does something in someone's name; a promise keeps the name until it is fulfilled. */
  as<R>(actor: Actor, act: () => R): R {
    const before = this.actor;
    this.actor = actor;
    const restore = () => void (this.actor = before);
    try {
      const result = act();
      if (result instanceof Promise) return result.finally(restore) as R;
      restore();
      return result;
    } catch (error) {
      restore();
      throw error;
    }
  }

  quietly<R>(act: () => R): R {
    this.silent = true;
    try {
      return act();
    } finally {
      this.silent = false;
    }
  }

  private read(command: Readonly<ICommandInfo>, options: IExecutionOptions | undefined): Change[] {
    const params = (command.params ?? {}) as MutationParams;
    const sheetId = params.subUnitId ?? '';
    const { actor } = this;
    switch (command.id) {
      case SetRangeValuesMutation.id:
        return options?.fromFormula || options?.applyFormulaCalculationResult
          ? [{ kind: 'calculated', sheetId, actor }]
          : cellChanges(params, actor);
      case SetSelectionsOperation.id:
        return selectionChanges(params, actor);
      case SetWorksheetActiveOperation.id:
        return [{ kind: 'activated', sheetId, actor }];
      case InsertSheetMutation.id:
        return [{ kind: 'added', sheetId: params.sheet?.id ?? sheetId, actor }];
      case InsertRowMutation.id:
        return [{ kind: 'lines', changeType: 'RowInserted', sheetId, actor }];
      case RemoveRowMutation.id:
        return [{ kind: 'lines', changeType: 'RowDeleted', sheetId, actor }];
      case InsertColMutation.id:
        return [{ kind: 'lines', changeType: 'ColumnInserted', sheetId, actor }];
      case RemoveColMutation.id:
        return [{ kind: 'lines', changeType: 'ColumnDeleted', sheetId, actor }];
      case RemoveSheetMutation.id:
        return [{ kind: 'deleted', sheetId, actor }];
      default:
        return [];
    }
  }
}

function cellChanges({ subUnitId, cellValue }: MutationParams, actor: Actor): Change[] {
  const touched: Area[] = [];
  const styled: Area[] = [];
  for (const [row, line] of Object.entries(cellValue ?? {})) {
    for (const [column, cell] of Object.entries(line ?? {})) {
      const area = { row: Number(row), column: Number(column), rows: 1, columns: 1 };
      (cell === null || cell.v !== undefined || cell.f !== undefined || cell.p !== undefined ? touched : styled).push(
        area,
      );
    }
  }
  const sheetId = subUnitId ?? '';
  const [values, formats] = [bounding(touched), bounding(styled)];
  return [
    ...(values ? [{ kind: 'cells' as const, sheetId, area: values, actor }] : []),
    ...(formats ? [{ kind: 'formats' as const, sheetId, area: formats, actor }] : []),
  ];
}

function selectionChanges({ subUnitId, selections }: MutationParams, actor: Actor): Change[] {
  const range = selections?.[0]?.range;
  if (!range || !subUnitId) return [];
  const area = {
    row: range.startRow,
    column: range.startColumn,
    rows: range.endRow - range.startRow + 1,
    columns: range.endColumn - range.startColumn + 1,
  };
  return [{ kind: 'selection', sheetId: subUnitId, area, actor }];
}
