/** What was written in a row that Excel still calculates stays [F12], but only under the heading that it came under. */
import { STANDAARDBELEID } from '../../../../src/domain/beleid/beleid';
import { assess } from '../../../../src/review/assess/assess';
import { readGrid } from '../../../../src/table/rows/read';
import { offers, planResults } from '../../../../src/change/outcomes/results';
import { verouderd } from '../../../../src/change/outcomes/verouderd';
import { op } from '../../../domain/stand';
import { everyColumn } from '../../every-column';
import { type Cells, applyTo, at, gridFrom } from '../../grids';
import { haaglandenCells, TOTAAL_ROW } from '../../overviews';
import { overviewIn } from '../../written';
import { row } from '../results-kit';

/** Writes all columns but those left out, for a day. */
function writtenOn(day: string, cells: Cells, without: readonly string[] = []): Cells {
  const grid = gridFrom(cells);
  const read = readGrid(grid);
  if (read.kind !== 'table') throw new Error(read.kind);
  const result = assess(read.table, { beleid: STANDAARDBELEID, peildatum: op(day) });
  if (result.kind !== 'overview') throw new Error(result.wat.join());
  const { take } = everyColumn(offers(result.overview, grid));
  const chosen = [...take].filter((key) => !without.includes(key));
  return applyTo(cells, planResults(result.overview, grid, { take: new Set(chosen) }));
}

const EMPTY = ['', '', '', '', '', '', ''];
const busyIn = (cells: Cells): Cells => new Map(cells).set(at(1, 3), { content: '#BUSY!', numberFormat: 'General' });

test('with the same columns for the same day', () => {
  const before = writtenOn('21-3-2022', haaglandenCells());
  const after = writtenOn('21-3-2022', busyIn(before));
  expect([row(after, 1), row(after, TOTAAL_ROW)]).toEqual([row(before, 1), row(before, TOTAAL_ROW)]);
});

test('what stays is not pointed out as stale, or mending it would empty it', () => {
  const grid = gridFrom(busyIn(writtenOn('21-3-2022', haaglandenCells())));
  expect(verouderd(overviewIn(grid), grid, 'peildatum 21-3-2022')).toEqual([]);
});

/** A formula stays with its row as well. */
const withFormula = (cells: Cells): Cells => new Map(cells).set(at(1, 8), { content: '=G2-D2', numberFormat: '#,##0' });

describe.each([
  ['a row that is calculated', busyIn],
  [
    'a row that cannot be assessed',
    (cells: Cells) => new Map(cells).set(at(1, 3), { content: 'veel', numberFormat: '' }),
  ],
])('nothing stays in %s', (_, broken) => {
  test('where a column comes in between and moves the others up', () => {
    const before = writtenOn('21-3-2022', haaglandenCells(), ['uitkomst:minimaal']);
    const after = writtenOn('21-3-2022', broken(withFormula(before)));
    expect([row(after, 1), row(after, TOTAAL_ROW)]).toEqual([EMPTY, EMPTY]);
  });

  test('under the heading of another day', () => {
    const before = writtenOn('21-3-2022', haaglandenCells());
    const after = writtenOn('1-5-2022', broken(withFormula(before)));
    expect([row(after, 1), row(after, TOTAAL_ROW)]).toEqual([EMPTY, EMPTY]);
  });
});
