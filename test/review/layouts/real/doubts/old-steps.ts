import type { RealSheet } from '../real-sheet';

const of = (heading: string, counted: string, told: string, step = '1'): RealSheet => ({
  what: `${step} in '${heading}' beside what was housed on ${counted}`,
  drawn: `\nGemeente | ${heading} | Opgave 2022-I | Gehuisvest per ${counted}\nDelft | ${step} | 76 | 30`,
  outcome: [counted, 'Delft 76 30', ...(told === '' ? [] : [told])].join('; '),
});

/**
 * A step of before the last decision: what that made of it only a person knows. On 1 April and 1 October the steps 0
 * and 1 may rise, no other.
 */
export const OLD_STEPS: readonly RealSheet[] = [
  of('Trede per 1 juli 2021', '1-7-2022', 'tredeOuder'),
  of('Trede per 1 oktober 2021', '1-7-2022', 'tredeOuder'),
  of('Trede per 1 oktober 2021', '1-4-2022', 'tredeOuder'),
  of('Trede 2021-I', '1-4-2022', 'tredeOuder'),
  of('Trede vorig jaar', '1-4-2022', 'kolomOnzeker'),
  of('Trede per 31-12-2021', '1-4-2022', ''),
  of('Trede per 1 januari 2022', '1-4-2022', ''),
  of('Trede per 1 januari 2022', '15-4-2022', 'tredeOuder', '0'),
  of('Trede per 1 januari 2022', '1-7-2022', 'tredeOuder'),
  of('Trede per 1 januari 2022', '1-7-2022', '', '2'),
  of('Trede per 1 januari 2022', '1-7-2022', '', '3a'),
  of('Trede per 31 maart 2022', '1-7-2022', ''),
  of('Trede per 1 april 2022', '1-7-2022', ''),
  of('Trede 2021-II', '1-4-2022', ''),
  of('Trede januari 2022', '1-7-2022', 'tredeOuder'),
  of('Trede april 2022', '1-7-2022', ''),
];
