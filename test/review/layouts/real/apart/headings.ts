import type { RealSheet } from '../real-sheet';

const of = (what: string, drawn: string, outcome: string): RealSheet => ({ what, drawn: `\n${drawn}`, outcome });

/** One heading in two cells below each other, in the words of a program, or with a sign in front of the next word. */
export const HEADINGS_APART: readonly RealSheet[] = [
  of(
    'a heading of which every text goes on one line lower, where the lower line could be one by itself',
    ' | Taakstelling | Feitelijk | Nog\n' +
      ' | incl. achterstand/voorsprong 2025-I | gehuisvest t/m 1 april 2025 | te huisvesten\n' +
      'Gouda | 80 | 30 | 50\nDelft | 90 | 40 | 50',
    '1-4-2025; Gouda 80 30, Delft 90 40',
  ),
  of(
    'both sides of a saldo below each other do not say which way is positive',
    'Gemeente | Taakstelling | Achterstand of | Gehuisvest\n' +
      ' | 2024-I | voorsprong 1-1-2024 | 1-4-2024\n' +
      'Gouda | 80 | 10 | 30\nDelft | 90 | 4 | 40',
    'ontbreekt: opgave; tekenOnbekend',
  ),
  of(
    'both sides of a saldo below each other with their signs',
    'Gemeente | Taakstelling | Achterstand (-) | Gehuisvest\n' +
      ' | 2024-I | Voorsprong (+) per 1-1-2024 | 1-4-2024\n' +
      'Gouda | 80 | -10 | 30\nDelft | 90 | 4 | 40',
    '1-4-2024; Gouda 90 30, Delft 86 40',
  ),
  of(
    'both sides of a saldo with their signs behind them',
    'Gemeente | Taakstelling 2024-I | Achterstand (-) voorsprong (+) per 1-1-2024 | Gehuisvest 1-4-2024\n' +
      'Gouda | 80 | -10 | 30\nDelft | 90 | 4 | 40',
    '1-4-2024; Gouda 90 30, Delft 86 40',
  ),
  of(
    'both sides of a saldo with their signs in front of them',
    'Gemeente | Taakstelling 2024-I | (+) achterstand (-) voorsprong per 1-1-2024 | Gehuisvest 1-4-2024\n' +
      'Gouda | 80 | -10 | 30\nDelft | 90 | 4 | 40',
    '1-4-2024; Gouda 70 30, Delft 94 40',
  ),
  of(
    'the way that is positive below a saldo',
    'Gemeente | Taakstelling | Beginstand | Gehuisvest\n | 2022-I | (achterstand +) | 1-4-2022\nDelft | 70 | -6 | 48',
    '1-4-2022; Delft 64 48',
  ),
  ...['', ' | Nog te huisvesten'].map((rest) =>
    of(
      `a total behind parts of the people is all of them${rest === '' ? '' : ', whatever stands behind it'}`,
      ` |  | Gehuisvest per 1 juli 2024 |  | \nGemeente | Opgave 2024-I | Gezinnen | Alleenstaanden | Totaal${rest}\n` +
        `Delft | 95 | 40 | 30 | 70${rest === '' ? '' : ' | 25'}`,
      '1-7-2024; Delft 95 70',
    ),
  ),
  of(
    'a total behind contracts may hold those',
    ' |  | Gehuisvest per 1 juli 2024 |  | \nGemeente | Opgave 2024-I | COA | Huurcontracten | Totaal\n' +
      'Delft | 95 | 60 | 10 | 70',
    'ontbreekt: opgave gehuisvest; kolomKiezen',
  ),
  of(
    'a total behind parts and contracts may hold those',
    ' |  | Gehuisvest per 1 juli 2024 |  |  | \nGemeente | Opgave 2024-I | Gezinnen | Alleenstaanden | Huurcontracten | ' +
      'Totaal\nDelft | 95 | 40 | 20 | 10 | 70',
    'ontbreekt: gehuisvest; ',
  ),
  of(
    'counts of an export',
    'Stand per 1 november 2024\ngem_code | gem_naam | opgave_2024_2 | realisatie_cum\n513 | Gouda | 96 | 51',
    '1-11-2024; Gouda 96 51',
  ),
  of(
    'persons of contracts that begin after a day',
    'Gemeente | Opgave 2025-I | Gehuisvest 1-7-2025 | Huurcontracten (aantal personen, ingaand na 16 juni)\n' +
      'Delft | 100 | 92 | 9',
    '1-7-2025; Delft 100 92 +9',
  ),
  of(
    'what remains, and not what was carried in',
    'Gemeente | Resterende | Taakstelling | Gehuisvest\n' +
      ' | achterstand | 2021-II | tot 1 oktober 2021\nDelft | 20 | 60 | 30',
    'ontbreekt: opgave; kolomOnzeker',
  ),
  of(
    'a number of contracts is none of persons',
    'Gemeente | Opgave | Gehuisvest | Aantal\n | 2022-I | per 1 juli 2022 | huurcontracten\nDelft | 76 | 70 | 6',
    '1-7-2022; Delft -; kolomOnzeker',
  ),
  of(
    'who were housed of the additional task below their group',
    'Stand 1 oktober 2022\nGemeente | Opgave | Additionele | Gehuisvest | Gehuisvest | Gehuisvest\n' +
      ' |  | opgave | regulier | additioneel | totaal\nDelft | 96 | 12 | 40 | 6 | 46',
    'ontbreekt: gehuisvest; kolomOnzeker',
  ),
  of(
    'the additional task within the opgave, in the words of a program',
    'gemeente | totale_opgave | waarvan_additioneel | gehuisvest_per_1_april_2022\nDelft | 86 | 10 | 48',
    '1-4-2022; Delft 76 48',
  ),
  of(
    'bruto, in the words of a program',
    'gemeente | bruto_taakstelling_2022-I | gehuisvest_1-4-2022\nDelft | 76 | 48',
    'ontbreekt: opgave; kolomOnzeker',
  ),
  of(
    'what stands behind who were housed, in the words of a program',
    'gemeente | opgave_2022-I | gehuisvest_1_4_2022 | nieuw_gehuisvest_1_4_2022\nDelft | 76 | 48 | 51',
    'ontbreekt: gehuisvest; kolomOnzeker',
  ),
  ...['per 1 juli 2024', 'op 1 juli 2024', 'd.d. 1 juli 2024', '1 juli 2024', '(1 juli 2024)'].map((day) =>
    of(
      `what has to be housed ${day} beside a count of before: the whole, or what was left`,
      `Gemeente | Te huisvesten ${day} | Gehuisvest 1 april 2024\nDelft | 80 | 40`,
      'ontbreekt: opgave; kolomOnzeker',
    ),
  ),
  ...['op 1-7-2022', 'd.d. 1-7-2022', '(1-7-2022)'].map((day) =>
    of(
      `the opgave ${day} beside a count of that day: of this halfjaar, or of the next`,
      `Gemeente | Gehuisvest 1-7-2022 | Opgave ${day}\nDelft | 48 | 76`,
      'ontbreekt: opgave; kolomOnzeker',
    ),
  ),
  of(
    'the opgave up to the end',
    'Gemeente | Gehuisvest 1-7-2022 | Opgave tot 1-7-2022\nDelft | 48 | 76',
    '1-7-2022; Delft 76 48',
  ),
  of(
    'words that are broken off at the end of a line',
    'Gemeente | Opgave | Gehuis- | Percen-\n | 2024-I | vest 1-4-2024 | tage\nDelft | 90 | 40 | 44%',
    '1-4-2024; Delft 90 40',
  ),
  ...['Opgave 2025-II (taakstelling + achterstand)', 'Te huisvesten 2025-II (= taakstelling + saldo)'].map((heading) =>
    of(
      `${heading}: how it was worked out`,
      `Gemeente | ${heading} | Gehuisvest per 1 december 2025\nGorinchem | 70 | 41`,
      '1-12-2025; Gorinchem 70 41',
    ),
  ),
  of(
    'a count of the gemeente below its group is none of the koppelingen in front of it',
    'Gemeente | Opgave 2022-I | Gehuisvest 1-4-2022 | Koppelingen | Realisatie | Realisatie\n' +
      ' |  |  | 1-4-2022 | vorige maand | volgens gemeente\nDelft | 76 | 48 | voldoende | 40 | 51',
    '1-4-2022; Delft 76 48; kolomOnzeker',
  ),
  of(
    'codes and names in short words',
    'Stand per 1 mei 2025\nGemCode | Gem naam | Opgave 2025-I | Gehuisvest\n546 | Leiden | 133 | 90',
    '1-5-2025; Leiden 133 90',
  ),
];
