import { HostError } from '../wire/errors';

export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** A rectangle of cells, zero-based. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export function columnName(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnName(Math.floor(index / 26) - 1) + letter;
}

function columnIndex(name: string): number {
  return [...name.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** `B2:C3`, `B:C`, `2:3` or one cell; in Excel's own spelling without dollars. */
export function areaName({ row, column, rows, columns }: Area): string {
  if (rows >= MAX_ROWS) return `${columnName(column)}:${columnName(column + columns - 1)}`;
  if (columns >= MAX_COLUMNS) return `${row + 1}:${row + rows}`;
  const first = `${columnName(column)}${row + 1}`;
  return rows === 1 && columns === 1 ? first : `${first}:${columnName(column + columns - 1)}${row + rows}`;
}

export function sheetPrefix(name: string): string {
  return /^[A-Za-z_][A-Za-z0-9_.]*$/.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name)
    ? name
    : `'${name.replaceAll("'", "''")}'`;
}

const PART = /^([A-Z]{1,3})?(\d+)?$/i;
const invalid = (text: string) => new HostError('InvalidArgument', `The address ${text} is invalid.`);

/** Splits `'Blad 1'!A1:B2` in its sheet (if any) and its cells. */
export function splitAddress(text: string): { readonly sheet?: string; readonly cells: string } {
  const cut = text.lastIndexOf('!');
  if (cut < 0) return { cells: text };
  const name = text.slice(0, cut).replace(/^=/, '');
  return { sheet: name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name, cells: text.slice(cut + 1) };
}

export function parseArea(text: string): Area {
  const [from = '', to = from, more] = text.replaceAll('$', '').split(':');
  const a = PART.exec(from);
  const b = PART.exec(to);
  if (
    more !== undefined ||
    !a ||
    !b ||
    (!a[1] && !a[2]) ||
    Boolean(a[1]) !== Boolean(b[1]) ||
    Boolean(a[2]) !== Boolean(b[2])
  )
    throw invalid(text);
  if (from === to && (!a[1] || !a[2]) && !text.includes(':')) throw invalid(text);
  const rows = a[2] && b[2] ? [Number(a[2]) - 1, Number(b[2]) - 1].sort((x, y) => x - y) : [0, MAX_ROWS - 1];
  const columns = a[1] && b[1] ? [columnIndex(a[1]), columnIndex(b[1])].sort((x, y) => x - y) : [0, MAX_COLUMNS - 1];
  const [row = 0, lastRow = 0] = rows;
  const [column = 0, lastColumn = 0] = columns;
  if (row < 0 || lastRow >= MAX_ROWS || lastColumn >= MAX_COLUMNS) throw invalid(text);
  return { row, column, rows: lastRow - row + 1, columns: lastColumn - column + 1 };
}

export function intersection(a: Area, b: Area): Area | undefined {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : undefined;
}

export function bounding(areas: readonly Area[]): Area | undefined {
  if (areas.length === 0) return undefined;
  const row = Math.min(...areas.map((a) => a.row));
  const column = Math.min(...areas.map((a) => a.column));
  return {
    row,
    column,
    rows: Math.max(...areas.map((a) => a.row + a.rows)) - row,
    columns: Math.max(...areas.map((a) => a.column + a.columns)) - column,
  };
}

export const sameArea = (a: Area, b: Area) =>
  a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;
