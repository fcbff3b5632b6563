import { known } from '../../domain/known';
import type { Opmaak, Cel, Line } from './line';
import type { Area } from '../../table/cells/grid';
import { type Content, textContent } from '../write/content';
import { COUNT_FORMAT, PERCENT_FORMAT } from '../write/number-formats';
import type { ChartPlan, SheetPlan } from '../sheet-plan';
import { blokken } from './merge-looks';
import { gebroken, hoogte } from './text-measure';

/** A paper as lines below each other, before it is a sheet. */
export interface Opbouw {
  readonly naam: string;
  /** The mark by which the same paper is found again. */
  readonly kind: string;
  readonly regels: readonly Line[];
  readonly breedtes: readonly number[];
  readonly richting: 'portrait' | 'landscape';
  /** The heading line of the table, repeated on each page; the lines above it stay in view. */
  readonly kop?: number;
  /** Small enough for one page whatever its length. */
  readonly eenPagina?: boolean;
  readonly grafieken?: readonly ChartPlan[];
  readonly voettekst: string;
}

export const WIT: Line = { cellen: [] };

/** Empty lines, such as the cells that a chart covers. */
export const ruimte = (rijen: number): readonly Line[] => Array.from({ length: Math.max(0, rijen) }, () => WIT);

export const tekst = (inhoud: string, opmaak?: Opmaak): Cel => cel(textContent(inhoud), opmaak);
export const aantal = (inhoud: Content, opmaak: Opmaak = {}): Cel =>
  cel(inhoud, { numberFormat: COUNT_FORMAT, align: 'right', ...opmaak });
export const deel = (inhoud: Content, opmaak: Opmaak = {}): Cel =>
  cel(inhoud, { numberFormat: PERCENT_FORMAT, align: 'right', ...opmaak });
export const regel = (...cellen: readonly Cel[]): Line => ({ cellen });

export function cel(inhoud: Content, opmaak?: Opmaak): Cel {
  return opmaak === undefined ? { inhoud } : { inhoud, opmaak };
}

/** The same look over a whole line; what a cell says itself goes before it. */
export function metOpmaak({ cellen, ...rest }: Line, opmaak: Opmaak): Line {
  return { ...rest, cellen: cellen.map((een) => ({ ...een, opmaak: { ...opmaak, ...een.opmaak } })) };
}

/** The lines as a sheet: A4, one page wide, long notes broken over lines, equal looks in as few blocks as possible. */
export function alsBlad({
  naam,
  kind,
  regels: gegeven,
  breedtes,
  richting,
  kop,
  eenPagina,
  grafieken = [],
  voettekst,
}: Opbouw): SheetPlan {
  const regels = gegeven.flatMap((een) => gebroken(een, breedtes));
  const onder = grafieken.map(({ position }) => position.row + position.rows);
  const area: Area = { row: 0, column: 0, rows: Math.max(1, regels.length, ...onder), columns: breedtes.length };
  return {
    name: naam,
    kind,
    cells: regels.map(({ cellen }) => cellen.map(({ inhoud }) => inhoud)),
    looks: blokken(regels),
    widths: breedtes,
    heights: regels.map((een) => hoogte(een, breedtes)),
    frozenRows: kop === undefined ? 0 : kop + 1,
    print: {
      orientation: richting,
      area,
      ...(kop === undefined ? {} : { repeatRows: [kop, kop] as const }),
      pageBreaks: regels.flatMap(({ nieuwePagina }, row) => (nieuwePagina === true && row > 0 ? [row] : [])),
      ...known({ onePage: eenPagina }),
      footer: voettekst,
    },
    charts: grafieken,
  };
}
