import type { RealSheet } from '../real-sheet';

const divided = (heading: string, values: readonly string[], outcome: string): RealSheet => ({
  what: `${heading}: ${values.join(', ')}`,
  drawn: `
Stand per 1 oktober 2022
Gemeente | ${heading} | Opgave | Gehuisvest
${values.map((value, i) => `Delft | ${value} | ${[76, 70, 146][i] ?? 0} | ${[48, 50, 98][i] ?? 0}`).join('\n')}`,
  outcome,
});
const ASKED = '1-10-2022; Delft -, Delft -';
const beside = (headings: string, cells: string, outcome: string): RealSheet => ({
  what: headings,
  drawn: `
Gemeente | ${headings} | Gehuisvest per 1-4-2022
Delft | ${cells} | 48`,
  outcome,
});

/** Rows and columns that look like the whole and are not. */
export const NO_WHOLE: readonly RealSheet[] = [
  divided('Bron', ['COA', 'Gemeente'], `${ASKED}; rijenKiezen`),
  divided('Soort', ['Gemeente', 'Woningcorporatie'], `${ASKED}; rijenKiezen`),
  divided('Halfjaar', ['I', 'II', 'Totaal'], `${ASKED}, Delft -; rijenKiezen`),
  divided('Periode', ['1e helft', '2e helft', 'Totaal'], `${ASKED}, Delft -; rijenKiezen`),
  divided('Kern', ['Gemeente', 'Centrum'], '1-10-2022; Delft 76 48; rijenGekozen'),
  beside('Taakstelling cumulatief t/m 2022-I', '1076', 'ontbreekt: opgave; kolomOnzeker'),
  beside('Taakstelling 2022-I | Achterstand 1-1-2022 (%)', '70 | 6', 'ontbreekt: opgave; '),
  beside('Taakstelling 2022-I | % voorsprong', '70 | 6', 'ontbreekt: opgave; '),
  beside('Opgave 2022-I | Achterstand 1-1-2022 (%)', '70 | 6', '1-4-2022; Delft 70 48'),
];
