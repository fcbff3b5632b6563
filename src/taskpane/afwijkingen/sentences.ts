import { opsomming } from '../../domain/sentences/numbers';
import { type Datum, formatDatum, formatDatumVoluit } from '../../domain/tijd/datum';

export const AFWIJKINGEN_SENTENCES = {
  /** Short on the button, for a narrow pane; whole for who hears it. */
  knop: 'Afwijkingen',
  open: 'Afwijkingen en koppelingen',
  openVoor: 'Afwijking of koppelingen invoeren',
  kop: 'Afwijkingen en koppelingen invoeren',
  uitleg:
    'Wat een medewerker of Gedeputeerde Staten anders besluiten dan de regel komt in kolommen van uw blad, met de reden of de bron. U ziet eerst elke cel, en het is terug te zetten.',
  gemeente: 'Gemeente',
  gemeenteHulp: 'Wat u invult blijft staan als u een andere gemeente kiest.',
  kies: 'kies een gemeente',
  reden: 'Reden',
  redenHulp: 'Komt in de kolom Verschoonbaar te staan.',
  ingevoerd: 'Ingevoerd',
  weg: (naam: string) => `Haal ${naam} weg`,
  bekijk: 'Bekijk wat verandert',
  terug: 'Terug naar het overzicht',
  koppelingen: (dag: Datum) => `Koppelingen op ${formatDatumVoluit(dag)}`,
  blad: (wat: string) => `${wat} (blad)`,
  leeg: 'leeg maken',
} as const;

export const AFWIJKINGEN_STATUS_SENTENCES = {
  geenTabel:
    'Op het blad dat is gelezen staat geen tabel met gemeenten onder elkaar die beoordeeld kan worden. Open uw eigen blad en kies Opnieuw lezen.',
  inTabel: (koppen: readonly string[]) =>
    `De kolommen van Opgavewijzer staan in uw Excel-tabel. Voeg daarvóór in Excel zelf ${koppen.length === 1 ? 'een kolom' : 'kolommen'} in met de kop ${opsomming(koppen)} en kies Opnieuw lezen.`,
  geenAantal: 'Vul het aantal koppelingen in.',
  geenReden: 'Vul in waarom het niet halen verschoonbaar is.',
  geenDag: 'Vul in tot welke dag de trede is verlengd.',
  geenBron: 'Vul de bron van het besluit over de verlenging in.',
  onvolledig: 'Vul eerst in wat nog ontbreekt.',
  niets: 'Er is niets ingevoerd dat verandert.',
  anders: (namen: readonly string[]) =>
    `Zo wordt het blad anders gelezen dan bedoeld voor ${opsomming(namen.slice(0, 3))}${namen.length > 3 ? ` en ${namen.length - 3} andere` : ''}. Kijk bij Herkende kolommen, of pas het blad zelf aan.`,
  aantalZegtNiets: (dag: Datum) =>
    `Het blad zegt niet wat er op ${formatDatumVoluit(dag)} nog te huisvesten was: een aantal koppelingen is dan niet te beoordelen. Kies voldoende of onvoldoende.`,
  nietMeer: (tot: Datum, dag: Datum) =>
    `Op ${formatDatumVoluit(dag)} geldt een verlenging tot ${formatDatum(tot)} niet meer.`,
  schuiven: (hoeveel: number) =>
    `De kolommen van Opgavewijzer schuiven ${hoeveel === 1 ? 'een kolom' : `${hoeveel} kolommen`} naar rechts. Formules elders die naar die kolommen verwijzen schuiven niet mee.`,
} as const;
