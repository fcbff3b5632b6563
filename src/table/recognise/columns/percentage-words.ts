import type { Role } from '../../roles';

/** What headings call the share that has been housed: of the opgave, the taakstelling or the minimum. */
export const PERCENTAGE_WORDS: readonly (readonly [Role, string])[] = [
  [
    'percentage',
    'percentage* | procent* | 0.9 % | percentage* gerealiseerd* | percentage* gehuisvest | percentage* realisatie',
  ],
  [
    'percentage',
    'percentage* taakstelling | percentage* opgave | percentage* minim* | % gerealiseerd* | % gehuisvest | ' +
      '% realisatie | % taakstelling | % opgave',
  ],
  [
    'percentage',
    '% gerealiseerd* taakstelling | % gerealiseerd* opgave | % gehuisvest opgave | ' +
      '% gehuisvest taakstelling | % minim* | % minim* gerealiseerd* | % minim* te huisvesten',
  ],
  ['percentage', 'procent* gerealiseerd* | procent* gehuisvest | procent* realisatie'],
  [
    'percentage',
    'percentage* gerealiseerd* taakstelling | percentage* gerealiseerd* opgave | ' +
      'percentage* gehuisvest taakstelling | percentage* gehuisvest opgave',
  ],
];
