import type { Verlenging } from '../domain/beoordeling/stand';
import type { Column, Doubles } from './column';
import type { Datum } from '../domain/tijd/datum';
import type { Provincie } from '../domain/gemeente/provincies';
import type { Gemeente } from '../domain/gemeente/gemeente';
import type { Fractie, Personen } from '../domain/getal/getal';
import type { Trede } from '../domain/ladder/trede';
import type { Periode } from '../domain/tijd/periode';
import type { Area } from './cells/grid';
import type { ReadingFinding } from './reading-finding';
import type { Months } from './months';
import type { RowCells } from './row-cells';
import type { Role } from './roles';

/**
 * How a table lies on the sheet: gemeenten below each other; turned, with gemeenten or years beside each other;
 * or the letters' list of one key and one value a line. Only 'rows' can be written beside.
 */
export type Layout = 'rows' | 'turned' | 'keyValue';

/** A table as it was read: anything that can be written down, right or wrong. */
export interface ReadTable {
  readonly sheet: string;
  readonly layout: Layout;
  /** A letter or annex of Gedeputeerde Staten. */
  readonly letter?: true;
  /** In a key-value list: the cell in which the value of a key stands, by `Column.column`. */
  readonly valueCells?: ReadonlyMap<number, { readonly row: number; readonly column: number }>;
  /** The name of the Excel table, when it is one. */
  readonly excelTable?: string;
  /** Text in the rows above the headings, such as the title. */
  readonly title: readonly string[];
  /** Lines of text below it, such as what a mark behind a figure means. */
  readonly notes?: readonly string[];
  /** What corrections of this table's columns are remembered under: see corrections.ts. */
  readonly signature: string;
  /** Heading rows + body + totals, zero-based on the sheet. */
  readonly area: Area;
  readonly headingRows: readonly number[];
  readonly columns: readonly Column[];
  readonly rows: readonly ReadRow[];
  /** Sheet row of the Totaal, when there is one. */
  readonly totalRow?: number;
  readonly subtotalRows: readonly number[];
  readonly periode?: Periode;
  /** The date up to which realisation is counted. */
  readonly peildatum?: Datum;
  /** Dates in the title of which nothing says which is the peildatum. */
  readonly peildata?: readonly Datum[];
  /** True when the taakstelling column was found to hold the opgave. */
  readonly taakstellingIsOpgave: boolean;
  /** Present when of columns with one role the user says, or said, which is meant. */
  readonly doubles?: readonly Doubles[];
  /** Present when months stand beside each other without a column for their total. */
  readonly months?: Months;
  /** Present when gemeenten have several rows that a column tells apart. */
  readonly rowChoices?: readonly RowChoice[];
  /** Present when the user says, or said, whether a column of huurcontracten is the total. */
  readonly contracts?: Contracts;
  readonly findings: readonly ReadingFinding[];
  /** What a letter says of the next halfjaar below its own figures. */
  readonly next?: ReadTable;
  /** Sheets from which missing data was taken over. */
  readonly extraSheets?: readonly ExtraSheet[];
}

/** A column of huurcontracten that may be the total, or that the user said what it is of. */
export interface Contracts {
  readonly column: Column;
  readonly asked: boolean;
  /** The other sheet on which it stands, and what corrections of its columns are remembered under. */
  readonly sheet?: string;
  readonly signature?: string;
}

/**
 * A column by which the rows of one gemeente differ, with the value whose rows are read; without it the user is asked.
 */
export interface RowChoice {
  readonly column: Column;
  readonly values: readonly string[];
  readonly chosen?: string;
}

/** A sheet beside the table with what was taken from it. */
export interface ExtraSheet {
  readonly sheet: string;
  /** Each field with the sheet rows of the table that it went to. */
  readonly taken: ReadonlyMap<Role, ReadonlySet<number>>;
  /** The date of the steps that were taken from it, where its heading names one. */
  readonly tredeOp?: Datum;
  /** The day of which it says what was nog te huisvesten. */
  readonly restOp?: Datum;
}

/**
 * The raw and the understood content of one row; a field is absent when the cell is blank, unreadable or has no column.
 */
export interface ReadRow {
  /** Zero-based sheet row; in a turned table the sheet column; in a key-value list the row of the first key. */
  readonly row: number;
  /** Hidden by hand or by a filter. */
  readonly hidden: boolean;
  readonly name: string;
  readonly gemeente?: Gemeente;
  /** Where it lies: of a gemeente that is known or was, or else what the sheet says. */
  readonly provincie?: Provincie;
  readonly trede?: Trede;
  readonly taakstelling?: Personen;
  readonly opgave?: Personen;
  /** Signed: > 0 achterstand, < 0 voorsprong. */
  readonly saldo?: Personen;
  readonly eindsaldo?: Personen;
  readonly gehuisvest?: Personen;
  readonly nogTeHuisvesten?: Personen;
  readonly minimaal?: Personen;
  readonly additioneel?: Personen;
  readonly opgaveInclAdditioneel?: Personen;
  readonly percentage?: Fractie;
  readonly koppelingen?: Personen | 'voldoende' | 'onvoldoende';
  /** What was nog te huisvesten on 1 April or 1 October, where a sheet of that day says it. */
  readonly restTussenstand?: Personen;
  readonly omkoppelingen?: boolean;
  readonly stapelgemeente?: boolean;
  readonly huurcontracten?: Personen;
  /** A number that may be the extra persons, and may be the total. */
  readonly huurcontractenHoogstens?: Personen;
  readonly verschoonbaar?: { readonly reden: string };
  readonly verlengd?: Verlenging;
  readonly opgebouwdeAchterstand?: Personen;
  /** Places in doorstroomwoningen and tussenvoorzieningen. */
  readonly tussenvoorzieningen?: Personen;
  /** Fields whose cell could not be read as what they should be; the findings say why. */
  readonly unreadable: ReadonlySet<Role>;
  /** Every cell of the row, as read. */
  readonly cells: RowCells;
}

/** Where the cell of a row and a column stands on the sheet, whichever way the table lies. */
export function cellOf(
  { layout, valueCells }: Pick<ReadTable, 'layout' | 'valueCells'>,
  row: ReadRow,
  { column }: Column,
): Area {
  const one = { rows: 1, columns: 1 };
  if (layout === 'rows') return { row: row.row, column, ...one };
  return { ...(valueCells?.get(column) ?? { row: column, column: row.row }), ...one };
}

/** Where the heading of a column stands on the sheet. */
export function headingOf(
  { layout, headingRows, valueCells }: Pick<ReadTable, 'layout' | 'headingRows' | 'valueCells'>,
  { column }: Column,
): Area {
  const line = Math.min(...headingRows);
  const lines = headingRows.length;
  return layout === 'rows'
    ? { row: line, column, rows: lines, columns: 1 }
    : { row: valueCells?.get(column)?.row ?? column, column: line, rows: 1, columns: lines };
}

/** The column that a role is read from. */
export const columnFor = (table: ReadTable, role: Role): Column | undefined =>
  table.columns.find((c) => c.used && c.role === role);

/** What reading a grid can give. */
export type ReadResult =
  | { readonly kind: 'table'; readonly table: ReadTable }
  | { readonly kind: 'choose'; readonly candidates: readonly ReadTable[] }
  | { readonly kind: 'none'; readonly findings: readonly ReadingFinding[] };
