import type { RealSheet } from './real-sheet';

/** Days that are not what is counted up to, and counts of another stretch of time. */
export const DAYS: readonly RealSheet[] = [
  {
    what: 'Aangeleverd door COA op 3 april 2022',
    drawn: `
Aangeleverd door COA op 3 april 2022

Gemeente | Opgave | Gehuisvest
Delft | 76 | 48`,
    outcome: 'ontbreekt: peildatum; ',
  },
  {
    what: 'Opgevraagd op 3 april 2022, stand 1 april 2022',
    drawn: `
Opgevraagd op 3 april 2022, stand 1 april 2022

Gemeente | Opgave | Gehuisvest
Delft | 76 | 48`,
    outcome: '1-4-2022; Delft 76 48',
  },
  {
    what: 'a whole halfjaar',
    drawn: `
Halfjaar 1 januari 2022 - 1 juli 2022

Gemeente | Opgave | Gehuisvest
Delft | 76 | 48`,
    outcome: 'ontbreekt: peildatum; ',
  },
  {
    what: 'a whole halfjaar and the peildatum',
    drawn: `
Periode 1-1-2022 t/m 30-6-2022
Peildatum 1-4-2022

Gemeente | Opgave | Gehuisvest
Delft | 76 | 48`,
    outcome: '1-4-2022; Delft 76 48',
  },
  {
    what: 'counted over the whole halfjaar',
    drawn: `
Cijfers 1 januari t/m 30 juni 2022

Gemeente | Opgave | Gehuisvest
Delft | 76 | 48`,
    outcome: '30-6-2022; Delft 76 48',
  },
  {
    what: 'Gehuisvest na 1 april 2022',
    drawn: `
Gemeente | Taakstelling 2022-I | Achterstand per 1 januari 2022 | Gehuisvest na 1 april 2022
Delft | 76 | 4 | 20
Gouda | 90 | 0 | 10`,
    outcome: 'ontbreekt: gehuisvest peildatum; kolomOnzeker',
  },
  {
    what: 'Gehuisvest op of na 1 april 2022',
    drawn: `
Gemeente | Taakstelling 2022-I | Achterstand per 1 januari 2022 | Gehuisvest op of na 1 april 2022
Delft | 76 | 4 | 20
Gouda | 90 | 0 | 10`,
    outcome: 'ontbreekt: gehuisvest peildatum; kolomOnzeker',
  },
  {
    what: 'Gehuisvest week 13',
    drawn: `
Gemeente | Taakstelling 2022-I | Achterstand per 1 januari 2022 | Gehuisvest week 13
Delft | 76 | 4 | 20
Gouda | 90 | 0 | 10`,
    outcome: 'ontbreekt: gehuisvest peildatum; kolomOnzeker',
  },
  {
    what: 'Gehuisvest na peildatum',
    drawn: `
Stand 1 april 2022

Gemeente | Taakstelling 2022-I | Achterstand per 1 januari 2022 | Gehuisvest na peildatum
Delft | 76 | 4 | 20
Gouda | 90 | 0 | 10`,
    outcome: 'ontbreekt: gehuisvest; kolomOnzeker',
  },
  {
    what: 'Gehuisvest t/m week 13',
    drawn: `
Stand 1 april 2022

Gemeente | Taakstelling 2022-I | Achterstand per 1 januari 2022 | Gehuisvest t/m week 13
Delft | 76 | 4 | 20
Gouda | 90 | 0 | 10`,
    outcome: '1-4-2022; Delft 80 20, Gouda 90 10',
  },
  {
    what: 'Achterstand ultimo 2021',
    drawn: `
Gemeente | Taakstelling 2022-I | Achterstand ultimo 2021 | Gehuisvest 1-4-2022
Delft | 70 | 6 | 48`,
    outcome: '1-4-2022; Delft 76 48',
  },
  {
    what: 'Achterstand and Voorsprong eind 2021',
    drawn: `
Gemeente | Taakstelling 2022-I | Achterstand eind 2021 | Voorsprong eind 2021 | Gehuisvest 1-4-2022
Delft | 70 | 6 | | 48
Rijswijk | 45 | | 3 | 12`,
    outcome: '1-4-2022; Delft 76 48, Rijswijk 42 12',
  },
  {
    what: 'Achterstand eind 2022 at the end of 2022-II',
    drawn: `
Gemeente | Taakstelling 2022-II | Achterstand 1-7-2022 | Gehuisvest 1-1-2023 | Achterstand eind 2022
Delft | 70 | 6 | 70 | 6`,
    outcome: '1-1-2023; Delft 76 70',
  },
  {
    what: "1 apr '22",
    drawn: `
Gemeente | Opgave 1e hj '22 | Gehuisvest 1 apr '22
Delft | 76 | 48`,
    outcome: '1-4-2022; Delft 76 48',
  },
  {
    what: 'the source below the table says the day',
    drawn: `
Gemeente | Opgave 2022-I | Gehuisvest
Delft | 76 | 48

Bron: COA, peildatum 1 april 2022.`,
    outcome: '1-4-2022; Delft 76 48',
  },
  {
    what: 'what a note says of one row is no day of the table',
    drawn: `
Gemeente | Opgave 2022-I | Gehuisvest
Delft* | 76 | 48

* stand per 1 april 2022`,
    outcome: 'ontbreekt: peildatum; voetnoten',
  },
  {
    what: 'two days below the table',
    drawn: `
Gemeente | Opgave 2022-I | Gehuisvest
Delft | 76 | 48
Stand per 1 april 2022
Stand per 1 maart 2022`,
    outcome: 'ontbreekt: peildatum; ',
  },
  {
    what: 'a delivery is no day up to which is counted',
    drawn: `
Levering COA 4-10-2022
Gemeente | Opgave 2022-II | Gehuisvest
Delft | 76 | 48`,
    outcome: 'ontbreekt: peildatum; ',
  },
  {
    what: 'while a day of which the year is not said is the peildatum no other is',
    drawn: `
GS 4 april 2023 / stand 21-3
Gemeente | Opgave 2023-I | Gehuisvest
Delft | 76 | 48`,
    outcome: 'ontbreekt: peildatum; ',
  },
  {
    what: 'what is still to be discussed is no peildatum',
    drawn: `
Te bespreken op 30 maart 2023, COA-cijfers 21 maart 2023
Gemeente | Opgave vergunninghouders 2023-I | Gehuisvest
Delft | 76 | 48`,
    outcome: '21-3-2023; Delft 76 48',
  },
  {
    what: 'the note of a step says of which decision it is',
    drawn: `
Gemeente | Trede* | Gehuisvest 1-4-2024 | Opgave 2024-I
Delft | 4 | 30 | 60
* na besluit van 1 april 2024`,
    outcome: '1-4-2024; Delft 60 30; kolomOnzeker',
  },
  {
    what: 'one of the decision before it holds',
    drawn: `
Gemeente | Trede* | Gehuisvest 1-4-2024 | Opgave 2024-I
Delft | 4 | 30 | 60
* per 1 januari 2024`,
    outcome: '1-4-2024; Delft 60 30',
  },
];
