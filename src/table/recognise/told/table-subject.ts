import { vindGemeente } from '../../../domain/gemeente/gemeenteherkenning';
import { provincieVan } from '../../../domain/gemeente/provincies';
import type { View } from '../../cells/view';
import type { Heading } from '../heading';
import type { Body } from '../located';
import { otherSubject } from '../subject';
import { aboutBeside, aboutIn, aboutLines, isLabel, unitBeside, unitsBelow } from './about';
import { partOf } from './part-told';
import { strangeWords } from './strange-words';

interface Table {
  readonly view: View;
  readonly columns: Heading['columns'];
  readonly body: Body;
  /** Its titles, without groups above a part of the columns, and what stands below it. */
  readonly titles: readonly string[];
  readonly notes: readonly string[];
}

/**
 * The word that says that a table is about something else: in its titles and notes, above the names, or on its lines.
 */
export function subjectOf({ view, columns, body, titles, notes }: Table): string | undefined {
  const names = namesIn(view, columns, body);
  const heading = names?.text ?? '';
  // Without a heading the names stand in front of the first.
  const named = names?.column ?? Math.max(view.firstColumn, (columns[0]?.column ?? 0) - 1);
  const below = unitsBelow(view, columns, body, named);
  // In a list they are its figures: an opgave of 2000 is no year.
  const units = view.turned ? below.filter((text) => !/^\d+$/.test(text)) : below;
  const places = body.rows.map((row) => view.text(row, named)).filter((text) => text !== '');
  if (columns.some(({ reading }) => reading.role === 'gehuisvest') && areProvinces(places)) return 'provincies';
  const told = [...titles, ...aboutBeside(view, columns.filter(isLabel), body), heading, ...units];
  const beside = [
    ...aboutBeside(
      view,
      columns.filter((c) => !isLabel(c)),
      body,
    ),
    ...aboutLines(view, columns, body, named),
  ];
  // What is said of the figures themselves holds whatever the titles say.
  const said = [heading, ...(view.turned ? [] : below), ...unitBeside(view, columns, body), ...aboutIn(notes)];
  return (
    otherSubject(view.grid.sheet, told, columns, notes) ??
    said.flatMap(strangeWords)[0] ??
    beside.flatMap((text) => otherSubject('', [text]) ?? [])[0] ??
    partOf({ view, columns, body, told: [...titles, ...notes], names: named })
  );
}

/** Utrecht and Groningen are gemeenten as well: beside other provinces they are none. */
const areProvinces = (names: readonly string[]): boolean =>
  names.every((name) => provincieVan(name) !== undefined) &&
  new Set(names.map((name) => vindGemeente(name).kind === 'onbekend')).size > 1;

/** The column of the names: by its heading, or by what stands on its first line. A count may look like a code. */
function namesIn(
  view: View,
  columns: Heading['columns'],
  { rows: [first] }: Body,
): Heading['columns'][number] | undefined {
  const isName = (column: number): boolean => {
    const text = first === undefined ? '' : view.text(first, column);
    return /[a-z]/i.test(text) && vindGemeente(text).kind === 'gevonden';
  };
  return (
    columns.find(({ column, reading }) => reading.role === 'gemeente' && isName(column)) ??
    columns.find(({ reading }) => reading.role === 'gemeente') ??
    columns.find(({ column, reading }) => reading.role === 'onbekend' && isName(column))
  );
}
