import { personen } from '../../domain/getal/getal';
import { formatPeriode } from '../../domain/tijd/periode';
import type { Basis, FigureFindings } from '../finding';
import { persons } from '../../table/sentences/parts';
import { type Judged, percent, saldoWithPoints } from './words';

const OPGAVE = 'Opgave = taakstelling + achterstand - voorsprong.';
const RESTANT = 'Nog te huisvesten = opgave - gehuisvest.';

const article = (basis: Basis): string => (basis === 'minimum' ? 'het minimum' : `de ${basis}`);

/** What the figures of a row contradict. */
export const FIGURE_SENTENCES: Judged<FigureFindings> = {
  rules: {
    opgaveGeenSom: OPGAVE,
    restantOnjuist: RESTANT,
    eindsaldoOnjuist: 'Het saldo aan het einde is de opgave min wie is gehuisvest.',
    helftAlsRestant: RESTANT,
    minimaalOnjuist: 'Minimaal te huisvesten = de helft van de opgave, naar boven afgerond.',
    percentageOnjuist:
      'Een percentage is gehuisvest gedeeld door de genoemde basis, afgerond op hele procenten (half naar boven).',
    percentageAndereBasis: 'Een percentage heeft de basis die de kop noemt.',
    percentageZonderBasis: 'Een percentage noemt zijn basis: de opgave of het minimum.',
    restantZonderVoorsprong: RESTANT,
    additioneelWijktAf: 'De additionele opgave van een halfjaar is op elk blad dezelfde.',
    koppelingenOordeel:
      'Koppelingen zijn voldoende bij ten minste zoveel koppelingen als nog te huisvesten op dezelfde datum.',
    huurcontractenAantal:
      'Huurcontracten zijn de personen die in de laatste twee weken van het halfjaar een woning krijgen.',
  },
  sentences: {
    opgaveGeenSom: ({ data: { naam, taakstelling, saldo }, found, expected }, where) =>
      `De opgave van ${naam} (${where}) is ${persons(found)}, maar taakstelling ${persons(taakstelling)} ${saldo < 0 ? 'min' : 'plus'} ${saldoWithPoints(saldo)} is ${persons(expected)}. Controleer de drie getallen.`,
    eindsaldoOnjuist: ({ data: { naam, opgave, gehuisvest }, found, expected }, where) =>
      `${naam} eindigt volgens ${where} met ${saldoWithPoints(found)}, maar opgave ${persons(opgave)} min gehuisvest ${persons(gehuisvest)} is ${saldoWithPoints(expected)}. Controleer de getallen.`,
    restantOnjuist: ({ data: { naam, opgave, gehuisvest }, found, expected }, where) =>
      `Voor ${naam} staat in ${where} nog ${persons(found)} te huisvesten, maar opgave ${persons(opgave)} min gehuisvest ${persons(gehuisvest)} is ${persons(expected)}. Controleer de getallen.`,
    helftAlsRestant: ({ data: { naam, opgave, gehuisvest }, found, expected }, where) =>
      `Voor ${naam} staat in ${where} ${persons(found)}: dat is de helft van de opgave, niet wat nog te huisvesten is. Opgave ${persons(opgave)} min gehuisvest ${persons(gehuisvest)} is ${persons(expected)}.`,
    minimaalOnjuist: ({ data: { naam, opgave }, found, expected }, where) =>
      `Het minimum van ${naam} (${where}) is ${persons(found)}, maar de helft van ${persons(opgave)} is ${persons(expected)}. Verbeter het minimum.`,
    percentageOnjuist: ({ data: { naam, gehuisvest, basis, noemer }, found, expected }, where) =>
      `Het percentage van ${naam} (${where}) is ${percent(found)}, maar ${persons(gehuisvest)} van ${persons(noemer)} (${basis}) is ${percent(expected)}. Bereken het opnieuw.`,
    percentageAndereBasis: ({ data: { naam, kop, gehuisvest, basis, noemer, andere }, found, expected }, where) =>
      `Het percentage van ${naam} (${where}) is ${percent(found)}: dat is het deel van ${article(andere)}, niet van ${article(basis)}, de basis van '${kop}'. ${persons(gehuisvest)} van ${persons(noemer)} is ${percent(expected)}.`,
    percentageZonderBasis: ({ data: { kop } }, where) =>
      `De percentages onder '${kop}' (${where}) zijn van het minimum; de kop zegt het niet. Zet erbij: 'van het minimum'.`,
    restantZonderVoorsprong: ({ data: { naam, opgave, gehuisvest }, found, expected }, where) =>
      `Voor ${naam} staat in ${where} nog ${persons(found)} te huisvesten, maar opgave ${persons(opgave)} min gehuisvest ${persons(gehuisvest)} is ${persons(expected)}. Dat past bij een som zonder de voorsprong van andere gemeenten (${persons(personen(found - expected))}). Zeg erbij welke lezing is bedoeld.`,
    additioneelWijktAf: ({ data: { naam, blad, periode }, found, expected }, where) =>
      `De additionele opgave van ${naam} voor ${formatPeriode(periode)} is ${persons(found)} (${where}), maar op blad ${blad} ${persons(expected)}. Controleer welke afspraak geldt.`,
    koppelingenOordeel: ({ data: { naam, koppelingen, nog, blad }, found, expected }, where) =>
      `De koppelingen van ${naam} heten ${found} (${where}), maar ${persons(koppelingen)} koppelingen bij nog ${persons(nog)} te huisvesten is ${expected}${blad === undefined ? '' : ` (cijfers van blad ${blad})`}.`,
    huurcontractenAantal: ({ data: { kop } }, where) =>
      `De kop '${kop}' (${where}) telt contracten; de beoordeling telt personen. Vul het aantal personen in.`,
  },
};
