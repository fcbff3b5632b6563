import { alleTekst, naast } from '../../change/papers/verslag/voorbeeld/getoond';
import { maak, zoekBladen } from '../../../src/taskpane/verslag/maken';
import { kies, type VerslagState } from '../../../src/taskpane/verslag/model';
import { magMaken, STUKKEN } from '../../../src/taskpane/verslag/stukken';
import { gemaakt, werkmap } from './werkmap';

async function na(verandering: Partial<VerslagState>, vooraan?: Parameters<typeof werkmap>[0]) {
  const map = await werkmap(vooraan);
  kies(map.verslag, verandering);
  await maak(map.verslag);
  return { ...map, making: map.verslag.store.get().making };
}

test('the sheets to choose from are those that people made', async () => {
  const map = await na({ stuk: 'regiotabel' });
  await zoekBladen(map.verslag);
  expect(map.verslag.store.get().bladen.map(({ name }) => name)).toEqual([
    '21 maart 2022',
    '1 april 2022',
    '1 juli 2022',
    '1 oktober 2022',
    'Provincies',
    'Van een collega',
  ]);
});

test('the regional table of Haaglanden comes on a sheet of its own', async () => {
  const map = await na({ stuk: 'regiotabel', keuze: 'woonregio:Haaglanden' });
  expect(map.making).toEqual({ kind: 'made', names: ['Regiotabel Haaglanden'], cancelled: false });
  expect(naast(gemaakt(map, 'Regiotabel Haaglanden'), "Gravenhage 's-")).toEqual([2, 417, 129, 288, 129 / 417]);
});

test.each([
  [
    { stuk: 'stand', landelijk: '37%' },
    '1 april 2022',
    'Stand van zaken Zuid-Holland',
    'het landelijke percentage van 37%',
  ],
  [{ stuk: 'ladder' }, '1 juli 2022', 'Ladder Zuid-Holland', 'gestegen'],
  [
    { stuk: 'additioneel', keuze: 'veiligheidsregio:Zuid-Holland Zuid' },
    '1 oktober 2022',
    'Additionele opgave Zuid-Hollan…',
    'Gorinchem',
  ],
  [{ stuk: 'provincies', provincies: 'Provincies' }, '21 maart 2022', 'Provincies naast elkaar', 'eigen provincie'],
  [
    { stuk: 'meerjaren', halfjaren: new Set(['1 juli 2022', '1 oktober 2022']) },
    '21 maart 2022',
    'Meerjarenoverzicht Zuid-Holland',
    'Taakstelling 2e helft',
  ],
  [
    { stuk: 'bevindingen', vorm: 'eenBlad', keuze: 'eigen', eigen: new Set(['Delft']), volgend: '1 oktober 2022' },
    '1 juli 2022',
    'Bevindingen',
    'Minimaal te huisvesten vóór 1 oktober 2022',
  ],
] as const)('%p comes out', async (keuzes, vooraan, blad, tekst) => {
  const map = await na(keuzes, vooraan);
  expect(map.making).toMatchObject({ kind: 'made' });
  const namen = map.making?.kind === 'made' ? map.making.names : [];
  expect(namen[0]?.startsWith(blad)).toBe(true);
  expect(alleTekst(gemaakt(map, namen[0] ?? blad))).toContain(tekst);
});

test('the division adds up to the numbers that were typed', async () => {
  const gewichten = new Map([
    ['Haaglanden', '31'],
    ['Hollands-Midden', '20,5'],
    ['Rotterdam-Rijnmond', '36,5'],
    ['Zuid-Holland Zuid', '12%'],
  ]);
  const map = await na({
    stuk: 'verdeling',
    verdeling: { wat: 'capaciteit ROL', laag: '2.450', hoog: '2.700', kind: 'procent', gewichten },
  });
  expect(naast(gemaakt(map, 'Verdeling capaciteit ROL'), 'Haaglanden')).toEqual([0.31, expect.any(Number), 837]);
});

describe('52 annexes', () => {
  test('come in one go, and progress is told', async () => {
    const map = await werkmap('1 juli 2022');
    kies(map.verslag, { stuk: 'bevindingen' });
    const gezien: string[] = [];
    map.verslag.store.subscribe(() => {
      const { making } = map.verslag.store.get();
      if (making?.kind === 'busy') gezien.push(`${making.done}/${making.total}`);
    });
    await maak(map.verslag);
    expect(map.verslag.store.get().making).toMatchObject({ kind: 'made', cancelled: false, names: { length: 52 } });
    expect([gezien[0], gezien[1], gezien.at(-1)]).toEqual(['0/0', '0/52', '52/52']);
  });

  test('stopping leaves whole sheets only, and says which', async () => {
    const map = await werkmap('1 juli 2022');
    kies(map.verslag, { stuk: 'bevindingen' });
    map.verslag.store.subscribe(() => {
      const { making } = map.verslag.store.get();
      if (making?.kind === 'busy' && making.done === 20) making.stop();
    });
    await maak(map.verslag);
    const { making } = map.verslag.store.get();
    expect(making).toMatchObject({ kind: 'made', cancelled: true, names: { length: 20 } });
    expect(
      making?.kind === 'made' && making.names.every((naam) => alleTekst(gemaakt(map, naam)).includes('Bron:')),
    ).toBe(true);
  });

  test('while they are made nothing else can be chosen or begun', async () => {
    const map = await werkmap('1 juli 2022');
    kies(map.verslag, { stuk: 'bevindingen' });
    const bezig = maak(map.verslag);
    kies(map.verslag, { stuk: 'ladder' });
    expect(magMaken(map.session.store.get(), 'ladder')).toBe('Er wordt geschreven.');
    await bezig;
    expect(map.verslag.store.get().stuk).toBe('bevindingen');
  });
});

describe('making it again', () => {
  test('asks first, then replaces our own sheet', async () => {
    const map = await na({ stuk: 'ladder' });
    await maak(map.verslag);
    expect(map.verslag.store.get().making).toEqual({ kind: 'asks', names: ['Ladder Zuid-Holland'] });
    await maak(map.verslag, true);
    expect(map.verslag.store.get().making).toMatchObject({ kind: 'made' });
  });

  test("never touches somebody else's sheet", async () => {
    const map = await werkmap();
    const workbook = {
      ...map.workbook,
      addSheets: async () => ({ ok: false, taken: [{ name: 'Ladder Zuid-Holland', ours: false }] }) as const,
    };
    Object.assign(map.workbook, workbook);
    kies(map.verslag, { stuk: 'ladder' });
    await maak(map.verslag, true);
    expect(map.verslag.store.get().making).toEqual({ kind: 'taken', names: ['Ladder Zuid-Holland'] });
  });
});

test('a refusal by the spreadsheet program becomes its message, and the progress goes', async () => {
  const map = await werkmap();
  kies(map.verslag, { stuk: 'ladder' });
  map.workbook.backstage.refuse('AccessDenied');
  await maak(map.verslag);
  expect(map.verslag.store.get().making).toBeUndefined();
  expect(map.session.store.get().message).toMatchObject({ kind: 'failed' });
});

test('without a table only the papers from other sheets can be made', async () => {
  const { session } = await werkmap('Provincies');
  const mag = STUKKEN.filter((stuk) => magMaken(session.store.get(), stuk) === undefined);
  expect(mag).toEqual(['meerjaren', 'provincies', 'verdeling', 'verevening']);
});
