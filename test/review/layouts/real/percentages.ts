import type { RealSheet } from './real-sheet';

/** Percentages without a sign. */
export const PERCENTAGES: readonly RealSheet[] = [
  {
    what: '63,2,37',
    drawn: `
Gemeente | Opgave 2022-I | Gehuisvest per 1 april 2022 | %
Delft | 76 | 48 | 63,2
Westland | 81 | 30 | 37`,
    outcome: '1-4-2022; Delft 76 48, Westland 81 30',
  },
  {
    what: '63,37',
    drawn: `
Gemeente | Opgave 2022-I | Gehuisvest per 1 april 2022 | %
Delft | 76 | 48 | 63
Westland | 81 | 30 | 37`,
    outcome: '1-4-2022; Delft 76 48, Westland 81 30',
  },
  {
    what: '0,63,0,37',
    drawn: `
Gemeente | Opgave 2022-I | Gehuisvest per 1 april 2022 | %
Delft | 76 | 48 | 0,63
Westland | 81 | 30 | 0,37`,
    outcome: '1-4-2022; Delft 76 48, Westland 81 30',
  },
  {
    what: 'shares without a sign beside the counts',
    drawn: `
Gemeente | Opgave 2022-I | Gehuisvest per 1 april 2022 | Gerealiseerd
Delft | 76 | 48 | 63
Westland | 81 | 90 | 111
Zoetermeer | 109 | 31 | 28`,
    outcome: '1-4-2022; Delft 76 48, Westland 81 90, Zoetermeer 109 31',
  },
  {
    what: 'two counts of which one line has a share',
    drawn: `
Gemeente | Opgave 2022-I | Plaatsingen | Realisatie
Delft | 76 | 48 | 63
Westland | 81 | 90 | 80`,
    outcome: 'ontbreekt: gehuisvest peildatum; kolomKiezen',
  },
];
