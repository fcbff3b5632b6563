/** What a sheet misses is said by its name. */
import { read } from '../../../src/taskpane/model/reading/reading';
import { maak } from '../../../src/taskpane/verslag/maken';
import { kies } from '../../../src/taskpane/verslag/model';
import { magMaken } from '../../../src/taskpane/verslag/stukken';
import { cellsOf } from '../../change/grids';
import { alleTekst } from '../../change/papers/verslag/voorbeeld/getoond';
import { paneOn } from '../pane';
import { gemaakt, werkmap } from './werkmap';

test('a sheet of the years that misses something is named, never left out in silence', async () => {
  const map = await werkmap();
  map.workbook.backstage.book.add(
    'Later',
    cellsOf([
      ['Gemeente', 'Taakstelling 2023-I'],
      ['Delft', 40],
      ['Gouda', 30],
    ]),
  );
  kies(map.verslag, { stuk: 'meerjaren', halfjaren: new Set(['1 juli 2022', 'Later']) });
  await maak(map.verslag);
  const making = map.verslag.store.get().making;
  const [naam = ''] = making?.kind === 'made' ? making.names : [];
  expect(alleTekst(gemaakt(map, naam))).toMatch(
    /Blad Later is niet gebruikt: er ontbreekt .*een kolom met plaatsingen/,
  );
});

test.each([
  ['missing', /^De tabel is gelezen, maar er ontbreekt de peildatum\. Vul dat aan bij Overzicht\.$/],
  ['none', /^Er is nog geen tabel die beoordeeld kan worden/],
] as const)('a paper cannot be made of a reading that is %s', async (kind, verwacht) => {
  const rijen =
    kind === 'none'
      ? [['zomaar']]
      : [
          ['Gemeente', 'Taakstelling', 'Gehuisvest'],
          ['Delft', 76, 4],
          ['Gouda', 5, 1],
        ];
  const { session } = paneOn({ Blad: cellsOf(rijen) });
  await read(session);
  expect(session.store.get().reading?.kind).toBe(kind);
  expect(magMaken(session.store.get(), 'regiotabel')).toMatch(verwacht);
});
