import { fold } from '../../cells/text';
import type { Heading } from '../heading';
import type { Body } from '../located';
import type { View } from '../../cells/view';

/** "De cijfers gaan over opvangplekken": what a note says of all figures. */
const SAYS = new RegExp(
  '^(?:[^a-z]*|(?:nb|n\\.b\\.|let op|noot|opmerking|toelichting)\\W*)(?:de |deze |dit |alle |het |bovenstaande )?' +
    '(?:cijfers|aantallen|getallen|gegevens|data|tabel|overzicht|lijst|blad|opgaven?)\\b.{0,30}?' +
    '\\b(?:gaa?[nt] over|betreff?en|betreft|(?:hebben|heeft) betrekking op) (.+?)\\.?$',
);

/** What notes say that the figures of a table are about. */
export const aboutIn = (notes: readonly string[]): readonly string[] =>
  notes.flatMap((note) => SAYS.exec(fold(note))?.[1] ?? []);

/** Headings of what a line is about. */
const LABEL = new RegExp(
  '^(?:onderwerp|thema|soort|categorie|type|doelgroep|eenheid|status|programma|regeling|domein|project|betreft|' +
    'indicator)\\b',
);

/** What every line of a table says of its subject: one and the same text below "Thema" or "Eenheid". */
export function aboutBeside(view: View, { columns }: Heading, { rows }: Body): readonly string[] {
  return columns
    .filter(({ text, reading }) => reading.role === 'onbekend' && LABEL.test(fold(text)))
    .flatMap(({ column }) => {
      const texts = new Set(rows.map((row) => view.text(row, column)));
      const [only] = texts;
      return texts.size === 1 && only !== undefined && only !== '' ? [only] : [];
    });
}
