import type { RealSheet } from '../real-sheet';

/** A saldo without a day before what was housed, that other figures of the sheet deny, and other days that were lost. */
export const DENIED: readonly RealSheet[] = [
  {
    what: 'what remains comes from another opgave',
    drawn: `
Gemeente | Taakstelling 1e helft 2022 | Achterstand | Gehuisvest 1-7-2022 | Nog te huisvesten
's-Gravenhage | 309 | 50 | 367 | 50
Rijswijk | 56 | 29 | 41 | 29
Zoetermeer | 109 | 13 | 118 | 13`,
    outcome: 'ontbreekt: opgave; saldoNaGehuisvest',
  },
  {
    what: 'the minimum comes from another opgave, also where no saldo is left',
    drawn: `
Gemeente | Taakstelling 1e helft 2022 | Achterstand | Minimaal te huisvesten | Gehuisvest 1-4-2022
Dordrecht | 105 | 42 | 47 | 51
Maassluis | 29 | 0 | 13 | 26
Ridderkerk | 41 | 0 | 16 | 40`,
    outcome: 'ontbreekt: opgave; saldoNaGehuisvest',
  },
  {
    what: 'one row of three that does not fit is for the check',
    drawn: `
Gemeente | Taakstelling 1e helft 2022 | Achterstand | Gehuisvest 1-4-2022 | Nog te huisvesten
Delft | 76 | 8 | 30 | 54
Gouda | 60 | 5 | 20 | 45
Leiden | 96 | 31 | 50 | 46`,
    outcome: '1-4-2022; Delft 84 30, Gouda 65 20, Leiden 127 50',
  },
  {
    what: 'Achterstand 1e helft beside the taakstelling of it: of its begin or of its end?',
    drawn: `
Gemeente | Taakstelling 1e helft 2022 | Achterstand 1e helft | Gehuisvest tot 1 juli 2022
's-Gravenhage | 309 | 50 | 367`,
    outcome: 'ontbreekt: opgave; saldoNaGehuisvest',
  },
  {
    what: 'the day from which is counted stands behind the one up to which',
    drawn: `
Gemeente | Opgave 2024-II | Realisatie tot 1 oktober 2024 vanaf 1 januari 2024
Delft | 84 | 48`,
    outcome: 'ontbreekt: gehuisvest; gehuisvestDeel',
  },
  {
    what: 'the day from which is counted, behind the other, is the first of the halfjaar',
    drawn: `
Gemeente | Opgave 2024-II | Realisatie tot 1 oktober 2024 (vanaf 1 juli 2024)
Delft | 84 | 48`,
    outcome: '1-10-2024; Delft 84 48',
  },
  ...['Volgende peildatum 9 februari 2020', 'Vorige stand per 9 februari 2020'].map((title) => ({
    what: `${title}: above one gemeente without a heading it is not the day of the sheet`,
    drawn: `
${title} |
 | Delft
Taakstelling 2020-I | 76
Achterstand per 1 januari 2020 | 8
Gehuisvest | 30`,
    outcome: 'ontbreekt: peildatum; ',
  })),
  {
    what: 'a share without a sign in a list, where what remains shows it',
    drawn: `
Gemeente | Wassenaar
Opgave 2022-I | 19
Gerealiseerd 1-4-2022 | 58
Nog te huisvesten | 8`,
    outcome: 'ontbreekt: gehuisvest; kolomOnzeker',
  },
];
