import { opsomming } from '../../domain/sentences/numbers';
import { type Datum, formatDatum } from '../../domain/tijd/datum';
import type { CompareFindings } from '../finding';
import { persons } from '../../table/sentences/parts';
import { type Judged, saldoWithPoints } from './words';

const SOM = 'Een samengevoegde gemeente heeft de som van de delen.';
const GEMEENTEN = 'Twee maanden hebben dezelfde gemeenten.';

const since = (moment: Datum | string): string => (typeof moment === 'string' ? moment : formatDatum(moment));

/** What two sheets side by side give to say. */
export const COMPARE_SENTENCES: Judged<CompareFindings> = {
  rules: {
    realisatieGedaald: 'Realisatie kan dalen als het COA iemand aan een andere gemeente toerekent.',
    realisatieGesprongen:
      'Meer dan drie keer het gebruikelijke tempo (1/6 van de opgave per maand) is een vraag waard. Dit is een signaal van Opgavewijzer, geen regel van het kader.',
    taakstellingGewijzigd: 'De taakstelling kan binnen een halfjaar worden bijgesteld.',
    opgaveGewijzigd: 'De opgave verandert binnen een halfjaar alleen met de taakstelling of het saldo.',
    saldoGewijzigd: 'Het saldo aan het begin van een halfjaar staat vast, tenzij het COA het verbetert.',
    tredeGewijzigd: 'Een trede verandert alleen op 1 januari, 1 april, 1 juli en 1 oktober.',
    gemeenteErbij: GEMEENTEN,
    gemeenteWeg: GEMEENTEN,
    gemeentenSamengevoegd: 'Een samengevoegde gemeente begint met de som van de saldi; haar trede bepaalt een mens.',
    realisatieOnderDelen: SOM,
    taakstellingAndersDanDelen: SOM,
    saldoAndersDanDelen: SOM,
  },
  sentences: {
    realisatieGedaald: ({ data: { naam, sinds }, found, expected }, where) =>
      `De realisatie van ${naam} is gedaald van ${persons(expected)} (${since(sinds)}) naar ${persons(found)} (${where}). Vraag het COA naar de reden.`,
    realisatieGesprongen: ({ data: { naam, sinds, opgave }, found, expected }, where) =>
      `De realisatie van ${naam} is gestegen van ${persons(expected)} (${since(sinds)}) naar ${persons(found)} (${where}), bij een opgave van ${persons(opgave)}. Controleer of dit klopt.`,
    taakstellingGewijzigd: ({ data: { naam, sinds }, found, expected }, where) =>
      `De taakstelling van ${naam} is gewijzigd van ${persons(expected)} (${since(sinds)}) in ${persons(found)} (${where}). Controleer of dit een besluit is.`,
    opgaveGewijzigd: ({ data: { naam, sinds }, found, expected }, where) =>
      `De opgave van ${naam} is gewijzigd van ${persons(expected)} (${since(sinds)}) in ${persons(found)} (${where}). Controleer of dit een besluit is.`,
    saldoGewijzigd: ({ data: { naam, sinds }, found, expected }, where) =>
      `Het saldo van ${naam} is gewijzigd van ${saldoWithPoints(expected)} (${since(sinds)}) in ${saldoWithPoints(found)} (${where}). Controleer dit bij het COA.`,
    tredeGewijzigd: ({ data: { naam, sinds }, found, expected }, where) =>
      `De trede van ${naam} is gewijzigd van ${expected} (${since(sinds)}) in ${found} (${where}). Controleer of er een besluit bij hoort.`,
    gemeenteErbij: ({ data: { naam, blad } }, where) =>
      `${naam} (${where}) staat niet op blad ${blad}. Controleer of de gemeente daar ontbreekt.`,
    gemeenteWeg: ({ data: { naam, eerder, blad } }, where) =>
      `${naam} (${where} op blad ${eerder}) staat niet meer op blad ${blad}. Controleer of de gemeente daar ontbreekt of is opgegaan in een andere.`,
    gemeentenSamengevoegd: ({ data: { naam, voortgezet, blad, delen, datum, ontbreekt } }, where) =>
      `${naam} (${where}) is per ${formatDatum(datum)} ${voortgezet ? 'uitgebreid met' : 'ontstaan uit'} ${opsomming(delen)} van blad ${blad}. ${ontbreekt.length > 0 ? `${opsomming(ontbreekt)} ${ontbreekt.length > 1 ? 'ontbreken' : 'ontbreekt'} daar, dus er is niets opgeteld. Vul dat blad aan.` : 'Vergeleken is met de som van de delen.'}`,
    realisatieOnderDelen: ({ data: { naam, delen }, found, expected }, where) =>
      `De realisatie van ${naam} is ${persons(found)} (${where}), maar ${opsomming(delen)} hadden samen al ${persons(expected)}. Vraag het COA naar de reden.`,
    taakstellingAndersDanDelen: ({ data: { naam, delen }, found, expected }, where) =>
      `De taakstelling van ${naam} is ${persons(found)} (${where}), maar die van ${opsomming(delen)} is samen ${persons(expected)}. Controleer of dit een besluit is.`,
    saldoAndersDanDelen: ({ data: { naam, delen, blad }, found, expected }, where) =>
      `${naam} begint met ${saldoWithPoints(found)} (${where}), maar ${opsomming(delen)} hebben op blad ${blad} samen ${saldoWithPoints(expected)}. Controleer dit bij het COA.`,
  },
};
