import type { RealSheet } from '../real-sheet';

/** "Resultaat", "+ / -" beside the taakstelling alone: what remains, or what the halfjaar began with besides. */
export const RESULTS: readonly RealSheet[] = [
  {
    what: 'numbers on both sides of zero beside the taakstelling alone',
    drawn: `
Gemeente | Taakstelling 2025-I | Gehuisvest per 1 juli 2025 | Resultaat
Delft | 76 | 48 | -20
Westland | 81 | 101 | 8
Zoetermeer | 109 | 31 | -78`,
    outcome: 'ontbreekt: opgave; correctieErnaast',
  },
  {
    what: 'that they are what remains in all of them is not',
    drawn: `
Gemeente | Taakstelling 2025-I | Gehuisvest per 1 juli 2025 | Resultaat
Delft | 76 | 48 | -28
Westland | 81 | 101 | 20`,
    outcome: '1-7-2025; Delft 76 48, Westland 81 101; taakstellingIsOpgave',
  },
  {
    what: 'one row in which they are not may have begun with a saldo that stands nowhere',
    drawn: `
Gemeente | Taakstelling 2025-I | Gehuisvest per 1 juli 2025 | Resultaat
Delft | 76 | 48 | -28
Westland | 81 | 101 | 20
Gouda | 33 | 28 | 0`,
    outcome: 'ontbreekt: opgave; correctieErnaast',
  },
  {
    what: 'a 0 of the peildatum where something remains, and a percentage that fits with what it would make of it',
    drawn: `
 | 2021-II | per 16 december 2021 | per 16 december 2021 |
Gemeente | Taakstelling | Gehuisvest | Resultaat | Percentage gerealiseerd
Zoetermeer | 161 | 201 | 0 | 124
Westland | 162 | 163 | 2 | 101`,
    outcome: 'ontbreekt: opgave; correctieErnaast',
  },
  {
    what: 'a minimum that denies the taakstelling in one of two rows',
    drawn: `
 | 2020-I | per 3 februari 2020 | per 3 februari 2020 |
Gemeente | Taakstelling | Gehuisvest | + / - | Minimaal te huisvesten
Dordrecht | 12 | n.n.b. | -10 | 6
Westland | 12 | 0 | -13 | 7`,
    outcome: 'ontbreekt: opgave; correctieErnaast',
  },
  {
    what: 'one without a day in a list of one gemeente',
    drawn: `
Gemeente | Rotterdam
Gehuisvest per 9 januari 2020 | 0
Resultaat | 13
Taakstelling 2020-I | 12`,
    outcome: 'ontbreekt: opgave; correctieErnaast',
  },
  {
    what: 'a number of the peildatum that nothing explains; the group of the first column is no title',
    drawn: `
2020-I | per 9 januari 2020 | per 9 januari 2020 |
Taakstelling | Gehuisvest | Resultaat | Gemeente
52 | 32 | 10 | Dordrecht
62 | 329 | 238 | Zoetermeer`,
    outcome: 'ontbreekt: opgave; correctieErnaast',
  },
  {
    what: 'a percentage that fits with it as well as without shows nothing',
    drawn: `
Gemeente | Taakstelling 2022-II | % gerealiseerd | Gehuisvest 19-10-2022 | Resultaat
Rotterdam | 169 | 2% | 4 | -190`,
    outcome: 'ontbreekt: opgave; correctieErnaast',
  },
];
