import type { RealSheet } from './real-sheet';

/** Dates in titles. */
export const TITLES: readonly RealSheet[] = [
  {
    what: 'Stand per 1 april 2022,Versie 12 mei 2022',
    drawn: `
Stand per 1 april 2022
Versie 12 mei 2022

Gemeente | Opgave | Gehuisvest
Delft | 76 | 48`,
    outcome: '1-4-2022; Delft 76 48',
  },
  {
    what: 'Versie 12 mei 2022; stand per 1 april 2022',
    drawn: `
Versie 12 mei 2022; stand per 1 april 2022

Gemeente | Opgave | Gehuisvest
Delft | 76 | 48`,
    outcome: '1-4-2022; Delft 76 48',
  },
  {
    what: 'Overleg van 12 mei 2022,Peildatum 1 april 2022, volgende peildatum 1 juli 2022',
    drawn: `
Overleg van 12 mei 2022
Peildatum 1 april 2022, volgende peildatum 1 juli 2022

Gemeente | Opgave | Gehuisvest
Delft | 76 | 48`,
    outcome: '1-4-2022; Delft 76 48',
  },
  {
    what: '1 april 2022,1 mei 2022',
    drawn: `
1 april 2022
1 mei 2022

Gemeente | Opgave | Gehuisvest
Delft | 76 | 48`,
    outcome: 'ontbreekt: peildatum; peildatumKiezen',
  },
  {
    what: 'Cijfers 1 januari t/m 21 maart 2022',
    drawn: `
Cijfers 1 januari t/m 21 maart 2022

Gemeente | Opgave | Gehuisvest
Delft | 76 | 48`,
    outcome: '21-3-2022; Delft 76 48',
  },
  {
    what: 'Afgedrukt op 3 mei 2022',
    drawn: `
Afgedrukt op 3 mei 2022

Gemeente | Opgave | Gehuisvest
Delft | 76 | 48`,
    outcome: 'ontbreekt: peildatum; ',
  },
  {
    what: 'Bron: COA, 30 maart 2022,Per 21 maart 2022',
    drawn: `
Bron: COA, 30 maart 2022
Per 21 maart 2022

Gemeente | Opgave | Gehuisvest
Delft | 76 | 48`,
    outcome: '21-3-2022; Delft 76 48',
  },
  {
    what: 'cells',
    drawn: `
Versie | 12 mei 2022
Peildatum | 1 april 2022

Gemeente | Opgave | Gehuisvest
Delft | 76 | 48`,
    outcome: '1-4-2022; Delft 76 48',
  },
];
