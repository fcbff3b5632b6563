import type { RealSheet } from '../real-sheet';

const HEADING = 'Gemeente | Opgave 2025-I | Gehuisvest 1-4-2025';
const ROWS = 'Delft | 84 | 20\nGouda | 90 | 31';
const READ = '1-4-2025; Delft 84 20, Gouda 90 31';
const TOLD = `${READ}; opmerkingTeltNiet`;

const beside = (heading: string, cell: string): RealSheet => ({
  what: `the same answer on every line: ${heading} ${cell}`,
  drawn: `\n${HEADING} | ${heading}\nDelft | 84 | 20 | ${cell}\nGouda | 90 | 31 | ${cell}`,
  outcome: READ,
});

/** What every line says, what numbers the columns, and what says that not all is counted. */
export const LINES: readonly RealSheet[] = [
  beside('Doel gehaald', 'nee'),
  beside('Stoplicht', 'rood'),
  beside('Prioriteit', 'Hoog'),
  beside('Plan van aanpak', 'ontvangen'),
  beside('Contact gehad', 'telefonisch'),
  beside('Vervolg', '12 plaatsingen gepland in mei'),
  ...['(1) | (2) | (3) | (4) = (2) - (3)', 'a | b | c | d = b - c', '1 | 2 | 3 | 4'].map((line) => ({
    what: `the columns numbered below their headings: ${line}`,
    drawn: `\n${HEADING} | Verschil\n${line}\nDelft | 84 | 20 | 64\nGouda | 90 | 31 | 59`,
    outcome: READ,
  })),
  {
    what: 'a list of which the lines have a unit, below "Indicator"',
    drawn: `
Indicator | Eenheid | Delft | Gouda
Taakstelling 2025-I | personen | 80 | 90
Achterstand 1-1-2025 | personen | 4 | 0
Gehuisvest 1-4-2025 | personen | 20 | 31`,
    outcome: READ,
  },
  ...[
    'De plaatsingen van maart zijn nog niet verwerkt.',
    'Plaatsingen in maart nog niet meegeteld',
    'Let op: niet alle huisvestingen van maart zijn verwerkt in deze cijfers',
  ].map((note) => ({ what: `below the rows: ${note}`, drawn: `\n${HEADING}\n${ROWS}\n${note}`, outcome: TOLD })),
  {
    what: 'above the rows: not all is counted',
    drawn: `\nDe realisatie is nog niet compleet.\n${HEADING}\n${ROWS}`,
    outcome: TOLD,
  },
  {
    what: 'remarks that the opgave is without the saldo',
    drawn: `\n${HEADING} | Opmerking\nDelft | 84 | 20 | excl. achterstand van 4\nGouda | 90 | 31 | opgave is incl. voorsprong`,
    outcome: TOLD,
  },
  {
    what: '"Te huisvesten" that is neither the opgave nor, on one line, what is left of it',
    drawn: `
Gemeente | Taakstelling 2025-I incl. achterstand | Gehuisvest 1-4-2025 | Te huisvesten
Delft | 84 | 20 | 66
Gouda | 90 | 31 | 59`,
    outcome: 'ontbreekt: opgave; kolomKiezen',
  },
  {
    what: 'below the rows: contracts, which COA does not count yet',
    drawn: `\n${HEADING}\n${ROWS}\nDe huurcontracten van maart zijn nog niet verwerkt door COA, zie bijlage.`,
    outcome: READ,
  },
];
