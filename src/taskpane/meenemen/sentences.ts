import { opsomming } from '../../domain/sentences/numbers';
import { SETTINGS_SHEET } from '../../change/papers/instellingen/meegenomen';
import { telwoord } from '../lib/format';
import type { Taken } from './taken';

export const MEENEMEN_SENTENCES = {
  kop: 'Meenemen naar een andere werkmap',
  uitleg: `Kolommen die u aanwees, aanvullen, regio, provincie, schrijfwijze, eigen beleidsregels, het landelijke percentage en gewichten komen op het blad ${SETTINGS_SHEET}. Kopieer dat blad naar de andere werkmap en neem het daar over. Er gaat niets buiten de werkmap om.`,
  opBlad: 'Zet instellingen op een blad',
  neemOver: 'Neem instellingen over',
  geenBlad: `In deze werkmap staat geen blad ${SETTINGS_SHEET}. Maak het in de andere werkmap en kopieer het hierheen.`,
  geenKoppen: `Op blad ${SETTINGS_SHEET} staan de koppen niet zoals ze zijn gemaakt. Maak het blad opnieuw. Er is niets overgenomen.`,
  teVeel: `Op blad ${SETTINGS_SHEET} staan meer regels dan Opgavewijzer schrijft. Er is niets overgenomen.`,
  niets: `Op blad ${SETTINGS_SHEET} staat niets dat hier nog niet zo was.`,
} as const;

/** "Overgenomen: 3 kolommen, de regio en 1 beleidsregel." */
export function overgenomenZin({ kolommen, bladen, regio, provincie, way, regels, papieren }: Taken): string {
  const parts = [
    ...(kolommen > 0 ? [telwoord(kolommen, 'kolom', 'kolommen')] : []),
    ...(bladen > 0 ? [`aanvullen van ${telwoord(bladen, 'blad', 'bladen')}`] : []),
    ...(regio ? ['de regio'] : []),
    ...(provincie ? ['de provincie'] : []),
    ...(way ? ['de schrijfwijze'] : []),
    ...(regels > 0 ? [telwoord(regels, 'beleidsregel', 'beleidsregels')] : []),
    ...(papieren > 0 ? [telwoord(papieren, 'gegeven van Verslag', 'gegevens van Verslag')] : []),
  ];
  return parts.length === 0 ? MEENEMEN_SENTENCES.niets : `Overgenomen: ${opsomming(parts)}.`;
}

/** What was chosen here already stays. */
export const gebleven = (wat: readonly string[]): string =>
  `Hier was al iets anders gekozen; dat is zo gebleven: ${opsomming(wat)}.`;

export const LEFT_SENTENCES = {
  kolom: (kop: string) => `kolom ${kop}`,
  aanvullen: (blad: string) => `aanvullen van blad ${blad}`,
  regels: 'het blad Beleidsregels',
  papieren: 'de gegevens van Verslag',
} as const;
