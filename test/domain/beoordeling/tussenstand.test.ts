import { STANDAARDBELEID } from '../../../src/domain/beleid/beleid';
import { beoordeel } from '../../../src/domain/beoordeling/beoordeling';
import type { Trede } from '../../../src/domain/ladder/trede';
import { stand } from '../stand';

test.each<[string, Trede, number, number, Trede, string]>([
  // peildatum, trede, opgave, gehuisvest, step after, why
  ['1-4-2021', '0', 418, 106, '1', 'letter of 1-4-2021: 51 % of the minimum, below 70 %: volgende fase'],
  ['1-4-2021', '1', 418, 106, '2', 'from 1 likewise'],
  ['1-4-2021', '2', 418, 106, '2', 'at 2 the step stays: zelfde fase'],
  ['1-4-2021', '3', 418, 0, '3', 'at 3 likewise, one step until July 2021'],
  ['1-4-2021', '0', 418, 147, '0', 'coulance: 147 is at least 146.3'],
  ['1-10-2020', '0', 418, 146, '1', 'coulance: 146 is not'],
  ['1-10-2021', '0', 418, 208, '1', 'no coulance on that date'],
  ['1-4-2022', '2', 417, 129, '2', 'The Hague, zelfde fase'],
  ['1-4-2022', '0', 15, 8, '0', 'Wassenaar with 8 of 15'],
  ['1-4-2022', '0', 15, 7, '1', 'and with 7'],
  ['1-4-2022', '1', 15, 15, '1', 'a step never goes down on 1 April, not even when all is done'],
  ['1-4-2022', '3', 50, 12, '3a', 'a 3 of the sheet is 3a since July 2021'],
  ['1-10-2022', '6', 50, 0, '6', 'the highest step'],
])('%s: from %s with opgave %i and %i housed to %s (%s)', (dag, trede, opgave, gehuisvest, na) => {
  expect(beoordeel(stand(dag, opgave, gehuisvest, { trede }), STANDAARDBELEID)).toMatchObject({
    kind: 'trede',
    moment: 'tussenstand',
    trede: na,
  });
});

test('without the step before there is no step after, but the schedule is known', () => {
  expect(beoordeel(stand('1-4-2022', 417, 129), STANDAARDBELEID)).toMatchObject({
    kind: 'ontbreekt',
    wat: ['trede'],
    pad: [{ vraag: 'opSchema', antwoord: 'nee' }],
  });
});

test('koppelingen, omkoppelingen and huurcontracten play no part', () => {
  const kaal = beoordeel(stand('1-4-2022', 417, 208, { trede: '1' }), STANDAARDBELEID);
  const vol = beoordeel(
    stand('1-4-2022', 417, 208, {
      trede: '1',
      koppelingen: 'onvoldoende',
      omkoppelingen: true,
      stapelgemeente: true,
      huurcontracten: 300,
    }),
    STANDAARDBELEID,
  );
  expect(vol).toEqual(kaal);
});

test.each(['2-4-2022', '21-3-2022', '30-6-2022', '1-5-2022'])(
  'on %s, no decision date, the step stays whatever was housed',
  (dag) => {
    for (const gehuisvest of [0, 129, 417, 900]) {
      expect(beoordeel(stand(dag, 417, gehuisvest, { trede: '2' }), STANDAARDBELEID)).toMatchObject({
        moment: 'geen',
        kind: 'trede',
        van: '2',
        trede: '2',
      });
    }
  },
);
