import { formatGetal, opsomming } from '../../domain/sentences/numbers';
import type { TotalFindings } from '../finding';
import { persons, short } from '../../table/sentences/parts';
import { type Judged, inExcel, percent } from './words';

const MAANDEN = 'Gehuisvest is de som van de maanden van het halfjaar, of de laatste maand waar die doortellen.';
const SOM = 'Een totaal telt alle rijen.';

/** What totals and parts contradict. */
export const TOTAL_SENTENCES: Judged<TotalFindings> = {
  rules: {
    totaalGeenSom: 'Een totaal is de som van de rijen erboven.',
    maandenGeenTotaal: MAANDEN,
    maandenGeenTotalen: MAANDEN,
    totaalZonderVoorsprong: 'Nog te huisvesten van een geheel = opgave - gehuisvest; een voorsprong telt mee.',
    somOverDeel: SOM,
    somSlaatOver: SOM,
    totaalPercentageOnjuist: 'Het percentage van een totaal is dat van de sommen.',
    percentageGemiddeld: 'Het percentage van een totaal is dat van de sommen, niet het gemiddelde van de percentages.',
    aandelenTellenNietOp: 'Aandelen tellen op tot 100%.',
    bereikenTellenNietOp: 'De delen tellen op tot het geheel.',
  },
  sentences: {
    totaalGeenSom: ({ data: { kop }, found, expected }, where) =>
      `Het totaal in ${where} (${kop}) is ${persons(found)}, maar de rijen tellen op tot ${persons(expected)}. Bereken het totaal opnieuw.`,
    maandenGeenTotaal: ({ data: { naam, kop, doorlopend }, found, expected }, where) =>
      `Van ${naam} is '${kop}' ${persons(found)} (${where}), maar ${doorlopend ? 'de laatste maand is' : 'de maanden tellen op tot'} ${persons(expected)}. Gelezen is ${persons(found)}; controleer het getal bij het COA.`,
    maandenGeenTotalen: ({ data: { kop, aantal, namen } }, where) =>
      `In ${formatGetal(aantal)} rijen (vanaf ${where}) tellen de maanden niet op tot '${kop}': ${namen.join(', ')}${aantal > namen.length ? ' …' : ''}. Gelezen is '${kop}'; controleer welke getallen kloppen.`,
    totaalZonderVoorsprong: ({ data: { kop, voorsprong }, found, expected }, where) =>
      `Het totaal in ${where} (${kop}) is ${persons(found)}: de som van wie nog moet, zonder de voorsprong van anderen (${persons(voorsprong)}). Met die voorsprong is het ${persons(expected)}. Zeg erbij welke lezing is bedoeld.`,
    somOverDeel: ({ data: { kop, formule }, found, expected }, where) =>
      `De formule ${inExcel(formule)} in ${where} (${kop}) telt niet precies de rijen van de tabel: ${persons(found)} in plaats van ${persons(expected)}. Pas het bereik aan.`,
    somSlaatOver: ({ data: { kop, formule, rijen } }, where) =>
      `De formule ${inExcel(formule)} in ${where} (${kop}) slaat ${rijen.length === 1 ? 'rij' : 'rijen'} ${opsomming(rijen.map(String))} over. Nu scheelt dat niets, bij nieuwe cijfers wel. Pas het bereik aan.`,
    totaalPercentageOnjuist: ({ data: { gehuisvest, opgave }, found, expected }, where) =>
      `Het percentage in ${where} is ${percent(found)}, maar ${persons(gehuisvest)} van ${persons(opgave)} is ${percent(expected)}. Bereken het opnieuw.`,
    percentageGemiddeld: ({ data: { gehuisvest, opgave }, found, expected }, where) =>
      `Het percentage in ${where} (${percent(found)}) is het gemiddelde van de percentages. ${persons(gehuisvest)} van ${persons(opgave)} is ${percent(expected)}.`,
    aandelenTellenNietOp: ({ data: { kop }, found }, where) =>
      `De aandelen onder '${kop}' (${where}) tellen op tot ${percent(found)} in plaats van 100%. Controleer de aandelen.`,
    bereikenTellenNietOp: ({ data: { kop }, found, expected }, where) =>
      `Het totaal in ${where} (${kop}) is ${short(found)}, maar de delen tellen op tot ${short(expected)}. Controleer de delen.`,
  },
};
