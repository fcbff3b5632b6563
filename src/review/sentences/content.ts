import { formatGetal } from '../../domain/sentences/numbers';
import { formatDatum } from '../../domain/tijd/datum';
import { formatPeriode } from '../../domain/tijd/periode';
import type { CellValue } from '../../table/cells/grid';
import type { FindingOf } from '../../table/finding';
import { short } from '../../table/sentences/parts';
import type { ContentFindings, OutcomeFindings } from '../finding';
import { type Judged, percent } from './words';

const UITKOMST = 'Geschreven uitkomsten horen bij de cijfers ernaast.';

function outdated(
  {
    data: { naam, kop, met },
    found,
    expected,
  }: FindingOf<OutcomeFindings, 'uitkomstVerouderd' | 'percentageVerouderd'>,
  where: string,
  show: (value: CellValue) => string,
): string {
  const [is, was] = [expected, found].map((value) => (value === '' ? undefined : `'${show(value)}'`));
  return `Bij ${naam} staat in ${where} (${kop}) ${was ?? 'niets'}, maar met de cijfers van nu is dat ${is ?? 'leeg'} (${met}). Schrijf opnieuw, of herstel de cijfers.`;
}

/** What is wrong with a heading, a name or the way that a cell is filled, and with outcomes that we wrote earlier. */
export const CONTENT_SENTENCES: Judged<ContentFindings & OutcomeFindings> = {
  rules: {
    datumBuitenPeriode: 'Een datum in een kop ligt in het halfjaar van het blad.',
    vraagAnderePeriode: 'Een vraag gaat over het halfjaar van het blad.',
    nootAndereDatum: 'Een noot noemt dezelfde datum als de cijfers waar zij bij hoort.',
    periodesGemengd: 'Eén tabel gaat over één halfjaar.',
    uitkomstVerouderd: UITKOMST,
    percentageVerouderd: UITKOMST,
    andersIngesteld: UITKOMST,
    getalAlsTekst: 'Getallen staan als getal in een cel; een som slaat tekst over.',
    naamAfgekapt: 'Een gemeente staat met haar hele naam.',
    gemeenteOntbreekt: 'Een tabel van een regio heeft alle gemeenten van die regio.',
    vandaagInFunctie: 'Een uitkomst voor een brief verandert niet met de dag.',
    leegArgument: 'Een lege cel is geen trede 0 en geen 0 personen.',
  },
  sentences: {
    datumBuitenPeriode: ({ data: { kop, datum, periode } }, where) =>
      `De kop '${kop}' (${where}) noemt ${formatDatum(datum)}, maar het blad gaat over ${formatPeriode(periode)}. Verbeter de kop.`,
    vraagAnderePeriode: ({ data: { kop, periode }, found, expected }, where) =>
      `'${short(kop)}' (${where}) gaat over ${found}, maar het blad over ${formatPeriode(periode)}: ${expected}. Verbeter de vraag, of controleer of het antwoord over dit halfjaar gaat.`,
    nootAndereDatum: ({ data: { kop }, found, expected }, where) =>
      `De noot in ${where} noemt ${found}, maar ${kop === undefined ? 'de cijfers zijn van' : `'${short(kop)}' zegt`} ${expected}. Controleer welke datum geldt.`,
    periodesGemengd: ({ data: { kop, kolomperiode, periode } }, where) =>
      `De kolom '${kop}' (${where}) gaat over ${formatPeriode(kolomperiode)}, de tabel over ${formatPeriode(periode)}. Controleer of de kolom hier hoort.`,
    uitkomstVerouderd: (finding, where) => outdated(finding, where, short),
    percentageVerouderd: (finding, where) =>
      outdated(finding, where, (value) => (typeof value === 'number' ? percent(value) : short(value))),
    andersIngesteld: ({ data: { aantal, met } }, where) =>
      `${aantal === 1 ? 'Eén geschreven uitkomst is' : `${formatGetal(aantal)} geschreven uitkomsten zijn`} anders met de instellingen van nu (${met}); de eerste staat in ${where}. Schrijf opnieuw om bij te werken.`,
    getalAlsTekst: ({ data: { kop }, found }, where) =>
      `'${short(found)}' in ${where} (${kop}) is tekst. Maak er een getal van.`,
    naamAfgekapt: ({ found, expected }, where) => `'${short(found)}' in ${where} is afgekapt. Vul ${expected} in.`,
    gemeenteOntbreekt: ({ data: { regio, namen } }, where) =>
      `In de tabel van ${regio} (${where}) ${namen.length === 1 ? 'ontbreekt' : 'ontbreken'} ${namen.join(', ')}. Voeg toe wat ontbreekt.`,
    vandaagInFunctie: (_finding, where) =>
      `De formule in ${where} rekent met de datum van vandaag (VANDAAG of TODAY, NU of NOW). Gebruik de peildatum.`,
    leegArgument: ({ data: { argument, functie } }, where) =>
      `De functie ${functie} in ${where} krijgt ${argument}, en die cel is leeg: Excel geeft daar een 0 voor door, en zo rekent zij. Vul de cel in.`,
  },
};
