import type { RealSheet } from './real-sheet';

/** A group or a part behind the name of a gemeente. */
export const NAME_PARTS: readonly RealSheet[] = [
  {
    what: 'a group of a gemeente below the gemeente is not added',
    drawn: `
Gemeente | Opgave 2022-I | Gehuisvest per 1 april 2022
Delft | 76 | 48
Delft (amv) | 6 | 2
Westland | 81 | 40`,
    outcome: '1-4-2022; Delft 76 48, Westland 81 40, Delft (amv) -; gemeenteDeel',
  },
  {
    what: 'only with a group behind the name',
    drawn: `
Gemeente | Opgave 2022-I | Gehuisvest per 1 april 2022
Delft (incl. amv) | 76 | 48
Leidschendam-Voorburg - noodopvang | 12 | 2
Westland | 81 | 40`,
    outcome: '1-4-2022; Westland 81 40, Delft (incl. amv) -, Leidschendam-Voorburg - noodopvang -; gemeenteDeel',
  },
  {
    what: 'a code beside the name',
    drawn: `
Gemeente | Opgave 2022-I | Gehuisvest per 1 april 2022
Delft (0503) | 76 | 48
GM0599 Rotterdam | 900 | 300
0518 Den Haag | 300 | 100
Gouda (0518) | 60 | 40`,
    outcome: "1-4-2022; Delft 76 48, Rotterdam 900 300, 's-Gravenhage 300 100, Gouda (0518) -; gemeentenVermengd",
  },
  {
    what: 'the code beside a name is that of another',
    drawn: `
Code | Gemeente | Opgave 2024-I | Gehuisvest per 1 april 2024
503 | Delft | 76 | 48
518 | Gouda | 60 | 20`,
    outcome: '1-4-2024; Delft 76 48, Gouda -; gemeentenVermengd',
  },
  {
    what: 'in a list',
    drawn: `
Gemeente | Delft
GM-code | 0518
Opgave 2022-I | 76
Gehuisvest per 1 april 2022 | 30`,
    outcome: '1-4-2022; Delft -; gemeentenVermengd',
  },
  {
    what: 'turned, where they agree',
    drawn: `
Gemeente | Delft | Gouda
Code | 0503 | 0513
Opgave 2022-I | 76 | 60
Gehuisvest per 1 april 2022 | 30 | 20`,
    outcome: '1-4-2022; Delft 76 30, Gouda 60 20',
  },
  {
    what: 'numbers that are no codes',
    drawn: `
Gemeente | Code | Opgave 2022-I | Gehuisvest per 1 april 2022
Delft | 101 | 76 | 30
Gouda | 109 | 60 | 20`,
    outcome: '1-4-2022; Delft 76 30, Gouda 60 20',
  },
  {
    what: 'codes that are those of the other line',
    drawn: `
CBS-code | Gemeente | Opgave 2022-I | Gehuisvest per 1 april 2022
GM0503 | Gouda | 60 | 20
GM0513 | Delft | 76 | 48`,
    outcome: '1-4-2022; Gouda -, Delft -; gemeentenVermengd',
  },
];
