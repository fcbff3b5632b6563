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
];
