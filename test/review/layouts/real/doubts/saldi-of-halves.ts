import type { RealSheet } from '../real-sheet';

const sheet = (headings: string, cells: string, outcome: string): RealSheet => ({
  what: headings,
  drawn: `\nGemeente | ${headings} | Gehuisvest 1-4-2022\nDelft | ${cells} | 48`,
  outcome,
});

/** Saldi of several halfjaren, opgaven gross and net, and the opgave of the day on which the next halfjaar begins. */
export const SALDI_OF_HALVES: readonly RealSheet[] = [
  sheet(
    'Achterstand t/m 2021-I | Achterstand t/m 2021-II | Taakstelling 2022-I',
    '20 | 12 | 70',
    '1-4-2022; Delft 82 48; dubbeleKolom',
  ),
  sheet(
    'Achterstand t/m 2021-II | Achterstand t/m 2021-I | Taakstelling 2022-I',
    '12 | 20 | 70',
    '1-4-2022; Delft 82 48; dubbeleKolom',
  ),
  sheet(
    'Achterstand t/m 2020-II | Achterstand t/m 2021-I | Taakstelling 2022-I',
    '12 | 20 | 70',
    'ontbreekt: opgave; saldoAndereDag',
  ),
  sheet(
    'Taakstelling 2022-I | Achterstand 2021-I | Achterstand 2021-II',
    '70 | 4 | 6',
    'ontbreekt: opgave; saldoAndereDag kolomOnzeker',
  ),
  sheet(
    'Taakstelling 2022-I | Achterstand 2021-I | Achterstand 2021-II | Opgave',
    '70 | 4 | 6 | 80',
    '1-4-2022; Delft 80 48',
  ),
  sheet(
    'Taakstelling 2022-I | Achterstand 2021-I | Achterstand 2021-II | Totale achterstand 1-1-2022',
    '70 | 4 | 6 | 10',
    '1-4-2022; Delft 80 48',
  ),
  sheet('Taakstelling 2022-I | Achterstand 2021-II', '70 | 6', '1-4-2022; Delft 76 48'),
  sheet('Bruto taakstelling 2022-I', '76', 'ontbreekt: opgave; kolomOnzeker'),
  sheet(
    'Bruto taakstelling 2022-I | Voorsprong 1-1-2022 | Netto taakstelling 2022-I',
    '70 | 6 | 64',
    'ontbreekt: opgave; kolomOnzeker',
  ),
  sheet('Netto taakstelling 2022-I | Achterstand 1-1-2022', '70 | 6', '1-4-2022; Delft 76 48'),
  {
    what: 'the opgave of the day on which the next halfjaar begins',
    drawn: `
Gemeente | Gehuisvest per 1-7-2022 | Opgave per 1-7-2022
Delft | 48 | 76`,
    outcome: 'ontbreekt: opgave; kolomOnzeker',
  },
  {
    what: 'the opgave up to that day',
    drawn: `
Gemeente | Gehuisvest per 1-7-2022 | Te huisvesten voor 1-7-2022
Delft | 48 | 76`,
    outcome: '1-7-2022; Delft 76 48',
  },
  {
    what: 'coulance is no step that is held until a day',
    drawn: `
Gemeente | Trede 1-4-2022 | Opgave 2022-I | Gehuisvest 1-7-2022 | Koppelingen | Coulance
Delft | 1 | 76 | 48 | voldoende | ja`,
    outcome: '1-7-2022; Delft -; kolomOnzeker',
  },
  // 11 is what is left of 59 after 48, or a voorsprong of as many as were housed: one row cannot tell.
  sheet('Opgave 2022-I | Taakstelling 2022-I', '11 | 59', 'ontbreekt: opgave; kolomOnzeker'),
  sheet('Huisvestingsopgave 2022-I | Taakstelling 2022-I', '11 | 59', 'ontbreekt: opgave; kolomOnzeker'),
  sheet('Te huisvesten 2022-I | Taakstelling 2022-I', '11 | 59', 'ontbreekt: opgave; kolomOnzeker'),
  sheet(
    'Taakstelling incl. achterstand/voorsprong 2022-I | Taakstelling 2022-I',
    '11 | 59',
    'ontbreekt: opgave; kolomOnzeker',
  ),
];
