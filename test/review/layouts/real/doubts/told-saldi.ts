import type { RealSheet } from '../real-sheet';

const remark = (text: string, delft: string): RealSheet => ({
  what: `'${text}' in a remark`,
  drawn: `
Gemeente | Taakstelling 2022-I | Gehuisvest 1-4-2022 | Opmerking
Delft | 70 | 48 | ${text}
Leiden | 60 | 33 | `,
  outcome:
    delft === '-'
      ? '1-4-2022; Leiden 60 33, Delft -; taakstellingIsOpgave saldoInTekst'
      : `1-4-2022; Delft ${delft}, Leiden 60 33; taakstellingIsOpgave`,
});

/** A saldo that only words tell, beside a taakstelling without one: no figure holds it, so the gemeente waits. */
export const TOLD_SALDI: readonly RealSheet[] = [
  ...[
    'Achterstand 6 uit 2021',
    'achterstand van 6',
    'Achterstand per 1 januari 2022: 6',
    'nog 6 achterstand',
    'voorsprong van 4 nog niet verrekend',
    'saldo = 6',
  ].map((text) => remark(text, '-')),
  ...[
    'achterstand uit 2021 is ingelopen',
    'achterstand van 6 is ingehaald',
    'achterstand 8 op schema',
    'achterstand per 1 januari 2022',
    'achterstand 3 weken',
    'geen achterstand',
    'let op',
  ].map((text) => remark(text, '70 48')),
  {
    what: 'a note below the table names the gemeente and its achterstand',
    drawn: `
Gemeente | Taakstelling 2022-I | Gehuisvest 1-4-2022
Delft | 70 | 48
Leiden | 60 | 33
Delft heeft nog een achterstand van 6 uit 2021`,
    outcome: '1-4-2022; Leiden 60 33, Delft -; taakstellingIsOpgave saldoInTekst',
  },
  {
    what: 'a remark about a saldo that its column holds',
    drawn: `
Gemeente | Taakstelling 2022-I | Achterstand 1-1-2022 | Gehuisvest 1-4-2022 | Toelichting
Delft | 70 | 6 | 48 | achterstand 6 uit 2021
Leiden | 60 | 0 | 33 | `,
    outcome: '1-4-2022; Delft 76 48, Leiden 60 33',
  },
  {
    what: 'a remark about a saldo where its cell is blank',
    drawn: `
Gemeente | Taakstelling 2022-I | Achterstand 1-1-2022 | Gehuisvest 1-4-2022 | Toelichting
Delft | 70 | | 48 | achterstand 6 uit 2021
Leiden | 60 | 2 | 33 | `,
    outcome: '1-4-2022; Leiden 62 33, Delft -; saldoInTekst',
  },
  {
    what: 'a remark beside an opgave, which holds it',
    drawn: `
Gemeente | Opgave 2022-I | Gehuisvest 1-4-2022 | Opmerking
Delft | 76 | 48 | Achterstand 6 uit 2021`,
    outcome: '1-4-2022; Delft 76 48',
  },
];
