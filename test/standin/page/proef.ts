import { type DocumentDataModel, DOCS_NORMAL_EDITOR_UNIT_ID_KEY, IUniverInstanceService } from '@univerjs/core';
import { areaName, parseArea } from '../workbook/address';
import { EN_US, enter } from '../workbook/entry';
import { isDutch } from '../workbook/formula-entry';
import { snapshot } from '../workbook/snapshot';
import type { ChartExtra } from '../workbook/extras';
import { readXlsx } from '../workbook/xlsx/xlsx-in';
import { writeXlsx } from '../workbook/xlsx/xlsx-out';
import { type Gone, type RefusalName, refusalCode } from '../wire/errors';
import type { CellValue } from '../workbook/cells';
import type { Actor } from '../workbook/changes';
import { select, mergeRange } from '../objects/range/range-actions';
import { removeSheet } from '../objects/worksheet';
import { setHidden } from '../objects/range/range-hidden';
import type { RangeTarget } from '../objects/context';
import type { InFront } from '../workbook/host-state';
import { others, pastProtection } from './others';
import type { Session } from './session';
import { isInSight } from './in-sight';

/** What tests (and the curious, in the console) can do with the trial page: `window.proef`. */
export function createProef(session: Session) {
  const { book, pane, functions } = session;
  const target = (address: string): RangeTarget => {
    const { sheet, area } = book.locate(address);
    return { book, sheetId: sheet.getSheetId(), area };
  };
  const usedGrid = <V>(sheetName: string, read: (row: number, column: number) => V): V[][] => {
    const used = book.cells.used(book.sheet(sheetName), false);
    if (!used) return [];
    return Array.from({ length: used.row + used.rows }, (_, row) =>
      Array.from({ length: used.column + used.columns }, (_, column) => read(row, column)),
    );
  };
  const write = (address: string, value: unknown, actor: Actor) => {
    const { sheetId, area } = target(address);
    const sheet = book.sheet(sheetId);
    const english = String(value).startsWith('=') && !isDutch(String(value));
    book.enter(
      sheet,
      area,
      [[enter(value, book.cells.format(sheet, area.row, area.column), english ? EN_US : book.language.separators)]],
      actor,
    );
  };
  let command = 0;
  let came = false;
  const known: Record<string, (...args: never[]) => Promise<unknown>> = {};

  const members = {
    ...others(session),
    /**
     * What others do (members of this object, with what they are given) just before a request of the add-in: the one
     * after `skip` others.
     */
    between: async (doings: readonly (readonly [string, ...unknown[]])[], skip: number): Promise<void> =>
      pane.traffic.interfere({
        skip,
        before: async () => {
          came = true;
          for (const [name, ...args] of doings) await known[name]?.(...(args as never[]));
        },
      }),
    /** Whether what was to come since the last call came; what did not is called off. */
    calm: async (): Promise<boolean> => {
      const result = came;
      came = false;
      pane.traffic.calm();
      return result;
    },
    async open(bytes: ArrayBuffer | readonly number[]): Promise<void> {
      const { data, extras } = await readXlsx(bytes instanceof ArrayBuffer ? bytes : new Uint8Array(bytes).buffer);
      session.open(data, extras);
      await session.settled();
    },
    save: async (): Promise<ArrayBuffer> => writeXlsx(book),
    sheets: async (): Promise<readonly string[]> => book.sheets().map((sheet) => sheet.getName()),
    activeSheet: async (): Promise<string> => book.active().getName(),
    /** All cells from A1 to the last filled one; empty is "". */
    values: async (sheet: string): Promise<CellValue[][]> =>
      usedGrid(sheet, (row, column) => book.cells.value(book.sheet(sheet), row, column)),
    formulas: async (sheet: string): Promise<CellValue[][]> =>
      usedGrid(sheet, (row, column) => book.cells.formula(book.sheet(sheet), row, column)),
    texts: async (sheet: string): Promise<string[][]> =>
      usedGrid(sheet, (row, column) => book.cells.text(book.sheet(sheet), row, column)),
    numberFormats: async (sheet: string): Promise<string[][]> =>
      usedGrid(sheet, (row, column) => book.cells.format(book.sheet(sheet), row, column)),
    /**
     * Enters in a cell as a user of this Excel does (in a Dutch one a formula with commas alone is taken as en-US);
     * resolves after recalculation, the add-in's functions included.
     */
    async type(address: string, value: unknown): Promise<void> {
      write(address, value, 'user');
      await session.settled();
    },
    select: async (address: string): Promise<void> => select(target(address)),
    /** Whether a cell of the sheet in front is in the part that is shown. */
    inSight: async (row: number, column: number): Promise<boolean> =>
      isInSight(book.facade.getActiveSheet(), { row, column }),
    selection: async (): Promise<string> => {
      const range = book.facade.getActiveRange()?.getRange() ?? {
        startRow: 0,
        endRow: 0,
        startColumn: 0,
        endColumn: 0,
      };
      const rows = range.endRow - range.startRow + 1;
      const columns = range.endColumn - range.startColumn + 1;
      const area = { row: range.startRow, column: range.startColumn, rows, columns };
      return `${book.active().getName()}!${areaName(area)}`;
    },
    /** The text in the cell editor. */
    editorText: async (): Promise<string> =>
      book.grid
        .get(IUniverInstanceService)
        .getUnit<DocumentDataModel>(DOCS_NORMAL_EDITOR_UNIT_ID_KEY)
        ?.getBody()
        ?.dataStream.trim() ?? '',
    activate: async (sheet: string): Promise<void> => void book.facade.setActiveSheet(book.sheet(sheet).getSheetId()),
    /** Requests of the add-in since the last call (office.js's own housekeeping not counted). */
    requests: async (): Promise<number> => pane.traffic.takeRequests(),
    requestBytes: async (): Promise<{ readonly total: number; readonly largest: number }> => pane.traffic.takeBytes(),
    /**
     * A request of the add-in (the next one, or the one after `skip` others) is refused with this host code; `done`: so
     * many of its actions are done all the same.
     */
    refuse: async (code: RefusalName | Gone | number, skip = 0, done = 0): Promise<void> =>
      pane.traffic.interfere({ skip, done, refuse: refusalCode(code), before: () => void (came = true) }),
    /** Requests are carried out while somebody types in a cell, as Excel on the web may do. */
    carryOutWhileEditing: async (): Promise<void> => pane.traffic.carryOutWhileEditing(),
    /**
     * A co-author's edit that comes just before a request of the add-in: the next one, or the one after `skip` others.
     */
    slipIn: async (address: string, value: unknown, skip = 0): Promise<void> =>
      pane.traffic.interfere({ skip, before: () => write(address, value, 'coauthor') }),
    /** A co-author's edit, on a protected sheet too; `silent`: Excel raises no event (the edit arrives unseen). */
    foreignEdit: (address: string, value: unknown, silent = false): Promise<void> =>
      pastProtection(session, target(address).sheetId, () =>
        silent ? book.changes.quietly(() => write(address, value, 'coauthor')) : write(address, value, 'coauthor'),
      ),
    /**
     * A co-author puts a sheet in the place of this one: at once, or just before a request of the add-in after `skip`
     * others.
     */
    replaceSheet: async (name: string, by: string, skip?: number): Promise<void> => {
      const replace = (): void => {
        book.facade.insertSheet(by);
        removeSheet({ book, sheetId: book.sheet(name).getSheetId() }, 'coauthor');
      };
      if (skip === undefined) replace();
      else pane.traffic.interfere({ skip, before: replace });
    },
    protect: async (sheet: string, on: boolean): Promise<void> =>
      void (book.extra(book.sheet(sheet)).protection = { on, options: {} }),
    /** Puts a filter on the used cells; `hideRow` (zero-based) is what it leaves out. */
    async filter(sheetName: string, on: boolean, hideRow?: number): Promise<void> {
      const sheet = book.sheet(sheetName);
      const area = on ? book.cells.used(sheet, false) : undefined;
      book.extra(sheet).filter = { area, filtered: on && area !== undefined };
      if (hideRow !== undefined)
        setHidden(
          { book, sheetId: sheet.getSheetId(), area: { row: hideRow, column: 0, rows: 1, columns: 1 } },
          'row',
          on,
        );
    },
    /** Hides rows by their numbers in the sheet (1-based, both included). */
    hideRows: async (sheet: string, from: number, to: number): Promise<void> =>
      setHidden({ book, sheetId: book.sheet(sheet).getSheetId(), area: parseArea(`${from}:${to}`) }, 'row', true),
    merge: async (address: string): Promise<void> => mergeRange(target(address)),
    charts: async (sheet: string): Promise<readonly ChartExtra[]> =>
      structuredClone(book.extra(book.sheet(sheet)).charts),
    /** What the person has in front when it is not simply cells. */
    front: async (what: InFront): Promise<void> => void (book.host.inFront = what),
    /** The facts by which the user's list of Ctrl+Z was emptied since the last call. */
    ctrlZEnded: async (): Promise<readonly string[]> => book.host.takeEnded(),
    snapshot: async (): Promise<string> => snapshot(book),
    /** A press on a ribbon button that runs a function of the add-in. */
    async invoke(functionName: string): Promise<void> {
      await pane.ready();
      pane.send('appCommandInvoked', {
        0: `opdracht${++command}`,
        1: functionName,
        2: JSON.stringify({ source: { id: functionName } }),
      });
    },
    /** Calls a custom function straight over the protocol, at its full declared length. */
    async callFunction(id: string, args: readonly unknown[]): Promise<unknown> {
      functions.ask(id, args, 'Blad!A1');
      await functions.answers();
      return functions.ask(id, args, 'Blad!A1');
    },
    settled: (): Promise<void> => session.settled(),
    ready: (): Promise<void> => pane.ready(),
  };
  Object.assign(known, members);
  return members;
}

export type Proef = ReturnType<typeof createProef>;
