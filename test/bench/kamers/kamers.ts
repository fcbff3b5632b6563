import type { Grid } from '../../../src/table/cells/grid';

/** What was read, and what was worked out of it, as the rooms hand it on: the bench does not look inside. */
export type Gelezen = unknown;
export type Overzicht = unknown;
export type Plan = unknown;

/**
 * The rooms of one commit, seen through what the bench asks of them. Each is loaded when it is first asked for, so that
 * the cold time of a line counts only the code that it uses.
 */
export interface Kamers {
  readonly lezen: () => Promise<{
    /** The one table of a sheet. @throws when it is not read without a question. */
    readonly lees: (grid: Grid) => Gelezen;
    /** How many rows the table has. */
    readonly rijen: (gelezen: Gelezen) => number;
    /** What a reading ends in: 'table', 'none' or 'choose'. */
    readonly soort: (grid: Grid) => string;
    /** @throws when there is no overview. */
    readonly beoordeel: (gelezen: Gelezen) => Overzicht;
    /**
     * By name opgave, gehuisvest, nog te huisvesten and percentage in ten thousandths; and the trede of who gets one:
     * outside Zuid-Holland no one does, which rooms of before did not know.
     */
    readonly oordelen: (overzicht: Overzicht) => Readonly<Record<string, unknown>>;
  }>;
  readonly controle: () => Promise<(een: Blad, anderen: readonly Blad[]) => readonly string[]>;
  /** One line per gemeente: name, kind, persons housed before and after. */
  readonly vergelijken: () => Promise<(voor: Gelezen, na: Gelezen) => readonly (readonly unknown[])[]>;
  readonly schrijven: () => Promise<{
    readonly plan: (overzicht: Overzicht, grid: Grid, way: 'waarden' | 'formules' | 'functies') => Plan;
    readonly cellen: (plan: Plan) => readonly Cel[];
    /** How many cells come back, on the sheet as it stands after the write. */
    readonly terug: (plan: Plan, grid: Grid) => number;
  }>;
  /** The papers per gemeente: the names of the sheets with their number of cells. */
  readonly stukken: () => Promise<(overzicht: Overzicht) => readonly (readonly [string, number])[]>;
  readonly functies: () => Promise<{
    readonly beoordeel: (bereik: unknown[][], peildatum: unknown) => unknown[][] | Promise<unknown[][]>;
    readonly trede: (...invoer: unknown[]) => unknown;
  }>;
}

export interface Blad {
  readonly table: Gelezen;
  readonly grid: Grid;
}

export interface Cel {
  readonly row: number;
  readonly column: number;
  readonly content: string | number | boolean;
}
