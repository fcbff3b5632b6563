import { formatGetal } from '../../domain/sentences/numbers';
import { formatDatum } from '../../domain/tijd/datum';
import type { Trial } from '../../review/scenario/trial';
import { linesOf } from '../../review/scenario/line';
import type { ChartPlan } from '../sheet-plan';
import { count, styled, line, gap, text } from '../layout/lines';
import type { Line } from '../layout/line';
import { TABLE, TABLE_HEADING, FOOTNOTE } from '../layout/looks';

const HOOGTE = 16;

/**
 * The lines of all gemeenten together as a table from sheet row `row` on, the chart of it beside that table, and the
 * chart in words.
 */
export function verloop(
  { rows, base }: Trial,
  row: number,
): { readonly regels: readonly Line[]; readonly grafiek: ChartPlan } {
  const points = linesOf(rows, base);
  const getal = (n: number | undefined) => count(n === undefined ? '' : Math.round(n));
  const regels = [
    styled(
      line(
        ...['Datum', 'Schema (1/6 per maand)', 'Gehuisvest', 'Tempo tot nu toe', 'Scenario'].map((kop) => text(kop)),
      ),
      TABLE_HEADING,
    ),
    ...points.map((point) =>
      styled(
        line(
          text(formatDatum(point.datum)),
          getal(point.schema),
          getal(point.gehuisvest),
          getal(point.voor),
          getal(point.na),
        ),
        TABLE,
      ),
    ),
  ];
  const eind = points.at(-1);
  const woorden =
    `Lijndiagram: verwacht op ${eind ? formatDatum(eind.datum) : 'het einde'}: ${formatGetal(eind?.voor ?? 0)} ` +
    `in het tempo tot nu toe en ${formatGetal(eind?.na ?? 0)} in het scenario; de opgave is ` +
    `${formatGetal(Math.round(eind?.schema ?? 0))}.`;
  return {
    regels: [...regels, ...gap(HOOGTE - regels.length), line(text(woorden, FOOTNOTE))],
    grafiek: {
      type: 'lines',
      name: 'Wat-als verloop',
      title: 'Gehuisvest tegenover schema',
      xTitle: 'Datum',
      yTitle: 'Personen',
      data: { row, column: 0, rows: regels.length, columns: 5 },
      position: { row, column: 6, rows: HOOGTE, columns: 6 },
    },
  };
}
