import { vindGemeente } from '../../domain/gemeente/gemeenteherkenning';
import type { RowKind } from './row-kind';
import { withoutFootnote } from '../cells/footnotes';
import { isQuantity } from './quantity';
import type { Heading } from './heading';
import { fold } from '../cells/text';
import type { View } from '../cells/view';

const SUBTOTAL = /^sub-?totaal/;
const MEAN = /^gemiddeld/;
const TOTAL = /^(?:(?:eind|generaal )?totaal|totalen|som)\b|\btotaal$/;
const WHOLE = /^(?:totaal )?(?:nederland|(?:provincie )?zuid-holland|landelijk)$/;
/** What stands under or over a table and is no row of it: a note, or its caption ("Tabel 1. Historische gegevens"). */
export const NOTE = new RegExp(
  String.raw`^(?:(?:tabel|figuur|grafiek) \d+\b|\*|\(?\d\)|[¹²³⁴-⁹]|bron|noot|let op|nb\b|n\.b\.|` +
    'toelichting|peildatum|stand per|opmerking)',
);
/** A word that answers a question of the assessment: in a letter the only one in its column. */
export const ANSWER = /^(?:ja|nee|(?:on)?voldoende|geen)$/;
const LONG = 60;

/** Whether a line with this name may count more than the table holds: "Nederland", "Totaal Zuid-Holland". */
export const isOfWhole = (label: string): boolean => WHOLE.test(fold(label));

/**
 * @param nameColumn the column that names the rows; a whole of which the table is a part ("Nederland") counts as a
 * total there
 */
export function rowKind(
  view: View,
  row: number,
  heading: Heading,
  span: readonly [number, number],
  nameColumn: number,
  ofGemeenten: boolean,
): RowKind {
  let quantities = 0;
  let filled = 0;
  let label = '';
  for (let c = span[0]; c <= span[1] && !(filled > 1 && quantities > 0 && label !== ''); c++) {
    if (view.value(row, c) === '') continue;
    const text = view.text(row, c);
    if (text === '') continue;
    filled++;
    if (isQuantity(view, row, c)) quantities++;
    else if (label === '') label = fold(text);
  }
  if (filled === 0) return 'blank';
  if (isTotalsRow(view, row)) return 'total';
  const name = withoutFootnote(fold(view.text(row, nameColumn))).text;
  // "Totaal | Delft": of which people, not of which gemeenten.
  if (ofGemeenten && label !== name && name !== '' && isSum(label) && vindGemeente(name).kind === 'gevonden')
    return 'body';
  if (SUBTOTAL.test(label)) return 'subtotal';
  if (MEAN.test(label)) return 'mean';
  if (TOTAL.test(label) || (ofGemeenten && quantities > 0 && WHOLE.test(name))) return 'total';
  if (repeats(view, row, heading)) return 'repeat';
  if (filled === 1 && quantities === 0 && !ANSWER.test(label))
    return NOTE.test(label) || label.length > LONG || name === '' ? 'note' : 'group';
  return 'body';
}

const isSum = (label: string): boolean => [SUBTOTAL, MEAN, TOTAL].some((pattern) => pattern.test(label));

/** The totals row of an Excel table, whatever is written in front of it. */
const isTotalsRow = ({ turned, grid }: View, line: number): boolean =>
  !turned && grid.tables.some(({ hasTotals, row, rows }) => hasTotals && row + rows - 1 === line);

/** The heading, or one of its lines, once more, as on every printed page. */
function repeats(view: View, row: number, { columns, rows }: Heading): boolean {
  return (
    columns.length > 1 &&
    rows.some(
      (line) =>
        columns.filter(({ column }) => view.text(line, column) !== '').length > 1 &&
        columns.every(({ column }) => view.text(row, column) === view.text(line, column)),
    )
  );
}
