/** The conclusion for every two steps, from what the ladders say: the same rung, the next rung, or neither. */
import { conclusie } from '../../../src/domain/ladder/conclusie';
import { vergelijkTreden } from '../../../src/domain/ladder/ladder';
import { TREDEN, type Trede } from '../../../src/domain/ladder/trede';

/** Until July 2021 and since; the "3" of a sheet stands on both, since then as 3a. */
const LADDERS: readonly (readonly (readonly Trede[])[])[] = [
  [['0'], ['1'], ['2'], ['3'], ['4'], ['5'], ['6']],
  [['0'], ['1'], ['2'], ['3', '3a'], ['3b'], ['4'], ['5'], ['6']],
];

/** How many rungs higher the second is on a ladder that has both. */
const sporten = (voor: Trede, na: Trede): readonly number[] =>
  LADDERS.map((ladder) => [voor, na].map((trede) => ladder.findIndex((sport) => sport.includes(trede)))).flatMap(
    ([a = -1, b = -1]) => (a < 0 || b < 0 ? [] : [b - a]),
  );

function verwacht(voor: Trede, na: Trede): string {
  if (na === '0' && voor !== '0') return 'taakstelling gerealiseerd';
  const verschil = sporten(voor, na);
  if (verschil.includes(0)) return 'zelfde fase';
  if (verschil.includes(1)) return 'volgende fase';
  return vergelijkTreden(na, voor) < 0 ? 'daalt' : 'slaatOver';
}

const gekregen = (voor: Trede, na: Trede): string => {
  const uitkomst = conclusie(voor, na);
  return uitkomst.ok ? uitkomst.conclusie : uitkomst.code;
};

test('for all 81 pairs of steps', () => {
  const anders = TREDEN.flatMap((voor) =>
    TREDEN.filter((na) => gekregen(voor, na) !== verwacht(voor, na)).map((na) => [
      voor,
      na,
      gekregen(voor, na),
      verwacht(voor, na),
    ]),
  );
  expect(anders).toEqual([]);
});

test('every step has exactly one conclusion "zelfde fase" with itself, and only 3 and 3a share one', () => {
  const zelfde = TREDEN.map((voor) => TREDEN.filter((na) => gekregen(voor, na) === 'zelfde fase').join());
  expect(zelfde).toEqual(['0', '1', '2', '3,3a', '3,3a', '3b', '4', '5', '6']);
});

test('the highest step has no next', () => {
  expect(TREDEN.filter((na) => gekregen('6', na) === 'volgende fase')).toEqual([]);
});
