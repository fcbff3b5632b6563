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
];
