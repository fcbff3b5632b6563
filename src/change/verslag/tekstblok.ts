import { procent } from '../../domain/afronding';
import { formatGetal } from '../../domain/berichten/opmaak';
import { legStapUit, ontbreektInWoorden } from '../../domain/berichten/uitleg';
import { conclusie } from '../../domain/conclusie';
import type { Datum } from '../../domain/datum';
import { formatDatumVoluit } from '../../domain/datum';
import { tredenaam } from '../../domain/ladder';
import { beoordeeldePeriode } from '../../domain/moment';
import { saldoInWoorden } from '../../domain/opgave';
import { einde, formatPeriodeVoluit } from '../../domain/periode';
import type { AssessedRow } from '../../table/overview';
import { koppelingenVan } from './koppelingen-van';
import type { Stuk } from './stuk';

/** The conclusion about one gemeente for its letter: what was realised, what remains, the step and why. */
export function tekstblok({ overview }: Pick<Stuk, 'overview'>, row: AssessedRow): string {
  const { peildatum, table } = overview;
  const zinnen = row.beoordeling.moment === 'eindbeoordeling'
    ? [overHetHalfjaar(row, peildatum), ...grond(row)]
    : [overDeStand(row, peildatum), haalbaarheid(row, peildatum, koppelingenVan(table, row, peildatum))];
  return [...zinnen, besluit(row, peildatum), aanname(row)].filter((zin) => zin !== '').join(' ');
}

function overHetHalfjaar({ naam, opgave, gehuisvest, nogTeHuisvesten }: AssessedRow, peildatum: Datum): string {
  const gehaald = nogTeHuisvesten <= 0;
  return `De gemeente ${naam} heeft de opgave van ${formatGetal(opgave)} over de ${formatPeriodeVoluit(beoordeeldePeriode(peildatum))} ${gehaald ? '' : 'niet '}gerealiseerd: op ${formatDatumVoluit(peildatum)} waren er volgens het COA ${formatGetal(gehuisvest)} gehuisvest${deel(gehuisvest, opgave, 'de opgave')}. Er is ${eenSaldo(nogTeHuisvesten)}.`;
}

function overDeStand({ naam, opgave, minimaal, gehuisvest, nogTeHuisvesten, opSchema }: AssessedRow, peildatum: Datum): string {
  const rest = nogTeHuisvesten > 0 ? `Nog te huisvesten: ${formatGetal(nogTeHuisvesten)}.` : `De opgave is al gehaald (${saldoInWoorden(nogTeHuisvesten)}).`;
  return `De gemeente ${naam} heeft op ${formatDatumVoluit(peildatum)} ${formatGetal(gehuisvest)} van de opgave van ${formatGetal(opgave)} gehuisvest${deel(gehuisvest, opgave, 'de opgave')}; het minimum is ${formatGetal(minimaal)}${deel(gehuisvest, minimaal, 'het minimum')}. De gemeente ligt ${opSchema ? '' : 'niet '}op schema. ${rest}`;
}

/** What decided on 1 January or 1 July, after the opgave itself: the further questions of the path. */
function grond({ beoordeling }: AssessedRow): readonly string[] {
  return beoordeling.pad
    .filter(({ vraag }) => vraag !== 'gerealiseerd' || beoordeling.pad.length === 1)
    .filter(({ vraag, getallen }) => vraag !== 'gerealiseerd' || (getallen.huurcontracten ?? 0) > 0)
    .filter(({ vraag }) => vraag !== 'coulance' || beoordeling.regel.norm.soort !== 'geen')
    .map((stap) => legStapUit(stap, beoordeling))
    .flatMap((zin) => (zin === '' ? [] : [`${zin}.`]));
}

function haalbaarheid({ nogTeHuisvesten }: AssessedRow, peildatum: Datum, { oordeel, aantal }: ReturnType<typeof koppelingenVan>): string {
  if (oordeel === undefined || nogTeHuisvesten <= 0) return '';
  const telling = aantal === undefined ? '' : ` (${formatGetal(aantal)} koppelingen)`;
  const eind = formatDatumVoluit(einde(beoordeeldePeriode(peildatum)));
  return oordeel === 'voldoende'
    ? `Het aantal koppelingen is voldoende${telling}: de opgave kan vóór ${eind} worden gehaald.`
    : `Het aantal koppelingen is onvoldoende${telling}: met de huidige koppelingen is de opgave vóór ${eind} niet haalbaar.`;
}

function besluit({ beoordeling }: AssessedRow, peildatum: Datum): string {
  if (beoordeling.soort === 'ontbreekt') return `Over de trede is nog geen conclusie mogelijk: ${ontbreektInWoorden(beoordeling.wat)}.`;
  const { van, trede, moment } = beoordeling;
  const naam = `trede ${trede} (${tredenaam(trede)})`;
  if (moment === 'geen') return `${formatDatumVoluit(peildatum)} is geen beslisdatum: de gemeente blijft op ${naam}.`;
  if (van === undefined) return `Conclusie: ${naam}.`;
  const uitkomst = conclusie(van, trede);
  const woorden = uitkomst.ok ? uitkomst.conclusie : 'de treden sluiten niet aan';
  return `Conclusie: ${woorden}. De gemeente ${van === trede ? 'blijft op' : `gaat van trede ${van} naar`} ${naam} van de interventieladder.`;
}

function aanname({ beoordeling }: AssessedRow): string {
  return beoordeling.aangenomen ? 'Deze uitkomst berust deels op een aangenomen regel.' : '';
}

function eenSaldo(nogTeHuisvesten: AssessedRow['nogTeHuisvesten']): string {
  const [woord = '', getal = ''] = saldoInWoorden(nogTeHuisvesten).split(' ');
  return `een ${woord} van ${formatGetal(Number(getal))}`;
}

function deel(aantal: AssessedRow['opgave'], basis: AssessedRow['opgave'], van: string): string {
  const heel = procent(aantal, basis);
  return heel === undefined ? '' : `, ${heel}% van ${van}`;
}
