/** "Together 40 a week more": divided by opgave, whole persons that add up, on top of every pace. */
import fc from 'fast-check';
import { datumVan } from '../../../src/domain/tijd/datum';
import { decodeScenarios, encodeScenarios } from '../../../src/review/scenario/codec';
import { isEmpty, withTogether } from '../../../src/review/scenario/scenario';
import { triedIn } from '../../../src/review/scenario/sentences/tried';
import { sharesOf, type Together } from '../../../src/review/scenario/together';
import { tryOut } from '../../../src/review/scenario/trial';
import { scenarios } from './arbitrary';
import { compared, EMPTY, HAAGLANDEN, p, province, base, rowOf } from './fixture';

const MAART = HAAGLANDEN.peildatum;
const MEI = datumVan('2022-05-02');
const samen = (perWeek: number, gebied = '', vanaf = MAART): Together => ({ gebied, perWeek: p(perWeek), vanaf });
const weighed = HAAGLANDEN.rows.map((row) => ({ row, opgave: row.situation.stand.opgave }));
const parts = (one: Together) => {
  const shares = sharesOf([one], weighed);
  return HAAGLANDEN.rows.map(({ code }) => shares.get(code)?.[0]?.perWeek ?? 0);
};

test('40 a week over Haaglanden, by hand: 40 x 417/884 = 18.9 for The Hague, and so on; together 40', () => {
  expect(parts(samen(40)).reduce<number>((a, b) => a + b, 0)).toBe(40);
  // In the order of the sheet: Delft, The Hague, ... Wassenaar, Westland, Zoetermeer.
  expect(parts(samen(40))).toEqual([3, 19, 3, 1, 2, 2, 1, 4, 5]);
});

test('on top of the pace so far, by hand: The Hague 129 + 129 x 11/79 + 19 x 11/7 = 176 on 1 April', () => {
  const { before, after } = rowOf(compared({}, { samen: [samen(40)] }), "'s-Gravenhage");
  expect([before, after].map(({ gehuisvest, dates }) => [gehuisvest, ...dates.map((date) => date.gehuisvest)])).toEqual(
    [
      [129, 146, 295],
      // 129 + 17.96 + 29.86, and 129 + 166.6 + 276.9
      [129, 176, 572],
    ],
  );
});

test('on top of an own pace; before its day nothing changes', () => {
  const tempo = [{ vanaf: MAART, perWeek: 7 }];
  const housed = (more: Together) =>
    rowOf(compared({ "'s-Gravenhage": { tempo } }, { samen: [more] }), "'s-Gravenhage").after.dates.map(
      (date) => date.gehuisvest,
    );
  // 129 + 11 days at 1 a day, then 102; 19 a week more from 2 May is 60 days x 19/7 = 162.9.
  expect(housed(samen(40, '', MEI))).toEqual([140, 393]);
});

test('a region gets it all, the rest of the province none; an unknown region none at all', () => {
  const zuidHolland = base(province([[30, 10]], ['Opgave', 'Gehuisvest 21 maart 2022']));
  const done = tryOut(withTogether(EMPTY, [samen(40, 'Haaglanden')]), zuidHolland);
  const got = done.rows.filter(({ shares }) => shares.length > 0);
  expect(new Set(got.map(({ base: row }) => row.regio))).toEqual(new Set(['Haaglanden']));
  expect(got.reduce((sum, { shares }) => sum + (shares[0]?.perWeek ?? 0), 0)).toBe(40);
  expect(tryOut(withTogether(EMPTY, [samen(40, 'Nergens')]), zuidHolland).rows.some((row) => row.differs)).toBe(false);
});

test('by the opgave of the scenario: what one takes over weighs with it', () => {
  const change = { taakstelling: p(1000) };
  const shares = compared({ Wassenaar: change }, { samen: [samen(40)] }).rows.map((row) => row.shares[0]?.perWeek ?? 0);
  expect([shares[6], shares.reduce<number>((a, b) => a + b, 0)]).toEqual([21, 40]);
});

test('more placements than koppelingen through it are signalled as through an own pace', () => {
  const change = { koppelingen: p(10) };
  const { signals } = rowOf(compared({ "'s-Gravenhage": change }, { samen: [samen(40)] }), "'s-Gravenhage");
  expect(signals.map(({ code }) => code)).toContain('meerDanKoppelingen');
});

test('property: parts add up to what was asked, each within one of its exact share, in any order of the list', () => {
  fc.assert(
    fc.property(fc.nat(500), fc.shuffledSubarray(weighed, { minLength: 1 }), (perWeek, rows) => {
      const shares = sharesOf([samen(perWeek)], rows);
      const total = rows.reduce((sum, { opgave }) => sum + opgave, 0);
      const given = rows.map(({ row, opgave }) => {
        const part = shares.get(row.code)?.[0]?.perWeek ?? 0;
        expect(Math.abs(part - (perWeek * opgave) / total)).toBeLessThan(1);
        return part;
      });
      expect(given.reduce<number>((a, b) => a + b, 0)).toBe(perWeek);
      const sorted = sharesOf(
        [samen(perWeek)],
        [...rows].sort((a, b) => (a.row.code < b.row.code ? -1 : 1)),
      );
      for (const { row } of rows) expect(sorted.get(row.code)).toEqual(shares.get(row.code));
    }),
  );
});

test('property: after a step from any other scenario the same as worked out afresh', () => {
  fc.assert(
    fc.property(scenarios, scenarios, (one, other) => {
      const stepped = tryOut(other, HAAGLANDEN, tryOut(one, HAAGLANDEN));
      expect(stepped.rows).toEqual(tryOut(other, HAAGLANDEN).rows);
    }),
  );
});

test('is kept in the workbook, said on the paper, and makes a scenario not empty; what is none is left out', () => {
  const scenario = withTogether(EMPTY, [samen(40, 'Haaglanden', MEI)]);
  expect(decodeScenarios(encodeScenarios([scenario]))).toEqual([scenario]);
  expect(isEmpty(scenario)).toBe(false);
  expect(triedIn(tryOut(scenario, HAAGLANDEN))).toEqual([
    { waar: 'Haaglanden', wat: 'samen 40 per week erbij vanaf 2-5-2022, verdeeld naar opgave' },
  ]);
  const odd = [
    { gebied: 3, perWeek: 1, vanaf: MEI },
    { gebied: '', perWeek: -1, vanaf: MEI },
    { gebied: '', perWeek: 1 },
    4,
  ];
  const text = JSON.stringify({ v: 1, scenarios: [{ id: '1', naam: 'Proef', samen: odd }] });
  expect(decodeScenarios(text)).toEqual([EMPTY]);
});
