import type { RealSheet } from '../real-sheet';

const of = (what: string, drawn: string, outcome: string): RealSheet => ({ what, drawn: `\n${drawn}`, outcome });

/** Days without a year, which are those of the halfjaar that the sheet is about. */
export const DAYS_WITHOUT_YEAR: readonly RealSheet[] = [
  of(
    'the saldo of both ends',
    'Gemeente | Taakstelling 2022-I | Achterstand 1 jan | Gehuisvest 1 juli | Achterstand 1 juli\nDelft | 70 | 6 | 70 | 6',
    '1-7-2022; Delft 76 70',
  ),
  of(
    'the day before the halfjaar',
    'Gemeente | Taakstelling 2022-I | Achterstand 31 december | Gehuisvest t/m 31 maart\nDelft | 70 | 6 | 48',
    '31-3-2022; Delft 76 48',
  ),
  of(
    'the halfjaar in the title',
    "Taakstelling eerste helft '25\nGemeente | Opgave | Gehuisvest 31 maart\nDelft | 76 | 48",
    '31-3-2025; Delft 76 48',
  ),
  of(
    'the halfjaar in the same heading',
    'Gemeente | Opgave 2022-I | Opgave 2022-II | Gehuisvest 2022-II t/m 1 oktober\nDelft | 76 | 80 | 45',
    '1-10-2022; Delft 80 45',
  ),
  of(
    'a day that the halfjaar does not have',
    'Gemeente | Opgave 2022-I | Gehuisvest 1 oktober\nDelft | 76 | 48',
    'ontbreekt: peildatum; ',
  ),
  of('no halfjaar', 'Gemeente | Opgave | Gehuisvest 31 maart\nDelft | 76 | 48', 'ontbreekt: peildatum; '),
];
