import { saldoInWoorden } from './check-words';
import type { Entry } from '../../table/sentences/parts';

const SOM = 'Een samengevoegde gemeente heeft de som van de delen.';

/** What two sheets side by side give to say. */
export const COMPARE_SENTENCES: ReadonlyMap<string, Entry> = new Map<string, Entry>([
  [
    'realisatieGedaald',
    {
      regel: 'Realisatie kan dalen als het COA iemand aan een andere gemeente toerekent.',
      zin: ({ naam, datum }, where, found, expected) =>
        `De realisatie van ${naam} is gedaald van ${expected} (${datum}) naar ${found} (${where}). Vraag het COA naar de reden.`,
    },
  ],
  [
    'taakstellingGewijzigd',
    {
      regel: 'De taakstelling kan binnen een halfjaar worden bijgesteld.',
      zin: ({ naam, datum }, where, found, expected) =>
        `De taakstelling van ${naam} is gewijzigd van ${expected} (${datum}) in ${found} (${where}). Controleer of dit een besluit is.`,
    },
  ],
  [
    'opgaveGewijzigd',
    {
      regel: 'De opgave verandert binnen een halfjaar alleen met de taakstelling of het saldo.',
      zin: ({ naam, datum }, where, found, expected) =>
        `De opgave van ${naam} is gewijzigd van ${expected} (${datum}) in ${found} (${where}). Controleer of dit een besluit is.`,
    },
  ],
  [
    'saldoGewijzigd',
    {
      regel: 'Het saldo aan het begin van een halfjaar staat vast, tenzij het COA het verbetert.',
      zin: ({ naam, datum }, where, found, expected) =>
        `Het saldo van ${naam} is gewijzigd van ${saldoInWoorden(expected)} (${datum}) in ${saldoInWoorden(found)} (${where}). Controleer dit bij het COA.`,
    },
  ],
  [
    'tredeGewijzigd',
    {
      regel: 'Een trede verandert alleen op 1 januari, 1 april, 1 juli en 1 oktober.',
      zin: ({ naam, datum }, where, found, expected) =>
        `De trede van ${naam} is gewijzigd van ${expected} (${datum}) in ${found} (${where}). Controleer of er een besluit bij hoort.`,
    },
  ],
  [
    'gemeenteErbij',
    {
      regel: 'Twee maanden hebben dezelfde gemeenten.',
      zin: ({ naam, blad }, where) =>
        `${naam} (${where}) staat niet op blad ${blad}. Controleer of de gemeente daar ontbreekt.`,
    },
  ],
  [
    'gemeenteWeg',
    {
      regel: 'Twee maanden hebben dezelfde gemeenten.',
      zin: ({ naam, eerder, blad }, where) =>
        `${naam} (${where} op blad ${eerder}) staat niet meer op blad ${blad}. Controleer of de gemeente daar ontbreekt of is opgegaan in een andere.`,
    },
  ],
  [
    'gemeentenSamengevoegd',
    {
      regel: 'Een samengevoegde gemeente begint met de som van de saldi; haar trede bepaalt een mens.',
      zin: ({ naam, blad, delen, datum, ontbreekt }, where) =>
        `${naam} (${where}) is per ${datum} ontstaan uit ${delen} van blad ${blad}. ${ontbreekt ? `${ontbreekt} ontbreekt daar, dus er is niets opgeteld. Vul dat blad aan.` : 'Vergeleken is met de som van de delen.'}`,
    },
  ],
  [
    'realisatieOnderDelen',
    {
      regel: SOM,
      zin: ({ naam, delen }, where, found, expected) =>
        `De realisatie van ${naam} is ${found} (${where}), maar ${delen} hadden samen al ${expected}. Vraag het COA naar de reden.`,
    },
  ],
  [
    'taakstellingAndersDanDelen',
    {
      regel: SOM,
      zin: ({ naam, delen }, where, found, expected) =>
        `De taakstelling van ${naam} is ${found} (${where}), maar die van ${delen} is samen ${expected}. Controleer of dit een besluit is.`,
    },
  ],
  [
    'saldoAndersDanDelen',
    {
      regel: SOM,
      zin: ({ naam, delen, blad }, where, found, expected) =>
        `${naam} begint met ${saldoInWoorden(found)} (${where}), maar ${delen} hebben op blad ${blad} samen ${saldoInWoorden(expected)}. Controleer dit bij het COA.`,
    },
  ],
]);
