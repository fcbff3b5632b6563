import { RemoveSheetCommand } from '@univerjs/sheets';
import { IEditorBridgeService } from '@univerjs/sheets-ui';
import { execute } from '../executor/execute';
import { References } from '../executor/references';
import { Pane } from '../frame/pane';
import { functionServiceRef, internalServiceRef } from '../functions/service';
import { Invocations, callerName } from '../functions/invocations';
import type { Here } from '../feiten/run-fact';
import { dropNames } from '../objects/names-of-sheet';
import { workbookRef } from '../objects/workbook';
import type { Area } from '../workbook/address';
import { Book } from '../workbook/book';
import type { Extras } from '../workbook/extras';
import { createGrid } from '../workbook/grid';
import type { Language } from '../workbook/dutch/language';
import { tell } from './events';
import { bringIntoSight } from './in-sight';
import type { IWorkbookData } from '@univerjs/core';

/** The grid, the open workbook and the pane, tied together. */
export class Session {
  readonly book: Book;
  readonly pane: Pane;
  readonly functions: Invocations;
  /** Where the keyboard goes that leaves the pane. */
  leavePane: (back: boolean) => void = () => undefined;
  private readonly references = new References();

  constructor(
    container: string,
    { api, dark, language, platform }: { readonly dark: boolean; readonly language: Language } & Here,
  ) {
    this.book = new Book(createGrid(container, dark), language, { platform, api });
    this.functions = new Invocations(this.book, (message) => this.pane.send('richApiMessage', message));
    const services = new Map([
      ['Microsoft.ExcelServices.CustomFunctions', functionServiceRef(this.functions)],
      ['Microsoft.InternalService.AddinInternalService', internalServiceRef(null)],
    ]);
    this.pane = new Pane({
      api,
      platform,
      locale: language.name,
      editing: () => this.book.facade.isCellEditing(),
      documentSettings: () => this.book.extras.documentSettings,
      theme: () => (document.documentElement.dataset['thema'] === 'donker' ? 'donker' : 'licht'),
      leave: (back) => this.leavePane(back),
      run: (request) =>
        this.keepingEntry(async () => {
          const response = await execute(request, {
            root: workbookRef(this.book),
            services,
            references: this.references,
            calculated: () => this.book.calculation.calculated(),
          });
          this.references.requestEnded();
          this.book.requestEnded();
          return response;
        }),
    });
    this.book.grid.commands.beforeCommandExecuted(({ id, params }) => {
      if (id === RemoveSheetCommand.id) dropNames(this.book, params as { readonly subUnitId?: string });
    });
    this.book.changes.listen((change) => {
      if (change.kind === 'activated' && change.actor !== 'addin') this.book.host.apiActive = undefined;
      if (change.kind === 'deleted') this.book.host.sheetGone(change.sheetId);
      if (change.kind === 'selection' && change.actor === 'addin')
        bringIntoSight(this.book.facade.getActiveSheet(), change.area);
      tell(this.pane, change);
    });
  }

  open(data: Partial<IWorkbookData>, extras: Extras): void {
    this.references.clear();
    this.functions.forget();
    this.book.open(data, extras);
  }

  /** What a person is typing in a cell stays there when a request writes that very cell. [F15] */
  private async keepingEntry<T>(work: () => Promise<T>): Promise<T> {
    if (!this.book.facade.isCellEditing()) return work();
    const editor = this.book.grid.get(IEditorBridgeService);
    editor.enableForceKeepVisible();
    try {
      return await work();
    } finally {
      editor.disableForceKeepVisible();
    }
  }

  /** The add-in's sentence for an error in the cell, for the status line. */
  explain(sheetId: string, { row, column }: Area): string | undefined {
    const sheet = this.book.findSheet(sheetId);
    if (!sheet || !this.book.cells.isFormula(sheet, row, column)) return undefined;
    const value = String(this.book.cells.value(sheet, row, column));
    const sentence = value.startsWith('#')
      ? this.functions.messageAt(callerName(sheet.getName(), row, column))
      : undefined;
    return sentence ? `${value} – ${sentence}` : undefined;
  }

  /** Everything has come to rest: formulas calculated, functions of the add-in answered. */
  async settled(): Promise<void> {
    do {
      await this.book.calculation.calculated();
      await this.functions.answers();
    } while (!this.book.calculation.quiet || this.functions.busy);
  }
}
