import { BEKEND } from './bekend';
import { verzonnenNaam } from './namen-verzonnen';
import { reeks } from './reeks';

/** More gemeenten than any country has: where every row is one that is assessed, growth shows in every room. */
const MEESTE = 20_000;

/** In place of the list of Zuid-Holland, in the rooms of every commit: the names of the country and made-up ones. */
const kies = reeks(7);
const REGIOS = ['Haaglanden', 'Rotterdam', 'Drechtsteden'];

export const GEMEENTEGEGEVENS = Array.from({ length: MEESTE }, (_, i) => ({
  code: `GM${10_000 + i}`,
  naam: BEKEND[i] ?? verzonnenNaam(i),
  veiligheidsregio: 'Haaglanden',
  woonregio: REGIOS[kies(3)] ?? '',
}));
export const GEMEENTEN_ELDERS = {};
export const WEESP = { code: 'GM0457', naam: 'Weesp', provincie: 'Noord-Holland', tot: '2022-03-24', opvolger: '' };
export const HERINDELINGEN: readonly never[] = [];
