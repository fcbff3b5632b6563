import type { RealSheet } from '../real-sheet';

const counted = (heading: string, outcome: string, title = ''): RealSheet => ({
  what: `${title} ${heading}`,
  drawn: `
${title}
Gemeente | Opgave 2022-II | ${heading}
Delft | 76 | 48
Gouda | 60 | 20`,
  outcome,
});
const UNSURE = 'ontbreekt: gehuisvest peildatum; kolomOnzeker';
const PART = 'ontbreekt: gehuisvest; gehuisvestDeel';
const READ = '1-10-2022; Delft 76 48, Gouda 60 20';
const MONTHS = '30-9-2022; Delft 76 48, Gouda 60 20';
const TITLED = 'ontbreekt: opgave gehuisvest; anderOnderwerp';

/** Counts over another time than the halfjaar from its begin, in a heading or a title. */
export const SPANS: readonly RealSheet[] = [
  counted('Gehuisvest jan-sep 2022', UNSURE),
  counted('Gehuisvest januari t/m september 2022', UNSURE),
  counted('Gehuisvest aug t/m sept 2022', UNSURE),
  counted('Realisatie september - oktober 2022', UNSURE),
  counted("Gehuisvest juli '21 t/m sept 2022", UNSURE),
  counted('Plaatsingen augustus t/m september', 'ontbreekt: gehuisvest; kolomOnzeker', 'Stand 1 oktober 2022'),
  counted('Gehuisvest januari tot oktober 2022', UNSURE),
  counted('Gehuisvest juli t/m september 2022', MONTHS),
  counted('Gehuisvest sinds 1-1-2022 t/m 1-10-2022', PART),
  counted('Gehuisvest vanaf 1 januari 2022 (stand 1-10-2022)', PART),
  counted('Gehuisvest sinds 1-7-2022 t/m 1-10-2022', READ),
  counted('Gehuisvest', TITLED, 'Realisatie januari t/m september 2022'),
  counted('Gehuisvest', TITLED, 'Periode augustus t/m september 2022'),
  counted('Gehuisvest', TITLED, 'Overzicht van 1 september 2022 t/m 1 oktober 2022'),
  counted('Gehuisvest', TITLED, 'Overzicht 1 januari 2022 - 1 oktober 2022'),
  counted('Gehuisvest', MONTHS, 'Overzicht juli t/m september 2022'),
  counted('Gehuisvest', READ, 'Cijfers van 1 juli 2022 t/m 1 oktober 2022'),
  counted('Gehuisvest 1-10-2022', READ, 'Overzicht januari t/m december 2022'),
  {
    what: 'of those from an age on',
    drawn: `
Gemeente | Opgave 2022-II | Gehuisvest 18+ 1-10-2022
Delft | 76 | 48`,
    outcome: UNSURE,
  },
  {
    what: 'of two ages beside each other',
    drawn: `
Gemeente | Opgave 2022-II | Gehuisvest 18- 1-10-2022 | Gehuisvest 18+ 1-10-2022
Delft | 76 | 20 | 28`,
    outcome: UNSURE,
  },
  {
    what: 'of two ages beside each other, with a long dash',
    drawn: `
Gemeente | Opgave 2022-II | Gehuisvest 18– 1-10-2022 | Gehuisvest 18+ 1-10-2022
Delft | 76 | 20 | 28`,
    outcome: UNSURE,
  },
  {
    what: 'an opgave of a whole year',
    drawn: `
Gemeente | Opgave januari t/m december 2022 | Gehuisvest 1-10-2022
Delft | 76 | 48`,
    outcome: 'ontbreekt: opgave; kolomOnzeker',
  },
];

const parted = (what: string, headings: string, rows: readonly string[], outcome: string): RealSheet => ({
  what,
  drawn: `
Stand per 1 juli 2022
Gemeente | Opgave 2022-I | ${headings}
${rows.map((row, i) => `${['Delft', 'Gouda', 'Leiden'][i] ?? ''} | 80 | ${row}`).join('\n')}`,
  outcome,
});
const QUARTERS = '1e kwartaal | 2e kwartaal | Gehuisvest';

/** A number housed that is the last quarter, week or month beside it alone, or all of them. */
export const LAST_PARTS: readonly RealSheet[] = [
  parted('the second quarter alone', QUARTERS, ['30 | 18 | 18', '20 | 25 | 25'], PART),
  parted('in one row', QUARTERS, ['20 | 25 | 25'], PART),
  parted(
    'in three rows, of which one goes down',
    'Q1 | Q2 | Realisatie',
    ['1 | 5 | 5', '9 | 7 | 7', '2 | 3 | 3'],
    PART,
  ),
  parted(
    'quarters under the count',
    'Gehuisvest Q1 | Gehuisvest Q2 | Gehuisvest',
    ['30 | 18 | 18', '9 | 7 | 7'],
    `${PART} kolomOnzeker`,
  ),
  parted('the last week', 'week 24 | week 25 | week 26 | Gehuisvest', ['3 | 4 | 5 | 5', '2 | 5 | 4 | 4'], PART),
  parted(
    'two months of which the quarter is left out',
    '1e kwartaal | april | mei | Gehuisvest',
    ['30 | 10 | 8 | 18', '20 | 5 | 6 | 11'],
    `${PART} maandenZonderTotaal`,
  ),
  parted('the last month', 'mei | juni | Gehuisvest', ['30 | 18 | 18', '20 | 5 | 5'], `${PART} maandenZonderTotaal`),
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
    outcome: PART,
  },
];
