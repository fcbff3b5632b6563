import { STANDAARDBELEID } from '../../../../src/domain/beleid/beleid';
import { assess } from '../../../../src/review/assess/assess';
import type { CellValue } from '../../../../src/table/cells/grid';
import { readingSentence } from '../../../../src/table/sentences/reading';
import type { ReadTable } from '../../../../src/table/table';
import { tableOf } from '../../../table/tables';

export const JULY = tableOf([
  ['Gemeente', 'Fase 1 april 2022', 'Opgave 2022-I', 'Gehuisvest per 1 juli 2022', 'Koppelingen'],
  ['Delft', 1, 60, 40, 'voldoende'],
  ['Gouda', 1, 50, 20, 'voldoende'],
]);
export const sheet = (rows: readonly (readonly CellValue[])[]): ReadTable => tableOf(rows, { sheet: 'Anders' });
export const told = (table: ReadTable): readonly string[] =>
  table.findings.filter((f) => f.sheet === 'Anders').map(readingSentence);
export const outcomes = (table: ReadTable): unknown => {
  const result = assess(table, { beleid: STANDAARDBELEID });
  if (result.kind !== 'overview') return result.wat;
  return [
    ...result.overview.rows.map(({ naam, opgave, beoordeling: b }) =>
      b.kind === 'trede' ? [naam, opgave, b.trede] : [naam, opgave],
    ),
    ...result.overview.unassessed.map(({ naam, reden }) => [naam, reden]),
  ];
};
