import { type Entry, roleName, short } from './parts';

const said = (door: unknown, wat: string): string => {
  if (door === 'gebruiker') return 'zo is het aangegeven';
  return door === 'totaal'
    ? `de kolom Totaal is in elke rij ${wat}`
    : `nog te huisvesten is in elke rij de opgave min ${wat}`;
};

/** What is wrong, where, and what to do: one sentence or two for each code of the reader. */
export const READER_SENTENCES: ReadonlyMap<string, Entry> = new Map<string, Entry>([
  ['leegBlad', { zin: () => 'Dit blad is leeg. Open het blad met de realisatiecijfers en kies Opnieuw lezen.' }],
  [
    'geenTabel',
    {
      zin: () =>
        'Op dit blad is geen tabel met gemeenten en aantallen gevonden. Zet koppen als Gemeente, Taakstelling en Plaatsingen boven de kolommen, of selecteer de tabel en lees opnieuw.',
    },
  ],
  [
    'taakstellingIsOpgave',
    {
      zin: ({ kop }, where) =>
        `De kolom '${kop}' (${where}) bevat de opgave: er staat geen saldo naast. Klopt dat niet, voeg dan een kolom met achterstand of voorsprong toe.`,
    },
  ],
  [
    'achterstandIsRestant',
    {
      zin: ({ kop }, where) =>
        `De kolom '${kop}' (${where}) is gelijk aan de opgave min gehuisvest. Geef aan of dit de achterstand van het vorige halfjaar is of wat nog te huisvesten is.`,
    },
  ],
  [
    'kolomOnzeker',
    {
      zin: ({ kop, rol }, where) =>
        `De kolom '${kop}' (${where}) lijkt ${roleName(rol)} te bevatten, maar dat is niet zeker. Bevestig of wijzig dit; tot dan wordt de kolom niet gebruikt.`,
    },
  ],
  [
    'tekenOnbekend',
    {
      zin: ({ kop }, where) =>
        `De kop '${kop}' (${where}) zegt niet of een positief getal achterstand of voorsprong is. Geef dit aan; tot dan wordt het saldo niet gebruikt.`,
    },
  ],
  [
    'dubbeleKolom',
    {
      zin: ({ rol, gelezen, anders }) =>
        `Meer dan één kolom bevat ${roleName(rol)}. Gelezen is kolom ${gelezen}; wijs een andere aan als die niet klopt: ${anders}.`,
    },
  ],
  [
    'kolomKiezen',
    {
      zin: ({ rol, anders }, where) =>
        `Meer dan één kolom (vanaf ${where}) kan ${roleName(rol)} zijn, en zij verschillen: ${anders}. Wijs aan welke geldt, of voeg een kolom met het totaal toe; tot dan wordt geen ervan gelezen.`,
    },
  ],
  [
    'maandenZonderTotaal',
    {
      zin: ({ kop }, where) =>
        `De kolommen per maand (tot en met '${kop}', ${where}) zeggen niet of zij optellen of doorlopen. Geef dat aan, of voeg een kolom Gehuisvest toe.`,
    },
  ],
  [
    'maandenOpgeteld',
    {
      zin: ({ aantal, maanden, door }, where) =>
        `Gehuisvest is opgeteld uit ${aantal === 1 ? 'één maandkolom' : `${aantal} maandkolommen`}, ${maanden} (vanaf ${where}): ${said(door, 'die som')}.`,
    },
  ],
  [
    'maandenDoorlopend',
    {
      zin: ({ maanden, door, kop }, where) =>
        `De maanden lopen door (${maanden}): gehuisvest staat in de laatste, '${kop}' (${where}); ${said(door, 'die maand')}.`,
    },
  ],
  [
    'maandOntbreekt',
    {
      zin: ({ namen, aantal }) =>
        `Voor ${namen} is geen kolom; ${aantal === 1 ? 'die maand telt' : 'die maanden tellen'} niet mee in de som. Voeg toe wat ontbreekt.`,
    },
  ],
  [
    'maandLeeg',
    {
      zin: ({ aantal, namen }, where) =>
        `${aantal === 1 ? 'Eén maandcel is leeg en telt' : `${aantal} maandcellen zijn leeg en tellen`} als 0: ${namen} (eerste: ${where}). Vul 0 in als er niemand is gehuisvest.`,
    },
  ],
  [
    'tijdVanAnderBlad',
    {
      zin: ({ kop, tijd, blad }, where) =>
        `Voor de kolom '${kop}' (${where}) geldt ${tijd}: zo is dat op blad ${blad} aangegeven. Geef het hier opnieuw aan als dat niet meer klopt.`,
    },
  ],
  [
    'peildataVerschillen',
    {
      zin: ({ kop, datum, ander }, where) =>
        `De kop '${kop}' (${where}) noemt ${datum}, maar de plaatsingen lopen tot ${ander}. Controleer welke peildatum geldt.`,
    },
  ],
  [
    'formuleFout',
    {
      zin: ({ kop }, where, found) =>
        `Cel ${where} (${kop}) geeft de fout ${found}. Herstel de formule en lees opnieuw.`,
    },
  ],
  [
    'tekstWaarGetal',
    {
      zin: ({ kop }, where, found) =>
        `In ${where} (${kop}) staat '${found}', maar hier hoort een aantal. Vul een getal in of maak de cel leeg.`,
    },
  ],
  [
    'tekenOnduidelijk',
    {
      zin: ({ kop }, where, found) =>
        `In ${where} (${kop}) staat '${found}': dat kan een negatief getal zijn of een voetnoot. Vul het getal in zonder haakjes, en een minteken ervoor als het negatief is.`,
    },
  ],
  [
    'voetnoten',
    {
      zin: ({ aantal, namen }, where) =>
        `${aantal === 1 ? 'In één cel staat een voetnootteken' : `In ${aantal} cellen staat een voetnootteken`} (vanaf ${where}); gelezen is zonder dat teken: ${namen}. Klopt dat niet, verbeter dan de cel.`,
    },
  ],
  [
    'saldoOnbekend',
    {
      zin: ({ kop }, where, found) =>
        `In ${where} (${kop}) staat ${found}: zonder dit saldo is de opgave niet te bepalen. Vul het getal in, of 0 als er geen is.`,
    },
  ],
  [
    'halvePersonen',
    {
      zin: ({ kop }, where, found) =>
        `In ${where} (${kop}) staat ${found}, maar personen zijn hele aantallen. Vul een heel getal in.`,
    },
  ],
  [
    'negatiefAantal',
    {
      zin: ({ kop }, where, found) =>
        `In ${where} (${kop}) staat ${found}, maar een aantal kan niet negatief zijn. Vul het juiste aantal in.`,
    },
  ],
  [
    'teGrootGetal',
    {
      zin: ({ kop }, where, found) =>
        `In ${where} (${kop}) staat ${found}; zo'n groot aantal personen kan niet. Vul het juiste aantal in.`,
    },
  ],
  [
    'dubbelzinnigGetal',
    {
      zin: ({ kop, gelezen }, where, found) =>
        `De tekst '${found}' in ${where} (${kop}) is op twee manieren te lezen; gelezen is ${gelezen}. Maak er een getal van als dat niet klopt.`,
    },
  ],
  [
    'onbekendeTrede',
    {
      zin: ({ kop }, where, found) =>
        `'${found}' in ${where} (${kop}) is geen trede van de interventieladder. Vul 0, 1, 2, 3a, 3b, 4, 5 of 6 in.`,
    },
  ],
  [
    'onduidelijkJaNee',
    {
      zin: ({ kop }, where, found) =>
        `'${found}' in ${where} (${kop}) is geen ja of nee. Vul ja, nee of een aantal in.`,
    },
  ],
  [
    'onduidelijkeKoppelingen',
    {
      zin: ({ kop }, where, found) =>
        `'${found}' in ${where} (${kop}) is geen aantal koppelingen en geen oordeel. Vul een getal, voldoende of onvoldoende in.`,
    },
  ],
  [
    'gemeenteOnbekend',
    {
      zin: ({ naam, suggestie }, where) =>
        `'${short(naam)}' in ${where} is geen gemeente. ${suggestie ? `Is ${suggestie} bedoeld? Verbeter de naam.` : 'Verbeter de naam of haal de rij weg.'}`,
    },
  ],
  [
    'gemeenteNietGeldig',
    {
      zin: ({ gemeente, opvolger }, where) =>
        `De gemeente ${gemeente} in ${where} bestaat niet op de peildatum.${opvolger ? ` Zij is opgegaan in ${opvolger}.` : ''} Verbeter de naam of de peildatum.`,
    },
  ],
  [
    'gemeentenVermengd',
    {
      zin: ({ naam, een, ander }, where) =>
        `'${naam}' in ${where} is een mengsel van ${een} en ${ander}. Vul de naam in van de gemeente die bedoeld is.`,
    },
  ],
  [
    'gemeenteMeerduidig',
    {
      zin: ({ naam, mogelijk }, where) =>
        `'${naam}' in ${where} past bij meer dan één gemeente: ${mogelijk}. Vul de hele naam in.`,
    },
  ],
  [
    'dubbeleGemeente',
    {
      zin: ({ naam, eerder }, where) =>
        `${naam} staat twee keer in de tabel: in ${eerder} en in ${where}. Verwijder of verbeter één van beide rijen.`,
    },
  ],
  [
    'rijZonderNaam',
    {
      zin: ({ rij }) => `Rij ${rij} heeft getallen maar geen naam van een gemeente. Vul de naam in of haal de rij weg.`,
    },
  ],
  [
    'rijenOnderTabel',
    {
      zin: (_data, where) =>
        `Onder de tabel, vanaf ${where}, staan nog gemeenten die niet gelezen zijn. Zet er een eigen kop boven, of verwijder de lege rijen ertussen als zij bij de tabel horen.`,
    },
  ],
  [
    'opgaveNul',
    {
      zin: ({ naam }, where) =>
        `De opgave van ${naam} (${where}) is 0; een percentage bestaat dan niet. Controleer of dit klopt.`,
    },
  ],
  [
    'verborgenRijen',
    {
      zin: ({ aantal, namen }) =>
        `${aantal === 1 ? 'Eén rij van de tabel is verborgen of weggefilterd; die telt' : `${aantal} rijen van de tabel zijn verborgen of weggefilterd; die tellen`} wel mee: ${namen}.`,
    },
  ],
  [
    'verborgenKolommen',
    {
      zin: ({ aantal, namen }) =>
        `${aantal === 1 ? 'Eén kolom die gelezen is, is verborgen' : `${aantal} kolommen die gelezen zijn, zijn verborgen`}: ${namen}.`,
    },
  ],
]);
