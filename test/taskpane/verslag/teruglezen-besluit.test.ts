/** What people decided comes back from the papers that say it, with its source or reason, and so does the step. */
import { samenvoegtabel } from '../../../src/change/papers/verslag/besluit/samenvoegtabel';
import { bevindingen } from '../../../src/change/papers/verslag/bevindingen';
import { STANDAARDBELEID } from '../../../src/domain/beleid/beleid';
import { datumVan } from '../../../src/domain/tijd/datum';
import { assess } from '../../../src/review/assess/assess';
import type { Overview } from '../../../src/review/assess/overview';
import { tableOf } from '../../table/tables';
import { gelezen, kopie, stukVan } from './teruglezen-kit';

const KOP = [
  'Gemeente',
  'Trede',
  'Taakstelling 2025-II',
  'Achterstand per 1 juli 2025',
  'Gehuisvest per 1 januari 2026',
];
const BESLUITEN = ['Koppelingen', 'Verschoonbaar', 'Verlengd tot', 'Besluit verlenging'];
const RIJEN = [
  ['Delft', 2, 70, 6, 48, 'voldoende', 'dossiers zonder BSN', '', ''],
  ['Lansingerland', 4, 150, 44, 92, 'voldoende', '', datumVan('2026-07-01'), 'GS 3-2-2026'],
  ['Lisse', 3, 20, 0, 9, 'voldoende', '', '', ''],
];

const result = assess(tableOf([[...KOP, ...BESLUITEN], ...RIJEN]), { beleid: STANDAARDBELEID });
const overview = result.kind === 'overview' ? result.overview : undefined;
const besloten = ({ rows }: Overview) =>
  rows.map(({ naam, row, beoordeling: b }) => [naam, b.kind === 'trede' && b.trede, row.verschoonbaar, row.verlengd]);

const inHetKort = ({ rows }: Overview): readonly (readonly [string, unknown])[] =>
  rows.map(({ naam, row, beoordeling: b }) => [
    naam,
    [b.kind === 'trede' && b.trede, row.verschoonbaar !== undefined, row.verlengd?.tot],
  ]);

test('from the table for the letters', async () => {
  if (!overview) throw new Error('geen overzicht');
  const { reading, fouten } = gelezen(await kopie(samenvoegtabel(stukVan(overview), 'Zuid-Holland', new Map())));
  expect(fouten).toEqual([]);
  expect(besloten(overview).map(([, trede]) => trede)).toEqual(['2', '4', '3b']);
  expect(reading.kind === 'overview' && besloten(reading.overview)).toEqual(besloten(overview));
});

test('from the annex of each', async () => {
  if (!overview) throw new Error('geen overzicht');
  const bladen = bevindingen(stukVan(overview), { vorm: 'bladPerGemeente', volgend: new Map() });
  const terug = await Promise.all(
    bladen.map(async (blad) => {
      const { reading } = gelezen(await kopie(blad));
      return reading.kind === 'overview' ? inHetKort(reading.overview) : [];
    }),
  );
  expect(new Map(terug.flat())).toEqual(new Map(inHetKort(overview)));
});
