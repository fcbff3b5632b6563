import type { RealSheet } from '../real-sheet';

const sheet = (what: string, above: string, below: string, outcome: string): RealSheet => ({
  what,
  drawn: `
${above}
${below}
Delft | 8 | 0 | 76 | 30 | 54 | 0
Gouda | 0 | 5 | 60 | 62 | 0 | 7`,
  outcome,
});
const SIDES = ' | Achterstand | Voorsprong | | | Achterstand | Voorsprong';
const RIGHT = '1-7-2023; Delft 84 30, Gouda 55 62';

/** The two sides of a saldo below a group that is not merged over both, and those of the end beside them. */
export const GROUPS_OF_SALDI: readonly RealSheet[] = [
  ...[
    ['Saldo 1 januari 2023', 'Saldo'],
    ['Saldo 1 januari 2023', 'Saldo 1 juli 2023'],
    ['Begin halfjaar', 'Einde halfjaar'],
    ['Vorig halfjaar', 'Dit halfjaar'],
    ['Beginsituatie', 'Eindsituatie'],
  ].map(([begin = '', end = '']) =>
    sheet(
      `"${begin}" and "${end}" reach over both sides`,
      `Gemeente | ${begin} | | Taakstelling 2023-I | Gehuisvest tot 1 juli 2023 | ${end} |`,
      SIDES,
      RIGHT,
    ),
  ),
  sheet(
    'the voorsprong right beside the achterstand of the begin is the other side of it',
    'Gemeente | Achterstand 1 januari 2023 | Voorsprong | Taakstelling 2023-I | Gehuisvest tot 1 juli 2023 | Achterstand | Voorsprong',
    '',
    RIGHT,
  ),
  {
    what: 'a voorsprong between two achterstanden may be the other side of either, and is asked',
    drawn: `
Gemeente | Achterstand | Voorsprong | Achterstand 1 januari 2020 | Plaatsingen t/m 1 april 2020 | Taakstelling 2020-I
Leiden | 0 | 1 | 1 | 14 | 12`,
    outcome: '1-4-2020; Leiden 13 14; kolomOnzeker',
  },
  {
    what: 'a voorsprong beside the achterstand of the end is the other side of that',
    drawn: `
Gemeente | Achterstand 1 januari 2023 | Taakstelling 2023-I | Gehuisvest tot 1 juli 2023 | Achterstand | Voorsprong
Delft | 8 | 76 | 30 | 54 | 0
Gouda | 0 | 60 | 62 | 0 | 7`,
    outcome: '1-7-2023; Delft 84 30, Gouda 60 62',
  },
  {
    what: 'a saldo of before that a group says is asked, not taken for one side of it',
    drawn: `
Gemeente | Saldo vorige periode | | Taakstelling 2023-I | Gehuisvest tot 1 juli 2023 | Saldo nieuw |
 | Achterstand | Voorsprong | | | Achterstand | Voorsprong
Gouda | 0 | 5 | 60 | 62 | 0 | 7`,
    outcome: 'ontbreekt: opgave; kolomOnzeker',
  },
];
