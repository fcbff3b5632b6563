import { opsomming } from '../../domain/sentences/numbers';
import type { Datum } from '../../domain/tijd/datum';
import { datumVoluit } from '../lib/format';
import type { Missing } from '../model/state';

const ONTBREEKT: Readonly<Record<Missing[number], string>> = {
  peildatum: 'de peildatum',
  gemeente: 'een kolom met gemeenten',
  opgave: 'een kolom met de opgave (of taakstelling en saldo)',
  gehuisvest: 'een kolom met plaatsingen',
};

/** The same of a letter: its lines are about one gemeente. */
const ONTBREEKT_BRIEF: typeof ONTBREEKT = {
  peildatum: 'de peildatum',
  gemeente: 'de gemeente van deze cijfers',
  opgave: 'een regel met de opgave (of taakstelling en saldo)',
  gehuisvest: 'een regel met het aantal gehuisvest',
};

/** Has what is missing a field of its own to fill it in? */
export const isAskedBelow = (wat: Missing[number], isBrief = false): boolean =>
  wat === 'peildatum' || (isBrief && wat === 'gemeente');

/** "de peildatum en een kolom met plaatsingen" */
export const watOntbreekt = (wat: Missing, isBrief = false): string =>
  opsomming(wat.map((een) => (isBrief ? ONTBREEKT_BRIEF : ONTBREEKT)[een]));

/** What the parts of the overview say that are fetched later. */
export const LATER_SENTENCES = {
  getoond: (getoond: number, alle: string) => `${getoond} van ${alle} getoond.`,
  toonAlle: 'Toon alle',
  toonAlleen: 'Toon alleen',
  opTrede: 'Toon alleen één trede',
  vervolgstappen: 'Vervolgstap per trede',
  delen: {
    opSchema: 'op schema',
    nietOpSchema: 'niet op schema',
    nietBeoordeeld: 'niet beoordeeld',
    stijgt: 'omhoog',
  },
  zoek: 'Zoek gemeente',
  regio: 'Regio',
  alleRegios: "Alle regio's",
  mijnRegio: (naam: string) => `Mijn regio: ${naam}`,
  wordtMijnRegio: (naam: string) => `Open voortaan met ${naam}`,
  nietMijnRegio: "Open voortaan met alle regio's",
  bevindingen: (aantal: number) => (aantal === 1 ? '1 bevinding' : `${aantal} bevindingen`),
  provincie: 'Provincie',
  provincieHulp:
    'Dit blad heeft gemeenten van meer provincies. De keuze geldt voor elk tabblad; geschreven wordt bij alle.',
  alleProvincies: 'Alle provincies',
  opmerkingen: (aantal: number) => `Opmerkingen (${aantal})`,
  aanvullen: (aantal: number) =>
    aantal === 0 ? 'Aanvullen' : `Aanvullen (${aantal} ${aantal === 1 ? 'ontbreekt' : 'ontbreken'})`,
  zonderRest: (dag: Datum) =>
    `Het blad zegt niet wat er op ${datumVoluit(dag)} nog te huisvesten was: een aantal koppelingen is dan niet te beoordelen. Vul aan van een blad van die dag.`,
  kolommen: 'Herkende kolommen',
  ontbreekt: (wat: Missing, isBrief = false) =>
    `Om te kunnen beoordelen ontbreekt ${watOntbreekt(wat, isBrief)}. ${wat.every((w) => isAskedBelow(w, isBrief)) ? 'Vul het hieronder in.' : `Wijs hieronder de ${isBrief ? 'regels' : 'kolommen'} aan, of vul de koppen in het werkblad aan.`}`,
  kies: 'Op dit blad staan meer tabellen. Welke wilt u lezen?',
  peildatum: 'Peildatum',
  peildatumHulp: 'De datum tot welke de plaatsingen zijn geteld.',
  gebruik: 'Gebruik deze datum',
  gemeente: 'Gemeente van deze cijfers',
  gemeenteHulp:
    'Wordt onthouden zolang dit op het blad staat. Staat de naam op het blad (adres, titel, een regel Gemeente) of heet het blad ernaar, dan wordt dit niet gevraagd.',
  gebruikGemeente: 'Gebruik deze gemeente',
  vulGemeente: 'Vul eerst de naam van de gemeente in.',
  onbekendeGemeente: (naam: string) => `'${naam}' is geen gemeente die wij kennen. Controleer de naam.`,
} as const;
