import type { RealSheet } from '../real-sheet';

const READ = '1-10-2024; Delft 76 48, Westland 81 40';

const beside = (group: string): RealSheet => ({
  what: `a group '${group}' beside our own`,
  drawn: `
 | Vergunninghouders | | ${group} |
Gemeente | Opgave | Gehuisvest per 1 oktober 2024 | Opgave | Gerealiseerd
Delft | 76 | 48 | 200 | 120
Westland | 81 | 40 | 310 | 84`,
  outcome: READ,
});
const column = (heading: string): RealSheet => ({
  what: `'${heading}' that holds no names`,
  drawn: `
Gemeente | ${heading} | Opgave 2024-II | Gehuisvest per 1 oktober 2024
Delft | G40 | 76 | 48
Westland | M50 | 81 | 40`,
  outcome: READ,
});

/** What a colleague reads without asking. */
export const NEEDLESS: readonly RealSheet[] = [
  beside('Laadpalen'),
  beside('Jeugdzorg'),
  column('Soort gemeente'),
  column('Type gemeente'),
  {
    what: 'de gemeente Westland',
    drawn: `
Gemeente | Opgave 24-II | Gehuisvest per 1 oktober 2024
De gemeente Delft | 76 | 48
De gemeente Westland | 81 | 40`,
    outcome: READ,
  },
  {
    what: 'an opgave without the achterstand beside it',
    drawn: `
Gemeente | Opgave 2024-II excl. achterstand | Achterstand per 1 juli 2024 | Gehuisvest per 1 oktober 2024
Delft | 70 | 6 | 48
Westland | 81 | 0 | 40`,
    outcome: READ,
  },
  {
    what: 'an opgave without the achterstand alone',
    drawn: `
Gemeente | Opgave 2024-II exclusief achterstand | Gehuisvest per 1 oktober 2024
Delft | 70 | 48
Westland | 81 | 40`,
    outcome: 'ontbreekt: opgave; ',
  },
  {
    what: 'a group of a strange word alone',
    drawn: `
 | Jeugdzorg | | Vervoer
Gemeente | Opgave | Gerealiseerd per 1 oktober 2024 | Kosten
Delft | 76 | 48 | 20
Westland | 81 | 40 | 31`,
    outcome: 'ontbreekt: opgave gehuisvest peildatum; kolomOnzeker',
  },
  {
    what: 'the kind of gemeente in front of its name',
    drawn: `
Soort gemeente | Gemeente | Opgave 2024-II | Gehuisvest per 1 oktober 2024
stad | Delft | 76 | 48
platteland | Westland | 81 | 40`,
    outcome: READ,
  },
];
