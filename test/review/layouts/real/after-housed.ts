import type { RealSheet } from './real-sheet';

/** A saldo without a day that stands after what was housed, where it may be of the begin or of the end. */
export const AFTER_HOUSED: readonly RealSheet[] = [
  {
    what: 'after what was housed nothing says that it is of the begin',
    drawn: `
Gemeente | Taakstelling 2022-I | Gehuisvest per 1 juli 2022 | Achterstand
's-Gravenhage | 309 | 367 | 50
Delft | 76 | 70 | 14`,
    outcome: 'ontbreekt: opgave; saldoNaGehuisvest',
  },
  {
    what: 'the two sides of it',
    drawn: `
Gemeente | Taakstelling 2022-I | Gehuisvest per 1 juli 2022 | Achterstand | Voorsprong
's-Gravenhage | 309 | 367 | 50 | 0
Delft | 76 | 90 | 0 | 6`,
    outcome: 'ontbreekt: opgave; saldoNaGehuisvest',
  },
  {
    what: 'in a list it is the line below',
    drawn: `
Gemeente | Delft
Taakstelling 2022-I | 76
Gehuisvest per 1 juli 2022 | 70
Achterstand | 14`,
    outcome: 'ontbreekt: opgave; saldoNaGehuisvest',
  },
  {
    what: 'nog te huisvesten beside it holds it',
    drawn: `
Gemeente | Taakstelling 2022-I | Gehuisvest per 1 april 2022 | Achterstand | Nog te huisvesten
Delft | 76 | 30 | 8 | 54
Gouda | 60 | 20 | 2 | 42`,
    outcome: '1-4-2022; Delft 84 30, Gouda 62 20',
  },
  {
    what: 'a percentage beside it holds it',
    drawn: `
Gemeente | Taakstelling 2022-I | Gehuisvest per 1 april 2022 | Achterstand | Percentage gerealiseerd
Delft | 76 | 30 | 8 | 36%
Gouda | 60 | 20 | 2 | 32%`,
    outcome: '1-4-2022; Delft 84 30, Gouda 62 20',
  },
  {
    what: 'its words say that it is of the begin',
    drawn: `
Gemeente | Taakstelling 2022-I | Gehuisvest per 1 april 2022 | Achterstand vorig halfjaar
Delft | 76 | 30 | 8`,
    outcome: '1-4-2022; Delft 84 30',
  },
  {
    what: 'a part of the taakstelling is not added to it',
    drawn: `
Gemeente | Taakstelling 2022-I | Waarvan achterstand | Gehuisvest per 1 april 2022
Delft | 84 | 8 | 30`,
    outcome: 'ontbreekt: opgave; kolomOnzeker',
  },
  {
    what: 'the taakstelling with it is not added to the taakstelling',
    drawn: `
Gemeente | Taakstelling 2022-I | Incl. achterstand | Gehuisvest per 1 april 2022
Delft | 76 | 84 | 30`,
    outcome: 'ontbreekt: opgave; kolomOnzeker',
  },
  {
    what: 'a part of an opgave that stands there is not asked',
    drawn: `
Gemeente | Opgave 2022-I | waarvan achterstand | waarvan taakstelling | Gehuisvest per 1 april 2022
Delft | 84 | 8 | 76 | 30`,
    outcome: '1-4-2022; Delft 84 30',
  },
  {
    what: 'before what was housed it is not asked',
    drawn: `
Gemeente | Taakstelling 2022-I | Achterstand | Gehuisvest per 1 april 2022
Delft | 76 | 8 | 30`,
    outcome: '1-4-2022; Delft 84 30',
  },
  {
    what: 'a pair that is split around what was housed',
    drawn: `
Gemeente | Achterstand | Taakstelling 2022-I | Gehuisvest per 1 juli 2022 | Voorsprong
Delft | 10 | 76 | 60 | 0
Westland | 5 | 81 | 90 | 4`,
    outcome: 'ontbreekt: opgave; saldoNaGehuisvest',
  },
  {
    what: 'one side of it of the first day, the other after what was housed',
    drawn: `
Gemeente | Taakstelling 2022-I | Achterstand per 1 januari 2022 | Gehuisvest per 1 juli 2022 | Voorsprong
Delft | 76 | 10 | 60 | 0
Westland | 81 | 5 | 90 | 4`,
    outcome: 'ontbreekt: opgave; saldoNaGehuisvest',
  },
  {
    what: 'the side after it is empty',
    drawn: `
Gemeente | Achterstand | Taakstelling 2022-I | Gehuisvest per 1 juli 2022 | Voorsprong
Delft | 10 | 76 | 60 | 0
Westland | 5 | 81 | 70 |`,
    outcome: '1-7-2022; Delft 86 60, Westland 86 70',
  },
  {
    what: 'a pair that is split, where what remains holds it',
    drawn: `
Gemeente | Achterstand | Taakstelling 2022-I | Gehuisvest per 1 april 2022 | Voorsprong | Nog te huisvesten
Delft | 8 | 76 | 30 | 0 | 54
Gouda | 0 | 60 | 20 | 5 | 35`,
    outcome: '1-4-2022; Delft 84 30, Gouda 55 20',
  },
  {
    what: 'turned, a pair that is split',
    drawn: `
Gemeente | Delft | Gouda
Achterstand | 8 | 0
Taakstelling 2022-I | 76 | 60
Gehuisvest per 1 juli 2022 | 70 | 62
Voorsprong | 0 | 2`,
    outcome: 'ontbreekt: opgave; saldoNaGehuisvest',
  },
  {
    what: 'one that names the halfjaar itself may be of its end, wherever it stands',
    drawn: `
Gemeente | Achterstand 2024-I | Taakstelling 2024-I | Gehuisvest 1-4-2024
Gouda | 65 | 70 | 40`,
    outcome: 'ontbreekt: opgave; saldoNaGehuisvest',
  },
  {
    what: 'so may one of the peildatum',
    drawn: `
Gemeente | Achterstand op peildatum | Taakstelling 2021-II | Gehuisvest tot 1 oktober 2021
Delft | 20 | 60 | 30`,
    outcome: 'ontbreekt: opgave; saldoNaGehuisvest',
  },
  {
    what: 'the halfjaar of a group in front of it says only which table it is in',
    drawn: `
 | 2024-I | | |
Gemeente | Achterstand | Taakstelling | Gehuisvest 1-4-2024
Gouda | 65 | 70 | 40`,
    outcome: '1-4-2024; Gouda 135 40',
  },
  {
    what: 'while one is asked about the taakstelling does not pass for the opgave',
    drawn: `
Gemeente | Resterende achterstand | Taakstelling 2021-II | Gehuisvest tot 1 oktober 2021
Delft | 20 | 60 | 30`,
    outcome: 'ontbreekt: opgave; kolomOnzeker',
  },
  {
    what: 'an end that is not known shows nothing',
    drawn: `
2020-II | | per 3 oktober 2020 | per 3 oktober 2020
Taakstelling | Gemeente | Gehuisvest | Voorsprong/achterstand
267 | Schiedam | 24 | n.n.b.`,
    outcome: 'ontbreekt: opgave; ',
  },
  {
    what: 'one that is not filled in yet is no question',
    drawn: `
Gemeente | Taakstelling 2020-II | Gehuisvest per 3 oktober 2020 | Achterstand per 1 januari 2021
Schiedam | 267 | 24 |`,
    outcome: '3-10-2020; Schiedam 267 24; taakstellingIsOpgave',
  },
];
