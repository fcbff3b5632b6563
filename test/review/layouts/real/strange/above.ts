import type { RealSheet } from '../real-sheet';

/** Titles, notes and headings that say that the figures are others than they seem. */
export const STRANGE_ABOVE: readonly RealSheet[] = [
  {
    what: 'housing others',
    drawn: `
Seniorenhuisvesting, stand per 1 april 2022
Gemeente | Taakstelling | Gehuisvest
Delft | 76 | 48
Gouda | 50 | 20`,
    outcome: 'ontbreekt: opgave gehuisvest; anderOnderwerp',
  },
  {
    what: 'a forecast on every line',
    drawn: `
Stand per 1 april 2022
Gemeente | Opgave | Gerealiseerd | Bron
Delft | 76 | 48 | prognose gemeente
Gouda | 50 | 20 | prognose gemeente`,
    outcome: 'ontbreekt: opgave gehuisvest; anderOnderwerp opmerkingTeltNiet',
  },
  {
    what: 'the COA on every line',
    drawn: `
Stand per 1 april 2022
Gemeente | Opgave | Gerealiseerd | Bron
Delft | 76 | 48 | COA
Gouda | 50 | 20 | COA`,
    outcome: '1-4-2022; Delft 76 48, Gouda 50 20',
  },
  {
    what: 'another year on every line',
    drawn: `
Stand per 1 april 2022
Gemeente | Jaar | Opgave | Gerealiseerd
Delft | 2020 | 76 | 48
Gouda | 2020 | 50 | 20`,
    outcome: 'ontbreekt: opgave gehuisvest; anderOnderwerp',
  },
  {
    what: 'another year in the title',
    drawn: `
Plan voor 2023, stand per 1 april 2022
Gemeente | Opgave | Gerealiseerd
Delft | 76 | 48
Gouda | 50 | 20`,
    outcome: 'ontbreekt: opgave gehuisvest; anderOnderwerp',
  },
  {
    what: 'the year that a law is called after',
    drawn: `
Huisvestingswet 2014, stand per 1 april 2022
Gemeente | Opgave | Gerealiseerd
Delft | 76 | 48
Gouda | 50 | 20`,
    outcome: '1-4-2022; Delft 76 48, Gouda 50 20',
  },
  {
    what: 'the year of the halfjaar',
    drawn: `
Overzicht 2021, stand per 1 januari 2022
Gemeente | Opgave | Gerealiseerd
Delft | 76 | 48
Gouda | 50 | 20`,
    outcome: '1-1-2022; Delft 76 48, Gouda 50 20',
  },
  {
    what: 'a note: Cijfers zijn fictief.',
    drawn: `
Stand per 1 april 2022
Gemeente | Opgave | Gerealiseerd
Delft | 76 | 48
Gouda | 50 | 20
Cijfers zijn fictief.`,
    outcome: 'ontbreekt: opgave gehuisvest; anderOnderwerp',
  },
  {
    what: 'a note: Getallen zijn gemiddelden per maand.',
    drawn: `
Stand per 1 april 2022
Gemeente | Opgave | Gerealiseerd
Delft | 76 | 48
Gouda | 50 | 20
Getallen zijn gemiddelden per maand.`,
    outcome: 'ontbreekt: opgave gehuisvest; anderOnderwerp',
  },
  {
    what: 'a note: Het gaat hier om woningen.',
    drawn: `
Stand per 1 april 2022
Gemeente | Opgave | Gerealiseerd
Delft | 76 | 48
Gouda | 50 | 20
Het gaat hier om woningen.`,
    outcome: 'ontbreekt: opgave gehuisvest; anderOnderwerp',
  },
  {
    what: 'a note: Gerealiseerd = opgeleverde woningen',
    drawn: `
Stand per 1 april 2022
Gemeente | Opgave | Gerealiseerd
Delft | 76 | 48
Gouda | 50 | 20
Gerealiseerd = opgeleverde woningen`,
    outcome: 'ontbreekt: opgave gehuisvest; anderOnderwerp',
  },
  {
    what: 'a note: Cijfers zijn voorlopig.',
    drawn: `
Stand per 1 april 2022
Gemeente | Opgave | Gerealiseerd
Delft | 76 | 48
Gouda | 50 | 20
Cijfers zijn voorlopig.`,
    outcome: '1-4-2022; Delft 76 48, Gouda 50 20',
  },
  {
    what: 'a note: Gehuisvest = ingeschreven in de BRP',
    drawn: `
Stand per 1 april 2022
Gemeente | Opgave | Gerealiseerd
Delft | 76 | 48
Gouda | 50 | 20
Gehuisvest = ingeschreven in de BRP`,
    outcome: '1-4-2022; Delft 76 48, Gouda 50 20',
  },
  {
    what: 'a task of a week',
    drawn: `
Gemeente | Weektaakstelling | Gehuisvest per 1 april 2022
Delft | 76 | 48`,
    outcome: 'ontbreekt: opgave; kolomOnzeker',
  },
  {
    what: 'what had to be done by a day without a year',
    drawn: `
Stand per 1 juli 2022
Gemeente | Opgave tot 1 april | Gehuisvest
Delft | 76 | 48
Gouda | 50 | 20`,
    outcome: 'ontbreekt: opgave; kolomOnzeker',
  },
];
