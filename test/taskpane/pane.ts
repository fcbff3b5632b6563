import { valueContent } from '../../src/change/write/content';
import { createSession, type Session } from '../../src/taskpane/model/session';
import { openPreview, toggleOffer } from '../../src/taskpane/model/writing/writing';
import { type Cells, cellsOf } from '../change/grids';
import { memoryWorkbook, type Backstage, type MemoryWorkbook } from '../change/memory-workbook';
import type { CellValue } from '../../src/table/cells/grid';
import { HAAGLANDEN } from '../table/haaglanden';

export interface Pane {
  readonly session: Session;
  readonly workbook: MemoryWorkbook;
  readonly backstage: Backstage;
  /** Lets the waiting time pass: runs what was put off. */
  readonly wait: () => void;
}

/** A pane on a workbook in memory: on new sheets, or on a workbook that another pane was open on before. */
export function paneOn(
  sheets: Readonly<Record<string, Cells>> = { Haaglanden: haaglandenCells() },
  workbook: MemoryWorkbook = memoryWorkbook(sheets),
): Pane {
  let waiting: (() => void) | undefined;
  const session = createSession({
    workbook,
    later: (task) => {
      waiting = task;
      return () => void (waiting = undefined);
    },
  });
  const wait = (): void => {
    const task = waiting;
    waiting = undefined;
    task?.();
  };
  return { session, workbook, backstage: workbook.backstage, wait };
}

export function haaglandenCells(change: Readonly<Record<string, CellValue>> = {}): Cells {
  return cellsOf(HAAGLANDEN.map((line, r) => line.map((value, c) => valueContent(change[`${r},${c}`] ?? value))));
}

/** Until everything that was promised has happened. */
export async function settled(): Promise<void> {
  for (let i = 0; i < 100; i += 1) await Promise.resolve();
}

/** The preview with all of our columns in it, also those that repeat one of the user's. */
export function openPreviewOfAll(session: Session): void {
  openPreview(session);
  const { preview } = session.store.get();
  if (preview?.kind !== 'uitkomsten') throw new Error('geen voorbeeld');
  preview.offers.filter(({ repeats }) => repeats !== undefined).forEach(({ key }) => toggleOffer(session, key));
}
