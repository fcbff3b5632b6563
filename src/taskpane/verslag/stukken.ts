import { busy } from '../model/commands';
import type { PaneState } from '../model/state';
import { watOntbreekt } from '../overzicht/later-sentences';
import { VERSLAG_STATUS_SENTENCES } from './sentences';

/** The papers, in the order of the list. */
export const STUKKEN = [
  'regiotabel',
  'stand',
  'ladder',
  'bevindingen',
  'besluitenlijst',
  'samenvoegtabel',
  'alles',
  'tekstblokken',
  'additioneel',
  'verloop',
  'meerjaren',
  'provincies',
  'verdeling',
  'verevening',
] as const;
export type Stuksoort = (typeof STUKKEN)[number];

/** What a person can choose for each paper. */
export interface Kenmerken {
  readonly naam: string;
  readonly uitleg: string;
  readonly keuze: boolean;
  readonly formules: boolean;
}

export const KENMERKEN: Readonly<Record<Stuksoort, Kenmerken>> = {
  regiotabel: {
    naam: 'Regiotabel',
    uitleg: 'De gemeenten van een regio met besluit, taakstelling, plaatsingen en een Totaal.',
    keuze: true,
    formules: true,
  },
  stand: {
    naam: 'Stand van zaken',
    uitleg:
      'De bijlage bij de brieven van april en oktober: het geheel, de koppelingen en de vergelijking met het land.',
    keuze: true,
    formules: true,
  },
  ladder: {
    naam: 'Interventieladder',
    uitleg: 'Hoeveel gemeenten op elke trede staan, met een grafiek, en wie er steeg, bleef of terugging.',
    keuze: true,
    formules: true,
  },
  bevindingen: {
    naam: 'Bevindingen per gemeente',
    uitleg: 'De bijlage bij elke brief: cijfers, vragen, conclusie, de nieuwe opgave en de treden.',
    keuze: true,
    formules: true,
  },
  besluitenlijst: {
    naam: 'Besluitenlijst',
    uitleg:
      'Voor Gedeputeerde Staten: per gemeente de trede, de uitkomst van de regel met de grond, een afwijking en ' +
      'het besluit.',
    keuze: true,
    formules: false,
  },
  samenvoegtabel: {
    naam: 'Samenvoegtabel',
    uitleg: 'Een rij per gemeente en een kolom per veld van de brief, om in Word samen te voegen.',
    keuze: true,
    formules: false,
  },
  alles: {
    naam: 'Alle stukken van deze datum',
    uitleg: 'Wat bij deze peildatum hoort, in één keer. Tussendoor stoppen kan; wat af is blijft staan.',
    keuze: true,
    formules: true,
  },
  tekstblokken: {
    naam: 'Tekstblokken',
    uitleg: 'De conclusie per gemeente om in een brief te plakken.',
    keuze: true,
    formules: false,
  },
  additioneel: {
    naam: 'Additionele opgave',
    uitleg: 'De afspraak boven op de opgave, apart: zonder toezicht.',
    keuze: true,
    formules: true,
  },
  verloop: {
    naam: 'Verloop',
    uitleg:
      'De gemeenten door de tijd, uit alle bladen van de werkmap met dezelfde gemeenten en een eigen datum: ' +
      'gehuisvest, percentage en trede per datum, met een grafiek.',
    keuze: true,
    formules: false,
  },
  meerjaren: {
    naam: 'Meerjarenoverzicht',
    uitleg: 'Jaren als kolommen, uit de bladen van meer halfjaren.',
    keuze: true,
    formules: true,
  },
  provincies: {
    naam: 'Provincies naast elkaar',
    uitleg:
      'Het percentage per provincie uit een ingevuld blad of uit een landelijk blad met gemeenten, met een grafiek.',
    keuze: false,
    formules: true,
  },
  verdeling: {
    naam: "Verdeling over regio's",
    uitleg: 'Een aantal, of een onder- en bovengrens, naar inwoners of aandeel; de delen tellen op.',
    keuze: false,
    formules: false,
  },
  verevening: {
    naam: 'Verevening',
    uitleg: 'Per provincie de voorsprong op een of meer dagen, en wat er van de extra opvangplekken overblijft.',
    keuze: false,
    formules: true,
  },
};

/** Papers that are made from the table that is read. */
const ZONDER_TABEL: ReadonlySet<Stuksoort> = new Set<Stuksoort>(['meerjaren', 'provincies', 'verdeling', 'verevening']);

/** What stands in the way of an assessment, and where to mend it. */
function zonderTabel(reading: PaneState['reading']): string {
  switch (reading?.kind) {
    case 'missing':
      return VERSLAG_STATUS_SENTENCES.onvolledig(watOntbreekt(reading.wat, reading.table.letter));
    case 'choose':
      return VERSLAG_STATUS_SENTENCES.meerTabellen;
    case 'own':
      return VERSLAG_STATUS_SENTENCES.eigenBlad;
    default:
      return VERSLAG_STATUS_SENTENCES.geenTabel;
  }
}

/** Why a paper cannot be made now, in words for a tooltip; undefined when it can. */
export function magMaken(state: PaneState, stuk: Stuksoort): string | undefined {
  const { reading } = state;
  if (busy(state)) return busy(state);
  if (ZONDER_TABEL.has(stuk)) return undefined;
  if (reading?.kind !== 'overview') return zonderTabel(reading);
  return reading.overview.rows.length === 0 ? 'Er is geen gemeente die beoordeeld kan worden.' : undefined;
}
