import { screen } from '@testing-library/react';
import type { CellValue } from '../../../src/table/cells/grid';
import { MetTaak } from '../../../src/taskpane/cijfers/Taak';
import { MetVoorbeeld } from '../../../src/taskpane/shell/MetVoorbeeld';
import { Overzicht } from '../../../src/taskpane/overzicht/Overzicht';
import { at, cellsOf, type Cells } from '../../change/grids';
import { haaglandenCells } from '../pane';
import { press, showing } from '../tab';

export const show = showing(() => (
  <MetVoorbeeld>
    <MetTaak>
      <Overzicht />
    </MetTaak>
  </MetVoorbeeld>
));

/** What COA sent in April: its own names and order, Wassenaar is not there, Utrecht is nobody's business. */
export const APRIL: readonly (readonly CellValue[])[] = [
  ['Gemeente', 'Taakstelling incl. achterstand 1e helft 2022', 'Gerealiseerd t/m 18 april 2022'],
  ['Zoetermeer', 109, 40],
  ['Westland', 81, 29],
  ['Rijswijk (ZH.)', 56, 50],
  ['Pijnacker-Nootdorp', 50, 20],
  ['Midden-Delfland', 13, 6],
  ['Leidschendam-Voorburg', 70, 12],
  ["'s-Gravenhage", 417, 180],
  ['Delft', 76, 55],
  ['Utrecht', 300, 100],
];
export const SHEETS = { Haaglanden: haaglandenCells(), 'COA april': cellsOf(APRIL) };

export const content = (cells: Cells, row: number, column: number) => cells.get(at(row, column))?.content ?? '';
export const shown = (cells: Cells): readonly (readonly CellValue[])[] =>
  Array.from({ length: 11 }, (_, r) => Array.from({ length: 6 }, (_, c) => content(cells, r, c)));

export async function chosen(sheets: Readonly<Record<string, Cells>> = SHEETS) {
  const pane = await show(sheets);
  await pane.user.click(press('Nieuwe cijfers'));
  await pane.user.selectOptions(
    await screen.findByRole('combobox', { name: 'Blad met de nieuwe cijfers' }),
    'COA april',
  );
  return pane;
}

export const isTaken = async (found: Promise<HTMLElement>) => ((await found) as HTMLInputElement).checked;
export const box = (name: RegExp) => screen.findByRole('checkbox', { name });
