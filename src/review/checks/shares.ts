import { fractie } from '../../domain/getal/getal';
import { cellArea } from '../../table/cells/address';
import type { Finding } from '../finding';
import { fold } from '../../table/cells/text';
import type { Column } from '../../table/column';
import { fractionsIn } from './fractions';
import { type Check, type Sheet, onHeading, valueIn } from './sheet';

const ROUNDING = 0.005;
const MOST_ROUNDING = 0.02;

/** Shares add up to 100 %, but for rounding: half a percent a part, two percents at most. */
export const aandelenTellenOp: Check = (sheet) => {
  const { table } = sheet;
  if (table.layout !== 'rows') return [];
  return table.columns
    .filter((c) => !c.ours && /\baandeel\b/.test(fold(c.heading)))
    .flatMap((column): readonly Finding[] => {
      const shares = [...fractionsIn(sheet, column).values()];
      if (shares.length < 2 || shares.length < table.rows.length) return [];
      const sum = shares.reduce((total, p) => total + p, 0);
      return Math.abs(sum - 1) <= Math.min(MOST_ROUNDING, ROUNDING * shares.length) + 1e-9
        ? []
        : [
            {
              code: 'aandelenTellenNietOp',
              severity: 'fout',
              ...onHeading(sheet, column),
              data: { kop: column.heading },
              found: fractie(Math.round(sum * 1000) / 1000),
              expected: fractie(1),
            },
          ];
    });
};

/** "760-837", "760 tot 837", "1.690 tot en met 1.863", "tussen 760 en 837". */
const RANGE =
  /^(?:(?:van|tussen) )?(\d{1,3}(?:\.\d{3})*|\d+)(?: ?- ?| (?:tot(?: en met)?|t\/m|a|en) )(\d{1,3}(?:\.\d{3})*|\d+)$/;

/** Ranges ("760-837") of the parts add up to the range of the whole. */
export const bereikenTellenOp: Check = (sheet) => {
  const { table } = sheet;
  const { totalRow } = table;
  if (table.layout !== 'rows' || totalRow === undefined) return [];
  return table.columns.filter((c) => !c.ours).flatMap((column) => rangeFinding(sheet, column, totalRow));
};

function rangeFinding({ table, grid }: Sheet, column: Column, totalRow: number): readonly Finding[] {
  const whole = rangeOf(valueIn(grid, totalRow, column.column));
  const parts = table.rows.map((r) => rangeOf(r.cells.get(column.column) ?? ''));
  const known = parts.filter((p) => p !== undefined);
  if (!whole || known.length < 2 || known.length < parts.length) return [];
  const [low, high] = [known.reduce((s, [a]) => s + a, 0), known.reduce((s, [, b]) => s + b, 0)];
  if (low === whole[0] && high === whole[1]) return [];
  return [
    {
      code: 'bereikenTellenNietOp',
      severity: 'fout',
      sheet: table.sheet,
      area: cellArea(totalRow, column.column),
      data: { kop: column.heading },
      found: `${whole[0]}-${whole[1]}`,
      expected: `${low}-${high}`,
    },
  ];
}

function rangeOf(value: unknown): readonly [number, number] | undefined {
  const match = typeof value === 'string' ? RANGE.exec(fold(value)) : null;
  const [low, high] = [match?.[1], match?.[2]].map((t) => Number((t ?? '').replaceAll('.', '')));
  return match && low !== undefined && high !== undefined && low <= high ? [low, high] : undefined;
}
