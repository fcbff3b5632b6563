import type { RealSheet } from '../real-sheet';

/** What the figures beside it show of a column: which way a saldo goes, which is of the end, what a total holds. */
export const SHOWN: readonly RealSheet[] = [
  {
    what: 'which way a saldo goes is shown by the opgave',
    drawn: `
Stand per 1 juli 2025
Gemeente | Taakstelling 2025-I | Voorsprong/achterstand | Taakstelling incl. achterstand/voorsprong | Realisatie
Delft | 70 | 6 | 76 | 30
Gouda | 60 | -2 | 58 | 31`,
    outcome: '1-7-2025; Delft 76 30, Gouda 58 31',
  },
  {
    what: 'which way a saldo goes is shown by what remains',
    drawn: `
Stand per 1 april 2023
Gemeente | Taakstelling | Saldo | Realisatie | Nog te realiseren
Delft | 70 | -6 | 30 | 46
Gouda | 80 | 2 | 40 | 38`,
    outcome: '1-4-2023; Delft 76 30, Gouda 78 40',
  },
  {
    what: 'nothing shows which way it goes',
    drawn: `
Stand per 1 april 2023
Gemeente | Taakstelling | Saldo | Realisatie
Delft | 70 | -6 | 30`,
    outcome: 'ontbreekt: opgave; tekenOnbekend',
  },
  {
    what: 'an achterstand on both sides of who were housed',
    drawn: `
Stand per 1 juli 2022
Gemeente | Taakstelling | Achterstand | Gehuisvest | Achterstand
Delft | 100 | 10 | 60 | 50
Gouda | 70 | 0 | 66 | 4
Leiden | 90 | 5 | 100 | 0`,
    outcome: '1-7-2022; Delft 110 60, Gouda 70 66, Leiden 95 100',
  },
  {
    what: 'an achterstand on both sides of which the second does not follow',
    drawn: `
Stand per 1 juli 2022
Gemeente | Taakstelling | Achterstand | Gehuisvest | Achterstand
Delft | 100 | 10 | 60 | 50
Gouda | 70 | 0 | 66 | 9`,
    outcome: 'ontbreekt: opgave; kolomKiezen',
  },
  {
    what: 'groups of what was, what was done and what came of it',
    drawn: `
Stand per 1 juli 2022
 | Uitgangspositie | | Prestatie | | Resultaat
Gemeente | Taakstelling | Achterstand | Gehuisvest | % | Achterstand
Delft | 100 | 10 | 60 | 55 | 50
Gouda | 70 | 0 | 66 | 94 | 4`,
    outcome: '1-7-2022; Delft 110 60, Gouda 70 66',
  },
  {
    what: '"te realiseren" that is the taakstelling with the saldo',
    drawn: `
Gemeente | Taakstelling 2024-I | Voorsprong 1-1-2024 | Te realiseren | Gerealiseerd 1-7-2024
Nissewaard | 96 | 8 | 88 | 95
Rijswijk | 52 | 0 | 52 | 50`,
    outcome: '1-7-2024; Nissewaard 88 95, Rijswijk 52 50',
  },
  {
    what: 'a total that holds the additional task',
    drawn: `
Stand 1 oktober 2022
Gemeente | Taakstelling | Achterstand | Additioneel | Totaal te huisvesten | Gehuisvest
Delft | 90 | 6 | 12 | 108 | 40
Gouda | 105 | 5 | 14 | 124 | 50`,
    outcome: '1-10-2022; Delft 96 40, Gouda 110 50',
  },
  {
    what: 'a total without the additional task',
    drawn: `
Stand 1 oktober 2022
Gemeente | Taakstelling | Achterstand | Additioneel | Totaal te huisvesten | Gehuisvest
Delft | 90 | 6 | 12 | 96 | 40`,
    outcome: '1-10-2022; Delft 96 40',
  },
  {
    what: 'a voorsprong below zero beside the achterstand',
    drawn: `
Gemeente | Taakstelling 2025-II | Achterstand 1 juli 2025 | Voorsprong 1 juli 2025 | Gehuisvest 1 januari 2026
Rijswijk | 55 | 5 | | 35
Delft | 112 | | -2 | 80`,
    outcome: '1-1-2026; Rijswijk 60 35, Delft 110 80',
  },
  {
    what: 'both signs in two lines of one heading',
    drawn: `
Stand per 1 juli 2022
 | Netto | Voorsprong(-)/ | Te | Gehuisvest
Gemeente | taakstelling | achterstand(+) | huisvesten | t/m 1-7-2022
Delft | 90 | 6 | 96 | 40
Leiden | 115 | -5 | 110 | 50`,
    outcome: '1-7-2022; Delft 96 40, Leiden 110 50',
  },
];
