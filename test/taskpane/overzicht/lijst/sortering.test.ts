/** Sorting the lines: stable, unknown last when rising, the order of the sheet without a wish. */
import fc from 'fast-check';
import { beginSession } from '../../../../src/taskpane/model/begin';
import { SORTEERSLEUTELS, type Sorteersleutel } from '../../../../src/taskpane/model/filter';
import { gesorteerd, volgendeSortering } from '../../../../src/taskpane/overzicht/lijst/sortering';
import { haaglandenCells, paneOn } from '../../pane';

async function rows(change = {}) {
  const { session } = paneOn({ Haaglanden: haaglandenCells(change) });
  await beginSession(session);
  const { reading } = session.store.get();
  return reading?.kind === 'overview' ? reading.overview.rows : [];
}

test.each<[Sorteersleutel, readonly string[]]>([
  ['gemeente', ['Delft', "'s-Gravenhage", 'Leidschendam-Voorburg']],
  ['trede', ['Wassenaar', 'Delft', "'s-Gravenhage"]],
  ['gerealiseerd', ['Rijswijk', 'Leidschendam-Voorburg', 'Pijnacker-Nootdorp']],
  ['nodig', ['Delft', 'Wassenaar', 'Midden-Delfland']],
])('by %s', async (op, first) => {
  expect(
    gesorteerd(await rows(), { op, aflopend: false })
      .slice(0, 3)
      .map(({ naam }) => naam),
  ).toEqual(first);
});

test('an unknown step comes last', async () => {
  expect(gesorteerd(await rows({ '1,1': '' }), { op: 'trede', aflopend: false }).at(-1)?.naam).toBe('Delft');
});

test('up, down, and back; another heading begins anew', () => {
  const up = volgendeSortering(undefined, 'trede');
  const down = volgendeSortering(up, 'trede');
  expect([up, down, volgendeSortering(down, 'trede'), volgendeSortering(down, 'nodig')]).toEqual([
    { op: 'trede', aflopend: false },
    { op: 'trede', aflopend: true },
    undefined,
    { op: 'nodig', aflopend: false },
  ]);
});

test('sorting keeps every line, and sorting twice is sorting once', async () => {
  const all = await rows();
  fc.assert(
    fc.property(
      fc.shuffledSubarray([...all]),
      fc.constantFrom(...SORTEERSLEUTELS),
      fc.boolean(),
      (some, op, aflopend) => {
        const once = gesorteerd(some, { op, aflopend });
        expect(new Set(once)).toEqual(new Set(some));
        expect(gesorteerd(once, { op, aflopend })).toEqual(once);
      },
    ),
  );
});
