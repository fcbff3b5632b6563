import { formatGetal } from '../../domain/sentences/numbers';
import { formatDatum } from '../../domain/tijd/datum';
import { formatPeriode, isJarenVan } from '../../domain/tijd/periode';
import type { ColumnFindings } from '../reading-finding';
import { ROLE_NAMES } from '../roles';
import { OF_1904, type Sentences, persons, someOf } from './parts';

/** What is asked or told about the sheet and its columns. */
export const COLUMN_SENTENCES: Sentences<ColumnFindings> = {
  leegBlad: () => 'Dit blad is leeg. Open het blad met de realisatiecijfers en kies Opnieuw lezen.',
  geenTabel: () =>
    'Op dit blad is geen tabel met gemeenten en aantallen gevonden. Zet koppen als Gemeente, Taakstelling en Plaatsingen boven de kolommen en lees opnieuw.',
  meerBrieven: ({ data: { namen } }) =>
    `Op dit blad staan brieven aan meer dan één gemeente: ${someOf(namen)}. Zet elke brief op een eigen blad en lees dat.`,
  taakstellingIsOpgave: ({ data: { kop } }, where) =>
    `De kolom '${kop}' (${where}) bevat de opgave: er staat geen saldo naast. Klopt dat niet, voeg dan een kolom met achterstand of voorsprong toe.`,
  achterstandIsRestant: ({ data: { kop } }, where) =>
    `De kolom '${kop}' (${where}) is gelijk aan de opgave min gehuisvest. Geef aan of dit de achterstand van het vorige halfjaar is of wat nog te huisvesten is.`,
  achterstandOpSchema: ({ data: { kop } }, where) =>
    `De kolom '${kop}' (${where}) is gelijk aan de helft van de opgave min gehuisvest. Geef aan of dit de achterstand van het vorige halfjaar is; is het de achterstand op schema, kies dan dat de kolom niet meetelt.`,
  saldoAndereDag: ({ data: { kop, periode } }, where) =>
    `De kolom '${kop}' (${where}) is niet van de eerste dag van ${periode ? `halfjaar ${formatPeriode(periode)}` : 'het halfjaar'}. Geef aan of dit het saldo is waarmee het halfjaar begint, het saldo aan het einde of wat nog te huisvesten is; tot dan wordt de kolom niet gebruikt.`,
  saldoIsEinde: ({ data: { kop } }, where) =>
    `De kolom '${kop}' (${where}) heeft geen datum en is gelijk aan het saldo aan het einde. Geef aan of dit het saldo van het begin of van het einde is; tot dan wordt de kolom niet gebruikt.`,
  saldoNaGehuisvest: ({ data: { kop } }, where) =>
    `De kolom '${kop}' (${where}) zegt niet van welke dag zij is. Geef aan of dit het saldo is waarmee het halfjaar begint of waarmee het eindigt; tot dan wordt de kolom niet gebruikt.`,
  saldoTweemaal: ({ data: { kop } }, where) =>
    `De kolom '${kop}' (${where}) staat naast een ander saldo met andere getallen. Geef aan welk saldo van het begin van het halfjaar is; tot dan wordt geen ervan gebruikt.`,
  correctieErnaast: ({ data: { kop } }, where) =>
    `De kolom '${kop}' (${where}) kan de opgave veranderen, en niets laat zien of dat al is verwerkt. Kies niet gebruiken als de opgave zo klopt, of verwerk de getallen er eerst in; tot dan wordt er geen opgave gelezen.`,
  opgaveZonderSaldo: ({ data: { kop } }, where) =>
    `De kolom '${kop}' (${where}) lijkt de taakstelling: de andere getallen kloppen alleen met het saldo erbij. Kies taakstelling, of bevestig opgave; tot dan wordt de kolom niet gebruikt.`,
  taakstellingBevatSaldo: ({ data: { kop } }, where) =>
    `In de kolom '${kop}' (${where}) lijkt het saldo ernaast al te zitten: anders telt het dubbel. Kies opgave, of bevestig taakstelling; tot dan wordt de kolom niet gebruikt.`,
  tredeOuder: ({ data: { kop } }, where) =>
    `De kolom '${kop}' (${where}) is van voor de laatste beslisdatum. Bevestig dat elke trede sindsdien gelijk bleef, of vul de treden van die dag in, met de dag in de kop; tot dan wordt de kolom niet gebruikt.`,
  kolomOnzeker: ({ data: { kop, rol } }, where) =>
    `De kolom '${kop}' (${where}) lijkt ${ROLE_NAMES[rol]} te bevatten, maar dat is niet zeker. Bevestig of wijzig dit; tot dan wordt de kolom niet gebruikt.`,
  tekenOnbekend: ({ data: { kop } }, where) =>
    `De kop '${kop}' (${where}) zegt niet of een positief getal achterstand of voorsprong is. Geef dit aan; tot dan wordt het saldo niet gebruikt.`,
  dubbeleKolom: ({ data: { rol, gelezen, anders } }) =>
    `Meer dan één kolom bevat ${ROLE_NAMES[rol]}. Gelezen is kolom ${gelezen}; wijs een andere aan als die niet klopt: ${anders.join(', ')}.`,
  kolomKiezen: ({ data: { rol, anders } }, where) =>
    `Meer dan één kolom (vanaf ${where}) kan ${ROLE_NAMES[rol]} zijn, en zij verschillen: ${anders.join(', ')}. Wijs aan welke geldt, of voeg een kolom met het totaal toe; tot dan wordt geen ervan gelezen.`,
  samengevoegdOnbekend: () =>
    'Op dit blad zijn cellen samengevoegd, en Excel zegt niet welke: het zijn er te veel, of zij zijn verschoven. Kies Opnieuw lezen en kijk of de koppen goed zijn gelezen.',
  verborgenKolommen: ({ data: { namen } }) =>
    `${namen.length === 1 ? 'Eén kolom die gelezen is, is verborgen' : `${formatGetal(namen.length)} kolommen die gelezen zijn, zijn verborgen`}: ${namen.join(', ')}.`,
  tijdVanAnderBlad: ({ data: { kop, periode, dates, blad } }, where) => {
    const time = [...(periode ? [`halfjaar ${formatPeriode(periode)}`] : []), ...dates.map(formatDatum)].join(', ');
    return `Voor de kolom '${kop}' (${where}) geldt ${time}: zo is dat op blad ${blad} aangegeven. Geef het hier opnieuw aan als dat niet meer klopt.`;
  },
  peildatumKiezen: ({ data: { peildata } }) =>
    `Boven de tabel staan meer data, en niets zegt welke de peildatum is: ${peildata.map(formatDatum).join(', ')}. Kies de dag tot en met welke is geteld.`,
  peildatumElders: ({ data: { datum, periode } }) =>
    `Boven de tabel staat ${formatDatum(datum)}, maar de cijfers zijn van halfjaar ${formatPeriode(periode)}. Geef de dag tot en met welke is geteld.${isJarenVan(datum, periode) ? ` ${OF_1904}` : ''}`,
  huurcontractenKiezen: ({ data: { kop, aantal, naam, gehuisvest }, found }, where) =>
    `In de kolom '${kop}' (${where}) ${aantal === 1 ? `staat voor ${naam} een getal` : `staan voor ${formatGetal(aantal)} gemeenten getallen`} van minstens het aantal gehuisvest (${naam}: ${persons(found)} naast ${persons(gehuisvest)}). Kies of dit de extra personen zijn of het totaal met het COA-aantal; tot dan kan de trede open zijn.`,
  huurcontractenAnders: ({ data: { kop, naam, gehuisvest, extra }, found }, where) =>
    `Voor ${naam} staat in ${where} (${kop}) ${persons(found)}, maar gehuisvest ${persons(gehuisvest)} plus ${persons(extra)} met een huurcontract is ${formatGetal(gehuisvest + extra)}. Verbeter één van de drie; tot dan kan de trede open zijn.`,
  huurcontractenMinder: ({ data: { kop, naam, gehuisvest }, found }, where) =>
    `Voor ${naam} staat in ${where} (${kop}) ${persons(found)}, minder dan gehuisvest (${persons(gehuisvest)}): een totaal met huurcontracten kan dat niet zijn. Verbeter één van beide; huurcontracten tellen voor deze gemeente niet mee.`,
  peildataVerschillen: ({ data: { kop, datum, ander } }, where) =>
    `De kop '${kop}' (${where}) noemt ${formatDatum(datum)}, maar de plaatsingen lopen tot ${formatDatum(ander)}. Controleer welke peildatum geldt.`,
};
