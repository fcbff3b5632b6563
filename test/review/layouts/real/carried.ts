import type { RealSheet } from './real-sheet';

/** What is carried over from the halfjaar before, in the words of whoever made the sheet. */
export const CARRIED: readonly RealSheet[] = [
  {
    what: 'Overloop uit 2021-II',
    drawn: `
Gemeente | Taakstelling 2022-I | Overloop uit 2021-II | Gehuisvest per 1 april 2022
Delft | 76 | 4 | 20
Gouda | 90 | 7 | 10`,
    outcome: 'ontbreekt: opgave; kolomOnzeker',
  },
  {
    what: 'Overgekomen uit vorig halfjaar',
    drawn: `
Gemeente | Taakstelling 2022-I | Overgekomen uit vorig halfjaar | Gehuisvest per 1 april 2022
Delft | 76 | 4 | 20
Gouda | 90 | 7 | 10`,
    outcome: 'ontbreekt: opgave; kolomOnzeker',
  },
  {
    what: 'Doorgeschoven',
    drawn: `
Gemeente | Taakstelling 2022-I | Doorgeschoven | Gehuisvest per 1 april 2022
Delft | 76 | 4 | 20
Gouda | 90 | 7 | 10`,
    outcome: 'ontbreekt: opgave; kolomOnzeker',
  },
  {
    what: 'Beginstand',
    drawn: `
Gemeente | Taakstelling 2022-I | Beginstand | Gehuisvest per 1 april 2022
Delft | 76 | 4 | 20
Gouda | 90 | 7 | 10`,
    outcome: 'ontbreekt: opgave; kolomOnzeker',
  },
  {
    what: 'Tekort vorig halfjaar',
    drawn: `
Gemeente | Taakstelling 2022-I | Tekort vorig halfjaar | Gehuisvest per 1 april 2022
Delft | 76 | 4 | 20
Gouda | 90 | 7 | 10`,
    outcome: 'ontbreekt: opgave; kolomOnzeker',
  },
  {
    what: 'Restant vorig halfjaar',
    drawn: `
Gemeente | Taakstelling 2022-I | Restant vorig halfjaar | Gehuisvest per 1 april 2022
Delft | 76 | 4 | 20
Gouda | 90 | 7 | 10`,
    outcome: 'ontbreekt: opgave; kolomOnzeker',
  },
  {
    what: 'Nog te huisvesten uit 2021-II',
    drawn: `
Gemeente | Taakstelling 2022-I | Nog te huisvesten uit 2021-II | Gehuisvest per 1 april 2022
Delft | 76 | 4 | 20
Gouda | 90 | 7 | 10`,
    outcome: 'ontbreekt: opgave; kolomOnzeker',
  },
  {
    what: 'Openstaand uit 2021-II',
    drawn: `
Gemeente | Taakstelling 2022-I | Openstaand uit 2021-II | Gehuisvest per 1 april 2022
Delft | 76 | 4 | 20
Gouda | 90 | 7 | 10`,
    outcome: 'ontbreekt: opgave; kolomOnzeker',
  },
  {
    what: 'Verschil 2021-II',
    drawn: `
Gemeente | Taakstelling 2022-I | Verschil 2021-II | Gehuisvest per 1 april 2022
Delft | 76 | 4 | 20
Gouda | 90 | 7 | 10`,
    outcome: 'ontbreekt: opgave; kolomOnzeker',
  },
  {
    what: 'Over/onderrealisatie 2021-II',
    drawn: `
Gemeente | Taakstelling 2022-I | Over/onderrealisatie 2021-II | Gehuisvest per 1 april 2022
Delft | 76 | 4 | 20
Gouda | 90 | 7 | 10`,
    outcome: 'ontbreekt: opgave; kolomOnzeker',
  },
  {
    what: 'Inhaalopgave',
    drawn: `
Gemeente | Taakstelling 2022-I | Inhaalopgave | Gehuisvest per 1 april 2022
Delft | 76 | 4 | 20
Gouda | 90 | 7 | 10`,
    outcome: 'ontbreekt: opgave; kolomOnzeker',
  },
  {
    what: 'Ruil',
    drawn: `
Gemeente | Taakstelling 2022-I | Ruil | Gehuisvest per 1 april 2022
Delft | 76 | 4 | 20
Gouda | 90 | 7 | 10`,
    outcome: 'ontbreekt: opgave; kolomOnzeker',
  },
  {
    what: 'Overgenomen van andere gemeente',
    drawn: `
Gemeente | Taakstelling 2022-I | Overgenomen van andere gemeente | Gehuisvest per 1 april 2022
Delft | 76 | 4 | 20
Gouda | 90 | 7 | 10`,
    outcome: 'ontbreekt: opgave; kolomOnzeker',
  },
  {
    what: 'beside an opgave such words say nothing',
    drawn: `
Gemeente | Opgave 2022-I | Gehuisvest per 1 april 2022 | Verschil vorige maand | Tekort
Delft | 76 | 48 | 5 | 28`,
    outcome: '1-4-2022; Delft 76 48',
  },
  {
    what: 'beside a saldo too',
    drawn: `
Gemeente | Taakstelling 2024-II | Meegenomen achterstand | Realisatie t/m 31-12-2024 | Tekort
Gouda | 120 | 30 | 110 | 40`,
    outcome: '31-12-2024; Gouda 150 110',
  },
  {
    what: 'primo and ultimo',
    drawn: `
Gemeente | Taakstelling 2024-II | Achterstand primo | Gehuisvest per 1 januari 2025 | Achterstand ultimo
Gouda | 120 | 30 | 110 | 40`,
    outcome: '1-1-2025; Gouda 150 110',
  },
  {
    what: 'a stand with its sign',
    drawn: `
Gemeente | Taakstelling 2024-II | Stand per 1-7-2024 (achterstand +) | Gehuisvest per 1-1-2025 | Stand per 1-1-2025 (achterstand +)
Gouda | 120 | 30 | 110 | 40
Delft | 100 | -10 | 95 | -5`,
    outcome: '1-1-2025; Gouda 150 110, Delft 90 95',
  },
  {
    what: 'two halfjaren, each with its own achterstand',
    drawn: `
 | Eerste halfjaar 2025 | | | Tweede halfjaar 2025 | | |
Gemeente | Taakstelling | Achterstand | Realisatie t/m 1-7-2025 | Taakstelling | Achterstand | Realisatie t/m 1-10-2025
Gouda | 120 | 30 | 100 | 90 | 50 | 20
Delft | 80 | 10 | 70 | 60 | 20 | 30`,
    outcome: 'ontbreekt: opgave; kolomOnzeker',
  },
  {
    what: 'an achterstand that is what lacks of the minimum',
    drawn: `
Gemeente | Taakstelling 2022-I | Gehuisvest per 1 april 2022 | Achterstand
Delft | 76 | 30 | 8
Gouda | 100 | 20 | 30`,
    outcome: 'ontbreekt: opgave; achterstandOpSchema',
  },
  {
    what: 'one gemeente of which it may be chance',
    drawn: `
Gemeente | Taakstelling 2022-I | Gehuisvest per 1 april 2022 | Achterstand
Delft | 76 | 30 | 8`,
    outcome: 'ontbreekt: opgave; saldoNaGehuisvest',
  },
  {
    what: 'a saldo of the end that does not say which way is positive shows that there was one of the begin',
    drawn: `
 | 2022-I | | Stand 1 juli 2022 |
Gemeente | Taakstelling | Trede | Gehuisvest | Voorsprong/achterstand
Delft | 76 | 1 | 48 | -20
Gouda | 51 | 2 | 40 | 25`,
    outcome: 'ontbreekt: opgave; kolomOnzeker',
  },
  {
    what: 'one that is what remains with the sign turned in one row shows it too',
    drawn: `
 | 2022-I | | Stand 1 juli 2022 |
Gemeente | Taakstelling | Trede | Gehuisvest | Voorsprong/achterstand
Delft | 76 | 1 | 48 | -28
Gouda | 51 | 2 | 50 | 1`,
    outcome: 'ontbreekt: opgave; kolomOnzeker',
  },
  {
    what: 'a saldo without a day that is the one of the end once more, which does not say which way it goes',
    drawn: `
 | | per 14 april 2021 | | 2021-I
Gemeente | Achterstand (+) / voorsprong (-) | Gehuisvest | Voorsprong/achterstand | Taakstelling
Gouda | 84 | 23 | -84 | 18
Westland | -213 | 229 | 213 | 19`,
    outcome: 'ontbreekt: opgave; saldoIsEinde',
  },
  {
    what: 'or that stands once more under a heading that says nothing',
    drawn: `
Gemeente | Taakstelling 2022-I | Voorsprong | Achterstand | Gehuisvest 17-6-2022 | Uitkomst
Dordrecht | 273 | 0 | 223 | 52 | -223
Leiden | 17 | 74 | 0 | 123 | 74`,
    outcome: 'ontbreekt: opgave; saldoIsEinde',
  },
];
