/** Writing and taking back played at random through Microsoft's own office.js: the model and the oracle of the core. */
import fc from 'fast-check';
import { speel, type Tel } from '../../change/beproef/speel';
import { stappen } from '../../change/beproef/willekeurig';
import { closeProef } from '../../standin/browser';
import { browserveld } from './browserveld';

const REEKSEN = Number(process.env.REEKSEN ?? 10);
const seed = Number(process.env.SEED ?? 20220330);
/** Every step is some ten messages to the page. */
const LANGSTE = 10;

test('whatever comes in between, every gemeente keeps its own figures', async () => {
  const tel: Tel = {};
  let stappenGedaan = 0;
  await fc.assert(
    fc
      .asyncProperty(stappen(LANGSTE), async (reeks) => {
        const gedaan = await speel(reeks, await browserveld());
        stappenGedaan += reeks.length;
        for (const [wat, n] of Object.entries(gedaan)) tel[wat] = (tel[wat] ?? 0) + n;
      })
      .afterEach(closeProef),
    { numRuns: REEKSEN, seed, endOnFailure: true },
  );
  process.stdout.write(
    `seed ${seed}: ${REEKSEN} reeksen, ${stappenGedaan} stappen, 0 schendingen: ${JSON.stringify(tel)}\n`,
  );
  expect(Object.keys(tel).some((wat) => wat.startsWith('schrijf '))).toBe(true);
}, 1_800_000);
