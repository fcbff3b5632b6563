import type { Area } from '../../table/grid';
import type { Content } from '../content';
import { textContent } from '../content';
import { COUNT_FORMAT, PERCENT_FORMAT } from '../outputs';
import type { ChartPlan, Look, SheetPlan } from '../sheet-plan';

/** The look of one cell, without its place. */
export type Opmaak = Omit<Look, 'area'>;

export interface Cel {
  readonly inhoud: Content;
  readonly opmaak?: Opmaak;
}

/** One line of a paper. */
export interface Regel {
  readonly cellen: readonly Cel[];
  /** A new page begins before it. */
  readonly nieuwePagina?: boolean;
}

/** A paper as lines below each other, before it is a sheet. */
export interface Opbouw {
  readonly naam: string;
  /** The mark by which the same paper is found again. */
  readonly soort: string;
  readonly regels: readonly Regel[];
  readonly breedtes: readonly number[];
  readonly richting: 'portrait' | 'landscape';
  /** The heading line of the table, repeated on each page; the lines above it stay in view. */
  readonly kop?: number;
  readonly grafieken?: readonly ChartPlan[];
  readonly voettekst: string;
}

export const WIT: Regel = { cellen: [] };

export const tekst = (inhoud: string, opmaak?: Opmaak): Cel => cel(textContent(inhoud), opmaak);
export const aantal = (inhoud: Content, opmaak: Opmaak = {}): Cel => cel(inhoud, { numberFormat: COUNT_FORMAT, align: 'right', ...opmaak });
export const deel = (inhoud: Content, opmaak: Opmaak = {}): Cel => cel(inhoud, { numberFormat: PERCENT_FORMAT, align: 'right', ...opmaak });
export const regel = (...cellen: readonly Cel[]): Regel => ({ cellen });

export function cel(inhoud: Content, opmaak?: Opmaak): Cel {
  return opmaak === undefined ? { inhoud } : { inhoud, opmaak };
}

/** The same look over a whole line; what a cell says itself goes before it. */
export function metOpmaak({ cellen, ...rest }: Regel, opmaak: Opmaak): Regel {
  return { ...rest, cellen: cellen.map((een) => ({ ...een, opmaak: { ...opmaak, ...een.opmaak } })) };
}

/** The lines as a sheet: A4, one page wide, equal looks in as few blocks as possible. */
export function alsBlad({ naam, soort, regels, breedtes, richting, kop, grafieken = [], voettekst }: Opbouw): SheetPlan {
  const onder = grafieken.map(({ position }) => position.row + position.rows + 1);
  const area: Area = { row: 0, column: 0, rows: Math.max(1, regels.length, ...onder), columns: breedtes.length };
  return {
    name: naam,
    kind: soort,
    cells: regels.map(({ cellen }) => cellen.map(({ inhoud }) => inhoud)),
    looks: blokken(regels),
    widths: breedtes,
    frozenRows: kop === undefined ? 0 : kop + 1,
    print: {
      orientation: richting,
      area,
      ...(kop === undefined ? {} : { repeatRows: [kop, kop] as const }),
      pageBreaks: regels.flatMap(({ nieuwePagina }, row) => (nieuwePagina === true && row > 0 ? [row] : [])),
      footer: voettekst,
    },
    charts: grafieken,
  };
}

interface Blok { readonly sleutel: string; readonly row: number; rows: number; readonly column: number; columns: number; readonly opmaak: Opmaak }

/** A line above or below only is drawn per block, so such blocks may not grow downwards. */
function blokken(regels: readonly Regel[]): readonly Look[] {
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

function stroken({ cellen }: Regel, row: number): readonly Blok[] {
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
