import fc from 'fast-check';
import { geheugenveld } from './geheugenveld';
import { speel, type Tel } from './speel';
import type { Stap } from './stappen';
import { stappen } from './willekeurig';

/** How many sequences; `npm run beproef` asks for more. */
const REEKSEN = Number(process.env.REEKSEN ?? 300);
/** Always the same ones, unless another seed is asked for. */
const seed = Number(process.env.SEED ?? 20220330);

/** Found by it once. */
const EERDER: readonly [readonly Stap[]][] = [
  [
    [
      { doe: 'schrijf', wijze: 'waarden' },
      // Emptied a moment before: no figure stays, and so no heading.
      { doe: 'zetTerug', welke: 0, tussendoor: { wat: { doe: 'leeg', rij: 0, kolom: 6 }, verzoek: 2 } },
    ],
  ],
  [
    [
      { doe: 'wisRij', rij: 0 },
      { doe: 'groei' },
      { doe: 'wisRij', rij: 0 },
      { doe: 'schrijf', wijze: 'formules' },
      { doe: 'schrijf', wijze: 'waarden' },
      // The sum that comes back is over the same rows, in another order.
      { doe: 'sorteer', kolom: 0, aflopend: false },
      { doe: 'zetTerug', welke: 0 },
      { doe: 'wisRij', rij: 10 },
    ],
  ],
  [
    [
      { doe: 'groei' },
      { doe: 'schrijf', wijze: 'waarden' },
      { doe: 'groei' },
      // Under a heading that goes, beside a gemeente that came later.
      { doe: 'zetTerug', welke: 0, tussendoor: { wat: { doe: 'typ', rij: 10, kolom: 6, waarde: 0 }, verzoek: 2 } },
    ],
  ],
  [
    [
      { doe: 'schrijf', wijze: 'formules' },
      { doe: 'schrijf', wijze: 'waarden' },
      { doe: 'schrijf', wijze: 'formules' },
      // All is back already, and what the workbook keeps of it goes in part.
      { doe: 'zetTerug', welke: 1, weiger: { verzoek: 2, gedaan: 2 } },
      { doe: 'zetTerug', welke: 1 },
    ],
  ],
];

test('whatever comes in between, every gemeente keeps its own figures', async () => {
  const tel: Tel = {};
  let stappenGedaan = 0;
  await fc.assert(
    fc.asyncProperty(stappen(24), async (reeks) => {
      const gedaan = await speel(reeks, geheugenveld());
      stappenGedaan += reeks.length;
      for (const [wat, n] of Object.entries(gedaan)) tel[wat] = (tel[wat] ?? 0) + n;
    }),
    { numRuns: REEKSEN, seed, examples: [...EERDER] },
  );
  process.stdout.write(
    `seed ${seed}: ${REEKSEN} reeksen, ${stappenGedaan} stappen, 0 schendingen: ${JSON.stringify(tel)}\n`,
  );
  for (const wat of ['schrijf waarden', 'schrijf formules', 'schrijf functies', 'terug', 'tussendoor', 'weigering'])
    expect(tel[wat] ?? 0).toBeGreaterThan(0);
}, 3_600_000);
