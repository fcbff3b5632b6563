import { NO_FRAME } from '../../../src/change/write/frame';
import type { CellChange, WritePlan } from '../../../src/change/write/plan';
import { openWorkbook } from '../../../src/excel';
import { klok } from '../kern/meting';

export const RIJEN = 342;
export const KOLOMMEN = 7;

const EERSTE = 20;
const inhoud = (i: number): number => (i * 37) % 500;
const plaats = (i: number): readonly [row: number, column: number] => [i % RIJEN, Math.floor(i / RIJEN)];

function plan(sheet: string): WritePlan {
  const changes = Array.from({ length: RIJEN * KOLOMMEN }, (_, i): CellChange => {
    const [row, column] = plaats(i);
    return {
      row,
      column: EERSTE + column,
      before: { content: '', numberFormat: 'General' },
      after: { content: inhoud(i), numberFormat: 'General' },
    };
  });
  return { sheet, label: 'bench', styles: [], frame: NO_FRAME, basis: [], changes };
}

const opdracht = {
  /** Milliseconds for one write through our port. */
  inEens: async (sheet: string): Promise<number> => {
    const workbook = await openWorkbook(() => '2022-03-30T10:00:00.000Z');
    return klok(() => workbook.write(plan(sheet)));
  },
  /** Milliseconds for the same cells, each with a request of its own. */
  celVoorCel: (sheet: string): Promise<number> =>
    klok(() =>
      Excel.run(async (context) => {
        const blad = context.workbook.worksheets.getItem(sheet);
        for (let i = 0; i < RIJEN * KOLOMMEN; i++) {
          const [row, column] = plaats(i);
          blad.getRangeByIndexes(row, column, 1, 1).values = [[inhoud(i)]];
          await context.sync();
        }
      }),
    ),
};

declare global {
  interface Window {
    readonly opdracht: typeof opdracht;
  }
}

if (typeof window !== 'undefined') Object.assign(window, { opdracht });
