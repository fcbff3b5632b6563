import type { RealSheet } from '../real-sheet';

/** A saldo without a day that stands before what was housed, where the sheet says or shows that it is of now. */
export const OF_NOW: readonly RealSheet[] = [
  {
    what: 'nearly what remains of the taakstelling, in most rows',
    drawn: `
Gemeente | Taakstelling 2022-I | Achterstand | Gehuisvest per 1 april 2022
Delft | 76 | 54 | 30
Gouda | 60 | 0 | 62
Westland | 81 | 37 | 44
Leiden | 96 | 77 | 50`,
    outcome: 'ontbreekt: opgave; saldoNaGehuisvest',
  },
  {
    what: 'turned and first, of both sides',
    drawn: `
Gemeente | Delft | Gouda | Westland
Achterstand | 54 | 0 | 40
Voorsprong | 0 | 11 | 0
Taakstelling 2022-II | 76 | 60 | 81
Gehuisvest per 1 oktober 2022 | 30 | 70 | 44`,
    outcome: 'ontbreekt: opgave; saldoNaGehuisvest',
  },
  {
    what: 'signed, nearly what remains',
    drawn: `
Gemeente | Taakstelling 2022-I | Achterstand (+) / voorsprong (-) | Gehuisvest per 1 april 2022
Delft | 76 | 50 | 30
Gouda | 60 | -3 | 62
Westland | 81 | 37 | 44`,
    outcome: 'ontbreekt: opgave; saldoNaGehuisvest',
  },
  {
    what: 'nearly what remains in one row of three is chance',
    drawn: `
Gemeente | Taakstelling 2022-I | Achterstand | Gehuisvest per 1 april 2022
Delft | 76 | 54 | 30
Gouda | 60 | 9 | 20
Westland | 81 | 5 | 44`,
    outcome: '1-4-2022; Delft 130 30, Gouda 69 20, Westland 86 44',
  },
  {
    what: 'nearly what remains, where the opgave beside it holds it',
    drawn: `
Gemeente | Taakstelling 2022-I | Achterstand | Opgave | Gehuisvest per 1 april 2022
Delft | 76 | 50 | 126 | 30
Gouda | 60 | 40 | 100 | 20`,
    outcome: '1-4-2022; Delft 126 30, Gouda 100 20',
  },
  {
    what: 'the title says the day of the achterstand',
    drawn: `
Taakstelling, realisatie en achterstand per 1 juli 2024
Gemeente | Taakstelling 2024-I | Achterstand | Realisatie per 1 juli 2024
's-Gravenhage | 309 | 50 | 367
Delft | 76 | 14 | 70`,
    outcome: 'ontbreekt: opgave; saldoNaGehuisvest',
  },
  {
    what: 'turned, the title says the day of the achterstand',
    drawn: `
Realisatie en achterstand per 1 juli 2024 | |
Gemeente | 's-Gravenhage | Delft
Taakstelling | 309 | 76
Achterstand | 50 | 14
Realisatie | 367 | 70`,
    outcome: 'ontbreekt: opgave; saldoNaGehuisvest',
  },
  {
    what: 'the title says a day, not of the achterstand',
    drawn: `
Stand per 1 juli 2024
Gemeente | Taakstelling | Achterstand | Realisatie
's-Gravenhage | 309 | 108 | 367`,
    outcome: "1-7-2024; 's-Gravenhage 417 367",
  },
  {
    what: 'the title says that the achterstand is of before',
    drawn: `
Realisatie en achterstand vorige periode, stand per 1 juli 2024
Gemeente | Taakstelling 2024-I | Achterstand | Realisatie per 1 juli 2024
's-Gravenhage | 309 | 108 | 367`,
    outcome: "1-7-2024; 's-Gravenhage 417 367",
  },
  ...[
    'Achterstand = nog te huisvesten aantal',
    'Achterstand: de opgave min gehuisvest',
    'De achterstand is van 1 juli 2024',
  ].map((note) => ({
    what: `a note below says how or when: ${note}`,
    drawn: `
Gemeente | Taakstelling 2024-I | Achterstand | Realisatie per 1 juli 2024
's-Gravenhage | 309 | 50 | 367
Delft | 76 | 40 | 70

${note} | | |`,
    outcome: 'ontbreekt: opgave; saldoNaGehuisvest',
  })),
  {
    what: 'what is still to go is what remains: the taakstelling is not the opgave',
    drawn: `
Gemeente | Taakstelling 2024-I | Gehuisvest 1-4-2024 | Te gaan
's-Gravenhage | 309 | 367 | 50
Rijswijk | 56 | 41 | 29`,
    outcome: 'ontbreekt: opgave; ',
  },
  {
    what: 'a balance is a saldo, of which nothing says the day or the sign',
    drawn: `
Gemeente | Taakstelling 2025-II | Balans | Gehuisvest per 1-10-2025
's-Gravenhage | 309 | 50 | 367
Rijswijk | 56 | 29 | 41`,
    outcome: 'ontbreekt: opgave; kolomOnzeker',
  },
  {
    what: 'above turned names the title may begin with a word of a heading',
    drawn: `
Realisatie t/m 31 maart 2022 | |
Gemeente | Delft | Gouda
Opgave 2022-I | 84 | 62
Gehuisvest | 30 | 20`,
    outcome: '31-3-2022; Delft 84 30, Gouda 62 20',
  },
  ...['Achterstand nu', 'Totale achterstand', 'Achterstand op dit moment', 'Lopende achterstand'].map((heading) => ({
    what: `${heading}: of its begin or of now?`,
    drawn: `
Gemeente | Taakstelling 2022-I | ${heading} | Gehuisvest per 1 juli 2022
's-Gravenhage | 309 | 50 | 367`,
    outcome: /Lopende|moment/.test(heading)
      ? 'ontbreekt: opgave; kolomOnzeker'
      : 'ontbreekt: opgave; saldoNaGehuisvest',
  })),
  ...['Achterstand 1/4', 'Achterstand 1-4'].map((heading) => ({
    what: `${heading}: the day of the count, not of the begin`,
    drawn: `
Gemeente | Taakstelling 2023-I | ${heading} | Gehuisvest per 1 april 2023
Delft | 76 | 14 | 70`,
    outcome: 'ontbreekt: opgave; ',
  })),
  {
    what: 'days in figures without a year are of the halfjaar',
    drawn: `
Gemeente | Taakstelling 2023-II | Achterstand 1/7 | Gehuisvest per 1/10 | Achterstand 1/10
Delft | 76 | 8 | 30 | 54`,
    outcome: '1-10-2023; Delft 84 30',
  },
  {
    what: 'a count of which the day may be two has none',
    drawn: `
Gemeente | Opgave 2023-I | Gehuisvest per 1/4
Delft | 76 | 30`,
    outcome: 'ontbreekt: peildatum; ',
  },
];
