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
];
