const PERSONEN = 'Aantallen zijn hele personen, nooit onder 0.';
const GEMEENTE = 'Elke rij is één gemeente die op de peildatum bestaat.';
const LEESBAAR = 'Elke cel bevat wat haar kop zegt.';

/** The rules behind what the reader finds, for the list of the check only; the overview shows the sentences without them. */
export const READER_RULES: ReadonlyMap<string, string> = new Map([
  ['taakstellingIsOpgave', 'Opgave = taakstelling + achterstand - voorsprong.'],
  ['achterstandIsRestant', 'Achterstand is het saldo waarmee een halfjaar begint.'],
  ['tekenOnbekend', 'Het teken van een saldo volgt uit de kop, nooit uit de waarde.'],
  ['saldoOnbekend', 'Zonder saldo is er geen opgave.'],
  ['peildataVerschillen', 'De cijfers van één tabel hebben één peildatum.'],
  ['opgaveNul', 'Een percentage is een deel van de opgave.'],
  ...['negatiefAantal', 'halvePersonen', 'teGrootGetal'].map((code) => [code, PERSONEN] as const),
  ...['gemeenteOnbekend', 'gemeentenVermengd', 'gemeenteMeerduidig', 'gemeenteNietGeldig', 'rijZonderNaam'].map(
    (code) => [code, GEMEENTE] as const,
  ),
  ['dubbeleGemeente', 'Een gemeente staat één keer in een tabel.'],
  ['onbekendeTrede', 'De interventieladder heeft de treden 0, 1, 2, 3a, 3b, 4, 5 en 6.'],
  ['formuleFout', 'Een cel waarmee gerekend wordt, bevat geen fout.'],
  ...['tekstWaarGetal', 'dubbelzinnigGetal', 'tekenOnduidelijk', 'onduidelijkJaNee', 'onduidelijkeKoppelingen'].map(
    (code) => [code, LEESBAAR] as const,
  ),
]);
