import { saidByAll } from '../../../domain/only';
import { fold } from '../../cells/text';
import type { Heading } from '../heading';
import type { Body } from '../located';
import type { Role } from '../../roles';
import type { View } from '../../cells/view';

const FRONT = '^(?:[^a-z]*|(?:nb|n\\.b\\.|let op|noot|opmerking|toelichting)\\W*)';
const FIGURES =
  '(?:(?:de |deze |dit |alle |het |bovenstaande )?(?:cijfers|aantallen|getallen|gegevens|data|tabel|overzicht|lijst|' +
  'blad|opgaven?|taakstelling(?:en)?|realisatie|gerealiseerd|gehuisvest)\\b|\\bhet|\\bdit)';
/** What a note says of all figures: "de cijfers gaan over opvangplekken"; in a few words "cijfers zijn fictief". */
const SAYS = [
  `${FRONT}${FIGURES}.{0,30}?\\b(?:gaa?[nt](?: hier)? (?:over|om)|betreff?en|betreft|(?:hebben|heeft) betrekking op)` +
    '(?: hier)? (?:uitsluitend |alleen )?(.+?)\\.?$',
  `${FRONT}${FIGURES} ?(?:zijn|is|=) ?((?:\\S+ ?){1,3}?)\\.?$`,
].map((pattern) => new RegExp(pattern));

/** What notes say that the figures of a table are about. */
export const aboutIn = (notes: readonly string[]): readonly string[] =>
  notes.flatMap((note) => SAYS.flatMap((pattern) => pattern.exec(fold(note))?.[1] ?? []));

/** Headings of what a line is about, also where it is the only one. */
const LABEL = new RegExp(
  '^(?:onderwerp|thema|soort|categorie|type|doelgroep|eenheid|maat|programma|regeling|domein|project|' +
    'betreft|indicator|locatie)\\b',
);

/** Whether a heading is one of what a line is about: below another may stand anything that is the same of all. */
export const isLabel = ({ text, reading }: Heading['columns'][number]): boolean =>
  LABEL.test(fold(text)) || reading.role === 'periode' || /^(?:kwartaal|maand|week|jaar)\b/i.test(text);

/** "Jaar" is a time: a halfjaar below it is looked at as such. */
const ABOUT: ReadonlySet<Role> = new Set<Role>(['onbekend', 'periode']);

/** Headings of who is asked, and where. */
const OF_PERSONS =
  /contact|persoon|manager|houder|voerder|ordinator|adviseur|wethouder|medewerker|mail|telefoon|tel\b|adres|link|naam/;

/** What every line of a table says of its subject: one and the same text below "Thema", "Bron" or "Eenheid". */
export function aboutBeside(view: View, columns: Heading['columns'], { rows }: Body): readonly string[] {
  return columns
    .filter(({ text, reading }) => ABOUT.has(reading.role) || LABEL.test(fold(text)))
    .filter(({ text }) => !OF_PERSONS.test(fold(text)))
    .filter(({ text }) => rows.length > 1 || LABEL.test(fold(text)))
    .flatMap(({ column }) => {
      const only = saidByAll(rows, (row) => view.text(row, column)) ?? '';
      return only === '' ? [] : [only];
    });
}

/**
 * A line without a name right below the heading: "woningen", "personen".
 * @param names the column of the names
 */
export const unitsBelow = (
  view: View,
  columns: Heading['columns'],
  { rows: [first = -1] }: Body,
  names: number,
): readonly string[] => (view.text(first, names) === '' ? columns.map(({ column }) => view.text(first, column)) : []);

/** What every line says that is counted: "woningen" below "Eenheid". */
export const unitBeside = (view: View, columns: Heading['columns'], body: Body): readonly string[] =>
  aboutBeside(
    view,
    columns.filter(({ text }) => /^(?:eenheid|maat)\b/.test(fold(text))),
    body,
  );

/**
 * What lines say that each is about, below "Soort" or "Thema". Lines of one gemeente are told apart by it, and not
 * looked at.
 * @param names the column of the names
 */
export function aboutLines(view: View, columns: Heading['columns'], { rows }: Body, names: number): readonly string[] {
  const all = rows.map((row) => view.text(row, names));
  if (new Set(all).size < rows.length) return [];
  return columns
    .filter(({ text }) => LABEL.test(fold(text)))
    .flatMap(({ column }) => rows.map((row) => view.text(row, column)));
}
