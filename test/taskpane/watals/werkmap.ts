import { memoryWorkbook } from '../../change/memory-workbook';
import { cellsOf, type Cells } from '../../change/grids';
import { valueContent } from '../../../src/change/write/content';
import { read } from '../../../src/taskpane/model/reading/reading';
import { createSession } from '../../../src/taskpane/model/session';
import { watalsOf } from '../../../src/taskpane/watals/model/model';
import { load } from '../../../src/taskpane/watals/model/scenarios';
import { HAAGLANDEN } from '../../table/haaglanden';

export const BLAD = 'Haaglanden';

export const haaglandenCells = (): Cells => cellsOf(HAAGLANDEN.map((row) => row.map(valueContent)));

/** Haaglanden in memory, read, with its what-if loaded; `wacht` runs what was to be done later. */
export async function werkmap(andere: Readonly<Record<string, Cells>> = {}) {
  const workbook = memoryWorkbook({ [BLAD]: haaglandenCells(), ...andere });
  const later = new Set<() => void>();
  const session = createSession({
    workbook,
    later: (task) => {
      later.add(task);
      return () => later.delete(task);
    },
  });
  await read(session);
  const watals = watalsOf(session);
  await load(watals);
  const wacht = async (): Promise<void> => {
    for (const task of [...later]) {
      later.delete(task);
      task();
    }
    for (let turn = 0; turn < 5; turn += 1) await Promise.resolve();
  };
  return { workbook, session, watals, wacht, later };
}

export function codeVan({ watals }: Pick<Awaited<ReturnType<typeof werkmap>>, 'watals'>, naam: string): string {
  const row = watals.comparison()?.rows.find(({ base }) => base.naam === naam);
  if (!row) throw new Error(`niet in de tabel: ${naam}`);
  return row.base.code;
}
