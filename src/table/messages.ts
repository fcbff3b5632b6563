import { areaName } from './address';
import type { Finding } from './finding';
import type { Role } from './roles';
import { ROLE_NAMES } from './roles';
import type { ReadRow } from './table';

type Data = Finding['data'];
/** @param where the address of the cell, "C4" @param found what stands there, as text */
type Sentence = (data: Data, where: string, found: string) => string;

const roleName = (role: string | number | undefined): string => ROLE_NAMES[role as Role] ?? String(role);

/** What is wrong, where, and what to do: one sentence or two for each code of the reader. */
const SENTENCES: ReadonlyMap<string, Sentence> = new Map<string, Sentence>([
  ['leegBlad', () => 'Dit blad is leeg. Open het blad met de realisatiecijfers en kies Opnieuw lezen.'],
  ['geenTabel', () => 'Op dit blad is geen tabel met gemeenten en aantallen gevonden. Zet koppen als Gemeente, Taakstelling en Plaatsingen boven de kolommen, of selecteer de tabel en lees opnieuw.'],
  ['taakstellingIsOpgave', ({ kop }, where) => `De kolom '${kop}' (${where}) bevat de opgave: er staat geen saldo naast. Klopt dat niet, voeg dan een kolom met achterstand of voorsprong toe.`],
  ['achterstandIsRestant', ({ kop }, where) => `De kolom '${kop}' (${where}) is gelijk aan de opgave min gehuisvest. Geef aan of dit de achterstand van het vorige halfjaar is of wat nog te huisvesten is.`],
  ['kolomOnzeker', ({ kop, rol }, where) => `De kolom '${kop}' (${where}) lijkt ${roleName(rol)} te bevatten, maar dat is niet zeker. Bevestig of wijzig dit; tot dan wordt de kolom niet gebruikt.`],
  ['tekenOnbekend', ({ kop }, where) => `De kop '${kop}' (${where}) zegt niet of een positief getal achterstand of voorsprong is. Geef dit aan; tot dan wordt het saldo niet gebruikt.`],
  ['dubbeleKolom', ({ rol, gelezen, anders }) => `Meer dan één kolom bevat ${roleName(rol)}. Gelezen is kolom ${gelezen}; wijs een andere aan als die niet klopt: ${anders}.`],
  ['peildataVerschillen', ({ kop, datum, ander }, where) => `De kop '${kop}' (${where}) noemt ${datum}, maar de plaatsingen lopen tot ${ander}. Controleer welke peildatum geldt.`],
  ['formuleFout', ({ kop }, where, found) => `Cel ${where} (${kop}) geeft de fout ${found}. Herstel de formule en lees opnieuw.`],
  ['tekstWaarGetal', ({ kop }, where, found) => `In ${where} (${kop}) staat '${found}', maar hier hoort een aantal. Vul een getal in of maak de cel leeg.`],
  ['halvePersonen', ({ kop }, where, found) => `In ${where} (${kop}) staat ${found}, maar personen zijn hele aantallen. Vul een heel getal in.`],
  ['negatiefAantal', ({ kop }, where, found) => `In ${where} (${kop}) staat ${found}, maar een aantal kan niet negatief zijn. Vul het juiste aantal in.`],
  ['teGrootGetal', ({ kop }, where, found) => `In ${where} (${kop}) staat ${found}; zo'n groot aantal personen kan niet. Vul het juiste aantal in.`],
  ['dubbelzinnigGetal', ({ kop }, where, found) => `De tekst '${found}' in ${where} (${kop}) is op twee manieren te lezen; de punt is als duizendtal gelezen. Maak er een getal van als dat niet klopt.`],
  ['onbekendeTrede', ({ kop }, where, found) => `'${found}' in ${where} (${kop}) is geen trede van de interventieladder. Vul 0, 1, 2, 3a, 3b, 4, 5 of 6 in.`],
  ['onduidelijkJaNee', ({ kop }, where, found) => `'${found}' in ${where} (${kop}) is geen ja of nee. Vul ja, nee of een aantal in.`],
  ['onduidelijkeKoppelingen', ({ kop }, where, found) => `'${found}' in ${where} (${kop}) is geen aantal koppelingen en geen oordeel. Vul een getal, voldoende of onvoldoende in.`],
  ['gemeenteOnbekend', ({ naam, suggestie }, where) => `'${short(naam)}' in ${where} is geen gemeente in Zuid-Holland. ${suggestie ? `Is ${suggestie} bedoeld? Verbeter de naam.` : 'Verbeter de naam of haal de rij weg.'}`],
  ['gemeenteNietGeldig', ({ gemeente, opvolger }, where) => `De gemeente ${gemeente} in ${where} bestaat niet op de peildatum.${opvolger ? ` Zij is opgegaan in ${opvolger}.` : ''} Verbeter de naam of de peildatum.`],
  ['gemeentenVermengd', ({ naam, een, ander }, where) => `'${naam}' in ${where} is een mengsel van ${een} en ${ander}. Vul de naam in van de gemeente die bedoeld is.`],
  ['gemeenteMeerduidig', ({ naam, mogelijk }, where) => `'${naam}' in ${where} past bij meer dan één gemeente: ${mogelijk}. Vul de hele naam in.`],
  ['dubbeleGemeente', ({ naam, eerder }, where) => `${naam} staat twee keer in de tabel: in ${eerder} en in ${where}. Verwijder of verbeter één van beide rijen.`],
  ['rijZonderNaam', ({ rij }) => `Rij ${rij} heeft getallen maar geen naam van een gemeente. Vul de naam in of haal de rij weg.`],
  ['opgaveNul', ({ naam }, where) => `De opgave van ${naam} (${where}) is 0; een percentage bestaat dan niet. Controleer of dit klopt.`],
  ['verborgenRijen', ({ aantal }) => `${aantal === 1 ? 'Eén rij van de tabel is verborgen of weggefilterd; die telt' : `${aantal} rijen van de tabel zijn verborgen of weggefilterd; die tellen`} wel mee.`],
]);

/** The Dutch sentence of a finding: what, where and what to do. Sentences of other folders' codes are not known here: undefined. */
export function sentence(finding: Finding): string {
  const { code, data, area, found = '' } = finding;
  const say = SENTENCES.get(code);
  return say ? say(data, area ? areaName(area) : finding.sheet, short(found)) : code;
}

const short = (value: unknown): string => {
  const text = typeof value === 'number' ? String(value).replace('.', ',') : String(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
};

/** Why a row is not assessed, in the words of the overview. */
export function reasonNotAssessed(row: ReadRow, hasOpgave: boolean, isDouble: boolean): string {
  if (isDouble) return 'staat al eerder in de tabel';
  if (row.name === '') return 'de naam van de gemeente ontbreekt';
  if (!row.gemeente) return 'de gemeente is niet herkend';
  const [unreadable] = row.unreadable;
  if (unreadable !== undefined) return `${roleName(unreadable)} is niet te lezen`;
  if (!hasOpgave) return 'de opgave ontbreekt';
  return 'het aantal gehuisvest ontbreekt';
}
