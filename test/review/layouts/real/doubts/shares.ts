import type { RealSheet } from '../real-sheet';

const ASKED = 'ontbreekt: gehuisvest; kolomOnzeker';
const sheet = (what: string, drawn: string, outcome = ASKED): RealSheet => ({ what, drawn: `\n${drawn}`, outcome });

/** "Gerealiseerd" above percentages without a sign: read as a count, 55 % of 74 would be 55 persons. */
export const SHARES: readonly RealSheet[] = [
  sheet('with decimals', 'Stand 1 april 2022\nGemeente | Opgave | Gerealiseerd\nDelft | 74 | 55,4\nGouda | 50 | 40,0'),
  sheet(
    'beside what is left',
    'Stand 1 april 2022\nGemeente | Opgave | Nog te huisvesten | Gerealiseerd\nDelft | 74 | 33 | 55\nGouda | 48 | 30 | 38',
  ),
  sheet(
    'with a total that is no sum',
    'Stand 1 april 2022\nGemeente | Opgave | Gerealiseerd\nDelft | 74 | 55\nGouda | 48 | 38\nTotaal | 122 | 48',
  ),
  sheet(
    'below a title of percentages',
    'Realisatiepercentage per gemeente, 1 april 2022\nGemeente | Opgave | Gerealiseerd\nDelft | 74 | 55\nGouda | 48 | 138',
  ),
  sheet(
    'counts below a title of both',
    'Aantallen en percentages per 1 april 2022\nGemeente | Opgave | Gerealiseerd | %\nDelft | 74 | 41 | 55',
    '1-4-2022; Delft 74 41',
  ),
  sheet(
    'counts beside what is left, with a typing error',
    'Stand 1 april 2022\nGemeente | Opgave | Nog te huisvesten | Gerealiseerd\nDelft | 74 | 34 | 41\nGouda | 48 | 30 | 18',
    '1-4-2022; Delft 74 41, Gouda 48 18',
  ),
  sheet(
    'a correction below zero with its total is no share',
    '2021-II | 2021-II | 2022-I | 2022-I |\nTaakstelling | Gehuisvest | Taakstelling | Gehuisvest | Gemeente\n' +
      '20 | -1 | 12 | 0 | Schiedam\n20 | -1 | 12 | 0 | Totaal',
    'ontbreekt: peildatum; taakstellingIsOpgave',
  ),
  sheet(
    'counts of quarters so small that one of them is 1 % as well',
    'Gemeente | Opgave 2021-II | Gehuisvest jul-sep 2021 | Gehuisvest okt-dec 2021 | Totaal gehuisvest\n' +
      'Delft | 172 | 3 | 3 | 6\nZoetermeer | 134 | 1 | 1 | 2',
    'ontbreekt: gehuisvest; kolomOnzeker kolomKiezen',
  ),
  sheet(
    'counts beside what is left of the taakstelling with its saldo',
    'Saldo van 1 januari 2021\nGemeente | Taakstelling | Saldo 1-1-2021 (achterstand +) | Nog te huisvesten | Gerealiseerd ' +
      '1-7-2021\nRotterdam | 238 | -4 | 230 | 4\nDelft | 135 | 1 | 136 | 0',
    '1-7-2021; Rotterdam 234 4, Delft 136 0',
  ),
];
