import type { RealSheet } from '../real-sheet';

const excuse = (text: string, outcome: string): RealSheet => ({
  what: `verschoonbaar: ${text}`,
  drawn: `
Gemeente | Trede 1-10-2025 | Opgave 2025-II | Gehuisvest 1-1-2026 | Koppelingen | Verschoonbaar
Delft | 1 | 76 | 20 | voldoende | ${text}`,
  outcome: `1-1-2026; Delft ${outcome}`,
});
const below = (note: string, outcome: string): RealSheet => ({
  what: note,
  drawn: `\nGemeente | Opgave 2022-I | Gehuisvest\nDelft | 76 | 48\n${note}`,
  outcome,
});

/** @param saldo the last heading of the first of two tables; @param title above the second */
const twoTables = (saldo: string, title: string): string => `
Gemeente | Taakstelling 2020-I | Gehuisvest per 9 januari 2020 | ${saldo}
Delft | 76 | 6 | 70
Gouda | 60 | 3 | 57

${title}
Gemeente | Taakstelling 2020-I | Gehuisvest per 9 januari 2020 | Achterstand
Delft | 87 | 17 | 80
Gouda | 71 | 14 | 67`;

/** A judgement that is not made yet is no reason; notes with more days; halves without a year. */
export const UNDECIDED: readonly RealSheet[] = [
  ...['gedeeltelijk', 'nog te bepalen', 'aangevraagd', 'in behandeling', 'mogelijk', 'gemeente vindt van wel'].map(
    (text) => excuse(text, '-; onduidelijkJaNee'),
  ),
  excuse('voldoende koppelingen', '-; onduidelijkJaNee'),
  excuse('dossiers zonder BSN', '76 20'),
  excuse('te weinig koppelingen', '76 20'),
  excuse('afgewezen', '76 20'),
  below('Peildatum 1 april 2022 (opgehaald 6 april 2022)', '1-4-2022; Delft 76 48'),
  below('Bron: COA, peildatum 1 april 2022, bewerkt 7 april 2022', '1-4-2022; Delft 76 48'),
  below('Peildatum 1 april 2022 en 1 maart 2022', 'ontbreekt: peildatum; '),
  {
    what: 'the taakstelling of the first half beside who were housed in the second',
    drawn: `
Gemeente | Taakstelling 1e halfjaar | Gehuisvest 1-10-2022
Delft | 70 | 48`,
    outcome: 'ontbreekt: opgave; ',
  },
  {
    what: 'the taakstelling of the half itself',
    drawn: `
Gemeente | Taakstelling 2e halfjaar | Gehuisvest 1-10-2022
Delft | 70 | 48`,
    outcome: '1-10-2022; Delft 70 48; taakstellingIsOpgave',
  },
  {
    what: 'the step of the halfjaar that ends may be its outcome',
    drawn: `
Gemeente | Trede 2022-I | Opgave 2022-I | Gehuisvest 1-7-2022
Delft | 2 | 76 | 70`,
    outcome: '1-7-2022; Delft 76 70; kolomOnzeker',
  },
  {
    what: 'of two tables the one without a question is not taken for the other',
    drawn: twoTables('Achterstand', 'Zuidplein'),
    outcome: 'te kiezen: 2',
  },
  {
    what: 'of two tables the one that is about something else is not asked',
    drawn: twoTables('Achterstand', 'Opvang'),
    outcome: 'ontbreekt: opgave; achterstandIsRestant',
  },
  {
    what: 'of two tables without a question the one that is about something else is not asked',
    drawn: twoTables('Nog te huisvesten', 'Opvang'),
    outcome: '9-1-2020; Delft 76 6, Gouda 60 3; taakstellingIsOpgave',
  },
  {
    what: 'the title of a second table stands above the groups of its columns, which are no row of the first',
    drawn: `
 | per 1 januari 2021 | per 1 juli 2021
Gemeente | Opgave | Aantal gehuisvest
Delft | 76 | 6
Gouda | 60 | 3

Prognose
 | per 1 januari 2021 | per 1 juli 2021
Gemeente | Opgave | Aantal gehuisvest
Delft | 87 | 17
Gouda | 71 | 14`,
    outcome: '1-7-2021; Delft 76 6, Gouda 60 3',
  },
  {
    what: 'the groups above the columns once more, in front of the gemeenten of another region',
    drawn: `
 | per 1 januari 2021 | per 1 juli 2021
Gemeente | Opgave | Aantal gehuisvest
Delft | 76 | 6

Midden-Holland
 | per 1 januari 2021 | per 1 juli 2021
Gemeente | Opgave | Aantal gehuisvest
Gouda | 87 | 17`,
    outcome: '1-7-2021; Delft 76 6, Gouda 87 17',
  },
  ...['Opvang', 'Prognose', 'Spreidingswet'].map((between) => ({
    what: `gemeenten below ${between} between the lines`,
    drawn: `\nGemeente | Opgave | Gehuisvest 1-7-2021\nDelft | 76 | 6\n${between}\nGouda | 87 | 17`,
    outcome: '1-7-2021; Delft 76 6; rijenOnderTabel',
  })),
];
