import { procent } from '../../../domain/getal/afronding';
import { formatGetal, hoeveel, opsomming } from '../../../domain/sentences/numbers';
import { legUit } from '../../../domain/sentences/uitleg';
import { ontbreektInWoorden } from '../../../domain/sentences/zonder-trede';
import { type Datum, formatDatumVoluit } from '../../../domain/tijd/datum';
import type { Personen } from '../../../domain/getal/getal';
import { tredenaam } from '../../../domain/ladder/ladder';
import type { Ontbrekend } from '../../../domain/beoordeling/stand';
import type { Trede } from '../../../domain/ladder/trede';
import { beoordeeldePeriode, tussenstandVan } from '../../../domain/tijd/moment';
import { formatNorm } from '../../../domain/beleid/norm-tekst';
import { einde } from '../../../domain/tijd/periode';
import { conclusionInWords, isRealised } from '../../../review/assess/conclusion';
import type { AssessedRow } from '../../../review/assess/overview';
import { koppelingenVan, type KoppelingenMetOordeel } from '../verslag/koppelingen-van';
import type { Stuk } from '../verslag/stuk';
import { grond } from './tekstgrond';

const personenVan = (n: number): string => hoeveel(n, 'persoon', 'personen');

/** The conclusion about one gemeente for its letter: what was realised, what remains, the step and why. */
export function tekstblok({ overview }: Pick<Stuk, 'overview'>, row: AssessedRow): string {
  const { peildatum, table } = overview;
  const zinnen =
    row.beoordeling.moment === 'eindbeoordeling'
      ? [overHetHalfjaar(row, peildatum), metHuurcontracten(row), eindsaldo(row), ...grond(row)]
      : [
          overDeStand(row, peildatum),
          overHetSchema(row),
          rest(row),
          haalbaarheid(row, peildatum, koppelingenVan(table, row, peildatum)),
          ...grond(row),
        ];
  return [...zinnen, besluit(row, peildatum), aanname(row)].filter((zin) => zin !== '').join(' ');
}

function overHetHalfjaar({ naam, opgave, gehuisvest, nogTeHuisvesten }: AssessedRow, peildatum: Datum): string {
  const telling =
    `op ${formatDatumVoluit(peildatum)} ${gehuisvest === 1 ? 'was' : 'waren'} volgens het COA ` +
    `${personenVan(gehuisvest)} gehuisvest`;
  if (opgave <= 0) return `De gemeente ${naam} hoefde in ${halfjaar(peildatum)} niemand te huisvesten; ${telling}.`;
  return (
    `De gemeente ${naam} heeft de opgave van ${personenVan(opgave)} over ${halfjaar(peildatum)} ` +
    `${nogTeHuisvesten <= 0 ? '' : 'niet '}gerealiseerd: ${telling}, ${deel(gehuisvest, opgave)} van de opgave.`
  );
}

/** Contracts count for the decision, not for the balance of the COA. */
function metHuurcontracten({ row, nogTeHuisvesten, beoordeling }: AssessedRow): string {
  const huurcontracten: number = row.huurcontracten ?? 0;
  if (nogTeHuisvesten <= 0 || huurcontracten === 0) return '';
  const gehaald = isRealised(beoordeling);
  return (
    `Voor dit besluit ${huurcontracten === 1 ? 'telt' : 'tellen'} ook ${personenVan(huurcontracten)} met een ` +
    `getekend huurcontract mee: daarmee is de opgave ${gehaald ? 'wel' : 'nog niet'} gehaald.`
  );
}

function eindsaldo({ nogTeHuisvesten }: AssessedRow): string {
  if (nogTeHuisvesten === 0) return 'De voorsprong is 0.';
  return `De ${nogTeHuisvesten > 0 ? 'achterstand' : 'voorsprong'} is ${personenVan(Math.abs(nogTeHuisvesten))}.`;
}

function overDeStand({ naam, opgave, minimaal, gehuisvest }: AssessedRow, peildatum: Datum): string {
  const dag = formatDatumVoluit(peildatum);
  if (opgave <= 0)
    return (
      `De gemeente ${naam} heeft in ${halfjaar(peildatum)} niemand te huisvesten; op ${dag} ` +
      `${gehuisvest === 1 ? 'is' : 'zijn'} er ${personenVan(gehuisvest)} gehuisvest.`
    );
  return (
    `De gemeente ${naam} heeft een opgave van ${personenVan(opgave)}; op ${dag} ` +
    `${gehuisvest === 1 ? 'was' : 'waren'} er ${formatGetal(gehuisvest)} gehuisvest: ` +
    `${deel(gehuisvest, opgave)} van de opgave en ${deel(gehuisvest, minimaal)} van het minimum van ` +
    `${personenVan(minimaal)}.`
  );
}

