import type { Worksheet } from '@univerjs/core';
import type { Area } from '../../workbook/address';
import { type Entry, enter } from '../../workbook/entry';
import { HostError, invalidArgument } from '../../wire/errors';
import { type RangeTarget, sheetOf } from '../context';

const MAX_CELLS = 5_000_000;

/** Reads one fact of every cell of a range, as the 2-D array that Excel answers. */
export function grid<V>(range: RangeTarget, read: (sheet: Worksheet, row: number, column: number) => V): V[][] {
  const { row, column, rows, columns } = range.area;
  if (rows * columns > MAX_CELLS)
    throw new HostError('ResponsePayloadSizeLimitExceeded', 'The range is too large to read.');
  const sheet = sheetOf(range);
  return Array.from({ length: rows }, (_, r) =>
    Array.from({ length: columns }, (_, c) => read(sheet, row + r, column + c)),
  );
}

/** A single value counts for the whole range; otherwise the shape must fit exactly. */
export function spread(value: unknown, { rows, columns }: Area): unknown[][] {
  if (!Array.isArray(value)) return Array.from({ length: rows }, () => Array<unknown>(columns).fill(value));
  const lines = value as unknown[][];
  if (lines.length !== rows || lines.some((line) => !Array.isArray(line) || line.length !== columns)) {
    throw invalidArgument(
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    );
  }
  return lines;
}

/** Sets values or formulas as if typed with en-US separators; `null` leaves a cell alone. */
export function enterValues(range: RangeTarget, value: unknown): void {
  const sheet = sheetOf(range);
  const { book, area } = range;
  const entries = spread(value, area).map((line, r) =>
    line.map((input, c): Entry | undefined =>
      input === null ? undefined : enter(input, book.cells.format(sheet, area.row + r, area.column + c)),
    ),
  );
  book.enter(sheet, area, entries, 'addin');
}

export function enterFormats(range: RangeTarget, value: unknown): void {
  const formats = spread(value, range.area);
  const { area, book } = range;
  book.style(
    sheetOf(range),
    area,
    (row, column) => {
      const format = formats[row - area.row]?.[column - area.column];
      return format === null
        ? {}
        : {
            n:
              format === 'General' || format === ''
                ? null
                : { pattern: asKept(String(format), book.host.excel.platform) },
          };
    },
    'addin',
  );
}

/** A Mac hands `hh:mm` back as `h:mm`. [F18] */
const asKept = (format: string, platform: string): string =>
  platform === 'Mac' && format === 'hh:mm' ? 'h:mm' : format;
