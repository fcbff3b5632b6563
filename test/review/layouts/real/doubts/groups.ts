import type { RealSheet } from '../real-sheet';

const sheet = (what: string, drawn: string, outcome: string): RealSheet => ({ what, drawn: `\n${drawn}`, outcome });

/** A group above the opgave and the count: they are of that, and of the halfjaar only when a person says so. */
const under = (group: string): RealSheet =>
  sheet(
    `opgave and count below ${group}`,
    `Stand 1 april 2022\n | ${group} | ${group}\nGemeente | Opgave | Gerealiseerd\nDelft | 24 | 7`,
    'ontbreekt: opgave gehuisvest; kolomOnzeker',
  );
/** A title above what may be left of the opgave. */
const titled = (title: string, drawn: string, outcome: string): RealSheet =>
  sheet(title, `${title}\n${drawn}`, outcome);
const OPGAVE = 'Gemeente | Opgave | Gehuisvest\nDelft | 33 | 41\nGouda | 30 | 18';

/** Groups and titles that make figures another thing than their own heading says. */
export const GROUPS: readonly RealSheet[] = [
  ...['Additionele opgave', 'Koppelingen', 'Minimum', 'Achterstand', 'Restant', 'Verwachting', 'Vorig halfjaar'].map(
    under,
  ),
  sheet(
    'a percentage of what is left is not that of the opgave',
    `Stand 1 april 2022
 | | | Nog te huisvesten |
Gemeente | Opgave | Gehuisvest | Aantal | Percentage
Delft | 74 | 41 | 33 | 45%`,
    '1-4-2022; Delft 74 41',
  ),
  sheet(
    'a group of the same figures changes nothing',
    `Stand 1 april 2022
 | Taakstelling | Realisatie | Realisatie
Gemeente | Opgave | Gehuisvest | Percentage
Delft | 74 | 41 | 55%`,
    '1-4-2022; Delft 74 41',
  ),
  sheet(
    'a count below a group of contracts',
    'Stand 1 april 2022\n | | Huurcontracten\nGemeente | Opgave | Gerealiseerd\nDelft | 74 | 6',
    'ontbreekt: gehuisvest; kolomOnzeker',
  ),
  ...['Restopgave per 1 april 2022', 'Resterende opgave, stand 1 april 2022', 'Tekort per 1 april 2022'].map((title) =>
    titled(title, OPGAVE, 'ontbreekt: opgave; kolomOnzeker'),
  ),
  titled(
    'Nog te huisvesten per 1 april 2022',
    'Gemeente | Taakstelling | Gehuisvest\nDelft | 33 | 41',
    'ontbreekt: opgave; kolomOnzeker',
  ),
  titled(
    'Opgave en restopgave per 1 april 2022',
    'Gemeente | Opgave | Gehuisvest | Restopgave\nDelft | 74 | 41 | 33',
    '1-4-2022; Delft 74 41',
  ),
  titled(
    'Opgave, realisatie en restant op 1 april 2022',
    'Gemeente | Opgave | Gehuisvest | Percentage\nDelft | 74 | 41 | 55%',
    '1-4-2022; Delft 74 41',
  ),
  ...['Te huisvesten', 'Te huisvesten voor 1-7-2022', 'Te plaatsen tot 1-7-2022'].map((heading) =>
    sheet(
      `${heading} behind who are housed, and nothing else`,
      `Gemeente | Gehuisvest 1-4-2022 | ${heading}\nDelft | 41 | 33\nGouda | 18 | 30`,
      'ontbreekt: opgave; kolomOnzeker',
    ),
  ),
  sheet(
    'before who are housed, as letters print it',
    'Gemeente | Te huisvesten voor 1-7-2022 | Gehuisvest voor 1-4-2022\nDelft | 74 | 41',
    '1-4-2022; Delft 74 41',
  ),
];
