/**
 * A cabinet letter of July 2025 wants to abolish the taakstelling; it is law until changed. So that of a halfjaar to
 * come may be missing: nobody is asked to mend it, and nothing is guessed.
 */
import { STANDAARDBELEID } from '../../../src/domain/beleid/beleid';
import { assess } from '../../../src/review/assess/assess';
import { check } from '../../../src/review/checks/check';
import type { CellValue } from '../../../src/table/cells/grid';
import { readGrid } from '../../../src/table/rows/read';
import { gridOf } from '../../table/grid-of';

function read(rows: readonly (readonly CellValue[])[]) {
  const grid = gridOf(rows);
  const result = readGrid(grid);
  if (result.kind !== 'table') throw new Error(`geen tabel: ${result.kind}`);
  const faults = check({ table: result.table, grid }).filter(({ severity }) => severity === 'fout');
  return { outcome: assess(result.table, { beleid: STANDAARDBELEID }), faults };
}

describe.each(['', 'n.n.b.', 'nog niet vastgesteld', 'vervalt'])('a taakstelling of 2026-II that says "%s"', (says) => {
  test('beside the halfjaar that is assessed changes nothing', () => {
    const { outcome, faults } = read([
      [
        'Gemeente',
        'Trede',
        'Taakstelling 2026-I',
        'Achterstand per 1 januari 2026',
        'Gehuisvest per 1 juli 2026',
        'Koppelingen op 1 april 2026',
        'Taakstelling 2026-II',
      ],
      ['Delft', '2', 70, 3, 40, 'voldoende', says],
      ['Rijswijk', '2', 50, 3, 60, 'voldoende', says],
    ]);
    const treden =
      outcome.kind === 'overview'
        ? outcome.overview.rows.map(({ beoordeling }) => beoordeling.kind === 'trede' && beoordeling.trede)
        : [];
    expect([treden, faults]).toEqual([['3a', '0'], []]);
  });

  test('of that halfjaar itself is no fault: the gemeente waits, the others are assessed', () => {
    const { outcome, faults } = read([
      ['Gemeente', 'Taakstelling 2026-II', 'Achterstand per 1 juli 2026', 'Gehuisvest per 1 augustus 2026'],
      ['Delft', says, 3, 4],
      ['Rijswijk', 50, 3, 4],
    ]);
    expect(faults).toEqual([]);
    expect(outcome.kind === 'overview' && outcome.overview.unassessed.map(({ naam, reden }) => [naam, reden])).toEqual([
      ['Delft', 'de opgave ontbreekt'],
    ]);
    expect(outcome.kind === 'overview' && outcome.overview.rows.map(({ opgave }) => opgave)).toEqual([53]);
  });

  test('in a history is no fault', () => {
    const { faults } = read([
      ['Periode', 'Taakstelling', 'Achterstand (+) / voorsprong (-) begin', 'Realisatie'],
      ['2025-II', 70, 3, 40],
      ['2026-I', 60, 33, 40],
      ['2026-II', says, 53, ''],
    ]);
    expect(faults).toEqual([]);
  });
});
