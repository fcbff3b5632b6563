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
  {
    what: 'two days of one line are no stretch',
    drawn: `
1 maart 2022 en 1 april 2022
Gemeente | Opgave | Gehuisvest
Delft | 76 | 48`,
    outcome: 'ontbreekt: peildatum; peildatumKiezen',
  },
  {
    what: 'the day of a meeting, and a year of two figures',
    drawn: `
Agendapunt 4, 21 april 2022 - Stand 1-4-'22
Gemeente | Opgave | Gehuisvest
Delft | 76 | 48`,
    outcome: '1-4-2022; Delft 76 48',
  },
  {
    what: 'between two days is a stretch',
    drawn: `
Tussen 1 januari 2022 en 1 april 2022
Gemeente | Opgave | Gehuisvest
Delft | 76 | 48`,
    outcome: '1-4-2022; Delft 76 48',
  },
  ...[
    ['Stand per 1 april 2022', '1-4-2022; Delft 76 48'],
    ['Peildatum: 1-4-2022', '1-4-2022; Delft 76 48'],
    ['1 april 2022', '1-4-2022; Delft 76 48'],
    ['Indeling per 1-1-2022', 'ontbreekt: peildatum; '],
    ['Stand van zaken, versie 1 april 2022', 'ontbreekt: peildatum; '],
  ].map(([corner, outcome = '']): RealSheet => ({
    what: `the corner of a turned table: ${corner}`,
    drawn: `
${corner} | Delft
Opgave | 76
Gehuisvest | 48`,
    outcome,
  })),
  {
    what: 'the corner above the names',
    drawn: `
Stand per 1 april 2022 | Opgave | Gehuisvest
Delft | 76 | 48`,
    outcome: '1-4-2022; Delft 76 48',
  },
  {
    what: 'the corner beside another day in the title',
    drawn: `
Stand per 1 mei 2022
Stand per 1 april 2022 | Opgave | Gehuisvest
Delft | 76 | 48`,
    outcome: 'ontbreekt: peildatum; peildatumKiezen',
  },
  ...[
    ['Gehuisvest 1-7 t/m 1-10-2022', '1-10-2022; Delft 76 48'],
    ['Gehuisvest (1-7 - 1-10-22)', '1-10-2022; Delft 76 48'],
    ['Gehuisvest 1-8 t/m 1-10-2022', 'ontbreekt: gehuisvest; gehuisvestDeel'],
    ['Gehuisvest 1-1 t/m 1-10-2022', 'ontbreekt: gehuisvest; gehuisvestDeel'],
  ].map(([heading = '', outcome = '']): RealSheet => ({
    what: heading,
    drawn: `
Gemeente | Opgave 2022-II | ${heading}
Delft | 76 | 48`,
    outcome,
  })),
  {
    what: 'a day without a year is the nearest one',
    drawn: `
Regiotafel 12 mei 2022 - cijfers t/m 1 april
Gemeente | Opgave | Gehuisvest
Delft | 76 | 48`,
    outcome: '1-4-2022; Delft 76 48',
  },
  {
    what: 'a stretch may go on into the next year',
    drawn: `
Gehuisvest 1 oktober 2022 t/m 1 januari
Gemeente | Opgave | Gehuisvest
Delft | 76 | 48`,
    outcome: 'ontbreekt: opgave gehuisvest; anderOnderwerp',
  },
  {
    what: 'a period above gemeenten beside each other',
    drawn: `
Datum: 12 mei 2022
Periode: 1 januari 2022 t/m 1 april 2022
Gemeente | Delft | Gouda
Opgave | 76 | 50
Gehuisvest | 30 | 20`,
    outcome: '1-4-2022; Delft 76 30, Gouda 50 20',
  },
  {
    what: 'the note of a heading says its day',
    drawn: `
Gemeente | Taakstelling 2022-I | Achterstand* | Gehuisvest 1-4-2022
Delft | 76 | 20 | 30
* per 1 april 2022`,
    outcome: 'ontbreekt: opgave; ',
  },
  {
    what: 'of the first day it is what the halfjaar begins with',
    drawn: `
Gemeente | Taakstelling 2022-I | Achterstand* | Gehuisvest 1-4-2022
Delft | 76 | 46 | 30
* per 1 januari 2022, ontvangen 1 april 2022`,
    outcome: '1-4-2022; Delft 122 30',
  },
  {
    what: 'a note below gemeenten beside each other',
    drawn: `
Gemeente | Delft | Gouda
Opgave 2022-I* | 76 | 50
Gehuisvest 1-4-2022 | 30 | 20
* exclusief achterstand`,
    outcome: 'ontbreekt: opgave; opgaveZonderSaldo',
  },
];
