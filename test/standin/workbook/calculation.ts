import type { ICommandInfo, IExecutionOptions } from '@univerjs/core';
import {
  IActiveDirtyManagerService,
  FormulaDataModel,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
} from '@univerjs/engine-formula';
import { FormulaCalculationSessionService } from '@univerjs/sheets-formula';
import type { Grid } from './grid';

const STYLE_ONLY = ['sheet.command.set-style', 'sheet.command.set-border', 'sheet.command.clear-selection-format'];

/** Knows whether the grid's formulas are up to date. Univer calculates about 0.1 s after the last change. */
export class Calculation {
  private changes = 0;
  private started = 0;
  private done = 0;
  private waiting: (() => void)[] = [];

  private watching = false;

  constructor(private readonly grid: Grid) {}

  /** Univer's services exist only once a workbook has been opened. */
  watch(): void {
    if (this.watching) return;
    this.watching = true;
    const dirty = this.grid.get(IActiveDirtyManagerService);
    this.grid.commands.onCommandExecuted((command, options) => {
      if (command.id === SetFormulaCalculationStartMutation.id) this.started = this.changes;
      else if (command.id === SetFormulaCalculationNotificationMutation.id) this.notified(command);
      else if (dirty.get(command.id) && !isStyleOnly(command, options)) this.changes += 1;
    });
    this.grid.get(FormulaCalculationSessionService).state$.subscribe(() => this.release());
  }

  private notified(command: Readonly<ICommandInfo>): void {
    const params = command.params as { functionsExecutedState?: number } | undefined;
    if (params?.functionsExecutedState === undefined) return;
    this.done = this.started;
    this.release();
  }

  /** Whether nothing waits to be calculated. */
  get quiet(): boolean {
    return this.settled || !this.hasFormulas();
  }

  private get settled(): boolean {
    const { started, resultApplied } = this.grid.get(FormulaCalculationSessionService).state;
    return this.done >= this.changes && (!started || resultApplied);
  }

  private release(): void {
    if (!this.settled) return;
    const released = this.waiting;
    this.waiting = [];
    queueMicrotask(() => released.forEach((resolve) => resolve()));
  }

  private hasFormulas(): boolean {
    const data = this.grid.get(FormulaDataModel).getFormulaData();
    return Object.values(data).some((sheets) =>
      Object.values(sheets ?? {}).some((rows) => Object.keys(rows ?? {}).length > 0),
    );
  }

  /** Resolves when every formula shows its value; at once in a workbook without formulas. */
  async calculated(): Promise<void> {
    while (!this.settled && this.hasFormulas()) await new Promise<void>((resolve) => this.waiting.push(resolve));
  }

  /** Calculates all formulas anew, as after the arrival of an answer from outside the engine. */
  recalculate(): void {
    this.changes += 1;
    this.grid.commands.syncExecuteCommand(
      SetFormulaCalculationStartMutation.id,
      { commands: [], forceCalculation: true },
      { onlyLocal: true },
    );
  }
}

function isStyleOnly(command: Readonly<ICommandInfo>, options: IExecutionOptions | undefined): boolean {
  if (command.id !== 'sheet.mutation.set-range-values') return false;
  const trigger = (command.params as { trigger?: string } | undefined)?.trigger;
  return options?.onlyLocal === true || (trigger !== undefined && STYLE_ONLY.includes(trigger));
}
