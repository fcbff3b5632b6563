import { datumVan } from '../../../src/domain/tijd/datum';
import { fractie, personen } from '../../../src/domain/getal/getal';
import type { Periode } from '../../../src/domain/tijd/periode';
import type { FindingCode, Findings, JudgingFindings } from '../../../src/review/finding';
import type { ReadingFindings } from '../../../src/table/reading-finding';

type Samples<Table> = { readonly [Code in keyof Table]: Table[Code] };

const kop = 'Plaatsingen';
const naam = 'Delft';
const blad = 'Februari';
const [datum, ander] = [datumVan('2022-03-21'), datumVan('2022-03-31')];
const periode: Periode = { jaar: 2022, helft: 1 };
const [few, many] = [personen(7), personen(12)];
const shares = { found: fractie(0.63), expected: fractie(0.64) };
const ofPersons = { found: few, expected: many };
const cell = { data: { kop }, found: 'veel' };
const onDelft = { data: { naam, sinds: datum }, ...ofPersons };
const parts = { naam, delen: ['Brielle', 'Hellevoetsluis'] };
const figures = { opgave: many, gehuisvest: few };

/** One finding of each code of the reader, with everything that it can carry. */
export const READING_SAMPLES: Samples<ReadingFindings> = {
  leegBlad: { data: {} },
  samengevoegdOnbekend: { data: {} },
  geenTabel: { data: {} },
  meerBrieven: { data: { namen: ['Delft', 'Leiden'] } },
  taakstellingIsOpgave: { data: { kop } },
  achterstandIsRestant: { data: { kop } },
  achterstandOpSchema: { data: { kop } },
  gehuisvestAnderHalfjaar: { data: { kop: 'Gehuisvest', periode: { jaar: 2022, helft: 1 } } },
  gehuisvestDeel: { data: { kop: 'Gehuisvest', periode: { jaar: 2022, helft: 1 } } },
  gehuisvestOuder: { data: { kop: 'Gehuisvest', periode: { jaar: 2022, helft: 1 } } },
  rijenKiezen: { data: { kop: 'Doelgroep', waarden: ['gezinnen', 'alleenstaanden'] } },
  rijenGekozen: { data: { kop: 'Doelgroep', waarden: ['Totaal', 'waarvan gezinnen'], gekozen: 'Totaal' } },
  rijOntbreekt: { data: { kop: 'Doelgroep', gekozen: 'Totaal', namen: ['Gouda'] } },
  anderOnderwerp: { data: { woord: 'opvangplekken' } },
  saldoAndereDag: { data: { kop, periode } },
  saldoIsEinde: { data: { kop } },
  saldoNaGehuisvest: { data: { kop } },
  saldoTweemaal: { data: { kop } },
  correctieErnaast: { data: { kop } },
  opgaveZonderSaldo: { data: { kop } },
  taakstellingBevatSaldo: { data: { kop } },
  tredeOuder: { data: { kop } },
  kolomOnzeker: { data: { kop, rol: 'gehuisvest' } },
  tekenOnbekend: { data: { kop } },
  dubbeleKolom: { data: { rol: 'gehuisvest', gelezen: 'C (Gehuisvest)', anders: ['D (Realisatie)'] } },
  kolomKiezen: { data: { rol: 'gehuisvest', anders: ['C (Gehuisvest)', 'D (Realisatie)'] } },
  verborgenKolommen: { data: { namen: ['C (Gehuisvest)', 'D (Realisatie)'] } },
  tijdVanAnderBlad: { data: { kop, periode, dates: [datum], blad } },
  peildatumKiezen: { data: { peildata: [datum, ander] } },
  peildatumElders: { data: { datum, periode } },
  huurcontractenKiezen: { data: { kop, naam, aantal: 2, gehuisvest: few }, found: many },
  huurcontractenAnders: { data: { kop, naam, gehuisvest: few, extra: few }, found: many },
  huurcontractenMinder: { data: { kop, naam, gehuisvest: many }, found: few },
  peildataVerschillen: { data: { kop, datum, ander } },
  maandenZonderTotaal: { data: { kop } },
  maandenOpgeteld: { data: { maanden: 'januari t/m maart 2022', aantal: 3, door: 'gebruiker' } },
  maandenDoorlopend: { data: { kop, maanden: 'januari t/m maart 2022', door: 'totaal' } },
  maandOntbreekt: { data: { namen: ['januari', 'februari'] } },
  maandLeeg: { data: { namen: ['Delft (januari)', 'Delft (februari)'] } },
  formuleFout: cell,
  naamIsFout: { data: {}, found: '#N/B' },
  tekstWaarGetal: cell,
  tekenOnduidelijk: cell,
  saldoOnbekend: cell,
  halvePersonen: cell,
  negatiefAantal: cell,
  teGrootGetal: cell,
  dubbelzinnigGetal: { data: { kop, gelezen: personen(1234) }, found: '1.234' },
  onbekendeTrede: cell,
  geenDag: cell,
  onduidelijkJaNee: cell,
  onduidelijkeKoppelingen: cell,
  voetnoten: { data: { namen: ["'81 (2)' in C4", "'48*' in C5"] } },
  gemeenteOnbekend: { data: { naam: 'Delfft', provincie: 'Utrecht' }, found: 'Delfft', expected: naam },
  gemeenteNietGeldig: {
    data: { gemeente: 'Brielle', opvolgers: ['Voorne aan Zee'] },
    found: 'Brielle',
    expected: 'Voorne aan Zee',
  },
  gemeentenOnbekend: { data: { aantal: 20_000, namen: ['Atlantis', 'Utopia'] } },
  dubbeleGemeenten: { data: { aantal: 20_000, namen: ['Delft', 'Gouda'] } },
  naamBijna: { data: { naam: 'Bodegraven-Reewijk' }, found: 'Bodegraven-Reewijk', expected: 'Bodegraven-Reeuwijk' },
  andereProvincie: { data: { naam, provincie: 'Utrecht', ligtIn: 'Zuid-Holland' }, found: naam },
  gemeentenNietGeldig: { data: { namen: ['Leerdam (nu Vijfheerenlanden)', 'Uden (nu Maashorst)'], eigen: true } },
  geldigheidOnbekend: { data: { aantal: 328, dag: datum } },
  gemeenteDeel: { data: { naam: 'Delft (amv)', gemeente: 'Delft' }, found: 'Delft (amv)' },
  gemeentenVermengd: {
    data: { naam: 'Krimpenerwaard a/d IJssel', een: 'Krimpenerwaard', ander: 'Krimpen aan den IJssel' },
    found: 'Krimpenerwaard a/d IJssel',
  },
  gemeenteMeerduidig: { data: { naam: 'Leid', mogelijk: ['Leiden', 'Leiderdorp'] }, found: 'Leid' },
  dubbeleGemeente: { data: { naam, eerder: { row: 1, column: 0, rows: 1, columns: 1 } }, found: naam },
  rijZonderNaam: { data: { rij: 4 } },
  dagElders: { data: { kop, datum, periode } },
  rijenOnderTabel: { data: {} },
  saldoInTekst: { data: { naam } },
  opmerkingTeltNiet: { data: { naam, rol: 'verlengd' } },
  opgaveNul: { data: { naam }, found: 0 },
  verborgenRijen: { data: { namen: ['Delft', 'Gouda'] } },
  aanvullingWijktAf: { data: { naam, rol: 'trede', blad }, found: '1', expected: '2' },
  bronnenSprekenTegen: { data: { naam, rol: 'saldo', blad, ander: 'Maart' }, found: 4, expected: -4 },
  aanvullingAnderHalfjaar: { data: { blad, halfjaar: { jaar: 2021, helft: 2 }, periode, rollen: ['huurcontracten'] } },
  aanvullingNietGebruikt: { data: { kop: 'Achterstand', blad, rol: 'saldo', waarom: 'saldoIsRestant' } },
};

