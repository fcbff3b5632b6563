import type { RealSheet } from './real-sheet';

/** Huurcontracten. */
export const HUURCONTRACTEN: readonly RealSheet[] = [
  {
    what: 'as it stands',
    drawn: `
Gemeente | Trede | Taakstelling 2021-II | Achterstand | Gehuisvest per 1 januari 2022 | Huurcontracten | Koppelingen
's-Gravenhage | 2 | 340 | 195 | 427 | 427 | Onvoldoende`,
    outcome: "1-1-2022; 's-Gravenhage 535 427; huurcontractenKiezen",
  },
  {
    what: 'saldo',
    drawn: `
Gemeente | Taakstelling 2021-I | Achterstand per 1 januari 2021 | Voorsprong op basis van huurcontracten | Gehuisvest per 1 april 2021
's-Gravenhage | 418 | 0 | 1 | 106`,
    outcome: "1-4-2021; 's-Gravenhage 418 106",
  },
  {
    what: 'saldo2',
    drawn: `
Gemeente | Taakstelling 2021-I | Achterstand o.b.v. COA-cijfers | Voorsprong o.b.v. huurcontracten | Gehuisvest per 1 april 2021
's-Gravenhage | 197 | 2 | 8 | 106`,
    outcome: "1-4-2021; 's-Gravenhage 199 106",
  },
  {
    what: 'incl',
    drawn: `
Gemeente | Trede | Opgave 2021-II | Gehuisvest per 1 januari 2022 | Gehuisvest incl. huurcontracten | Koppelingen
Delft | 2 | 100 | 90 | 101 | voldoende`,
    outcome: '1-1-2022; Delft 100 90 +11',
  },
  {
    what: 'contracts are no persons: with them the opgave may be realised',
    drawn: `
Gemeente | Trede per 1 april 2022 | Opgave 2022-I | Gehuisvest per 1 juli 2022 | Aantal contracten | Koppelingen
Delft | 2 | 76 | 70 | 6 | voldoende`,
    outcome: '1-7-2022; Delft -; kolomOnzeker',
  },
  {
    what: 'of contracts on a date where they do not count',
    drawn: `
Gemeente | Trede per 1 januari 2022 | Opgave 2022-I | Gehuisvest per 1 april 2022 | Aantal huurcontracten
Delft | 2 | 76 | 30 | 6`,
    outcome: '1-4-2022; Delft 76 30; kolomOnzeker',
  },
  {
    what: 'beside the taakstelling stands a saldo by contracts alone',
    drawn: `
Gemeente | Taakstelling 2022-I | Achterstand o.b.v. ingestuurde huurcontracten | Gehuisvest per 1 april 2022
's-Gravenhage | 309 | 108 | 129`,
    outcome: 'ontbreekt: opgave; kolomOnzeker',
  },
];
