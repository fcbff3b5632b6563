/** What was typed for a paper and is the same next month stays in the workbook. */
import { maak, zoekBladen } from '../../../src/taskpane/verslag/maken';
import { kies, verslagVan, type VerslagStore, type Verdelingsinvoer } from '../../../src/taskpane/verslag/model';
import { createSession } from '../../../src/taskpane/model/session';
import { werkmap } from './werkmap';
import { KEYS } from '../../../src/taskpane/model/keys';

const VERDELING: Verdelingsinvoer = {
  wat: 'capaciteit',
  laag: '2.450',
  hoog: '',
  kind: 'procent',
  gewichten: new Map([
    ['Haaglanden', '31'],
    ['Hollands-Midden', '69%'],
  ]),
};

/** The same workbook, opened once more. */
async function opnieuw({ workbook }: Awaited<ReturnType<typeof werkmap>>): Promise<VerslagStore> {
  const verslag = verslagVan(createSession({ workbook, later: () => () => undefined }));
  await zoekBladen(verslag);
  return verslag;
}

test('the weights are there again after closing and opening', async () => {
  const map = await werkmap();
  kies(map.verslag, { stuk: 'verdeling', verdeling: VERDELING });
  await maak(map.verslag);
  const { landelijk, verdeling } = (await opnieuw(map)).store.get();
  expect([landelijk, verdeling.kind, [...verdeling.gewichten]]).toEqual(['', 'procent', [...VERDELING.gewichten]]);
  expect(verdeling.laag).toBe('');
});

test('so is the national percentage', async () => {
  const map = await werkmap('1 april 2022');
  kies(map.verslag, { stuk: 'stand', landelijk: '37%' });
  await maak(map.verslag);
  expect((await opnieuw(map)).store.get().landelijk).toBe('37%');
});

test('a paper without them keeps nothing, and the same is kept once', async () => {
  const map = await werkmap();
  const kept = jest.spyOn(map.workbook, 'setSetting');
  await maak(map.verslag);
  expect(kept).not.toHaveBeenCalled();
  kies(map.verslag, { landelijk: '37' });
  await maak(map.verslag, true);
  await maak(map.verslag, true);
  expect(kept.mock.calls.map(([key]) => key)).toEqual([KEYS.papers]);
});

test('what cannot be made is not kept', async () => {
  const map = await werkmap('1 april 2022');
  const kept = jest.spyOn(map.workbook, 'setSetting');
  kies(map.verslag, { stuk: 'stand', landelijk: 'veel' });
  await maak(map.verslag);
  expect(map.verslag.store.get().making).toMatchObject({ kind: 'nothing' });
  expect(kept).not.toHaveBeenCalled();
});

test('what is being typed now goes before what was kept', async () => {
  const map = await werkmap();
  await map.workbook.setSetting(KEYS.papers, [['landelijk', '37']]);
  kies(map.verslag, { landelijk: '41' });
  await zoekBladen(map.verslag);
  expect(map.verslag.store.get().landelijk).toBe('41');
});

test.each<[string, unknown]>([
  ['a text', 'onzin'],
  ['a number', 7],
  ['no pairs', [1, ['landelijk', 5], null]],
  [
    'a region that is none of ours',
    [
      ['__proto__', '12'],
      ['Elders', '3'],
    ],
  ],
  ['a text too long for a number', [['landelijk', '9'.repeat(500)]]],
])('%s under our key is passed over', async (_, value) => {
  const map = await werkmap();
  await map.workbook.setSetting(KEYS.papers, value);
  await zoekBladen(map.verslag);
  const { landelijk, verdeling } = map.verslag.store.get();
  expect([landelijk, verdeling.kind, verdeling.gewichten.size]).toEqual(['', 'procent', 0]);
});
