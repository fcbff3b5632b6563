import type { ReadingCode } from '../reading-finding';

const PERSONEN = 'Aantallen zijn hele personen, nooit onder 0.';
const GEMEENTE = 'Elke rij is één gemeente die op de peildatum bestaat.';
const OPGAVE = 'Opgave = taakstelling + achterstand - voorsprong.';
const SALDO = 'Het saldo van de opgave is dat van de eerste dag van het halfjaar.';
const HUUR = 'Huurcontracten zijn de personen die het COA nog niet telt.';
const PEILDATUM = 'De cijfers van één tabel hebben één peildatum.';
const HALFJAAR = 'Opgave en gehuisvest van één tabel gaan over hetzelfde halfjaar.';
const RIJ = 'Van een gemeente met meer rijen geldt er één: die van het halfjaar of het totaal.';
const LEESBAAR = 'Elke cel bevat wat haar kop zegt.';

/** Codes that ask or tell, and judge by no rule. */
type WithoutRule =
  | 'anderOnderwerp'
  | 'leegBlad'
  | 'geenTabel'
  | 'meerBrieven'
  | 'kolomOnzeker'
  | 'dubbeleKolom'
  | 'kolomKiezen'
  | 'samengevoegdOnbekend'
  | 'verborgenKolommen'
  | 'tijdVanAnderBlad'
  | `maanden${'ZonderTotaal' | 'Opgeteld' | 'Doorlopend'}`
  | 'maandOntbreekt'
  | 'maandLeeg'
  | 'voetnoten'
  | 'rijenOnderTabel'
  | 'verborgenRijen';

/** The rules behind what the reader finds, for the list of the check only; the overview shows the sentences without. */
export const READING_RULES: Readonly<Record<Exclude<ReadingCode, WithoutRule>, string>> = {
  taakstellingIsOpgave: OPGAVE,
  achterstandIsRestant: 'Achterstand is het saldo waarmee een halfjaar begint.',
  achterstandOpSchema: 'Achterstand is het saldo waarmee een halfjaar begint.',
  tekenOnbekend: 'Het teken van een saldo volgt uit de kop, nooit uit de waarde.',
  saldoOnbekend: 'Zonder saldo is er geen opgave.',
  saldoAndereDag: SALDO,
  saldoIsEinde: SALDO,
  saldoNaGehuisvest: SALDO,
  saldoTweemaal: SALDO,
  correctieErnaast: OPGAVE,
  opgaveZonderSaldo: OPGAVE,
  taakstellingBevatSaldo: OPGAVE,
  saldoInTekst: OPGAVE,
  opmerkingTeltNiet: 'Alleen kolommen en afwijkingen tellen, opmerkingen niet.',
  tredeOuder: 'Een beslissing gaat uit van de trede van de beslisdatum ervoor.',
  gehuisvestAnderHalfjaar: HALFJAAR,
  gehuisvestDeel: HALFJAAR,
  gehuisvestOuder: HALFJAAR,
  rijenKiezen: RIJ,
  rijenGekozen: RIJ,
  rijOntbreekt: RIJ,
  peildataVerschillen: PEILDATUM,
  peildatumKiezen: PEILDATUM,
  peildatumElders: PEILDATUM,
  huurcontractenKiezen: HUUR,
  huurcontractenAnders: HUUR,
  huurcontractenMinder: HUUR,
  opgaveNul: 'Een percentage is een deel van de opgave.',
  negatiefAantal: PERSONEN,
  halvePersonen: PERSONEN,
  teGrootGetal: PERSONEN,
  gemeenteOnbekend: GEMEENTE,
  gemeentenOnbekend: GEMEENTE,
  dubbeleGemeenten: 'Een gemeente staat één keer in een tabel.',
  gemeenteDeel: GEMEENTE,
  gemeentenVermengd: GEMEENTE,
  gemeenteMeerduidig: GEMEENTE,
  gemeenteNietGeldig: GEMEENTE,
  gemeentenNietGeldig: GEMEENTE,
  geldigheidOnbekend: GEMEENTE,
  naamBijna: GEMEENTE,
  andereProvincie: 'Een gemeente staat onder haar eigen provincie.',
  rijZonderNaam: GEMEENTE,
  dubbeleGemeente: 'Een gemeente staat één keer in een tabel.',
  onbekendeTrede: 'De interventieladder heeft de treden 0, 1, 2, 3a, 3b, 4, 5 en 6.',
  naamIsFout: 'Waar een gemeente hoort, staat geen foutmelding.',
  formuleFout: 'Een cel waarmee gerekend wordt, bevat geen fout.',
  tekstWaarGetal: LEESBAAR,
  dubbelzinnigGetal: LEESBAAR,
  tekenOnduidelijk: LEESBAAR,
  geenDag: LEESBAAR,
  dagElders: LEESBAAR,
  onduidelijkJaNee: LEESBAAR,
  onduidelijkeKoppelingen: LEESBAAR,
  aanvullingWijktAf: 'Aanvullende gegevens spreken de tabel niet tegen.',
  bronnenSprekenTegen: 'Aanvullende bladen spreken elkaar niet tegen.',
  aanvullingNietGebruikt: 'Wat wordt overgenomen, kan naast de cijfers van de tabel niets anders zijn.',
  aanvullingAnderHalfjaar: 'Aanvullende gegevens gaan over hetzelfde halfjaar.',
};
