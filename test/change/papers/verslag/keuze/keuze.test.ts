import fc from 'fast-check';
import { shown } from '../../../../../src/change/write/content';
import {
  alleen,
  gekozen,
  nietOpgenomen,
  regiosIn,
  type Keuze,
} from '../../../../../src/change/papers/verslag/keuze/keuze';
import type { Overview } from '../../../../../src/review/assess/overview';
import { HAAGLANDEN } from '../voorbeeld/gegeven';
import { overzicht } from '../voorbeeld/overzicht';

const PROVINCIE = overzicht('2022-03-21', [
  { naam: 'Gouda', opgave: 60, gehuisvest: 20 },
  ...HAAGLANDEN,
  { naam: 'Atlantis', opgave: 5, gehuisvest: 1 },
  { naam: 'Dordrecht', opgave: 90, gehuisvest: 30 },
]);
const namen = (keuze: Keuze, overview: Overview = PROVINCIE) =>
  gekozen(overview, keuze).map(({ row: { name } }) => name);

describe('which gemeenten a paper is about', () => {
  test('all of them, as they stand in the source', () => {
    expect(namen({ kind: 'alle' })).toEqual(['Gouda', ...HAAGLANDEN.map(({ naam }) => naam), 'Atlantis', 'Dordrecht']);
  });

  test.each<[Keuze, readonly string[]]>([
    [{ kind: 'woonregio', naam: 'Haaglanden' }, HAAGLANDEN.map(({ naam }) => naam)],
    [{ kind: 'veiligheidsregio', naam: 'Hollands-Midden' }, ['Gouda']],
    [{ kind: 'veiligheidsregio', naam: 'Zuid-Holland Zuid' }, ['Dordrecht']],
    [{ kind: 'veiligheidsregio', naam: 'Twente' }, []],
  ])('%j', (keuze, verwacht) => {
    expect(namen(keuze)).toEqual(verwacht);
  });

  test('a choice of one’s own goes by the name in the source, however that is written', () => {
    expect(
      namen({ kind: 'eigen', naam: 'twee', gemeenten: new Set(["Gravenhage 's-", 'Atlantis', 'Elders']) }),
    ).toEqual(["Gravenhage 's-", 'Atlantis']);
  });

  test('a name that no gemeente has is in no region', () => {
    expect(namen({ kind: 'woonregio', naam: 'Haaglanden' })).not.toContain('Atlantis');
  });

  test('property: a choice and its opposite are all of them, each once and in order', () => {
    const alle = namen({ kind: 'alle' });
    fc.assert(
      fc.property(fc.subarray(alle), (deel) => {
        const ander = alle.filter((naam) => !deel.includes(naam));
        expect(namen({ kind: 'eigen', naam: 'deel', gemeenten: new Set(deel) })).toEqual(deel);
        expect([...deel, ...namen({ kind: 'eigen', naam: 'ander', gemeenten: new Set(ander) })].sort()).toEqual(
          [...alle].sort(),
        );
      }),
    );
  });
});

describe('who is missing from a paper', () => {
  const [gouda, delft] = PROVINCIE.rows;
  if (!gouda || !delft) throw new Error('no rows');
  const met: Overview = {
    ...PROVINCIE,
    unassessed: [
      { row: gouda.row, naam: 'Gouda', reden: 'de trede ontbreekt' },
      { row: delft.row, naam: 'Delft', reden: 'een tekst in D2' },
    ],
  };

  test('is named with the reason', () => {
    expect(nietOpgenomen(met).flatMap(({ cells }) => cells.map(({ content }) => shown(content)))).toEqual([
      'Niet opgenomen: Gouda (de trede ontbreekt).',
      'Niet opgenomen: Delft (een tekst in D2).',
    ]);
  });

  test('only when the paper is about that gemeente', () => {
    expect(alleen(met, { kind: 'woonregio', naam: 'Haaglanden' }).unassessed.map(({ naam }) => naam)).toEqual([
      'Delft',
    ]);
    expect(alleen(met, { kind: 'alle' })).toEqual(met);
  });
});

test('the regions of the sheet, by alphabet, each once', () => {
  expect(regiosIn(PROVINCIE, 'veiligheidsregio')).toEqual(['Haaglanden', 'Hollands-Midden', 'Zuid-Holland Zuid']);
  expect(regiosIn(overzicht('2022-03-21', [{ naam: 'Atlantis', opgave: 5, gehuisvest: 1 }]), 'woonregio')).toEqual([]);
});
