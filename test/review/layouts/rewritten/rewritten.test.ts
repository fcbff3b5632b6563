/**
 * A sheet that is written otherwise, or on which more stands, says the same or is asked about: no gemeente is read
 * otherwise than before, and none is read that was not.
 */
import fc from 'fast-check';
import { remembered } from '../../../../src/domain/remembered';
import { CORPUS } from '../corpus';
import { cellsIn } from '../real/outcome';
import type { RealSheet } from '../real/real-sheet';
import { figuresIn } from './figures';
import { type Cells, REWRITINGS, squared } from './rewritings';

/** REWRITTEN=20000 tries as many, with SEED=7 others. */
const TRIED = Number(process.env.REWRITTEN ?? 1500);
/** Of all that are read, so that asking everything is no way out. */
const MOSTLY = 0.95;

const drawn = (cells: Cells): string => cells.map((row) => row.join(' | ')).join('\n');
const cellsOf = (sheet: RealSheet): Cells => squared(cellsIn(sheet.drawn.slice(1)));
const asDrawn = remembered((sheet: RealSheet) => figuresIn(cellsOf(sheet)));

test('no gemeente is read otherwise', () => {
  let [read, again] = [0, 0];
  fc.assert(
    fc.property(fc.constantFrom(...CORPUS), fc.constantFrom(...Object.keys(REWRITINGS)), (sheet, what) => {
      const cells = REWRITINGS[what]?.(cellsOf(sheet));
      if (!cells) return;
      const [before, after] = [asDrawn(sheet), figuresIn(cells)];
      const wrong = [...after].filter(([naam, figures]) => before.get(naam) !== figures);
      if (wrong.length > 0) throw new Error(`${what}: ${sheet.what}\n${drawn(cells)}\n${wrong.join('\n')}`);
      if (before.size > 0) read++;
      if (before.size > 0 && after.size > 0) again++;
    }),
    { numRuns: TRIED },
  );
  expect(again / read).toBeGreaterThan(MOSTLY);
});