/** One finding of each code of the check. */
export const JUDGING_SAMPLES: Samples<JudgingFindings> = {
  opgaveGeenSom: { data: { naam, taakstelling: many, saldo: personen(-8) }, ...ofPersons },
  restantOnjuist: { data: { naam, ...figures }, ...ofPersons },
  eindsaldoOnjuist: { data: { naam, ...figures }, ...ofPersons },
  helftAlsRestant: { data: { naam, ...figures }, ...ofPersons },
  minimaalOnjuist: { data: { naam, opgave: many }, ...ofPersons },
  percentageOnjuist: { data: { naam, gehuisvest: few, basis: 'opgave', noemer: many }, ...shares },
  percentageAndereBasis: {
    data: { naam, kop, gehuisvest: few, basis: 'opgave', noemer: many, andere: 'minimum' },
    ...shares,
  },
  percentageZonderBasis: { data: { kop } },
  restantZonderVoorsprong: { data: { naam, ...figures }, ...ofPersons },
  additioneelWijktAf: { data: { naam, blad, periode }, ...ofPersons },
  koppelingenOordeel: {
    data: { naam, koppelingen: few, nog: many, blad },
    found: 'voldoende',
    expected: 'onvoldoende',
  },
  huurcontractenAantal: { data: { kop } },
  maandenGeenTotaal: { data: { naam, kop, doorlopend: false }, ...ofPersons },
  maandenGeenTotalen: { data: { kop, aantal: 12, namen: ['Delft (47 en 48)', 'Gouda (9 en 10)'] } },
  totaalGeenSom: { data: { kop }, ...ofPersons },
  totaalZonderVoorsprong: { data: { kop, voorsprong: few }, ...ofPersons },
  somOverDeel: { data: { kop, formule: '=SUM(C2:C5)' }, ...ofPersons },
  somSlaatOver: {
    data: { kop, formule: '=SUM(C2:C5)', rijen: [6, 7] },
    found: '=SUM(C2:C5)',
    expected: '=SUM(C2:C7)',
  },
  totaalPercentageOnjuist: { data: figures, ...shares },
  percentageGemiddeld: { data: figures, ...shares },
  aandelenTellenNietOp: { data: { kop }, ...shares },
  bereikenTellenNietOp: { data: { kop }, found: '760-837', expected: '760-840' },
  saldoDubbel: { data: { naam, achterstand: few }, ...ofPersons },
  saldoSpringt: { data: { naam, einde: datum, begin: ander }, ...ofPersons },
  saldoWijktAf: { data: { naam, blad }, ...ofPersons },
  saldoInReeks: { data: { naam, vorige: '2021-II' }, ...ofPersons },
  tredeSpringt: { data: { naam, vorige: '1', keren: 2, blad }, found: '4', expected: '3a' },
  tredeDaalt: { data: { naam, vorige: '2', blad }, found: '1', expected: '2' },
  tredeWijktAf: { data: { naam, blad, datum }, found: '1', expected: '2' },
  conclusieKloptNiet: { data: { naam, van: '1', naar: '2' }, found: 'zelfde fase', expected: 'volgende fase' },
  tredeTegenRegel: { data: { naam, datum, aangenomen: true }, found: '2', expected: '3a' },
  gehaaldTegenCijfers: { data: { naam, gehuisvest: few, opgave: many }, found: 'Ja', expected: 'nee' },
  schemaTegenRegel: {
    data: { naam, gehuisvest: few, minimaal: few },
    found: 'Op schema',
    expected: 'niet op schema',
  },
  datumBuitenPeriode: { data: { kop, datum, periode } },
  vraagAnderePeriode: { data: { kop, periode }, found: '1-7-2021 tot 1-1-2022', expected: '1-1-2022 tot 1-7-2022' },
  nootAndereDatum: { data: { kop }, found: '30-6-2022', expected: '1-7-2022' },
  periodesGemengd: { data: { kop, kolomperiode: { jaar: 2021, helft: 2 }, periode } },
  getalAlsTekst: { data: { kop }, found: '48 ', expected: 48 },
  naamAfgekapt: { data: {}, found: 'Krimpen aan den IJ', expected: 'Krimpen aan den IJssel' },
  gemeenteOntbreekt: { data: { regio: 'Haaglanden', namen: ['Delft', 'Westland'] } },
  leegArgument: { data: { argument: 'B2', functie: 'TREDE' }, found: '=TREDE(B2,C2,D2,E2)' },
  vandaagInFunctie: { data: {}, found: '=OPGAVE(A1;VANDAAG())' },
  uitkomstVerouderd: { data: { naam, kop, met: 'peildatum 21-3-2022' }, ...ofPersons },
  percentageVerouderd: { data: { naam, kop, met: 'peildatum 21-3-2022' }, ...shares },
  andersIngesteld: { data: { aantal: 2, met: 'peildatum 21-3-2022' } },
  realisatieGedaald: onDelft,
  realisatieGesprongen: { ...onDelft, data: { ...onDelft.data, opgave: many } },
  taakstellingGewijzigd: onDelft,
  opgaveGewijzigd: onDelft,
  saldoGewijzigd: onDelft,
  tredeGewijzigd: { data: { naam, sinds: blad }, found: '1', expected: '2' },
  gemeenteErbij: { data: { naam, blad } },
  gemeenteWeg: { data: { naam, eerder: blad, blad: 'Maart' } },
  gemeentenSamengevoegd: { data: { ...parts, voortgezet: false, blad, datum, ontbreekt: ['Westvoorne'] } },
  realisatieOnderDelen: { data: parts, ...ofPersons },
  taakstellingAndersDanDelen: { data: parts, ...ofPersons },
  saldoAndersDanDelen: { data: { ...parts, blad }, ...ofPersons },
};

export const SAMPLES: Samples<Findings> = { ...READING_SAMPLES, ...JUDGING_SAMPLES };
export const CODES = Object.keys(SAMPLES) as readonly FindingCode[];
export const READING_CODES = Object.keys(READING_SAMPLES) as readonly (keyof ReadingFindings)[];
