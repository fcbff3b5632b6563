import type { RealSheet } from '../real-sheet';

const parted = (what: string, headings: string, rows: readonly string[], outcome: string): RealSheet => ({
  what,
  drawn: `
Stand per 1 juli 2022
Gemeente | Opgave 2022-I | ${headings}
${rows.map((row, i) => `${['Delft', 'Gouda', 'Leiden'][i] ?? ''} | 80 | ${row}`).join('\n')}`,
  outcome,
});
const ASKED = 'ontbreekt: gehuisvest; gehuisvestDeel';
const QUARTERS = '1e kwartaal | 2e kwartaal | Gehuisvest';

/** A number housed that is the last quarter, week or month beside it alone, or all of them. */
export const LAST_PARTS: readonly RealSheet[] = [
  parted('the second quarter alone', QUARTERS, ['30 | 18 | 18', '20 | 25 | 25'], ASKED),
  parted('in one row', QUARTERS, ['20 | 25 | 25'], ASKED),
  parted(
    'in three rows, of which one goes down',
    'Q1 | Q2 | Realisatie',
    ['1 | 5 | 5', '9 | 7 | 7', '2 | 3 | 3'],
    ASKED,
  ),
  parted(
    'quarters under the count',
    'Gehuisvest Q1 | Gehuisvest Q2 | Gehuisvest',
    ['30 | 18 | 18', '9 | 7 | 7'],
    `${ASKED} kolomOnzeker`,
  ),
  parted('the last week', 'week 24 | week 25 | week 26 | Gehuisvest', ['3 | 4 | 5 | 5', '2 | 5 | 4 | 4'], ASKED),
  parted(
    'two months of which the quarter is left out',
    '1e kwartaal | april | mei | Gehuisvest',
    ['30 | 10 | 8 | 18', '20 | 5 | 6 | 11'],
    `${ASKED} maandenZonderTotaal`,
  ),
  parted('the last month', 'mei | juni | Gehuisvest', ['30 | 18 | 18', '20 | 5 | 5'], `${ASKED} maandenZonderTotaal`),
  parted('the sum', QUARTERS, ['30 | 18 | 48', '20 | 25 | 45'], '1-7-2022; Delft 80 48, Gouda 80 45'),
  parted(
    'nothing in the second quarter yet',
    QUARTERS,
    ['30 | | 30', '20 | | 20'],
    '1-7-2022; Delft 80 30, Gouda 80 20',
  ),
  parted(
    'quarters that run on',
    QUARTERS,
    ['10 | 18 | 18', '20 | 25 | 25', '7 | 9 | 9'],
    '1-7-2022; Delft 80 18, Gouda 80 25, Leiden 80 9',
  ),
  parted(
    'up to each quarter',
    't/m Q1 | t/m Q2 | Gehuisvest',
    ['30 | 48 | 48', '20 | 45 | 45'],
    '1-7-2022; Delft 80 48, Gouda 80 45',
  ),
  {
    what: 'in a turned table',
    drawn: `
Stand per 1 juli 2022
 | Delft | Gouda
Opgave 2022-I | 76 | 81
1e kwartaal | 30 | 20
2e kwartaal | 18 | 25
Gehuisvest | 18 | 25`,
    outcome: ASKED,
  },
];
