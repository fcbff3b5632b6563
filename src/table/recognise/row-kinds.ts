import { parseTrede } from '../../domain/ladder/ladder';
import { vindGemeente } from '../../domain/gemeente/gemeenteherkenning';
import { type RowKind, isOfWhole } from './row-kind';
import { withoutFootnote } from '../cells/footnotes';
import { isQuantity } from './quantity';
import type { Heading } from './heading';
import { fold } from '../cells/text';
import type { View } from '../cells/view';

const SUBTOTAL = /^sub-?totaal/;
const MEAN = /^gemiddeld/;
/** "Waarvan gezinnen", below the gemeente of which they are a part: no gemeente, and no row of the table. */
const PART = /^[-\u2013\u2022\u00B7>]* ?(?:waarvan|daarvan|w\. ?v\.|wv)(?= |:)[ :]*/;
const TOTAL = /^(?:(?:eind|generaal )?totaal|totalen|som)\b|\btotaal$/;
/** What stands under or over a table and is no row of it: a note, or its caption ("Tabel 1. Historische gegevens"). */
export const NOTE = new RegExp(
  String.raw`^(?:(?:tabel|figuur|grafiek) \d+\b|\*|\(?\d\)|[¹²³⁴-⁹]|bron|noot|let op|nb\b|n\.b\.|` +
    'toelichting|peildatum|stand per|opmerking)',
);
/** A word that answers a question of the assessment: in a letter the only one in its column, as a step may be. */
export const ANSWER = /^(?:ja|nee|(?:on)?voldoende|geen)$/;
const LONG = 60;

/** A table as its heading shows it: where its lines begin is known, where they end is not. */
export interface Headed {
  readonly view: View;
  readonly heading: Heading;
  /** The first and the last column. */
  readonly span: readonly [number, number];
  /** The column that names the rows. */
  readonly nameColumn: number;
  /** Whether the rows are gemeenten, and no halfjaren or regions. */
  readonly ofGemeenten: boolean;
}

/** What a line below the heading is. */
export function rowKind(table: Headed, row: number): RowKind {
  const { view, heading, ofGemeenten } = table;
  const line = lineAt(table, row);
  if (line === undefined) return 'blank';
  if (isTotalsRow(view, row)) return 'total';
  const { label, name } = line;
  if (ofGemeenten && isOfPeople(line)) return 'body';
  const sum = sumKind(line, ofGemeenten);
  if (sum) return sum;
  if (repeats(view, row, heading) || numbersColumns(table, row)) return 'repeat';
  if (!line.isTextAlone || ANSWER.test(label) || (view.turned && parseTrede(label) !== undefined)) return 'body';
  return NOTE.test(label) || label.length > LONG || name === '' ? 'note' : 'group';
}

/** Which sum, mean or part a line is, if any. */
function sumKind(line: Line, ofGemeenten: boolean): 'subtotal' | 'mean' | 'total' | undefined {
  const { label, name, hasQuantity } = line;
  if (SUBTOTAL.test(label)) return 'subtotal';
  if (MEAN.test(label) || (ofGemeenten && isPart(line))) return 'mean';
  // "Zuid | Totaal": the name of the region stands in front of that of the gemeenten.
  if (ofGemeenten && label !== name && TOTAL.test(name)) return 'total';
  // "Nederland" with figures: a whole of which the table is a part.
  const isTotal = TOTAL.test(label) || (ofGemeenten && hasQuantity && isOfWhole(name));
  return isTotal ? 'total' : undefined;
}

/** What the cells of one line say. */
interface Line {
  /** The first text, folded. */
  readonly label: string;
  /** What stands in the column of the names, folded, without the mark of a note. */
  readonly name: string;
  readonly hasQuantity: boolean;
  /** One cell is filled, and it holds no number. */
  readonly isTextAlone: boolean;
}

/** Undefined when nothing stands on the line. */
function lineAt({ view, span, nameColumn }: Headed, row: number): Line | undefined {
  let filled = 0;
  let hasQuantity = false;
  let label = '';
  for (let column = span[0]; column <= span[1]; column++) {
    // More cells would change nothing.
    if (filled > 1 && hasQuantity && label !== '') break;
    if (view.value(row, column) === '') continue;
    const text = view.text(row, column);
    if (text === '') continue;
    filled++;
    if (isQuantity(view, row, column)) hasQuantity = true;
    else if (label === '') label = fold(text);
  }
  if (filled === 0) return undefined;
  const name = withoutFootnote(fold(view.text(row, nameColumn))).text;
  return { label, name, hasQuantity, isTextAlone: filled === 1 && !hasQuantity };
}

/** "Totaal | Delft": the sum of which people, not of which gemeenten. */
const isOfPeople = ({ label, name }: Line): boolean =>
  label !== name && name !== '' && isSum(label) && vindGemeente(name).kind === 'gevonden';

/** With figures of its own. */
const isPart = ({ name, hasQuantity }: Line): boolean =>
  hasQuantity && PART.test(name) && vindGemeente(name.replace(PART, '')).kind === 'onbekend';

const isSum = (label: string): boolean => [SUBTOTAL, MEAN, TOTAL].some((pattern) => pattern.test(label));

/** The totals row of an Excel table, whatever is written in front of it. */
const isTotalsRow = ({ turned, grid }: View, line: number): boolean =>
  !turned && grid.tables.some(({ hasTotals, row, rows }) => hasTotals && row + rows - 1 === line);

/** The heading, one of its lines or the groups above it once more, as on every printed page. */
function repeats(view: View, row: number, { columns, rows }: Heading): boolean {
  const first = rows[0] ?? view.firstRow;
  return (
    columns.length > 1 &&
    (first > view.firstRow ? [first - 1, ...rows] : rows).some(
      (line) =>
        columns.every(({ column }) => view.text(row, column) === view.text(line, column)) &&
        columns.filter(({ column }) => view.text(line, column) !== '').length > 1,
    )
  );
}

const FEWEST_NUMBERED = 3;

/** "(1) | (2) | (3) = (1) - (2)", "a | b | c": the columns in their order, right below the heading. */
function numbersColumns({ view, heading, span: [first, last] }: Headed, row: number): boolean {
  if (view.turned || row !== (heading.rows.at(-1) ?? row) + 1 || last - first + 1 < FEWEST_NUMBERED) return false;
  const columns = Array.from({ length: last - first + 1 }, (_, i) => first + i);
  return columns.every((column, i) => {
    const [, mark] = /^[([]?(\d{1,2}|[a-z])[)\]]?(?: ?=.*)?$/.exec(fold(view.text(row, column))) ?? [];
    return mark === String(i + 1) || mark === String.fromCharCode('a'.charCodeAt(0) + i);
  });
}
