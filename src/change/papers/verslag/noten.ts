import type { ReadTable } from '../../../table/table';

/** What a paper of ours says of itself below its table; another paper says that of itself anew. */
const OVER_ZICHZELF = [
  'Bron: blad ',
  'Bron: het overzicht ',
  'Aangevuld uit ',
  'Regels: interventieladder ',
  'Aangenomen: ',
  'Geen formule, maar ',
  'Zonder percentage ',
];

/**
 * The notes under the table that a paper is made from: what a mark means, what a column holds, where it came from. What
 * a paper says of itself goes, with the lines that its sentence goes on over.
 */
export function onderDeBron({ notes = [] }: ReadTable): readonly string[] {
  const kept: string[] = [];
  let gaatVerder = false;
  for (const note of notes) {
    const weg: boolean = gaatVerder || OVER_ZICHZELF.some((begin) => note.startsWith(begin));
    gaatVerder = weg && !note.endsWith('.');
    if (!weg) kept.push(note);
  }
  return kept;
}
