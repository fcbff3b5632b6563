import type { RealSheet } from './real-sheet';

/** A column that changes the opgave, or has done so already. */
export const CORRECTIONS: readonly RealSheet[] = [
  {
    what: 'beside an opgave',
    drawn: `
Gemeente | Opgave 2022-I | Correctie | Gehuisvest per 1 april 2022
Delft | 76 | -4 | 30`,
    outcome: 'ontbreekt: opgave; correctieErnaast',
  },
  {
    what: 'beside taakstelling and saldo',
    drawn: `
Gemeente | Taakstelling 2022-I | Achterstand per 1 januari 2022 | Verrekening | Gehuisvest per 1 april 2022
Delft | 76 | 4 | 2 | 30`,
    outcome: 'ontbreekt: opgave; correctieErnaast',
  },
  {
    what: 'beside the taakstelling alone',
    drawn: `
Gemeente | Taakstelling 2022-I | Overdracht | Gehuisvest per 1 april 2022
Delft | 76 | 4 | 30`,
    outcome: 'ontbreekt: opgave; kolomOnzeker',
  },
  {
    what: 'an exchange with others',
    drawn: `
Gemeente | Opgave 2022-I | Geruild met regiogemeenten | Gehuisvest per 1 april 2022
Delft | 76 | 4 | 30`,
    outcome: 'ontbreekt: opgave; correctieErnaast',
  },
  {
    what: 'the opgave is the taakstelling with it',
    drawn: `
Gemeente | Taakstelling 2022-I | Correctie | Opgave 2022-I | Gehuisvest per 1 april 2022
Delft | 76 | -4 | 72 | 30`,
    outcome: '1-4-2022; Delft 72 30',
  },
  {
    what: 'what remains says that the opgave stands',
    drawn: `
Gemeente | Opgave 2022-I | Mutatie | Gehuisvest per 1 april 2022 | Nog te huisvesten
Delft | 76 | -4 | 30 | 46`,
    outcome: '1-4-2022; Delft 76 30',
  },
  {
    what: 'nothing is corrected',
    drawn: `
Gemeente | Opgave 2022-I | Correctie | Gehuisvest per 1 april 2022
Delft | 76 | 0 | 30
Gouda | 60 | | 20`,
    outcome: '1-4-2022; Delft 76 30, Gouda 60 20',
  },
  {
    what: 'a remark is no correction',
    drawn: `
Gemeente | Opgave 2022-I | Wijziging | Gehuisvest per 1 april 2022
Delft | 76 | zie mail | 30`,
    outcome: '1-4-2022; Delft 76 30',
  },
  {
    what: 'in a list',
    drawn: `
Gemeente | Delft
Opgave 2022-I | 76
Bijstelling | 5
Gehuisvest per 1 april 2022 | 30`,
    outcome: 'ontbreekt: opgave; correctieErnaast',
  },
  {
    what: 'an exchange that the opgave holds',
    drawn: `
Gemeente | Taakstelling 2022-I | Achterstand 1-1-2022 | Ruil met buurgemeente | Te huisvesten | Gehuisvest per 1 april 2022
Delft | 76 | 8 | -4 | 80 | 30
Gouda | 60 | 0 | 4 | 64 | 20`,
    outcome: '1-4-2022; Delft 80 30, Gouda 64 20',
  },
  {
    what: 'a correction that the opgave does not hold',
    drawn: `
Gemeente | Taakstelling 2022-I | Achterstand 1-1-2022 | Correctie | Opgave | Gehuisvest per 1 april 2022
Delft | 76 | 8 | -4 | 84 | 30
Gouda | 60 | 0 | 0 | 60 | 20`,
    outcome: 'ontbreekt: opgave; correctieErnaast',
  },
  {
    what: 'an opgave to which what remains adds the saldo',
    drawn: `
Gemeente | Opgave 2022-I | Achterstand 1-1-2022 | Gehuisvest per 1 april 2022 | Nog te huisvesten
Delft | 76 | 8 | 30 | 54
Gouda | 60 | 5 | 20 | 45`,
    outcome: 'ontbreekt: opgave; opgaveZonderSaldo',
  },
  {
    what: 'an opgave with its saldo and the whole',
    drawn: `
Gemeente | Opgave 2022-I | Achterstand 1-1-2022 | Totale opgave | Gehuisvest per 1 april 2022
Delft | 76 | 8 | 84 | 30
Gouda | 60 | 5 | 65 | 20`,
    outcome: 'ontbreekt: opgave; opgaveZonderSaldo',
  },
  {
    what: 'Extra taakstelling',
    drawn: `
Gemeente | Taakstelling 2023-II | Extra taakstelling | Achterstand 1-7-2023 | Gehuisvest 1-10-2023
Delft | 70 | 10 | 6 | 48`,
    outcome: 'ontbreekt: opgave; correctieErnaast',
  },
  {
    what: 'Herziene taakstelling beside the first',
    drawn: `
Gemeente | Taakstelling 2023-II | Herziene taakstelling 2023-II | Achterstand 1-7-2023 | Gehuisvest 1-10-2023
Delft | 70 | 80 | 6 | 48`,
    outcome: 'ontbreekt: opgave; kolomKiezen',
  },
  {
    what: 'Huidige opgave',
    drawn: `
Gemeente | Huidige opgave | Gehuisvest 1-4-2022
Delft | 76 | 48`,
    outcome: '1-4-2022; Delft 76 48',
  },
  {
    what: 'Huidige opgave beside another',
    drawn: `
Gemeente | Opgave | Huidige opgave | Gehuisvest 1-4-2022
Delft | 76 | 80 | 48`,
    outcome: 'ontbreekt: opgave; kolomKiezen',
  },
  {
    what: 'a Totaal that is no sum of who were housed may be the opgave',
    drawn: `
Gemeente | Taakstelling 2021-II | Totaal | Gehuisvest per 1-1-2022
Wassenaar | 33 | 28 | 31
Voorschoten | 30 | 42 | 25`,
    outcome: 'ontbreekt: opgave; correctieErnaast',
  },
  {
    what: 'one that is that sum is no question',
    drawn: `
Gemeente | Taakstelling 2021-II | Gehuisvest per 1-1-2022 | Huurcontracten | Totaal
Wassenaar | 33 | 28 | 3 | 31`,
    outcome: '1-1-2022; Wassenaar 33 28 +3; taakstellingIsOpgave',
  },
  {
    what: 'nor is that of months',
    drawn: `
Gemeente | Taakstelling 2021-II | juli 2021 | augustus 2021 | september 2021 | Totaal
Wassenaar | 33 | 8 | 3 | 4 | 15`,
    outcome: '30-9-2021; Wassenaar 33 15; taakstellingIsOpgave maandenOpgeteld',
  },
];
