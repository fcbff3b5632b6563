import type { CellLook } from '../sheet-plan';
import type { Opmaak, Line } from './line';

interface Blok {
  readonly sleutel: string;
  readonly row: number;
  rows: number;
  readonly column: number;
  columns: number;
  readonly opmaak: Opmaak;
}

/**
 * The looks of all cells in few blocks. A line above or below only is drawn per block, so such blocks may not grow
 * downwards.
 */
export function blokken(regels: readonly Line[]): readonly CellLook[] {
  const klaar: Blok[] = [];
  let open = new Map<string, Blok>();
  regels.forEach((een, row) => {
    const hier = new Map<string, Blok>();
    for (const stuk of stroken(een, row)) {
      const plek = `${stuk.column}:${stuk.columns}:${stuk.sleutel}`;
      const boven = stuk.opmaak.lines === 'top' || stuk.opmaak.lines === 'bottom' ? undefined : open.get(plek);
      if (boven) boven.rows += 1;
      else klaar.push(stuk);
      hier.set(plek, boven ?? stuk);
    }
    open = hier;
  });
  return klaar.map(({ row, column, rows, columns, opmaak }) => ({ area: { row, column, rows, columns }, ...opmaak }));
}

function stroken({ cellen }: Line, row: number): readonly Blok[] {
  const gevonden: Blok[] = [];
  cellen.forEach(({ opmaak }, column) => {
    if (opmaak === undefined) return;
    const sleutel = JSON.stringify(opmaak);
    const links = gevonden.at(-1);
    if (links && links.sleutel === sleutel && links.column + links.columns === column) links.columns += 1;
    else gevonden.push({ sleutel, row, rows: 1, column, columns: 1, opmaak });
  });
  return gevonden;
}
