import { inExcel, saldoInWoorden } from './check-words';
import type { Entry } from '../../table/sentences/parts';

const RESTANT = 'Nog te huisvesten = opgave - gehuisvest.';
const SALDO = 'Het saldo aan het einde van een halfjaar is het saldo aan het begin van het volgende.';
const TREDE = 'Een trede gaat per beslisdatum één omhoog, blijft gelijk of wordt 0.';
const SOM = 'Een totaal telt alle rijen.';
const HUUR = 'Huurcontracten zijn de personen die in de laatste twee weken van het halfjaar een woning krijgen.';

const UITKOMST = 'Geschreven uitkomsten horen bij de cijfers ernaast.';
const VEROUDERD: Entry = {
  regel: UITKOMST,
  zin: ({ naam, kop, met }, where, found, expected) =>
    `Bij ${naam} staat in ${where} (${kop}) ${found === '' ? 'niets' : `'${found}'`}, maar met de cijfers van nu is dat ${expected === '' ? 'leeg' : `'${expected}'`} (${met}). Schrijf opnieuw, of herstel de cijfers.`,
};

/** What the check says for each contradiction, with the rule it goes by. */
export const CHECK_SENTENCES: ReadonlyMap<string, Entry> = new Map<string, Entry>([
  [
    'opgaveGeenSom',
    {
      regel: 'Opgave = taakstelling + achterstand - voorsprong.',
      zin: ({ naam, taakstelling, saldo }, where, found, expected) =>
        `De opgave van ${naam} (${where}) is ${found}, maar taakstelling ${taakstelling} ${String(saldo).startsWith('-') ? 'min' : 'plus'} ${saldoInWoorden(saldo)} is ${expected}. Controleer de drie getallen.`,
    },
  ],
  [
    'restantOnjuist',
    {
      regel: RESTANT,
      zin: ({ naam, opgave, gehuisvest }, where, found, expected) =>
        `Voor ${naam} staat in ${where} nog ${found} te huisvesten, maar opgave ${opgave} min gehuisvest ${gehuisvest} is ${expected}. Controleer de getallen.`,
    },
  ],
  [
    'helftAlsRestant',
    {
      regel: RESTANT,
      zin: ({ naam, opgave, gehuisvest }, where, found, expected) =>
        `Voor ${naam} staat in ${where} ${found}: dat is de helft van de opgave, niet wat nog te huisvesten is. Opgave ${opgave} min gehuisvest ${gehuisvest} is ${expected}.`,
    },
  ],
  [
    'taakstellingBevatSaldo',
    {
      regel: 'Opgave = taakstelling + achterstand - voorsprong.',
      zin: ({ kop, naam, nog, taakstelling, gehuisvest }, where) =>
        `De kolom '${kop}' (${where}) bevat het saldo al: bij ${naam} is nog te huisvesten ${nog}, gelijk aan ${taakstelling} min ${gehuisvest}. Met het saldo ernaast telt het dubbel. Noem de kolom Opgave, of vul de taakstelling in.`,
    },
  ],
  [
    'minimaalOnjuist',
    {
      regel: 'Minimaal te huisvesten = de helft van de opgave, naar boven afgerond.',
      zin: ({ naam, opgave }, where, found, expected) =>
        `Het minimum van ${naam} (${where}) is ${found}, maar de helft van ${opgave} is ${expected}. Verbeter het minimum.`,
    },
  ],
  [
    'percentageOnjuist',
    {
      regel:
        'Een percentage is gehuisvest gedeeld door de genoemde basis, afgerond op hele procenten (half naar boven).',
      zin: ({ naam, gehuisvest, basis, noemer }, where, found, expected) =>
        `Het percentage van ${naam} (${where}) is ${found}, maar ${gehuisvest} van ${noemer} (${basis}) is ${expected}. Bereken het opnieuw.`,
    },
  ],
  [
    'percentageAndereBasis',
    {
      regel: 'Een percentage heeft de basis die de kop noemt.',
      zin: ({ naam, kop, gehuisvest, basis, noemer, andere }, where, found, expected) =>
        `Het percentage van ${naam} (${where}) is ${found}: dat is het deel van ${article(andere)}, niet van ${article(basis)} zoals '${kop}' zegt. ${gehuisvest} van ${noemer} is ${expected}.`,
    },
  ],
  [
    'totaalGeenSom',
    {
      regel: 'Een totaal is de som van de rijen erboven.',
      zin: ({ kop }, where, found, expected) =>
        `Het totaal in ${where} (${kop}) is ${found}, maar de rijen tellen op tot ${expected}. Bereken het totaal opnieuw.`,
    },
  ],
  [
    'somOverDeel',
    {
      regel: SOM,
      zin: ({ kop, formule }, where, found, expected) =>
        `De formule ${inExcel(formule)} in ${where} (${kop}) telt niet precies de rijen van de tabel: ${found} in plaats van ${expected}. Pas het bereik aan.`,
    },
  ],
  [
    'somSlaatOver',
    {
      regel: SOM,
      zin: ({ kop, formule, rijen }, where) =>
        `De formule ${inExcel(formule)} in ${where} (${kop}) slaat ${rijen} over. Nu scheelt dat niets, bij nieuwe cijfers wel. Pas het bereik aan.`,
    },
  ],
  [
    'totaalPercentageOnjuist',
    {
      regel: 'Het percentage van een totaal is dat van de sommen.',
      zin: ({ gehuisvest, opgave }, where, found, expected) =>
        `Het percentage in ${where} is ${found}, maar ${gehuisvest} van ${opgave} is ${expected}. Bereken het opnieuw.`,
    },
  ],
  [
    'percentageGemiddeld',
    {
      regel: 'Het percentage van een totaal is dat van de sommen, niet het gemiddelde van de percentages.',
      zin: ({ gehuisvest, opgave }, where, found, expected) =>
        `Het percentage in ${where} (${found}) is het gemiddelde van de percentages. ${gehuisvest} van ${opgave} is ${expected}.`,
    },
  ],
  [
    'saldoDubbel',
    {
      regel: 'Een gemeente heeft een achterstand of een voorsprong, nooit beide.',
      zin: ({ naam, achterstand }, where, found) =>
        `${naam} heeft achterstand ${achterstand} en ook voorsprong ${found} (${where}). Maak één van beide leeg.`,
    },
  ],
  [
    'saldoSpringt',
    {
      regel: SALDO,
      zin: ({ naam, einde, begin }, where, found, expected) =>
        `${naam} heeft ${saldoInWoorden(expected)} op ${einde} en ${saldoInWoorden(found)} op ${begin} (${where}). Vraag het COA welk saldo geldt; bewaar beide.`,
    },
  ],
  [
    'saldoWijktAf',
    {
      regel: SALDO,
      zin: ({ naam, blad }, where, found, expected) =>
        `${naam} begint met ${saldoInWoorden(found)} (${where}), maar eindigt op blad ${blad} met ${saldoInWoorden(expected)}. Vraag het COA welk saldo geldt; bewaar beide.`,
    },
  ],
  [
    'saldoInReeks',
    {
      regel: SALDO,
      zin: ({ naam, vorige }, where, found, expected) =>
        `${naam} begint met ${saldoInWoorden(found)} (${where}), maar ${vorige} eindigt met ${saldoInWoorden(expected)}. Controleer welk saldo geldt.`,
    },
  ],
  [
    'tredeSpringt',
    {
      regel: TREDE,
      zin: ({ naam, vorige, keren, blad }, where, found, expected) =>
        `${naam} gaat van trede ${vorige}${op(blad)} naar ${found} (${where}); ${keren === 1 ? `na ${vorige} komt ${expected}` : `in ${keren} beslissingen is ${expected} de hoogste`}. Controleer beide treden.`,
    },
  ],
  [
    'tredeDaalt',
    {
      regel: TREDE,
      zin: ({ naam, vorige, blad }, where, found) =>
        `${naam} daalt van trede ${vorige}${op(blad)} naar ${found} (${where}); een trede daalt alleen naar 0. Controleer beide treden.`,
    },
  ],
  [
    'tredeWijktAf',
    {
      regel: 'Op één datum heeft een gemeente één trede.',
      zin: ({ naam, blad, datum }, where, found, expected) =>
        `${naam} heeft in ${where} trede ${found} op ${datum}, maar op blad ${blad} trede ${expected}. Controleer welk besluit geldt.`,
    },
  ],
  [
    'conclusieKloptNiet',
    {
      regel: 'De conclusie volgt uit de trede ervoor en erna.',
      zin: ({ naam, van, naar }, where, found, expected) =>
        `De conclusie van ${naam} (${where}) is '${found}', maar van trede ${van} naar ${naar} is '${expected}'. Verbeter de conclusie of de trede.`,
    },
  ],
  [
    'koppelingenOordeel',
    {
      regel: 'Koppelingen zijn voldoende bij ten minste zoveel koppelingen als nog te huisvesten op dezelfde datum.',
      zin: ({ naam, koppelingen, nog }, where, found, expected) =>
        `De koppelingen van ${naam} heten ${found} (${where}), maar ${koppelingen} koppelingen bij nog ${nog} te huisvesten is ${expected}.`,
    },
  ],
  [
    'huurcontractenAantal',
    {
      regel: HUUR,
      zin: ({ kop }, where) =>
        `De kop '${kop}' (${where}) telt contracten; de beoordeling telt personen. Vul het aantal personen in.`,
    },
  ],
  [
    'datumBuitenPeriode',
    {
      regel: 'Een datum in een kop ligt in het halfjaar van het blad.',
      zin: ({ kop, datum, periode }, where) =>
        `De kop '${kop}' (${where}) noemt ${datum}, maar het blad gaat over ${periode}. Verbeter de kop.`,
    },
  ],
  [
    'periodesGemengd',
    {
      regel: 'Eén tabel gaat over één halfjaar.',
      zin: ({ kop, kolomperiode, periode }, where) =>
        `De kolom '${kop}' (${where}) gaat over ${kolomperiode}, de tabel over ${periode}. Controleer of de kolom hier hoort.`,
    },
  ],
  [
    'aandelenTellenNietOp',
    {
      regel: 'Aandelen tellen op tot 100 %.',
      zin: ({ kop }, where, found) =>
        `De aandelen onder '${kop}' (${where}) tellen op tot ${found} in plaats van 100 %. Controleer de aandelen.`,
    },
  ],
  [
    'bereikenTellenNietOp',
    {
      regel: 'De delen tellen op tot het geheel.',
      zin: ({ kop }, where, found, expected) =>
        `Het totaal in ${where} (${kop}) is ${found}, maar de delen tellen op tot ${expected}. Controleer de delen.`,
    },
  ],
  ['uitkomstVerouderd', VEROUDERD],
  ['percentageVerouderd', VEROUDERD],
  [
    'andersIngesteld',
    {
      regel: UITKOMST,
      zin: ({ aantal, met }, where) =>
        `${aantal === 1 ? 'Eén geschreven uitkomst is' : `${aantal} geschreven uitkomsten zijn`} anders met de instellingen van nu (${met}); de eerste staat in ${where}. Schrijf opnieuw om bij te werken.`,
    },
  ],
  [
    'getalAlsTekst',
    {
      regel: 'Getallen staan als getal in een cel; een som slaat tekst over.',
      zin: ({ kop }, where, found) => `'${found}' in ${where} (${kop}) is tekst. Maak er een getal van.`,
    },
  ],
  [
    'naamAfgekapt',
    {
      regel: 'Een gemeente staat met haar hele naam.',
      zin: (_data, where, found, expected) => `'${found}' in ${where} is afgekapt. Vul ${expected} in.`,
    },
  ],
  [
    'gemeenteOntbreekt',
    {
      regel: 'Een tabel van een regio heeft alle gemeenten van die regio.',
      zin: ({ regio, namen }, where) =>
        `In de tabel van ${regio} (${where}) ${String(namen).includes(', ') ? 'ontbreken' : 'ontbreekt'} ${namen}. Voeg toe wat ontbreekt.`,
    },
  ],
  [
    'vandaagInFunctie',
    {
      regel: 'Een uitkomst voor een brief verandert niet met de dag.',
      zin: (_data, where) =>
        `De formule in ${where} rekent met de datum van vandaag (VANDAAG of TODAY, NU of NOW). Gebruik de peildatum.`,
    },
  ],
]);

const op = (blad: string | number | undefined): string => (blad === undefined ? '' : ` (blad ${String(blad)})`);
const article = (basis: string | number | undefined): string =>
  basis === 'minimum' ? 'het minimum' : `de ${String(basis)}`;
