import type { RealSheet } from './real-sheet';

/** A pair that is what remains. */
export const REMAINDERS: readonly RealSheet[] = [
  {
    what: 'as it stands',
    drawn: `
Gemeente | Taakstelling 1e helft 2022 | Gehuisvest per 1 april 2022 | Achterstand per 1 april 2022 | Voorsprong per 1 april 2022
Delft | 76 | 48 | 28 | 0
Westland | 81 | 90 | 0 | 9
Zoetermeer | 109 | 31 | 78 | 0`,
    outcome: '1-4-2022; Delft 76 48, Westland 81 90, Zoetermeer 109 31; taakstellingIsOpgave',
  },
  {
    what: 'undated',
    drawn: `
Gemeente | Taakstelling 1e helft 2022 | Gehuisvest per 1 april 2022 | Achterstand | Voorsprong
Delft | 76 | 48 | 28 | 0
Westland | 81 | 90 | 0 | 9
Zoetermeer | 109 | 31 | 78 | 0`,
    outcome: 'ontbreekt: opgave; achterstandIsRestant',
  },
  {
    what: 'undated, with nobody ahead: the other side waits as well',
    drawn: `
Gemeente | Taakstelling 1e helft 2022 | Gehuisvest per 1 april 2022 | Achterstand | Voorsprong
Delft | 76 | 48 | 28 | 0
Zoetermeer | 109 | 31 | 78 | 0`,
    outcome: 'ontbreekt: opgave; achterstandIsRestant',
  },
  {
    what: 'undated, where one opgave is not known',
    drawn: `
Gemeente | Opgave 2022-I | Taakstelling 2022-I | Voorsprong (+) / achterstand (-) | Gehuisvest per 1 april 2022
Delft | 214 | 127 | -211 | 3
Gouda | n.n.b. | 297 | -176 | 207`,
    outcome: '1-4-2022; Delft 214 3, Gouda -; achterstandIsRestant',
  },
  {
    what: 'net',
    drawn: `
Gemeente | Taakstelling 1e helft 2022 | Gehuisvest per 1 april 2022 | Achterstand per 1 april 2022 | Voorsprong per 1 april 2022
Delft | 76 | 48 | 38 | 0
Westland | 81 | 90 | 1 | 0
Zoetermeer | 109 | 31 | 80 | 0`,
    outcome: 'ontbreekt: opgave; ',
  },
  {
    what: 'signed',
    drawn: `
Gemeente | Taakstelling 1e helft 2022 | Gehuisvest per 1 april 2022 | Achterstand (+) / voorsprong (-)
Delft | 76 | 48 | 28
Westland | 81 | 90 | -9`,
    outcome: 'ontbreekt: opgave; achterstandIsRestant',
  },
  {
    what: 'a difference that is what remains',
    drawn: `
Gemeente | Taakstelling 2022-I | Gehuisvest per 1 april 2022 | Verschil
Delft | 76 | 30 | -46
Gouda | 60 | 20 | -40`,
    outcome: '1-4-2022; Delft 76 30, Gouda 60 20; taakstellingIsOpgave',
  },
  {
    what: 'a difference that is something else',
    drawn: `
Gemeente | Taakstelling 2022-I | Gehuisvest per 1 april 2022 | Verschil
Delft | 76 | 30 | -54
Gouda | 60 | 20 | -35`,
    outcome: 'ontbreekt: opgave; correctieErnaast',
  },
  {
    what: 'the percentage is of another opgave',
    drawn: `
Gemeente | Taakstelling 2022-I | Gehuisvest per 1 april 2022 | Percentage
Delft | 76 | 30 | 36%
Gouda | 60 | 20 | 36%`,
    outcome: 'ontbreekt: opgave; ',
  },
  {
    what: 'the minimum is half of another opgave',
    drawn: `
Gemeente | Taakstelling 2022-I | Minimaal te huisvesten | Gehuisvest per 1 april 2022
Delft | 76 | 42 | 30
Gouda | 60 | 28 | 20`,
    outcome: 'ontbreekt: opgave; ',
  },
  {
    what: 'a number without a heading beside the taakstelling',
    drawn: `
Gemeente | Taakstelling 2022-I |  | Gehuisvest per 1 april 2022
Delft | 76 | 6 | 30
Gouda | 60 | 5 | 20`,
    outcome: 'ontbreekt: opgave; correctieErnaast',
  },
  {
    what: 'what was open of the halfjaar before',
    drawn: `
Gemeente | Taakstelling 2022-I | Nog open 2021-II | Gehuisvest per 1 april 2022
Delft | 76 | 6 | 30`,
    outcome: 'ontbreekt: opgave; kolomOnzeker',
  },
  {
    what: 'what is to be caught up',
    drawn: `
Gemeente | Taakstelling 2022-I | In te halen | Gehuisvest per 1 april 2022
Delft | 76 | 6 | 30`,
    outcome: 'ontbreekt: opgave; correctieErnaast',
  },
  {
    what: 'too few and too many housed',
    drawn: `
Gemeente | Taakstelling 2022-I | Te weinig gehuisvest 2021-II | Te veel gehuisvest 2021-II | Gehuisvest per 1 april 2022
Delft | 80 | 10 | 0 | 30`,
    outcome: 'ontbreekt: opgave; kolomOnzeker',
  },
  {
    what: 'in a list: what remains adds the saldo to it',
    drawn: `
Gemeente | Delft
Te huisvesten 2022-I | 76
Achterstand per 1 januari 2022 | 8
Gehuisvest per 1 april 2022 | 30
Nog te huisvesten per 1 april 2022 | 54`,
    outcome: 'ontbreekt: opgave; opgaveZonderSaldo',
  },
  {
    what: 'an opgave that holds the saldo beside it',
    drawn: `
Gemeente | Opgave 2022-I | Achterstand 1-1-2022 | Gehuisvest per 1 april 2022 | Nog te huisvesten
Delft | 84 | 8 | 30 | 54
Gouda | 65 | 5 | 20 | 45`,
    outcome: '1-4-2022; Delft 84 30, Gouda 65 20',
  },
  {
    what: 'the saldo at the end adds it',
    drawn: `
Gemeente | Opgave 2022-I | Saldo 1-1-2022 (achterstand +) | Gehuisvest per 1 juli 2022 | Saldo 1-7-2022 (achterstand +)
Delft | 76 | 8 | 70 | 14
Gouda | 60 | -5 | 50 | 5`,
    outcome: 'ontbreekt: opgave; opgaveZonderSaldo',
  },
  {
    what: 'Te huisvesten, equal to the taakstelling with its saldo less who is housed',
    drawn: `
Gemeente | Taakstelling 2022-I | Achterstand 1-1-2022 | Gehuisvest 1-4-2022 | Te huisvesten
Delft | 70 | 6 | 48 | 28
Rijswijk | 45 | 0 | 12 | 33`,
    outcome: '1-4-2022; Delft 76 48, Rijswijk 45 12',
  },
  {
    what: 'Te huisvesten of the halfjaar, equal to the opgave beside it less who is housed',
    drawn: `
Gemeente | Opgave | Gehuisvest 1-4-2022 | Te huisvesten 2022-I
Delft | 76 | 48 | 28
Rijswijk | 45 | 12 | 33`,
    outcome: '1-4-2022; Delft 76 48, Rijswijk 45 12',
  },
  {
    what: 'an opgave is not what is left where half of the taakstelling is housed and the saldo is the end',
    drawn: `
Gemeente | Gecorrigeerde taakstelling 2025-I | Geplaatst t/m 3 juni 2025 | Achterstand | Voorsprong | Netto taakstelling
Westland | 309 | 152 | 157 | 0 | 304
Midden-Delfland | 244 | 268 | 0 | 24 | 156
's-Gravenhage | 117 | 55 | 62 | 0 | 110`,
    outcome: "3-6-2025; Westland 309 152, Midden-Delfland 244 268, 's-Gravenhage 117 55; achterstandIsRestant",
  },
  {
    what: 'Te huisvesten, by chance what is left of the taakstelling, of which the percentage is',
    drawn: `
Gemeente | Taakstelling | Te huisvesten totaal | Gehuisvest 31-12-2025 | Percentage
Schiedam | 293 | 322 | 263 | 82%
Westland | 160 | 150 | 10 | 7%
Gouda | 293 | 284 | 9 | 3%`,
    outcome: '31-12-2025; Schiedam 322 263, Westland 150 10, Gouda 284 9',
  },
  {
    what: 'Te plaatsen behind the count, that no saldo explains',
    drawn: `
Gemeente | Taakstelling 2022-I | Geplaatst 1-4-2022 | Te plaatsen
Delft | 70 | 48 | 28
Rijswijk | 45 | 12 | 38`,
    outcome: 'ontbreekt: opgave; kolomOnzeker',
  },
  {
    what: 'Te huisvesten behind the count, which the percentage shows to be the opgave',
    drawn: `
Gemeente | Taakstelling 2022-I | Gehuisvest 1-4-2022 | Te huisvesten | Percentage
Delft | 70 | 48 | 76 | 63%
Rijswijk | 45 | 12 | 50 | 24%`,
    outcome: '1-4-2022; Delft 76 48, Rijswijk 50 12',
  },
];
