/**
 * Every tab with 9, 52 and 342 gemeenten, narrow and broad: nothing runs out of its place. `npm run rondgang` also
 * takes a picture of each, high and low, light, dark and in forced colours, into build/rondgang: for eyes.
 */
import { closeProef, openProef } from '../../standin/browser';
import { BREED, prepare, walk, WERKMAPPEN } from './lopen';

afterEach(closeProef);

const SHEETS = WERKMAPPEN.flatMap((werkmap) => BREED.map((wide) => [werkmap, wide] as const));

test.each(SHEETS)('%s at %d pixels: nothing runs out of its place on any tab', async (werkmap, wide) => {
  const opened = await openProef({ werkmap: werkmap === 'landelijk' ? 'leeg' : werkmap, paneel: wide });
  await prepare(opened, werkmap);
  expect(await walk(opened, `${werkmap} ${wide}`)).toEqual([]);
});
