/** A year of the whole country: twelve sheets of 342 gemeenten, one request each. */
import { valueContent } from '../../../src/change/write/content';
import { isGeldigOp, NEDERLAND } from '../../../src/domain/gemeente/gemeenten';
import { datumVan } from '../../../src/domain/tijd/datum';
import { read } from '../../../src/taskpane/model/reading/reading';
import { courseSeen } from '../../../src/taskpane/verloop/gezien';
import { leesVerloop } from '../../../src/taskpane/verloop/lezen';
import { cellsOf, type Cells } from '../../change/grids';
import { paneOn } from '../pane';

const MAANDEN = Array.from({ length: 12 }, (_, i) => `2023-${String(i + 1).padStart(2, '0')}-15`);
const LANDELIJK = NEDERLAND.filter((gemeente) => isGeldigOp(gemeente, datumVan('2023-01-15')));

/** Every gemeente has 60 to house in each half, and houses five a month. */
const maand = (dag: string, i: number): Cells =>
  cellsOf(
    [
      ['Gemeente', 'Provincie', `Opgave 2023-${i < 6 ? 'I' : 'II'}`, `Gehuisvest per ${dag}`],
      ...LANDELIJK.map(({ naam, provincie }) => [naam, provincie, 60, 5 * ((i % 6) + 1)]),
    ].map((row) => row.map(valueContent)),
  );
const JAAR = Object.fromEntries(MAANDEN.map((dag, i) => [`Stand ${dag}`, maand(dag, i)]).reverse());

test('each sheet is read in one request, with progress, and gives its month', async () => {
  const { session, backstage } = paneOn(JAAR);
  await read(session);
  const before = backstage.traffic.requests;
  const progress: string[] = [];
  await leesVerloop(session, { progress: (...done: readonly unknown[]) => void progress.push(JSON.stringify(done)) });
  // One for the names of the sheets, one for each of the eleven others.
  expect(backstage.traffic.requests - before).toBe(12);
  expect(progress.length).toBeGreaterThanOrEqual(11);
  const course = courseSeen(session.store.get());
  expect(LANDELIJK).toHaveLength(342);
  expect(course?.rows).toHaveLength(50);
  const months = MAANDEN.map((_, i) => 5 * ((i % 6) + 1));
  for (const { points } of course?.rows ?? []) expect(points.map((point) => point?.gehuisvest)).toEqual(months);
});
