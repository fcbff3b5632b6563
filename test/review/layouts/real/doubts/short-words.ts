import type { RealSheet } from '../real-sheet';

const sheet = (headings: string, cells: string, outcome: string): RealSheet => ({
  what: `${headings}: ${cells}`,
  drawn: `\nGemeente | ${headings}\nDelft | ${cells}`,
  outcome,
});
const told = (heading: string, cell: string, outcome: string): RealSheet =>
  sheet(`Taakstelling 2022-I | ${heading} | Gehuisvest 1-4-2022`, `70 | ${cell} | 48`, outcome);

/** Short and other words: read where the day says what they are, asked where not, and never a question for nothing. */
export const SHORT_WORDS: readonly RealSheet[] = [
  told('Tekort per 1-1-2022', '6', '1-4-2022; Delft 76 48'),
  told('Overschot per 1-1-2022', '6', '1-4-2022; Delft 64 48'),
  told('Tekort woningen per 1-1-2022', '6', 'ontbreekt: opgave; kolomOnzeker'),
  told('Tekort', '22', 'ontbreekt: opgave; kolomOnzeker'),
  told('Achterstand uit 2021', '6', '1-4-2022; Delft 76 48'),
  told('Achterstand uit 2020', '6', 'ontbreekt: opgave; kolomOnzeker'),
  told('Achterstand uit 2020 | Achterstand uit 2021', '2 | 6', 'ontbreekt: opgave; kolomOnzeker'),
  told('Achterstand uit vorige perioden', '6', '1-4-2022; Delft 76 48'),
  told('Beginstand (achterstand +)', '-6', '1-4-2022; Delft 64 48'),
  told('Achterstand 1-1-2022', 'geen', '1-4-2022; Delft 70 48'),
  told('Achterstand 1-1-2022', 'nihil', '1-4-2022; Delft 70 48'),
  told('Achterstand 1-1-2022', '6 personen', '1-4-2022; Delft 76 48'),
  told('Achterstand 1-1-2022', '6 woningen', 'ontbreekt: opgave; tekstWaarGetal'),
  sheet('Opgave 2022-I | Gehuisvest 1-4-2022 | Nog te huisvesten in 2022', '76 | 48 | 28', '1-4-2022; Delft 76 48'),
  sheet('Opgave 2022-I | Gehuisvest 1-4-2022 | Tekort', '76 | 48 | 28', '1-4-2022; Delft 76 48'),
  sheet(
    'TS 2022-I | Achterstand 1-1-2022 | RLS 1-4-2022',
    '70 | 6 | 48',
    'ontbreekt: opgave gehuisvest peildatum; kolomOnzeker',
  ),
  sheet('Opgave 2022-I | GH 1-4-2022', '76 | 48', 'ontbreekt: gehuisvest peildatum; kolomOnzeker'),
  sheet('Opgave 2022-I | Gehuisvest 1-4-2022 | Verwacht gehuisvest 1-7-2022', '76 | 48 | 70', '1-4-2022; Delft 76 48'),
  sheet('Opgave 2022-I | Prognose gehuisvest 1-7-2022', '76 | 70', 'ontbreekt: gehuisvest peildatum; kolomOnzeker'),
  sheet(
    'Taakstelling 2022-I | Taakstelling 2022-I (nieuw) | Achterstand 1-1-2022 | Gehuisvest 1-4-2022',
    '70 | 80 | 6 | 48',
    'ontbreekt: opgave; kolomOnzeker',
  ),
  sheet(
    'Taakstelling 2022-I | Bijgestelde taakstelling | Gehuisvest 1-4-2022',
    '70 | 76 | 48',
    'ontbreekt: opgave; kolomOnzeker',
  ),
  ...[
    ['Gehuisvest 1-4-2022 | Gehuisvest 1-4-2022 (gecorrigeerd)', 'gehuisvest'],
    ['Gehuisvest 1-4-2022 | Nieuw gehuisvest 1-4-2022', 'gehuisvest'],
  ].map(([headings, missing]) =>
    sheet(`Opgave 2022-I | ${headings}`, '76 | 48 | 51', `ontbreekt: ${missing}; kolomOnzeker`),
  ),
  told('Achterstand 1-1-2022 | Achterstand 1-1-2022 na correctie COA', '6 | 9', 'ontbreekt: opgave; kolomOnzeker'),
];
