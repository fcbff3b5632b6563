import type { RealSheet } from './real-sheet';

/** Begin and end saldo beside each other. */
export const SALDI: readonly RealSheet[] = [
  {
    what: 'as it stands',
    drawn: `
Gemeente | Trede per 1 april 2022 | Taakstelling 2022-I | Achterstand per 1 januari 2022 | Gehuisvest per 1 juli 2022 | Achterstand per 1 juli 2022 | Koppelingen op 1 april 2022 | Omkoppelingen | Stapelgemeente
's-Gravenhage | 2 | 309 | 108 | 367 | 50 | Voldoende | Nee | Nee`,
    outcome: "1-7-2022; 's-Gravenhage 417 367",
  },
  {
    what: 'turned list',
    drawn: `
Gemeente | 's-Gravenhage
Trede per 1 april 2022 | 2
Taakstelling 2022-I | 309
Achterstand per 1 januari 2022 | 108
Gehuisvest per 1 juli 2022 | 367
Achterstand per 1 juli 2022 | 50
Koppelingen op 1 april 2022 | Voldoende
Omkoppelingen | Nee
Stapelgemeente | Nee`,
    outcome: "1-7-2022; 's-Gravenhage 417 367",
  },
  {
    what: 'turned 2',
    drawn: `
Gemeente | 's-Gravenhage | Delft
Trede per 1 april 2022 | 2 | 1
Taakstelling 2022-I | 309 | 70
Achterstand per 1 januari 2022 | 108 | 6
Gehuisvest per 1 juli 2022 | 367 | 60
Achterstand per 1 juli 2022 | 50 | 16
Koppelingen op 1 april 2022 | Voldoende | Voldoende
Omkoppelingen | Nee | Nee
Stapelgemeente | Nee | Nee`,
    outcome: "1-7-2022; 's-Gravenhage 417 367, Delft 76 60",
  },
  {
    what: 'end 30 juni',
    drawn: `
Gemeente | Trede per 1 april 2022 | Taakstelling 2022-I | Achterstand 1-1-2022 | Gehuisvest t/m 30 juni 2022 | Achterstand 30-6-2022
's-Gravenhage | 2 | 309 | 108 | 367 | 50`,
    outcome: "30-6-2022; 's-Gravenhage 417 367",
  },
  {
    what: 'voorsprong',
    drawn: `
Gemeente | Taakstelling 2022-I | Voorsprong per 1 januari 2022 | Gehuisvest per 1 juli 2022 | Voorsprong per 1 juli 2022
Delft | 80 | 10 | 75 | 5`,
    outcome: '1-7-2022; Delft 70 75',
  },
  {
    what: 'pairs',
    drawn: `
Gemeente | Taakstelling 2022-I | Achterstand per 1 januari 2022 | Voorsprong per 1 januari 2022 | Gehuisvest per 1 juli 2022 | Achterstand per 1 juli 2022 | Voorsprong per 1 juli 2022
Delft | 80 | 0 | 10 | 75 | 0 | 5
Gouda | 50 | 5 | 0 | 40 | 15 | 0`,
    outcome: '1-7-2022; Delft 70 75, Gouda 55 40',
  },
  {
    what: 'signed twice',
    drawn: `
Gemeente | Taakstelling 2022-I | Voorsprong (-) / achterstand (+) per 1 januari 2022 | Gehuisvest per 1 juli 2022 | Voorsprong (-) / achterstand (+) per 1 juli 2022
Delft | 80 | -10 | 75 | -5`,
    outcome: '1-7-2022; Delft 70 75',
  },
  {
    what: 'undated beside end',
    drawn: `
Gemeente | Taakstelling 2022-I | Achterstand | Gehuisvest per 1 juli 2022 | Achterstand per 1 juli 2022
Delft | 80 | 10 | 75 | 15
Gouda | 50 | 5 | 40 | 15`,
    outcome: '1-7-2022; Delft 90 75, Gouda 55 40',
  },
  {
    what: 'undated beside begin',
    drawn: `
Gemeente | Taakstelling 2022-I | Achterstand per 1 januari 2022 | Gehuisvest per 1 juli 2022 | Achterstand
Delft | 80 | 10 | 75 | 15
Gouda | 50 | 5 | 40 | 15`,
    outcome: '1-7-2022; Delft 90 75, Gouda 55 40',
  },
  {
    what: 'halfway',
    drawn: `
Gemeente | Taakstelling 2022-I | Achterstand per 1 januari 2022 | Achterstand per 1 april 2022 | Gehuisvest per 1 juli 2022
Delft | 80 | 10 | 40 | 75
Gouda | 50 | 5 | 30 | 40`,
    outcome: '1-7-2022; Delft 90 75, Gouda 55 40',
  },
  {
    what: 'halfway only',
    drawn: `
Gemeente | Taakstelling 2022-I | Achterstand per 1 april 2022 | Gehuisvest per 1 juli 2022
Delft | 80 | 40 | 75
Gouda | 50 | 30 | 40`,
    outcome: 'ontbreekt: opgave; saldoAndereDag',
  },
  {
    what: 'begin/eind words',
    drawn: `
Gemeente | Taakstelling 2022-I | Achterstand begin halfjaar | Gehuisvest per 1 juli 2022 | Achterstand einde halfjaar
Delft | 80 | 10 | 75 | 15
Gouda | 50 | 5 | 40 | 15`,
    outcome: '1-7-2022; Delft 90 75, Gouda 55 40',
  },
  {
    what: 'nieuwe',
    drawn: `
Gemeente | Taakstelling 2022-I | Oude achterstand | Gehuisvest per 1 juli 2022 | Nieuwe achterstand
Delft | 80 | 10 | 75 | 15
Gouda | 50 | 5 | 40 | 15`,
    outcome: '1-7-2022; Delft 90 75, Gouda 55 40',
  },
  {
    what: 'group',
    drawn: `
Gemeente | Taakstelling 2022-I | 1 januari 2022 | | Gehuisvest per 1 juli 2022 | 1 juli 2022 |
 | | Achterstand | Voorsprong | | Achterstand | Voorsprong
Delft | 80 | 10 | 0 | 75 | 15 | 0
Gouda | 50 | 5 | 0 | 40 | 15 | 0`,
    outcome: '1-7-2022; Delft 90 75, Gouda 55 40',
  },
  {
    what: 'built up since the first day: of the begin or of now',
    drawn: `
Gemeente | Taakstelling 2022-I | Achterstand sinds 1 januari 2022 | Gehuisvest per 1 april 2022
Delft | 80 | 15 | 30`,
    outcome: 'ontbreekt: opgave; kolomOnzeker',
  },
  {
    what: 'turned, both sides of both days',
    drawn: `
Gemeente | Gouda | Leiden
Taakstelling tweede helft 2021 | 65 | 100
Achterstand op 1 juli 2021 | 5 | 0
Voorsprong op 1 juli 2021 | 0 | 10
Geplaatst tot 1 januari 2022 | 60 | 80
Achterstand op 1 januari 2022 | 10 | 10
Voorsprong op 1 januari 2022 | 0 | 0`,
    outcome: '1-1-2022; Gouda 70 60, Leiden 90 80',
  },
  {
    what: 'days on the second line under one group',
    drawn: `
Gemeente | Saldo (achterstand +) | | Taakstelling | Gehuisvest
 | 1-1-2022 | 1-7-2022 | 2022-I | t/m 1-7-2022
Leiden | 12 | 22 | 100 | 90
Gouda | 0 | 5 | 65 | 60`,
    outcome: '1-7-2022; Leiden 112 90, Gouda 65 60',
  },
  {
    what: 'beside the taakstelling a part of a saldo alone',
    drawn: `
Gemeente | Taakstelling 2022-I | Opgebouwde achterstand | Gehuisvest per 1 april 2022
Delft | 76 | 5 | 30`,
    outcome: 'ontbreekt: opgave; ',
  },
  {
    what: 'an achterstand on the peildatum that the taakstelling explains for half of the gemeenten',
    drawn: `
Gemeente | Taakstelling 2022-I | Achterstand per 1 maart 2022 | Gehuisvest per 1 maart 2022
Leiden | 120 | 90 | 44
Katwijk | 66 | 50 | 16`,
    outcome: 'ontbreekt: opgave; ',
  },
  {
    what: 'Achterstand start 2022-II beside the taakstelling of 2022-I',
    drawn: `
Gemeente | Taakstelling 2022-I | Gehuisvest 1-7-2022 | Achterstand start 2022-II
Delft | 70 | 68 | 8
Rijswijk | 45 | 45 | 0`,
    outcome: 'ontbreekt: opgave; ',
  },
  {
    what: 'Achterstand start of two halfjaren',
    drawn: `
Gemeente | Achterstand start 2022-I | Taakstelling 2022-I | Gehuisvest 1-7-2022 | Achterstand start 2022-II
Delft | 6 | 70 | 68 | 8
Rijswijk | 0 | 45 | 45 | 0`,
    outcome: '1-7-2022; Delft 76 68, Rijswijk 45 45',
  },
  {
    what: 'a signed saldo of as many as the achterstand beside it, on the other side',
    drawn: `
Gemeente | Taakstelling 2026-I | Achterstand | Gehuisvest per 1 april 2026 | Saldo (achterstand +)
Maassluis | 16 | 19 | 54 | -19`,
    outcome: 'ontbreekt: opgave; saldoTweemaal',
  },
];
