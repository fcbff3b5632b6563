import type { RealSheet } from '../real-sheet';

const TASK = 'Gemeente | Opgave 2025-I | Gehuisvest per 1 april 2025\nGouda | 80 | 30\nDelft | 90 | 40';
const NET = 'Gemeente | Taakstelling 2022-I | Gehuisvest 1-4-2022\nLeiden | 60 | 33\nDelft | 70 | 48';

const below = (table: string, note: string, outcome: string): readonly RealSheet[] =>
  Object.entries({ '': '', ', and its source': '\n\nBron: COA', ', and the total': '\nTotaal | 170 | 70' }).map(
    ([what, last]) => ({ what: `${note}${what}`, drawn: `\n${table}\n${note}${last}`, outcome }),
  );

/** What is said below the rows holds whatever stands below it. */
export const NOTES_APART: readonly RealSheet[] = [
  ...below(TASK, 'Let op: de opgave is exclusief de achterstand van 2024.', 'ontbreekt: opgave; opgaveZonderSaldo'),
  ...below(TASK, 'De opgave is exclusief achterstand', 'ontbreekt: opgave; opgaveZonderSaldo'),
  ...below(TASK, 'Cijfers zijn fictief.', 'ontbreekt: opgave gehuisvest peildatum; anderOnderwerp'),
  ...below(TASK, 'Getallen zijn gemiddelden per maand.', 'ontbreekt: opgave gehuisvest peildatum; anderOnderwerp'),
  {
    what: 'the achterstand of one gemeente, and the source',
    drawn: `\n${NET}\nDelft heeft nog een achterstand van 6 uit 2021\n\nBron: COA`,
    outcome: '1-4-2022; Leiden 60 33, Delft -; taakstellingIsOpgave saldoInTekst',
  },
  {
    what: 'the achterstand of one gemeente that the table calls otherwise',
    drawn: `\n${NET.replace('Delft', 'Gemeente Delft')}\nDelft heeft nog een achterstand van 6 uit 2021`,
    outcome: '1-4-2022; Leiden 60 33, Delft -; taakstellingIsOpgave saldoInTekst',
  },
  ...below(TASK, 'Gehuisvest is zonder jan.', 'ontbreekt: opgave gehuisvest peildatum; anderOnderwerp'),
  ...['Let op: opgave excl. achterstand', 'De opgave is exclusief de achterstand van 2024.'].map((note) => ({
    what: `${note} beside the headings`,
    drawn: `\n${TASK.replace('\n', ` |  | ${note}\n`)}`,
    outcome: 'ontbreekt: opgave; opgaveZonderSaldo',
  })),
  {
    what: 'an ordinary note, its source and the total ask nothing',
    drawn: `\n${TASK}\n* voorlopige cijfers\nTotaal | 170 | 70\n\nBron: COA, ontvangen 6 april 2025`,
    outcome: '1-4-2025; Gouda 80 30, Delft 90 40',
  },
  {
    what: 'two days below a title "per gemeente", of which neither is called the peildatum',
    drawn: '\nOverzicht per gemeente\n1 april 2022\n1 mei 2022\n\nGemeente | Opgave | Gehuisvest\nDelft | 76 | 48',
    outcome: 'ontbreekt: peildatum; peildatumKiezen',
  },
];
