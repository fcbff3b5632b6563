import type { RealSheet } from '../real-sheet';

const READ = '1-4-2025; Delft 84 20, Gouda 90 31';

const columns = (what: string, headings: string, cells: readonly [string, string], outcome: string): RealSheet => ({
  what,
  drawn: `\nGemeente | ${headings}\nDelft | ${cells[0]}\nGouda | ${cells[1]}`,
  outcome,
});
const stated = (sheet: RealSheet): RealSheet => ({ ...sheet, drawn: `\nStand 1 april 2025${sheet.drawn}` });

/** Which of several columns counts who were housed, and which is the taakstelling. */
export const COUNTS: readonly RealSheet[] = [
  columns(
    '"Resultaat t/m" that is the opgave less what remains',
    'Opgave 2025-I | Resultaat t/m 1 april 2025 | Nog te huisvesten',
    ['84 | 20 | 64', '90 | 31 | 59'],
    READ,
  ),
  columns(
    '"Stand" of a day that is the taakstelling, without saldo, less what remains',
    'Taakstelling 2025-I | Stand per 1 april 2025 | Nog te doen',
    ['84 | 20 | 64', '90 | 31 | 59'],
    `${READ}; taakstellingIsOpgave`,
  ),
  columns(
    '"Stand" that may be what remains as well',
    'Opgave 2025-I | Stand per 1 april 2025 | Nog te huisvesten',
    ['84 | 42 | 42', '90 | 45 | 45'],
    'ontbreekt: gehuisvest peildatum; ',
  ),
  columns(
    '"Resultaat" behind the count is what is left of the opgave',
    'Opgave 2025-I | Gehuisvest 1-4-2025 | Resultaat',
    ['84 | 20 | -64', '90 | 31 | -59'],
    READ,
  ),
  stated(
    columns(
      'one month beside all since the first day of the halfjaar',
      'Opgave 2025-I | Gehuisvest in maart | Gehuisvest cumulatief vanaf 1 januari | Restant',
      ['84 | 6 | 20 | 64', '90 | 10 | 31 | 59'],
      READ,
    ),
  ),
  stated(
    columns(
      'since a later day than the first, without a year',
      'Opgave 2025-I | Gehuisvest vanaf 1 maart',
      ['84 | 6', '90 | 10'],
      'ontbreekt: gehuisvest; kolomOnzeker',
    ),
  ),
  columns(
    'the provisional and the definite taakstelling',
    'Voorlopige taakstelling 2025-I | Definitieve taakstelling 2025-I | Gehuisvest 1-4-2025',
    ['80 | 84 | 20', '88 | 90 | 31'],
    `${READ}; taakstellingIsOpgave`,
  ),
  columns(
    'the taakstelling, first provisional and then definite',
    'Taakstelling 2025-I voorlopig | Taakstelling 2025-I definitief | Gehuisvest 1-4-2025',
    ['80 | 84 | 20', '88 | 90 | 31'],
    `${READ}; taakstellingIsOpgave`,
  ),
  columns(
    'an opgave without the additional one beside it',
    'Opgave 2025-I zonder additioneel | Additionele opgave | Gehuisvest 1-4-2025',
    ['84 | 12 | 20', '90 | 14 | 31'],
    READ,
  ),
  ...['Regulier | Nareis', 'wv. regulier | wv. nareis', 'waarvan gezinnen | overig'].map((parts) => ({
    what: `"Totaal" below "Gehuisvest", beside ${parts}`,
    drawn: `
 | | Gehuisvest per 1 april 2025 | | |
Gemeente | Opgave 2025-I | Totaal | ${parts} | Nog te huisvesten
Delft | 84 | 20 | 16 | 4 | 64
Gouda | 90 | 31 | 20 | 11 | 59`,
    outcome: READ,
  })),
  {
    what: '"Totaal" below "Gehuisvest", beside its percentage',
    drawn: `
 | | Gehuisvest per 1 april 2025 | |
Gemeente | Opgave 2025-I | Totaal | in % | Nog te huisvesten
Delft | 84 | 20 | 24% | 64
Gouda | 90 | 31 | 34% | 59`,
    outcome: READ,
  },
];
