import { formatGetal, opsomming } from '../../domain/sentences/numbers';
import { type Datum, formatDatum } from '../../domain/tijd/datum';
import type { Trial } from '../../review/scenario/trial';
import { type LinePoint, linesOf } from '../../review/scenario/line';
import type { ChartPlan } from '../sheet-plan';
import { cell, count, styled, line, gap, text } from '../layout/lines';
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
  const dag = (datum: Datum) => cell(datum, { numberFormat: 'd-m-yyyy', align: 'left' });
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
        line(dag(point.datum), getal(point.schema), getal(point.gehuisvest), getal(point.voor), getal(point.na)),
        TABLE,
      ),
    ),
  ];
  return {
    regels: [...regels, ...gap(HOOGTE - regels.length), line(text(inWoorden(points), FOOTNOTE))],
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

/** What the lines come to in the end; what is not known is not said. */
function inWoorden(points: readonly LinePoint[]): string {
  const eind = points.at(-1);
  if (eind === undefined) return 'Lijndiagram zonder punten.';
  const { datum, schema, voor, na } = eind;
  const verwacht = [
    ...(voor === undefined ? [] : [`${formatGetal(Math.round(voor))} in het tempo tot nu toe`]),
    ...(na === undefined ? [] : [`${formatGetal(Math.round(na))} in het scenario`]),
  ];
  const opgave = `de opgave is ${formatGetal(Math.round(schema))}`;
  return (
    `Lijndiagram: verwacht op ${formatDatum(datum)}: ` + `${[opsomming(verwacht) || 'niet bekend', opgave].join('; ')}.`
  );
}
