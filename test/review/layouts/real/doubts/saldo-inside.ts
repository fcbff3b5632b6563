import type { RealSheet } from '../real-sheet';

const HEADS = 'Gemeente | Taakstelling 2022-I | Achterstand 1-1-2022 | Gehuisvest 1-4-2022';
const shown = (what: string, heading: string, [delft, zoetermeer]: readonly [string, string]): RealSheet => ({
  what: `the saldo is in the taakstelling already, as ${what} shows`,
  drawn: `\n${HEADS} | ${heading}\nDelft | 76 | 6 | 48 | ${delft}\nZoetermeer | 109 | 29 | 31 | ${zoetermeer}`,
  outcome: 'ontbreekt: opgave; taakstellingBevatSaldo',
});
const ROWS = 'Delft | 70 | 6 | 48\nZoetermeer | 80 | 29 | 31';
const told = (text: string, outcome: string): readonly RealSheet[] => [
  { what: `${text}, above the table`, drawn: `\n${text}\n${HEADS}\n${ROWS}`, outcome },
  { what: `${text}, below it`, drawn: `\n${HEADS}\n${ROWS}\n* ${text}`, outcome },
];
const ALONE = 'Gehuisvest 1-4-2022\nDelft | 70 | 48';
const ASKED = 'ontbreekt: opgave; taakstellingBevatSaldo';
const ADDED = '1-4-2022; Delft 76 48, Zoetermeer 109 31';

/** A taakstelling beside a saldo that it holds already, and one that stands alone and is said to be without. */
export const SALDO_INSIDE: readonly RealSheet[] = [
  shown('what remains', 'Nog te huisvesten', ['28', '78']),
  shown('the minimum', 'Minimaal te huisvesten', ['38', '55']),
  shown('the percentage', 'Percentage', ['63%', '28%']),
  {
    what: 'the saldo is in the taakstelling already, as what the halfjaar ends with shows',
    drawn: `
Gemeente | Taakstelling 2022-I | Saldo 1-1-2022 (achterstand +) | Gehuisvest 1-7-2022 | Saldo 1-7-2022 (achterstand +)
Delft | 76 | 6 | 70 | 6
Gouda | 48 | -2 | 40 | 8`,
    outcome: ASKED,
  },
  {
    what: 'a percentage that is of the net taakstelling by its heading says nothing',
    drawn: `\n${HEADS} | % van taakstelling\nDelft | 70 | 6 | 48 | 69%\nZoetermeer | 80 | 29 | 31 | 39%`,
    outcome: ADDED,
  },
  {
    what: 'what remains of both together',
    drawn: `\n${HEADS} | Nog te huisvesten\nDelft | 70 | 6 | 48 | 28\nZoetermeer | 80 | 29 | 31 | 78`,
    outcome: ADDED,
  },
  ...told('Taakstelling inclusief achterstand', ASKED),
  ...told('De achterstand is in de taakstelling verwerkt', ASKED),
  ...told('Taakstelling exclusief achterstand', ADDED),
  ...told('De achterstand is nog niet in de taakstelling verwerkt', ADDED),
  ...['Netto taakstelling 2022-I', 'Taakstelling 2022-I (excl. achterstand)'].map((heading) => ({
    what: `${heading} alone: the saldo is not on the sheet`,
    drawn: `\nGemeente | ${heading} | ${ALONE}`,
    outcome: 'ontbreekt: opgave; ',
  })),
  {
    what: 'a title says that the saldo is not in it',
    drawn: `\nTaakstelling exclusief achterstand\nGemeente | Taakstelling 2022-I | ${ALONE}`,
    outcome: 'ontbreekt: opgave; ',
  },
  {
    what: 'a note says that the saldo is not in it',
    drawn: `\nGemeente | Taakstelling 2022-I* | ${ALONE}\n* exclusief achterstand/voorsprong 2021-II`,
    outcome: 'ontbreekt: opgave; ',
  },
];
