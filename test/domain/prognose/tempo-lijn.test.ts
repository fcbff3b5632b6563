import fc from 'fast-check';
import { dagenLater, datumVan } from '../../../src/domain/tijd/datum';
import { personen } from '../../../src/domain/getal/getal';
import { prognose, tempoPerWeek } from '../../../src/domain/prognose/prognose';
import { type Tempoverloop, tempoLijn } from '../../../src/domain/prognose/tempo-lijn';

const MAART = datumVan('2022-03-21');
const JULI = datumVan('2022-07-01');
const na = (dagen: number) => dagenLater(MAART, dagen);
const lijn = (
  datum: Parameters<typeof tempoLijn>[1],
  eerst: Tempoverloop['eerst'],
  fasen: Tempoverloop['fasen'],
  erbij: Tempoverloop['fasen'] = [],
) => tempoLijn({ gehuisvest: personen(129), peildatum: MAART }, datum, { eerst, fasen, erbij });

test('paces on top: two weeks of 40 and of 5 more from the second week on', () => {
  const more = [
    { vanaf: na(7), perWeek: 5 },
    { vanaf: na(30), perWeek: 100 },
  ];
  expect(lijn(na(14), undefined, [{ vanaf: MAART, perWeek: 40 }], more)).toBe(129 + 80 + 5);
  expect(lijn(na(14), { personen: personen(79), dagen: 79 }, [], more)).toBe(129 + 14 + 5);
});

test('a pace on top begins on the peildatum, also when its day was earlier', () => {
  expect(lijn(na(7), undefined, [], [{ vanaf: dagenLater(MAART, -70), perWeek: 5 }])).toBe(134);
});

test('40 a week for six weeks, then 15: 240 and then 60 days of 15 / 7', () => {
  const fasen = [
    { vanaf: MAART, perWeek: 40 },
    { vanaf: na(42), perWeek: 15 },
  ];
  expect(lijn(na(42), undefined, fasen)).toBe(129 + 240);
  expect(lijn(JULI, undefined, fasen)).toBe(129 + 240 + 128);
  expect(lijn(JULI, undefined, [...fasen].reverse())).toBe(129 + 240 + 128);
});

test('before the first phase the pace so far goes on', () => {
  const totNu = { personen: 129, dagen: 79 };
  expect(lijn(na(11), totNu, [{ vanaf: na(30), perWeek: 40 }])).toBe(129 + 17);
  expect(lijn(na(37), totNu, [{ vanaf: na(30), perWeek: 7 }])).toBe(129 + 55);
});

test('halves of persons in two phases make one', () => {
  expect(
    lijn(na(14), undefined, [
      { vanaf: MAART, perWeek: 0.5 },
      { vanaf: na(7), perWeek: 0.5 },
    ]),
  ).toBe(130);
  expect(lijn(na(70), undefined, [{ vanaf: MAART, perWeek: 0.1 }])).toBe(130);
});

test('a phase that began before the peildatum counts from the peildatum; one after the date does not count', () => {
  expect(
    lijn(na(7), undefined, [
      { vanaf: na(-70), perWeek: 7 },
      { vanaf: na(8), perWeek: 700 },
    ]),
  ).toBe(136);
});

test('on the peildatum itself nothing is added, of two phases on a day the last counts', () => {
  expect(lijn(MAART, undefined, [{ vanaf: MAART, perWeek: 40 }])).toBe(129);
  expect(
    lijn(na(7), undefined, [
      { vanaf: MAART, perWeek: 40 },
      { vanaf: MAART, perWeek: 10 },
    ]),
  ).toBe(139);
});

test('one phase, or none, is the forecast that the overview makes', () => {
  fc.assert(
    fc.property(
      fc.nat(500),
      fc.integer({ min: 1, max: 180 }),
      fc.nat(60),
      fc.nat(180),
      (gehuisvest, dagen, perWeek, verder) => {
        const stand = personen(gehuisvest);
        const totNu = { personen: gehuisvest, dagen };
        expect(tempoLijn({ gehuisvest: stand, peildatum: MAART }, na(verder), { eerst: totNu, fasen: [] })).toBe(
          prognose(stand, MAART, na(verder), totNu),
        );
        expect(
          tempoLijn({ gehuisvest: stand, peildatum: MAART }, na(verder), {
            eerst: totNu,
            fasen: [{ vanaf: MAART, perWeek }],
          }),
        ).toBe(prognose(stand, MAART, na(verder), tempoPerWeek(perWeek)));
      },
    ),
  );
});

test('never falls in time, whatever the phases', () => {
  const fasen = fc.array(
    fc.record({ vanaf: fc.integer({ min: -30, max: 120 }).map(na), perWeek: fc.nat(4000).map((n) => n / 100) }),
    { maxLength: 5 },
  );
  fc.assert(
    fc.property(fasen, fc.nat(100), fc.nat(20), (alle, dag, later) => {
      expect(lijn(na(dag + later), undefined, alle)).toBeGreaterThanOrEqual(lijn(na(dag), undefined, alle));
    }),
  );
});
