import type { RealSheet } from './real-sheet';

/** Headings and answers as programs and people write them. */
export const WORDINGS: readonly RealSheet[] = [
  {
    what: 'abbreviations: Real. is the count',
    drawn: `
Gem. | Prov. | Stand 1-1-2022 | Taakst. 1e hj 2022 | Taakst. incl. voor/achter | Real. t/m 31-3-2022 | Nog te real.
Delft | ZH | 6 | 70 | 76 | 48 | 28
Westland | ZH | -9 | 100 | 91 | 61 | 30`,
    outcome: '31-3-2022; Delft 76 48, Westland 91 61',
  },
  {
    what: 'names of columns in a program',
    drawn: `
GemeenteNaam | TeHuisvesten | Gehuisvest_1_4_2022 | InterventieTrede
Delft | 76 | 48 | 2`,
    outcome: '1-4-2022; Delft 76 48',
  },
  {
    what: 'letters and sums in front of and behind headings',
    drawn: `
Gemeente | A. Taakstelling 2022-I | B. Achterstand 1-1-2022 | C. Opgave (A+B) | D. Gehuisvest 1-4-2022 | E. Nog te huisvesten (C-D)
Delft | 70 | 6 | 76 | 48 | 28`,
    outcome: '1-4-2022; Delft 76 48',
  },
  {
    what: 'opgaven of two days',
    drawn: `
Gemeente | Opgave 1-1-2022 | Opgave 1-4-2022 | Gehuisvest 1-4-2022
Delft | 76 | 80 | 48`,
    outcome: 'ontbreekt: opgave; kolomKiezen',
  },
  {
    what: 'opgaven of two days that are the same',
    drawn: `
Gemeente | Opgave 1-1-2022 | Opgave 1-4-2022 | Gehuisvest 1-4-2022
Delft | 76 | 76 | 48`,
    outcome: '1-4-2022; Delft 76 48; dubbeleKolom',
  },
  {
    what: 'taakstellingen of two days',
    drawn: `
Gemeente | Taakstelling per 1-1-2022 | Taakstelling per 1-4-2022 | Achterstand 1-1-2022 | Gehuisvest 1-4-2022
Delft | 70 | 80 | 6 | 48`,
    outcome: 'ontbreekt: opgave; kolomKiezen',
  },
  {
    what: 'Extra personen op basis van huurcontracten',
    drawn: `
Gemeente | Opgave 2022-I | Gehuisvest 1-7-2022 | Extra personen op basis van huurcontracten
Delft | 100 | 92 | 9`,
    outcome: '1-7-2022; Delft 100 92 +9',
  },
  {
    what: 'asielgerechtigden',
    drawn: `
Gemeente | Taakstelling huisvesting asielgerechtigden 2022-I | Achterstand 1-1-2022 | Gehuisvest 1-4-2022
Delft | 70 | 6 | 48`,
    outcome: '1-4-2022; Delft 76 48',
  },
  {
    what: 'Restopgave shows that a saldo is missing',
    drawn: `
Gemeente | Taakstelling 2022-I | Gehuisvest 1-4-2022 | Restopgave
Delft | 70 | 48 | 28
Rijswijk | 45 | 12 | 38`,
    outcome: 'ontbreekt: opgave; ',
  },
  {
    what: 'an opgave of both halves',
    drawn: `
Gemeente | Opgave 1e+2e helft 2022 | Gehuisvest per 1-10-2022
Delft | 176 | 98`,
    outcome: 'ontbreekt: opgave; kolomOnzeker',
  },
  {
    what: 'COA is the source of a count; another is not',
    drawn: `
Gemeente | Opgave 2022-I | Gehuisvest (t/m 1-4-2022, bron: COA)
Delft | 74 | 41`,
    outcome: '1-4-2022; Delft 74 41',
  },
  {
    what: 'the gemeente as the source of a count',
    drawn: `
Gemeente | Opgave 2022-I | Gehuisvest (t/m 1-4-2022, bron: gemeente)
Delft | 74 | 41`,
    outcome: 'ontbreekt: gehuisvest peildatum; kolomOnzeker',
  },
  {
    what: 'voor and achterstand, each with its sign',
    drawn: `
Gemeente | Taakstelling 2022-I | Voor (-)/achterstand (+) 1-1-2022 | Gehuisvest 1-4-2022
Delft | 70 | 4 | 41
Gouda | 48 | -3 | 18`,
    outcome: '1-4-2022; Delft 74 41, Gouda 45 18',
  },
  {
    what: 'how many months it was stapelgemeente',
    drawn: `
Gemeente | Trede 1-4-2022 | Opgave | Gehuisvest 1-7-2022 | Koppelingen | Aantal maanden stapelgemeente
Delft | 1 | 76 | 70 | onvoldoende | 2`,
    outcome: '1-7-2022; Delft -; onduidelijkJaNee',
  },
  {
    what: 'stapelgemeente in one month',
    drawn: `
Gemeente | Trede 1-4-2022 | Opgave | Gehuisvest 1-7-2022 | Koppelingen | Stapelgemeente in april 2022
Delft | 1 | 76 | 70 | onvoldoende | ja`,
    outcome: '1-7-2022; Delft -; kolomOnzeker',
  },
  {
    what: 'omkoppelingen of whom some do not count',
    drawn: `
Gemeente | Trede 1-4-2022 | Opgave | Gehuisvest 1-7-2022 | Koppelingen | Omkoppelingen | waarvan grote gezinnen
Delft | 1 | 76 | 70 | onvoldoende | 2 | 2`,
    outcome: '1-7-2022; Delft -; kolomOnzeker',
  },
  {
    what: 'omkoppelingen without them',
    drawn: `
Gemeente | Trede 1-4-2022 | Opgave | Gehuisvest 1-7-2022 | Koppelingen | Omkoppelingen (excl. grote gezinnen) | grote gezinnen
Delft | 1 | 76 | 70 | onvoldoende | 2 | 2`,
    outcome: '1-7-2022; Delft 76 70',
  },
  ...[
    ['achterstand 6', 'voorsprong 3', '1-4-2023; Delft 76 48, Gouda 78 30'],
    ['6 achterstand', '3 personen (voorsprong)', '1-4-2023; Delft 76 48, Gouda 78 30'],
    ['achterstand 6', '0', '1-4-2023; Delft 76 48, Gouda 81 30'],
    ['achterstand 6', '3', 'ontbreekt: opgave; tekenOnbekend tekstWaarGetal'],
    ['achterstand 6', '-3', 'ontbreekt: opgave; tekenOnbekend tekstWaarGetal'],
  ].map(([one, other, outcome = '']): RealSheet => ({
    what: `a saldo in words: ${one}, ${other}`,
    drawn: `
Gemeente | Taakstelling 2023-I | Saldo 1-1-2023 | Gehuisvest 1-4-2023
Delft | 70 | ${one} | 48
Gouda | 81 | ${other} | 30`,
    outcome,
  })),
  {
    what: 'a saldo in words below a heading with another sign',
    drawn: `
Gemeente | Taakstelling 2023-I | Achterstand (-) / voorsprong (+) 1-1-2023 | Gehuisvest 1-4-2023
Delft | 70 | achterstand 6 | 48`,
    outcome: 'ontbreekt: opgave; tekstWaarGetal',
  },
];
