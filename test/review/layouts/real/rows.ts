import type { RealSheet } from './real-sheet';

/** Several rows per gemeente. */
export const ROWS: readonly RealSheet[] = [
  {
    what: 'as it stands',
    drawn: `
Gemeente | Doelgroep | Opgave 2022-I | Gehuisvest per 1 april 2022
Delft | Totaal | 76 | 48
Delft | waarvan gezinnen | 40 | 20
Gouda | Totaal | 50 | 30
Gouda | waarvan gezinnen | 25 | 10`,
    outcome: '1-4-2022; Delft 76 48, Gouda 50 30; rijenGekozen',
  },
  {
    what: 'left',
    drawn: `
Doelgroep | Gemeente | Opgave 2022-I | Gehuisvest per 1 april 2022
Totaal | Delft | 76 | 48
waarvan gezinnen | Delft | 40 | 20
Totaal | Gouda | 50 | 30
waarvan gezinnen | Gouda | 25 | 10`,
    outcome: '1-4-2022; Delft 76 48, Gouda 50 30; rijenGekozen',
  },
  {
    what: 'periode',
    drawn: `
Gemeente | Periode | Opgave | Gehuisvest per 1 april 2022
Delft | 2021-I | 60 | 60
Delft | 2021-II | 60 | 50
Delft | 2022-I | 76 | 48
Gouda | 2021-I | 60 | 60
Gouda | 2021-II | 40 | 10
Gouda | 2022-I | 50 | 20`,
    outcome: '1-4-2022; Delft 76 48, Gouda 50 20; rijenGekozen',
  },
  {
    what: 'periode2',
    drawn: `
Gemeente | Periode | Opgave | Gehuisvest
Delft | 2021-I | 60 | 60
Delft | 2021-II | 60 | 50
Delft | 2022-I | 76 | 48
Gouda | 2021-I | 60 | 60
Gouda | 2021-II | 40 | 10
Gouda | 2022-I | 50 | 20`,
    outcome: 'ontbreekt: peildatum; rijenKiezen',
  },
  {
    what: 'datum',
    drawn: `
Gemeente | Peildatum | Opgave | Gehuisvest
Delft | 1-2-2022 | 76 | 20
Delft | 1-3-2022 | 76 | 30
Gouda | 1-2-2022 | 50 | 10
Gouda | 1-3-2022 | 50 | 20`,
    outcome: 'ontbreekt: peildatum; rijenKiezen',
  },
  {
    what: 'geen totaal',
    drawn: `
Gemeente | Doelgroep | Opgave 2022-I | Gehuisvest per 1 april 2022
Delft | gezinnen | 40 | 20
Delft | alleenstaanden | 36 | 28
Gouda | gezinnen | 20 | 10
Gouda | alleenstaanden | 30 | 20`,
    outcome: '1-4-2022; Delft -, Delft -, Gouda -, Gouda -; rijenKiezen',
  },
  {
    what: 'merged names',
    drawn: `
Gemeente | Doelgroep | Opgave 2022-I | Gehuisvest per 1 april 2022
Delft | Totaal | 76 | 48
 | waarvan gezinnen | 40 | 20
Gouda | Totaal | 50 | 30
 | waarvan gezinnen | 25 | 10`,
    outcome: '1-4-2022; Delft 76 48, Gouda 50 30; rijenGekozen',
  },
];
