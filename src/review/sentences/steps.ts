import { formatDatum } from '../../domain/tijd/datum';
import type { SaldoFindings, StepFindings } from '../finding';
import { persons, short } from '../../table/sentences/parts';
import { type Judged, saldoWithPoints } from './words';

const SALDO = 'Het saldo aan het einde van een halfjaar is het saldo aan het begin van het volgende.';
const TREDE = 'Een trede gaat per beslisdatum één omhoog, blijft gelijk of wordt 0.';

const op = (blad: string | undefined): string => (blad === undefined ? '' : ` (blad ${blad})`);

/** What saldi and steps of the ladder contradict from one date to the next. */
export const STEP_SENTENCES: Judged<SaldoFindings & StepFindings> = {
  rules: {
    saldoDubbel: 'Een gemeente heeft een achterstand of een voorsprong, nooit beide.',
    saldoSpringt: SALDO,
    saldoWijktAf: SALDO,
    saldoInReeks: SALDO,
    tredeSpringt: TREDE,
    tredeDaalt: TREDE,
    tredeWijktAf: 'Op één datum heeft een gemeente één trede.',
    conclusieKloptNiet: 'De conclusie volgt uit de trede ervoor en erna.',
    tredeTegenRegel: 'Een trede volgt uit de regel van de peildatum, tenzij een mens met reden anders besliste.',
    gehaaldTegenCijfers: 'Een opgave is gehaald als ten minste zoveel personen zijn gehuisvest.',
    schemaTegenRegel: 'Op 1 april en 1 oktober is ten minste de helft van de opgave gehuisvest, of de coulancenorm.',
  },
  sentences: {
    saldoDubbel: ({ data: { naam, achterstand }, found }, where) =>
      `${naam} heeft achterstand ${persons(achterstand)} en ook voorsprong ${persons(found)} (${where}). Maak één van beide leeg.`,
    saldoSpringt: ({ data: { naam, einde, begin }, found, expected }, where) =>
      `${naam} heeft ${saldoWithPoints(expected)} op ${formatDatum(einde)} en ${saldoWithPoints(found)} op ${formatDatum(begin)} (${where}). Vraag het COA welk saldo geldt; bewaar beide.`,
    saldoWijktAf: ({ sheet, data: { naam, blad }, found, expected }, where) =>
      `${naam} begint met ${saldoWithPoints(found)} (${where}), maar eindigt${sheet === blad ? '' : ` op blad ${blad}`} met ${saldoWithPoints(expected)}. Vraag het COA welk saldo geldt; bewaar beide.`,
    saldoInReeks: ({ data: { naam, vorige }, found, expected }, where) =>
      `${naam} begint met ${saldoWithPoints(found)} (${where}), maar ${vorige} eindigt met ${saldoWithPoints(expected)}. Controleer welk saldo geldt.`,
    tredeSpringt: ({ data: { naam, vorige, keren, blad }, found, expected }, where) =>
      `${naam} gaat van trede ${vorige}${op(blad)} naar ${found} (${where}); ${keren === 1 ? `na ${vorige} komt ${expected}` : `in ${keren} beslissingen is ${expected} de hoogste`}. Controleer beide treden.`,
    tredeDaalt: ({ data: { naam, vorige, blad }, found }, where) =>
      `${naam} daalt van trede ${vorige}${op(blad)} naar ${found} (${where}); een trede daalt alleen naar 0. Controleer beide treden.`,
    tredeWijktAf: ({ data: { naam, blad, datum }, found, expected }, where) =>
      `${naam} heeft in ${where} trede ${found} op ${formatDatum(datum)}, maar op blad ${blad} trede ${expected}. Controleer welk besluit geldt.`,
    conclusieKloptNiet: ({ data: { naam, van, naar }, found, expected }, where) =>
      `De conclusie van ${naam} (${where}) is '${short(found)}', maar van trede ${van} naar ${naar} is '${expected}'. Verbeter de conclusie of de trede.`,
    tredeTegenRegel: ({ data: { naam, datum, aangenomen }, found, expected }, where) =>
      `${naam} staat in ${where} per ${formatDatum(datum)} op trede ${found}, maar de regel geeft ${expected}${aangenomen ? ' (deels aangenomen)' : ''}. Controleer de cijfers; is anders besloten, vul dan verschoonbaar of verlengd met de reden in.`,
    gehaaldTegenCijfers: ({ data: { naam, gehuisvest, opgave }, found, expected }, where) =>
      `Bij ${naam} staat bij 'opgave gehaald' '${short(found)}' (${where}), maar met ${persons(gehuisvest)} gehuisvest van een opgave van ${persons(opgave)} is dat '${expected}'. Controleer de getallen.`,
    schemaTegenRegel: ({ data: { naam, gehuisvest, minimaal }, found, expected }, where) =>
      `Bij ${naam} staat '${short(found)}' (${where}), maar met ${persons(gehuisvest)} gehuisvest en een minimum van ${persons(minimaal)} is dat '${expected}'. Controleer de getallen.`,
  },
};
