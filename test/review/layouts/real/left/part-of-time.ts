import type { RealSheet } from '../real-sheet';

const column = (heading: string, value: string, outcome: string, counted = 'Gehuisvest'): RealSheet => ({
  what: `${heading}: ${value} on every line beside '${counted}'`,
  drawn: `
Gemeente | ${heading} | Opgave 2024-II | ${counted}
Delft | ${value} | 76 | 8
Westland | ${value} | 81 | 4`,
  outcome,
});
const titled = (title: string, outcome: string): RealSheet => ({
  what: `'${title}' above counts without a day`,
  drawn: `
${title}
Gemeente | Opgave 2024-II | Gehuisvest
Delft | 76 | 8
Westland | 81 | 4`,
  outcome,
});

const ASKED = 'ontbreekt: opgave gehuisvest peildatum; anderOnderwerp';
const READ = 'Delft 76 8, Westland 81 4';

/** Counts of one month, week or quarter, as a line or the title says. */
export const PART_OF_TIME: readonly RealSheet[] = [
  column('Kwartaal', 'Q4', ASKED),
  column('Kwartaal', '4', ASKED),
  column('Maand', 'september', ASKED),
  column('Maand', '9', ASKED),
  column('Maandnummer', '9', ASKED),
  column('Week', '39', ASKED),
  column('Periode', 'sep-24', ASKED),
  column('Maand', 'september', `1-10-2024; ${READ}`, 'Gehuisvest t/m 1 oktober 2024'),
  column('Kwartaal', 'Q4', `1-1-2025; ${READ}`, 'Gehuisvest per 1 januari 2025'),
  titled('Realisatie november 2024', ASKED),
  titled('Plaatsingen in november 2024', ASKED),
  titled('Realisatie vierde kwartaal 2024', ASKED),
  titled('Realisatie t/m november 2024', `30-11-2024; ${READ}`),
  titled('Stand november 2024', `30-11-2024; ${READ}`),
  {
    what: 'a whole year beside figures without a halfjaar',
    drawn: `
Gemeente | Jaar | Opgave | Gehuisvest
Delft | 2024 | 146 | 98
Westland | 2024 | 151 | 90`,
    outcome: ASKED,
  },
  {
    what: 'another year than the day of the count',
    drawn: `
Gemeente | Jaar | Opgave | Gehuisvest per 1 oktober 2024
Delft | 2023 | 76 | 48
Westland | 2023 | 81 | 40`,
    outcome: 'ontbreekt: opgave gehuisvest peildatum; anderOnderwerp',
  },
  {
    what: 'the year of the count',
    drawn: `
Gemeente | Jaar | Opgave | Gehuisvest per 1 oktober 2024
Delft | 2024 | 76 | 48
Westland | 2024 | 81 | 40`,
    outcome: '1-10-2024; Delft 76 48, Westland 81 40',
  },
  {
    what: 'turned, the names without a heading',
    drawn: `
 | Delft | Westland
Maand | september | september
Opgave 2024-II | 76 | 81
Gehuisvest | 8 | 4`,
    outcome: ASKED,
  },
];
