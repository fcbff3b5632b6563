import type { CellValue, Grid } from '../../src/table/cells/grid';
import type { Role } from '../../src/table/roles';
import { type GridExtras, gridOf } from './grid-of';

/** The headings of the overview of 30 March 2022, with what each means. */
export const HEADINGS: readonly (readonly [heading: string, role: Role])[] = [
  ['Gemeente', 'gemeente'],
  ['Besluit op 1 januari 2022', 'trede'],
  ['Taakstelling 1e helft 2022', 'taakstelling'],
  ['Plaatsingen 1 januari 2022 – 21 maart 2022', 'gehuisvest'],
  ['Te realiseren 21 maart 2022 - 1 juli 2022', 'nogTeHuisvesten'],
  ['Gerealiseerd 21 maart 2022', 'percentage'],
];

/** gemeente, trede, taakstelling (= opgave), gehuisvest, te realiseren, gerealiseerd */
export const GEMEENTEN = [
  ['Delft', 2, 76, 48, 28, 0.63],
  ["Gravenhage 's-", 2, 417, 129, 288, 0.31],
  ['Leidschendam-Voorburg', 3, 67, 8, 59, 0.12],
  ['Midden-Delfland', 2, 13, 5, 8, 0.38],
  ['Pijnacker-Nootdorp', 3, 50, 12, 38, 0.24],
  ['Rijswijk', 3, 56, 1, 55, 0.02],
  ['Wassenaar', 0, 15, 11, 4, 0.73],
  ['Westland', 3, 81, 30, 51, 0.37],
  ['Zoetermeer', 3, 109, 31, 78, 0.28],
] as const;

/** The overview of Haaglanden of 30 March 2022, as it stands in the paper (variant A). */
export const HAAGLANDEN: readonly (readonly CellValue[])[] = [
  HEADINGS.map(([heading]) => heading),
  ...GEMEENTEN,
  ['Totaal', '', 884, 275, 609, 0.31],
];

const PERCENTAGES = new Map(HAAGLANDEN.slice(1).map((_, i) => [`${i + 1},5`, '0%'] as const));

/** @param change replaces cells by "row,column" within the grid */
export function haaglanden(change: ReadonlyMap<string, CellValue> = new Map(), extras: GridExtras = {}): Grid {
  const rows = HAAGLANDEN.map((line, r) => line.map((value, c) => change.get(`${r},${c}`) ?? value));
  return gridOf(rows, { sheet: 'Haaglanden', formats: PERCENTAGES, ...extras });
}
