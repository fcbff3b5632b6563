import type { RealSheet } from './real-sheet';

/** Rows of one gemeente that a year, a half of it, a merged cell or the name itself tells apart. */
export const ROW_PARTS: readonly RealSheet[] = [
  {
    what: 'year and half in two columns',
    drawn: `
Peildatum 1 april 2022

Gemeente | Jaar | Halfjaar | Opgave | Gehuisvest
Delft | 2021 | 2 | 60 | 50
Delft | 2022 | 1 | 76 | 48
Gouda | 2021 | 2 | 40 | 10
Gouda | 2022 | 1 | 50 | 20`,
    outcome: '1-4-2022; Delft 76 48, Gouda 50 20; rijenGekozen',
  },
  {
    what: 'half in front of the year',
    drawn: `
Peildatum 1 april 2022

Helft | Jaar | Gemeente | Opgave | Gehuisvest
1 | 2022 | Delft | 76 | 48
2 | 2021 | Delft | 60 | 50
1 | 2021 | Delft | 44 | 40
1 | 2022 | Gouda | 50 | 20
2 | 2021 | Gouda | 40 | 10
1 | 2021 | Gouda | 30 | 10`,
    outcome: '1-4-2022; Delft 76 48, Gouda 50 20; rijenGekozen',
  },
  {
    what: 'years alone are no halfjaren',
    drawn: `
Gemeente | Jaar | Opgave | Gehuisvest per 1 april 2022
Delft | 2021 | 60 | 50
Delft | 2022 | 76 | 48
Gouda | 2021 | 40 | 10
Gouda | 2022 | 50 | 20`,
    outcome: '1-4-2022; Delft -, Delft -, Gouda -, Gouda -; rijenKiezen',
  },
  {
    what: 'one year in all rows is no choice',
    drawn: `
Gemeente | Jaar | Opgave | Gehuisvest per 1 april 2022
Delft | 2022 | 76 | 48
Gouda | 2022 | 50 | 20`,
    outcome: '1-4-2022; Delft 76 48, Gouda 50 20',
  },
  {
    what: 'a value that stands once above its rows',
    drawn: `
Doelgroep | Gemeente | Opgave 2022-I | Gehuisvest per 1 april 2022
Totaal | Delft | 76 | 48
 | Gouda | 50 | 30
Gezinnen | Delft | 40 | 20
 | Gouda | 25 | 10`,
    outcome: '1-4-2022; Delft 76 48, Gouda 50 30; rijenGekozen',
  },
  {
    what: 'parts below their gemeente',
    drawn: `
Gemeente | Opgave 2022-I | Gehuisvest per 1 april 2022
Delft | 76 | 48
- waarvan gezinnen | 40 | 20
- waarvan alleenstaanden | 36 | 28
Gouda | 50 | 30
- waarvan gezinnen | 25 | 10
- waarvan alleenstaanden | 25 | 20
Totaal | 126 | 78`,
    outcome: '1-4-2022; Delft 76 48, Gouda 50 30',
  },
  {
    what: 'gemeenten below their region',
    drawn: `
Gemeente | Opgave 2022-I | Gehuisvest per 1 april 2022
Delft | 76 | 48
waarvan Gouda | 50 | 30`,
    outcome: '1-4-2022; Delft 76 48, waarvan Gouda -; gemeenteOnbekend',
  },
  {
    what: 'both names of one gemeente, one of them wrong',
    drawn: `
Gemeente | Opgave 2022-I | Gehuisvest per 1 april 2022
Den Haag | 417 | 129
's-Gravenhage | 400 | 140
Delft | 76 | 48`,
    outcome: "1-4-2022; Delft 76 48, 's-Gravenhage -, 's-Gravenhage -; dubbeleGemeente",
  },
  {
    what: 'both names of one gemeente, the same figures',
    drawn: `
Gemeente | Opgave 2022-I | Gehuisvest per 1 april 2022
Den Haag | 417 | 129
's-Gravenhage | 417 | 129
Delft | 76 | 48`,
    outcome: "1-4-2022; 's-Gravenhage 417 129, Delft 76 48",
  },
];
