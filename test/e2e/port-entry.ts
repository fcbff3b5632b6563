import { cellAt } from '../../src/change/write/cells';
import { deelbareKopie } from '../../src/change/papers/kopie';
import { functiesNaarWaarden } from '../../src/change/outcomes/omzetten';
import { offers, planResults } from '../../src/change/outcomes/results';
import { everyColumn } from '../change/every-column';
import type { Way } from '../../src/change/outcomes/ways';
import { NO_FRAME } from '../../src/change/write/frame';
import type { WritePlan } from '../../src/change/write/plan';
import { STANDAARDBELEID } from '../../src/domain/beleid/beleid';
import { openWorkbook } from '../../src/excel';
import { HostError } from '../../src/change/workbook';
import { assess } from '../../src/review/assess/assess';
import { cellName } from '../../src/table/cells/address';
import { readGrid } from '../../src/table/rows/read';
import { PROMISES } from '../change/promises';
import { outcomeOf } from '../fixtures/corpus/outcome';

/** The port over the real office.js, driven from a test without the pane. */
async function port() {
  const workbook = await openWorkbook(() => '2022-03-30T10:00:00.000Z');
  const overview = async () => {
    const grid = await workbook.read();
    const result = readGrid(grid);
    if (result.kind !== 'table') throw new Error(`geen tabel: ${JSON.stringify(result)}`);
    const assessed = assess(result.table, { beleid: STANDAARDBELEID });
    if (assessed.kind !== 'overview') throw new Error(`ontbreekt: ${assessed.wat.join()}`);
    return { grid, overview: assessed.overview };
  };
  return {
    workbook,
    overview,
    /** What is read from a sheet. */
    outcome: async (sheet: string) => outcomeOf(readGrid(await workbook.read(sheet))),
    plan: async (way: Way = 'waarden', all = false): Promise<WritePlan> => {
      const { grid, overview: found } = await overview();
      const offered = offers(found, grid, way);
      const take = all ? new Set(offered.map((o) => o.key)) : everyColumn(offered).take;
      return planResults(found, grid, { take, way });
    },
    /** A write of cells that rests on nothing and belongs to no table. */
    bare: (
      sheet: string,
      label: string,
      changes: WritePlan['changes'],
      styles: WritePlan['styles'] = [],
    ): WritePlan => ({
      sheet,
      label,
      changes,
      styles,
      frame: NO_FRAME,
      basis: [],
    }),
    async copy() {
      const { grid, overview: found } = await overview();
      return deelbareKopie(grid, found, found.peildatum);
    },
    async toValues() {
      return functiesNaarWaarden(await workbook.read());
    },
    /** What a call ends in: its result, or the code of the refusal. */
    attempt: async <T>(work: () => Promise<T>): Promise<T | { readonly code: string; readonly unsure?: true }> => {
      try {
        return await work();
      } catch (error) {
        if (error instanceof HostError) return { code: error.code, ...(error.unsure && { unsure: true }) };
        throw error;
      }
    },
  };
}

/** Keeps one promise of the port on the sheet in front; what others do goes past the add-in. */
async function keepPromise(promise: string, sheet: string): Promise<void> {
  const { proef } = window.parent;
  const keep = PROMISES.find(([name]) => name === promise)?.[1];
  if (keep === undefined) throw new Error(`onbekende belofte: ${promise}`);
  const at = (row: number, column: number): string => `${sheet}!${cellName(row, column)}`;
  await keep({
    workbook: (await window.port).workbook,
    sheet,
    others: {
      type: (row, column, content) => proef.foreignEdit(at(row, column), content),
      protect: (on) => proef.protect(sheet, on),
      hideRow: (row) => proef.hideRows(sheet, row + 1, row + 1),
      merge: (row, column, columns) => proef.merge(`${at(row, column)}:${cellName(row, column + columns - 1)}`),
    },
  });
}

export type Port = Awaited<ReturnType<typeof port>>;

declare global {
  interface Window {
    readonly port: Promise<Port>;
    readonly cellIn: typeof cellAt;
    readonly keepPromise: typeof keepPromise;
  }
}

Object.assign(window, { port: Office.onReady().then(port), cellIn: cellAt, keepPromise });
