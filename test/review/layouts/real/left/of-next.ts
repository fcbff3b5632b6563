import type { RealSheet } from '../real-sheet';

const LIST = `
Gemeente Gouda
Taakstelling 2024-I | 117
Achterstand 1 januari 2024 | 14
Gehuisvest op 1 juli 2024 | 120`;
const NEXT = `
Taakstelling 2024-II | 140
Achterstand 1 juli 2024 | 11
Te huisvesten | 151`;
const READ = '1-7-2024; Gouda 131 120';

/** Behind the taakstelling of the halfjaar that follows an opgave without a time is of that one. */
export const OF_NEXT: readonly RealSheet[] = [
  { what: 'in a list', drawn: `${LIST}${NEXT}`, outcome: READ },
  {
    what: 'in a list, below a heading, with its minimum',
    drawn: `${LIST}
Informatie over uw nieuwe opgave |${NEXT}
Minimaal te huisvesten | 76`,
    outcome: READ,
  },
  {
    what: 'beside each other',
    drawn: `
Gemeente | Taakstelling 2024-I | Achterstand 1-1-2024 | Gehuisvest 1-7-2024 | Taakstelling 2024-II | Achterstand 1-7-2024 | Te huisvesten
Gouda | 117 | 14 | 120 | 140 | 11 | 151
Delft | 128 | 12 | 110 | 133 | 30 | 163`,
    outcome: '1-7-2024; Gouda 131 120, Delft 140 110',
  },
  {
    what: 'beside each other, without the saldo at the end',
    drawn: `
Gemeente | Taakstelling 2024-I | Achterstand 1-1-2024 | Gehuisvest 1-7-2024 | Taakstelling 2024-II | Te huisvesten
Gouda | 117 | 14 | 120 | 140 | 151`,
    outcome: READ,
  },
  {
    what: 'the opgave of this halfjaar behind the taakstelling of the next',
    drawn: `
Gemeente | Taakstelling 2024-I | Achterstand 1-1-2024 | Gehuisvest 1-7-2024 | Taakstelling 2024-II | Te huisvesten
Gouda | 117 | 14 | 120 | 140 | 131`,
    outcome: READ,
  },
];
