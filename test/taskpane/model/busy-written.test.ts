/** Figures that a function still works on, at a write: nothing is known of them yet [F12]. */
import { offers, planResults } from '../../../src/change/outcomes/results';
import { beginSession } from '../../../src/taskpane/model/begin';
import { openPreview, previewAfresh } from '../../../src/taskpane/model/writing/writing';
import { everyColumn } from '../../change/every-column';
import { at, type Cells, gridFrom } from '../../change/grids';
import { haaglandenCells } from '../../change/overviews';
import { overviewIn, written } from '../../change/written';
import { paneOn, settled } from '../pane';

/** The cells with the number of placements on these lines still being calculated. */
const figuresOf = (lines: readonly number[], cells: Cells = haaglandenCells()): Cells =>
  new Map([...cells, ...lines.map((line) => [at(line, 3), { content: '#BUSY!', numberFormat: 'General' }] as const)]);

test('of figures all calculated nothing is written; when they are there the usual columns are chosen', async () => {
  const done = haaglandenCells();
  const { session, backstage, wait } = paneOn({ Haaglanden: figuresOf([1, 2, 3, 4, 5, 6, 7, 8, 9]) });
  await beginSession(session);
  const preview = () => {
    const shown = session.store.get().preview;
    if (shown?.kind !== 'uitkomsten') throw new Error('geen voorbeeld');
    return { cells: shown.plan.changes.length, take: shown.choices.take };
  };
  await previewAfresh(session);
  expect(preview().cells).toBe(0);
  for (let line = 1; line <= 9; line += 1)
    backstage.type('Haaglanden', line, 3, Number(done.get(at(line, 3))?.content));
  wait();
  await settled();
  const shown = preview();
  openPreview(session);
  expect([shown, shown.cells]).toEqual([preview(), 41]);
});

test('what was written in a row whose figures are calculated, and in the Totaal over it, stays', () => {
  const grid = gridFrom(figuresOf([2], written(haaglandenCells(), 'waarden')));
  const overview = overviewIn(grid);
  expect(overview.unassessed).toHaveLength(1);
  const { changes } = planResults(overview, grid, everyColumn(offers(overview, grid)));
  expect(changes).toEqual([]);
});
