import { formatGetal, opsomming } from '../../domain/sentences/numbers';
import { formatDatum } from '../../domain/tijd/datum';
import { formatPeriode } from '../../domain/tijd/periode';
import { areaName } from '../cells/address';
import type { NameFindings, RowFindings } from '../reading-finding';
import { ROLE_NAMES } from '../roles';
import { OF_1904, type Sentences, short, someOf } from './parts';

const MOST_GONE = 12;

/** What is wrong with the name in a row, and what is told about rows. */
export const ROW_SENTENCES: Sentences<NameFindings & RowFindings> = {
  naamIsFout: ({ found }, where) =>
    `In ${where} staat de foutmelding ${short(found)} waar een gemeente hoort. Herstel de formule of vul de naam in, en lees opnieuw.`,
  gemeenteOnbekend: ({ data: { naam, provincie }, expected }, where) =>
    `'${short(naam)}' in ${where} is geen gemeente${provincie === undefined ? '' : ` in ${provincie}`}. ${expected === undefined ? `Verbeter de naam${provincie === undefined ? ' of haal de rij weg' : ''}.` : `Is ${expected} bedoeld? Verbeter de naam.`}`,
  gemeentenOnbekend: ({ data: { aantal, namen } }, where) =>
    `${formatGetal(aantal)} namen (vanaf ${where}) zijn geen gemeente en zijn niet gelezen: ${namen.map(short).join(', ')}${aantal > namen.length ? ' …' : ''}. Verbeter de namen, of kies een ander blad als deze lijst over iets anders gaat.`,
  naamBijna: ({ data: { naam }, expected }, where) =>
    `'${short(naam)}' in ${where} is gelezen als ${expected}. Verbeter de naam; klopt het niet, vul dan de gemeente in die bedoeld is.`,
  andereProvincie: ({ data: { naam, provincie, ligtIn } }, where) =>
    `${naam} (${where}) ligt in ${ligtIn}, maar het blad zet haar in ${provincie}. Controleer de naam en de provincie; gelezen is de gemeente ${naam}.`,
  gemeentenNietGeldig: ({ data: { namen, eigen } }, where) =>
    `${formatGetal(namen.length)} gemeenten ${eigen ? 'van Zuid-Holland' : 'van andere provincies'} bestaan niet meer (vanaf ${where}) en zijn niet meegerekend: ${someOf(namen, MOST_GONE)}. Vul in hun plaats de gemeente in waarin zij zijn opgegaan, of verbeter de peildatum.`,
  geldigheidOnbekend: ({ data: { aantal, dag } }, where) =>
    `Van ${aantal === 1 ? 'één gemeente' : `${formatGetal(aantal)} gemeenten`} (vanaf ${where}) is niet bekend of zij op ${formatDatum(dag)} al bestonden in deze vorm: onze lijst begint voor Zuid-Holland op 1-1-2019 en elders op 1-1-2022. Controleer of er een herindeling tussen ligt.`,
  gemeenteNietGeldig: ({ data: { gemeente, opvolgers } }, where) =>
    `De gemeente ${gemeente} in ${where} bestaat niet in het halfjaar waarover deze cijfers gaan.${opvolgers.length === 0 ? '' : ` Zij is opgegaan in ${opsomming(opvolgers)}.`} Verbeter de naam of de peildatum.`,
  gemeenteDeel: ({ data: { naam, gemeente } }, where) =>
    `'${short(naam)}' in ${where} noemt ${gemeente} met iets erachter, zoals een groep of een deel; deze rij telt niet mee. Vul '${gemeente}' in als dit de getallen van de hele gemeente zijn; haal de rij anders uit de tabel.`,
  gemeentenVermengd: ({ data: { naam, een, ander } }, where) =>
    `'${naam}' in ${where} is een mengsel van ${een} en ${ander}. Vul de naam in van de gemeente die bedoeld is.`,
  gemeenteMeerduidig: ({ data: { naam, mogelijk } }, where) =>
    `'${naam}' in ${where} past bij meer dan één gemeente: ${mogelijk.join(', ')}. Vul de hele naam in.`,
  dubbeleGemeente: ({ data: { naam, eerder } }, where) =>
    `${naam} staat twee keer in de tabel: in ${areaName(eerder)} en in ${where}. Verwijder de rij die te veel is; horen beide er, zet er dan een kolom bij die zegt wat elke rij is.`,
  dubbeleGemeenten: ({ data: { aantal, namen } }, where) =>
    `${formatGetal(aantal)} rijen (vanaf ${where}) zijn van gemeenten die al in de tabel staan: ${namen.map(short).join(', ')}${aantal > namen.length ? ' …' : ''}. Zet er een kolom bij die zegt wat elke rij is, of kies een blad met één rij per gemeente.`,
  rijZonderNaam: ({ data: { rij } }) =>
    `Rij ${rij} heeft getallen maar geen naam van een gemeente. Vul de naam in of haal de rij weg.`,
  dagElders: ({ data: { kop, datum, periode } }, where) =>
    `In ${where} (${kop}) staat ${formatDatum(datum)}; dat ligt jaren van halfjaar ${formatPeriode(periode)} af en telt niet mee. Verbeter de dag, of haal weg wat voorbij is. ${OF_1904}`,
  rijenOnderTabel: (_finding, where) =>
    `Onder de tabel, vanaf ${where}, staan nog gemeenten die niet gelezen zijn. Zet er een eigen kop boven, of verwijder de lege rijen ertussen als zij bij de tabel horen.`,
  saldoInTekst: ({ data: { naam } }, where) =>
    `Een opmerking noemt een saldo van ${short(naam)} dat in geen kolom staat (${where}). Zet het in een kolom met achterstand of voorsprong, of kies opgave voor de taakstelling als het er al in zit; tot dan wordt deze gemeente niet beoordeeld.`,
  opmerkingTeltNiet: ({ data: { naam, rol } }, where) =>
    `Een opmerking bij ${short(naam)} (${where}) zegt over '${ROLE_NAMES[rol]}' wat niet in de kolommen staat; dat telt zo niet mee. Zet het in een kolom daarvoor, of bij Afwijkingen.`,
  opgaveNul: ({ data: { naam } }, where) =>
    `De opgave van ${naam} (${where}) is 0; een percentage bestaat dan niet. Controleer of dit klopt.`,
  verborgenRijen: ({ data: { namen } }) =>
    `${namen.length === 1 ? 'Eén rij van de tabel is verborgen of weggefilterd; die telt' : `${formatGetal(namen.length)} rijen van de tabel zijn verborgen of weggefilterd; die tellen`} wel mee: ${someOf(namen)}.`,
};
