import type { RealSheet } from './real-sheet';

/** An opgave of which a heading says up to when. */
export const OPGAVE_PARTS: readonly RealSheet[] = [
  {
    what: 'the opgave up to a day within the halfjaar is a part of it',
    drawn: `
Gemeente | Opgave tot 1 april 2022 | Gehuisvest per 1 april 2022
Delft | 38 | 30`,
    outcome: 'ontbreekt: opgave; kolomOnzeker',
  },
  {
    what: 'what has to be housed before a day',
    drawn: `
Gemeente | Te huisvesten vóór 1 april 2022 | Gehuisvest per 1 april 2022
Delft | 38 | 30`,
    outcome: 'ontbreekt: opgave; kolomOnzeker',
  },
  {
    what: 'beside the taakstelling it is no opgave either',
    drawn: `
Gemeente | Taakstelling 2022-I | Opgave t/m 1 april 2022 | Gehuisvest per 1 april 2022
Delft | 76 | 38 | 30`,
    outcome: 'ontbreekt: opgave; kolomOnzeker',
  },
  {
    what: 'of a stretch of the halfjaar',
    drawn: `
Gemeente | Opgave 1 januari 2022 - 1 april 2022 | Gehuisvest per 1 april 2022
Delft | 38 | 30`,
    outcome: 'ontbreekt: opgave; kolomOnzeker',
  },
  {
    what: 'up to a month',
    drawn: `
Gemeente | Opgave t/m maart 2022 | Gehuisvest t/m maart 2022
Delft | 38 | 30`,
    outcome: 'ontbreekt: opgave; kolomOnzeker',
  },
  {
    what: 'of a month',
    drawn: `
Gemeente | Opgave maart 2022 | Gehuisvest t/m maart 2022
Delft | 13 | 30`,
    outcome: 'ontbreekt: opgave; kolomOnzeker',
  },
  {
    what: 'up to the end of the halfjaar it is the whole',
    drawn: `
Gemeente | Opgave tot 1 juli 2022 | Gehuisvest per 1 april 2022
Delft | 76 | 30`,
    outcome: '1-4-2022; Delft 76 30',
  },
  {
    what: 'up to and including its last day',
    drawn: `
Gemeente | Taakstelling t/m 30 juni 2022 | Gehuisvest per 1 april 2022
Delft | 76 | 30`,
    outcome: '1-4-2022; Delft 76 30; taakstellingIsOpgave',
  },
  {
    what: 'from the first day to the end',
    drawn: `
Gemeente | Opgave 1 januari 2022 - 1 juli 2022 | Gehuisvest per 1 april 2022
Delft | 76 | 30`,
    outcome: '1-4-2022; Delft 76 30',
  },
  {
    what: 'as it stands on a day',
    drawn: `
Gemeente | Opgave per 1 april 2022 | Gehuisvest per 1 april 2022
Delft | 76 | 30`,
    outcome: '1-4-2022; Delft 76 30',
  },
  {
    what: 'up to the end of the halfjaar before',
    drawn: `
Gemeente | Taakstelling tot 1 juli 2022 | Gehuisvest per 1 oktober 2022
Delft | 76 | 48`,
    outcome: 'ontbreekt: opgave; kolomOnzeker',
  },
  {
    what: 'up to and including the last day of the year',
    drawn: `
Gemeente | Te huisvesten tot en met 31 december 2022 | Gehuisvest per 1 oktober 2022 | Percentage
Delft | 76 | 48 | 63%`,
    outcome: '1-10-2022; Delft 76 48',
  },
  {
    what: 'a taakstelling that is another number with the saldo holds it already',
    drawn: `
Gemeente | Basis | Achterstand 1-1-2024 | Taakstelling 2024-I | Gehuisvest 1-4-2024
Gouda | 65 | 10 | 75 | 40`,
    outcome: 'ontbreekt: opgave; taakstellingBevatSaldo',
  },
  {
    what: 'so may one that is called a total',
    drawn: `
Gemeente | Achterstand 1-1-2024 | Totaal taakstelling 2024-I | Gehuisvest 1-4-2024
Gouda | 10 | 75 | 40`,
    outcome: 'ontbreekt: opgave; taakstellingBevatSaldo',
  },
  {
    what: 'what is left shows that it does not',
    drawn: `
Gemeente | Achterstand 1-1-2024 | Totaal taakstelling 2024-I | Gehuisvest 1-4-2024 | Nog te huisvesten
Gouda | 10 | 75 | 40 | 45`,
    outcome: '1-4-2024; Gouda 85 40',
  },
  {
    what: 'a note below gemeenten beside each other says that the saldo is not in it',
    drawn: `
Gemeente | Delft | Gouda
Taakstelling 2024-I 1) | 91 | 80
Gehuisvest 1-4-2024 | 60 | 50
1) exclusief achterstand uit 2023`,
    outcome: 'ontbreekt: opgave; ',
  },
  {
    what: 'below one group the opgave without the saldo, the saldo and both together',
    drawn: `
 | Opgave | Opgave | Opgave | Realisatie
Gemeente | 2025-II | saldo 2025-I | totaal | 1-10-2025
Barendrecht | 42 | -7 | 35 | 28
Ridderkerk | 39 | 21 | 60 | 44`,
    outcome: 'ontbreekt: opgave; opgaveZonderSaldo tekenOnbekend',
  },
  {
    what: 'a number of the halfjaar before in other words',
    drawn: `
Gemeente | Taakstelling 2025-II | Schuld vorige periode | Gehuisvest per 1-10-2025
Delft | 60 | 6 | 11`,
    outcome: 'ontbreekt: opgave; kolomOnzeker',
  },
];
