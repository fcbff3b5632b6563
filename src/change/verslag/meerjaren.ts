import { formatGetal } from '../../domain/berichten/opmaak';
import { formatDatum } from '../../domain/datum';
import type { Datum } from '../../domain/datum';
import { personen } from '../../domain/getal';
import type { Personen } from '../../domain/getal';
import { perJaar } from '../../domain/meerjaren';
import type { Halfjaar, Jaar } from '../../domain/meerjaren';
import { beoordeeldePeriode } from '../../domain/moment';
import { saldoInWoorden } from '../../domain/opgave';
import { formatPeriode } from '../../domain/periode';
import type { AssessedRow, Overview } from '../../table/overview';
import type { SheetPlan } from '../sheet-plan';
import { gekozen } from './keuze';
import type { Keuze } from './keuze';
import { alsBlad, aantal, metOpmaak, regel, tekst, WIT } from './opbouw';
import type { Cel, Regel } from './opbouw';
import { TABEL, TABELKOP, TOTAAL, VOETNOOT } from './stijl';
import { bladnaam, KOPREGELS, koptekst, regelsOp, voettekst } from './stuk';

/** The history in the form of the memo: years as columns. From sheets of different half-years; of one half-year the latest peildatum is taken. */
export function meerjarenoverzicht(gemaaktOp: Datum, overzichten: readonly Overview[], wie: string, keuze: Keuze): SheetPlan | undefined {
  const gebruikt = laatstePerHalfjaar(overzichten);
  const [nieuwste] = gebruikt;
  const halfjaren = gebruikt.flatMap((overview) => alsHalfjaar(overview, gekozen(overview, keuze)) ?? []);
  const jaren = perJaar(halfjaren);
  if (nieuwste === undefined || jaren.length === 0) return undefined;
  const titel = `Meerjarenoverzicht ${wie}`;
  const rij = (label: string, cel: (jaar: Jaar) => Cel): Regel => metOpmaak(regel(tekst(label), ...jaren.map(cel)), TABEL);
  const getal = (n: Personen | undefined): Cel => (n === undefined ? tekst('onbekend', { align: 'right' }) : aantal(n, { numberFormat: '#,##0;-#,##0;0' }));
  const regels = [
    ...koptekst(titel, 'Aantallen in personen; voorsprong (-), achterstand (+)'),
    metOpmaak(regel(tekst('Jaar'), ...jaren.map(({ jaar }) => tekst(String(jaar), { align: 'right' }))), TABELKOP),
    rij('Taakstelling 1e helft', ({ eersteHelft }) => getal(eersteHelft)),
    rij('Taakstelling 2e helft', ({ tweedeHelft }) => getal(tweedeHelft)),
    rij('Voorsprong (-) / achterstand (+) vorige periode', ({ saldo }) => getal(saldo)),
    rij('Extra ambitie (additionele opgave)', ({ additioneel }) => getal(additioneel)),
    metOpmaak(rij('Totaal te huisvesten', ({ totaal }) => getal(totaal)), TOTAAL),
    rij('Realisatie', ({ realisatie }) => getal(realisatie)),
    metOpmaak(rij('Voorsprong (-) / achterstand (+) aan het einde', ({ eindsaldo }) => getal(eindsaldo)), TOTAAL),
    WIT,
    ...[...opmerkingen(jaren), ...nietGebruikt(gebruikt, halfjaren), ...bronnen(gemaaktOp, gebruikt, nieuwste)].map((zin) => regel(tekst(zin, VOETNOOT))),
  ];
  return alsBlad({ naam: bladnaam(titel), soort: 'verslag:meerjaren', regels, breedtes: [48, ...jaren.map(() => 11)], richting: 'landscape', kop: KOPREGELS, voettekst: voettekst(titel) });
}

function laatstePerHalfjaar(overzichten: readonly Overview[]): readonly Overview[] {
  const laatste = new Map<string, Overview>();
  for (const overview of [...overzichten].sort((a, b) => a.peildatum - b.peildatum)) laatste.set(formatPeriode(beoordeeldePeriode(overview.peildatum)), overview);
  return [...laatste.values()].reverse();
}

/** Undefined when a gemeente has no net taakstelling: an opgave in its place would count the achterstand twice. */
function alsHalfjaar({ table, peildatum }: Overview, rows: readonly AssessedRow[]): Halfjaar | undefined {
  const taakstellingen = rows.flatMap(({ row }) => (row.taakstelling === undefined || table.taakstellingIsOpgave ? [] : [row.taakstelling]));
  if (rows.length === 0 || taakstellingen.length < rows.length) return undefined;
  const som = (aantallen: readonly number[]): Personen => personen(aantallen.reduce((a, b) => a + b, 0));
  const taakstelling = som(taakstellingen);
  return {
    periode: beoordeeldePeriode(peildatum), taakstelling,
    saldo: personen(som(rows.map((row) => row.opgave)) - taakstelling),
    additioneel: som(rows.map(({ row }) => row.additioneel ?? 0)),
    gehuisvest: som(rows.map((row) => row.gehuisvest)),
  };
}

function opmerkingen(jaren: readonly Jaar[]): readonly string[] {
  return jaren.flatMap(({ jaar, andersDanEinde, saldo, eersteHelft, tweedeHelft }) => [
    ...(andersDanEinde === undefined || saldo === undefined ? [] : [`Let op: ${jaar - 1} eindigt met ${saldoInWoorden(andersDanEinde)}, maar ${jaar} begint met ${saldoInWoorden(saldo)}; verschil ${formatGetal(Math.abs(saldo - andersDanEinde))}.`]),
    ...(eersteHelft !== undefined && tweedeHelft !== undefined ? [] : [`Let op: van ${jaar} is alleen de ${eersteHelft === undefined ? '2e' : '1e'} helft bekend.`]),
  ]);
}

function nietGebruikt(overzichten: readonly Overview[], halfjaren: readonly Halfjaar[]): readonly string[] {
  const bekend = new Set(halfjaren.map(({ periode }) => formatPeriode(periode)));
  return overzichten
    .filter(({ peildatum }) => !bekend.has(formatPeriode(beoordeeldePeriode(peildatum))))
    .map(({ table, peildatum }) => `Let op: blad ${table.sheet} (${formatPeriode(beoordeeldePeriode(peildatum))}) is niet gebruikt: niet elke gekozen gemeente heeft er een taakstelling.`);
}

function bronnen(gemaaktOp: Datum, overzichten: readonly Overview[], nieuwste: Overview): readonly string[] {
  const bladen = overzichten.map(({ table, peildatum }) => `${table.sheet} (${formatPeriode(beoordeeldePeriode(peildatum))}, peildatum ${formatDatum(peildatum)})`);
  return [
    'De extra ambitie telt mee in het totaal, maar geeft geen achterstand.',
    `Bron: bladen ${bladen.reverse().join(', ')}. Gemaakt met Opgavewijzer op ${formatDatum(gemaaktOp)}.`,
    regelsOp(nieuwste.peildatum, nieuwste.rows[0]?.beoordeling.regel),
  ];
}
