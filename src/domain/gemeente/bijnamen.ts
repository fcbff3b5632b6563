import { metSleutel, type Naam } from './namenlijst';

/** Spellings that are no variation of the official name, as keys. */
export const BIJNAMEN: ReadonlyMap<string, string> = new Map([
  ['denhaag', 'sgravenhage'],
  ['gravenhage', 'sgravenhage'],
  ['thehague', 'sgravenhage'],
  ['denbosch', 'shertogenbosch'],
  ['hertogenbosch', 'shertogenbosch'],
  ['defriesemeren', 'defryskemarren'],
  ['friesemeren', 'defryskemarren'],
  ['fryskemarren', 'defryskemarren'],
  ['zuidwestfriesland', 'sudwestfryslan'],
  ['noordoostfriesland', 'noardeastfryslan'],
  ['dantumadeel', 'dantumadiel'],
  ['tietjerksteradeel', 'tytsjerksteradiel'],
  ['littenseradeel', 'littenseradiel'],
  ['ferwerderadeel', 'ferwerderadiel'],
  ['menaldumadeel', 'menameradiel'],
]);

/** The names on a key, also where it is what a gemeente is called besides. */
export const metNaam = (sleutel: string): readonly Naam[] => metSleutel(BIJNAMEN.get(sleutel) ?? sleutel);
