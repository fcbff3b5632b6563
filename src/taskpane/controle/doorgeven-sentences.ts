import { someOf } from '../../table/sentences/parts';
import { telwoord } from '../lib/format';
import type { MetFuncties } from './elders';

const staan = (waar: string, aantal: number): string =>
  `${waar} ${aantal === 1 ? 'staat' : 'staan'} ` +
  `${telwoord(aantal, 'formule met een functie', 'formules met functies')} van Opgavewijzer`;

const opDitBlad = (aantal: number): string => (aantal > 0 ? `${staan('Op dit blad', aantal)}. ` : '');

function opAndere(elders: readonly MetFuncties[] | undefined): string {
  if (elders === undefined) return 'Welke functies op andere bladen staan, gaf Excel niet: kijk daar zelf. ';
  if (elders.length === 0) return '';
  const samen = elders.reduce((som, { aantal }) => som + aantal, 0);
  const delen = elders.map(({ blad, aantal }) => `${blad.name} (${blad.hidden ? 'verborgen, ' : ''}${aantal})`);
  return `${staan('Op andere bladen', samen)}: ${someOf(delen)}. `;
}

/**
 * Where our functions stand, what others see there and what to do. @param elders undefined where the program did not
 * give what stands on the other sheets
 */
export const doorgevenSentence = (hier: number, elders: readonly MetFuncties[] | undefined): string =>
  opDitBlad(hier) +
  opAndere(elders) +
  'Wie Opgavewijzer niet heeft, ziet de laatst opgeslagen uitkomst. Die lijkt actueel, ook als de cijfers ernaast ' +
  'veranderd zijn; bij opnieuw rekenen wordt zij #NAAM?. Geef waarden door: een kopie, of zet de functies om, blad ' +
  'voor blad.';
