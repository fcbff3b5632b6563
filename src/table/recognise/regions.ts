import { GEMEENTEN } from '../../domain/gemeente/gemeenten';
import { fold } from '../cells/text';

export const REGION_NAMES: ReadonlySet<string> = new Set(
  GEMEENTEN.flatMap(({ veiligheidsregio, woonregio }) => [fold(veiligheidsregio), fold(woonregio)]),
);

/**
 * Whether a text is the name of a region of the province, also with something in brackets behind it. Some are a
 * gemeente as well.
 */
export function isRegionName(text: string): boolean {
  const folded = fold(text);
  const name = folded.endsWith(')') ? folded.replace(/ ?\(.*\)$/, '') : folded;
  return REGION_NAMES.has(name) || name === 'rijnmond' || /^(?:sub|woon|veiligheids)?regio\b/.test(name);
}
