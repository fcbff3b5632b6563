import type { RealSheet } from '../real-sheet';

/** Words of which nothing tells what they mean, beside bare columns; and those that say it of the paper. */
export const STRANGE_BESIDE: readonly RealSheet[] = [
  {
    what: 'one subject on every line',
    drawn: `
Stand per 1 april 2022
Gemeente | Thema | Opgave | Gerealiseerd
Delft | Flexwonen | 76 | 48
Gouda | Flexwonen | 50 | 20`,
    outcome: 'ontbreekt: opgave gehuisvest; anderOnderwerp',
  },
  {
    what: 'one unit on every line',
    drawn: `
Stand per 1 april 2022
Gemeente | Eenheid | Opgave | Gerealiseerd
Delft | woningen | 76 | 48
Gouda | woningen | 50 | 20`,
    outcome: 'ontbreekt: opgave gehuisvest; anderOnderwerp',
  },
  {
    what: 'persons on every line',
    drawn: `
Stand per 1 april 2022
Gemeente | Eenheid | Opgave | Gerealiseerd
Delft | personen | 76 | 48
Gouda | personen | 50 | 20`,
    outcome: '1-4-2022; Delft 76 48, Gouda 50 20',
  },
  {
    what: 'a subject among the keys',
    drawn: `
Gemeente | Delft
Onderwerp | Spreidingswet
Peildatum | 1 april 2022
Opgave | 76
Gerealiseerd | 48`,
    outcome: 'ontbreekt: opgave gehuisvest; anderOnderwerp',
  },
  {
    what: 'names of places to stay',
    drawn: `
Stand per 1 april 2022
Locatie azc | Opgave | Gerealiseerd
Delft | 76 | 48
Gouda | 50 | 20`,
    outcome: 'ontbreekt: opgave gehuisvest; anderOnderwerp',
  },
  {
    what: 'an opgave of a year',
    drawn: `
Gemeente | Jaaropgave | Gehuisvest per 1 april 2022
Delft | 76 | 48`,
    outcome: 'ontbreekt: opgave; kolomOnzeker',
  },
  {
    what: 'several years in the title',
    drawn: `
Cumulatief 2020-2022, stand per 1 april 2022
Gemeente | Opgave | Gerealiseerd
Delft | 76 | 48`,
    outcome: 'ontbreekt: opgave gehuisvest; anderOnderwerp',
  },
  {
    what: 'the additional task within the opgave',
    drawn: `
Gemeente | Totale opgave | waarvan additioneel | Gehuisvest per 1 april 2022
Delft | 86 | 10 | 48`,
    outcome: '1-4-2022; Delft 76 48',
  },
  {
    what: 'the additional task within the taakstelling',
    drawn: `
Gemeente | Taakstelling | waarvan additioneel | Gehuisvest per 1 april 2022
Delft | 86 | 10 | 48`,
    outcome: 'ontbreekt: opgave; kolomOnzeker',
  },
  {
    what: 'each line its own task',
    drawn: `
Stand per 1 april 2022
Gemeente | Opgave | Gerealiseerd | Soort plek
Delft | 76 | 48 | noodopvang
Gouda | 50 | 20 | azc`,
    outcome: 'ontbreekt: opgave gehuisvest; anderOnderwerp',
  },
  {
    what: 'other lines than gemeenten, whatever the columns',
    drawn: `
Stand per 1 april 2022
Samenwerkingsverband | Taakstelling | Gehuisvest
Delft | 76 | 48
Gouda | 50 | 20`,
    outcome: 'ontbreekt: opgave gehuisvest; anderOnderwerp',
  },
  {
    what: 'a task in the corner of a turned table',
    drawn: `
Stand per 1 april 2022
Laadpalen | Delft | Gouda
Opgave | 76 | 50
Gerealiseerd | 48 | 20`,
    outcome: 'ontbreekt: opgave gehuisvest; anderOnderwerp',
  },
  {
    what: 'figures that somebody made up',
    drawn: `
Fictieve cijfers
Gemeente | Trede per 1 januari 2022 | Taakstelling 2022-I | Achterstand per 1 januari 2022 | Gehuisvest per 1 april 2022
Delft | 1 | 70 | 6 | 48`,
    outcome: 'ontbreekt: opgave gehuisvest peildatum; anderOnderwerp',
  },
  {
    what: 'a count that looks like the code of a gemeente names nobody',
    drawn: `
 | Streefgetal | Opgave 2022-I | Gehuisvest per 1 april 2022
Delft | 150 | 76 | 48
Gouda | 310 | 50 | 20`,
    outcome: '1-4-2022; Delft 76 48, Gouda 50 20',
  },
];
