/** What shows figures shows those of the moment that it is made: Excel does not tell of every change. */
import { deelbareKopie } from '../../../src/change/papers/kopie';
import type { SheetPlan } from '../../../src/change/sheet-plan';
import { datumVan } from '../../../src/domain/tijd/datum';
import { makeSheet, writeOnNewSheet } from '../../../src/taskpane/model/newSheet';
import type { Session } from '../../../src/taskpane/model/session';
import { maak } from '../../../src/taskpane/verslag/maken';
import { kies, verslagVan } from '../../../src/taskpane/verslag/model';
import { opBlad } from '../../../src/taskpane/watals/model/opblad';
import { naast } from '../../change/papers/verslag/voorbeeld/getoond';
import { BLAD, werkmap } from '../watals/werkmap';

const PLAATSINGEN = 3;
const VANDAAG = datumVan('2022-03-30');

/** Delft's 48 becomes 8, and nobody tells. */
async function stil() {
  const map = await werkmap();
  const { book } = map.workbook.backstage;
  book.type(book.sheet(BLAD), 1, PLAATSINGEN, 8);
  return map;
}

const kopie = ({ store }: Session): SheetPlan | undefined => {
  const { reading } = store.get();
  return reading?.kind === 'overview' ? deelbareKopie(reading.grid, reading.overview, VANDAAG) : undefined;
};

test.each<[string, (map: Awaited<ReturnType<typeof stil>>) => Promise<unknown>]>([
  [
    'a paper',
    ({ session }) => {
      const verslag = verslagVan(session, () => VANDAAG);
      kies(verslag, { stuk: 'regiotabel', keuze: 'woonregio:Haaglanden' });
      return maak(verslag);
    },
  ],
  [
    'a copy to share',
    ({ session }) => makeSheet(session, { plan: () => kopie(session), afresh: true, replace: false }),
  ],
  ['outcomes on a sheet of their own', ({ session }) => writeOnNewSheet(session, false)],
])('%s', async (_, make) => {
  const map = await stil();
  const { book } = map.workbook.backstage;
  const before = book.sheets.length;
  await make(map);
  expect(book.sheets).toHaveLength(before + 1);
  const plan = book.sheets.find((sheet) => sheet.name !== BLAD)?.plan;
  const cells = plan === undefined ? [] : naast(plan, 'Delft');
  expect(cells).toContain(8);
  expect(cells).not.toContain(48);
});

test('a comparison of what-ifs', async () => {
  const map = await stil();
  await opBlad(map.watals, false);
  expect(map.watals.comparison()?.rows.find(({ base }) => base.naam === 'Delft')?.base.outcome.gehuisvest).toBe(8);
  expect(map.workbook.backstage.book.sheets).toHaveLength(2);
});

test('a sheet that is gone makes none, and that is said', async () => {
  const map = await stil();
  map.workbook.backstage.book.add('Ander', new Map(), 0);
  map.workbook.backstage.remove(BLAD);
  await writeOnNewSheet(map.session, false);
  expect(map.session.store.get().message).toMatchObject({ kind: 'failed', error: { code: 'ItemNotFound' } });
  expect(map.workbook.backstage.book.sheets.map(({ name }) => name)).toEqual(['Ander']);
});