function overHetSchema({ opSchema, gehuisvest, minimaal, beoordeling: { moment, regel } }: AssessedRow): string {
  const coulance = moment === 'tussenstand' && opSchema && gehuisvest < minimaal;
  if (coulance) return `Met de coulance van deze peildatum (${formatNorm(regel.norm)}) ligt de gemeente op schema.`;
  return `De gemeente ligt ${opSchema ? '' : 'niet '}op schema.`;
}

function rest({ opgave, nogTeHuisvesten }: AssessedRow): string {
  if (nogTeHuisvesten > 0)
    return `Er ${nogTeHuisvesten === 1 ? 'is' : 'zijn'} nog ${personenVan(nogTeHuisvesten)} te huisvesten.`;
  const getal = formatGetal(Math.abs(nogTeHuisvesten));
  return opgave <= 0 ? `De voorsprong is ${getal}.` : `De opgave is al gehaald (voorsprong ${getal}).`;
}

/** Koppelingen are held against what remains on 1 April or 1 October: only then they say what can be met. */
function haalbaarheid(
  { nogTeHuisvesten }: AssessedRow,
  peildatum: Datum,
  { oordeel, aantal }: KoppelingenMetOordeel,
): string {
  if (nogTeHuisvesten <= 0) return '';
  const tussenstand = tussenstandVan(beoordeeldePeriode(peildatum));
  const nu = peildatum === tussenstand;
  if (oordeel === undefined) return nu ? 'Of er voldoende koppelingen zijn, is niet bekend.' : '';
  const telling = aantal === undefined ? '' : ` (${hoeveel(aantal, 'koppeling', 'koppelingen')})`;
  if (!nu)
    return peildatum > tussenstand
      ? `Op ${formatDatumVoluit(tussenstand)} waren de koppelingen ${oordeel}${telling}.`
      : `Volgens het overzicht zijn de koppelingen ${oordeel}${telling}.`;
  const eind = formatDatumVoluit(einde(beoordeeldePeriode(peildatum)));
  return oordeel === 'voldoende'
    ? `Het aantal koppelingen is voldoende${telling}: de opgave kan vóór ${eind} worden gehaald.`
    : `Het aantal koppelingen is onvoldoende${telling}: met de huidige koppelingen is de opgave vóór ${eind} ` +
        'niet haalbaar.';
}

function besluit(row: AssessedRow, peildatum: Datum): string {
  const { beoordeling } = row;
  if (beoordeling.kind === 'ontbreekt')
    return `Over de trede is nog geen conclusie mogelijk: ${opsomming(watOntbreekt(row, beoordeling.wat))}.`;
  if (beoordeling.kind === 'buitenKader') return legUit(beoordeling);
  const { van, trede, moment } = beoordeling;
  const naam = `trede ${trede} (${tredenaam(trede)})`;
  if (moment === 'geen') return `${formatDatumVoluit(peildatum)} is geen beslisdatum: de gemeente blijft op ${naam}.`;
  return `Conclusie: ${conclusionInWords(row)}. De gemeente ${gang(van, trede)} ${naam} van de interventieladder.`;
}

/** A count without what remained on 1 April or 1 October is there, but judges nothing. */
function watOntbreekt({ row, beoordeling }: AssessedRow, wat: readonly Ontbrekend[]): readonly string[] {
  const { koppelingen } = row;
  const dag = formatDatumVoluit(tussenstandVan(beoordeeldePeriode(beoordeling.regel.peildatum)));
  return wat.map((een) =>
    een === 'koppelingen' && typeof koppelingen === 'number'
      ? `of ${hoeveel(koppelingen, 'koppeling', 'koppelingen')} op ${dag} voldoende ` +
        `${koppelingen === 1 ? 'was' : 'waren'}, is niet bekend`
      : ontbreektInWoorden([een]),
  );
}

function gang(van: Trede | undefined, naar: Trede): string {
  if (van === undefined) return 'komt op';
  return van === naar ? 'blijft op' : `gaat van trede ${van} naar`;
}

function aanname({ beoordeling: { kind, aangenomen } }: AssessedRow): string {
  const wat = kind === 'trede' ? 'uitkomst' : 'beoordeling';
  return aangenomen ? `Deze ${wat} berust deels op een aangenomen regel.` : '';
}

function halfjaar(peildatum: Datum): string {
  const { helft, jaar } = beoordeeldePeriode(peildatum);
  return `de ${helft}e helft van ${jaar}`;
}

const deel = (aantal: Personen, basis: Personen): string => `${procent(aantal, basis) ?? 0}%`;
