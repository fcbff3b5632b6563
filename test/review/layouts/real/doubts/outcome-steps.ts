import type { RealSheet } from '../real-sheet';

const steps = (headings: string, cells: string, day: string, told: string): RealSheet => ({
  what: `${headings} on ${day}`,
  drawn: `\nGemeente | ${headings} | Opgave 2022-I | Gehuisvest ${day}\nDelft | ${cells} | 76 | 20`,
  outcome: [day, 'Delft 76 20', ...(told === '' ? [] : [told])].join('; '),
});

/** The step of the peildatum itself is the outcome in letters, and may be the step before in a sheet: it is asked. */
export const OUTCOME_STEPS: readonly RealSheet[] = [
  steps('Trede per 1 april 2022', '2', '1-4-2022', 'kolomOnzeker'),
  steps('Besluit op 1 juli 2022', '2', '1-7-2022', 'kolomOnzeker'),
  steps('Trede per 1 januari 2022 | Trede per 1 april 2022', '1 | 2', '1-4-2022', ''),
  steps('Trede | Trede per 1 april 2022', '1 | 2', '1-4-2022', ''),
  steps('Trede per 21 maart 2022', '2', '21-3-2022', ''),
  steps('Trede was | Trede is', '1 | 2', '1-7-2022', 'kolomKiezen'),
  steps('Fase nu | Fase straks', '1 | 2', '1-4-2022', 'kolomOnzeker'),
  steps('Vorige trede | Trede per 1 juli 2022', '1 | 2', '1-7-2022', ''),
];
