/** Gemeenten together, and the line through the half-year: each figure added up again, gemeente by gemeente. */
import fc from 'fast-check';
import { formatDatum } from '../../../src/domain/tijd/datum';
import { tryOut, type TrialRow } from '../../../src/review/scenario/trial';
import type { Group } from '../../../src/review/scenario/groups';
import { linesOf } from '../../../src/review/scenario/line';
import type { Outcome } from '../../../src/review/scenario/outcome';
import { scenarios } from './arbitrary';
import { base, compared, EMPTY, HAAGLANDEN, p, province } from './fixture';

const sum = (counts: readonly number[]): number => counts.reduce((total, n) => total + n, 0);

/** The group as a sheet would have it: a count or a sum for each figure. */
function added(outcomes: readonly Outcome[]): unknown {
  return {
    aantal: outcomes.length,
    opgave: sum(outcomes.map((one) => one.opgave)),
    gehuisvest: sum(outcomes.map((one) => one.gehuisvest)),
    nog: sum(outcomes.map((one) => one.opgave - one.gehuisvest)),
    saldo: sum(outcomes.map((one) => one.saldo)),
    achter: outcomes.filter((one) => one.saldo > 0).length,
    voor: outcomes.filter((one) => one.saldo <= 0).length,
    incl: sum(outcomes.map((one) => one.inclAdditioneel)),
    data: [0, 1].map((i) => {
      const steps = outcomes
        .map((one) => one.dates[i]?.beoordeling)
        .map((one) => (one?.kind === 'trede' ? one.trede : '?'));
      return [
        sum(outcomes.map((one) => one.dates[i]?.gehuisvest ?? NaN)),
        outcomes.filter((one) => one.dates[i]?.opSchema).length,
        ['0', '1', '2', '3a', '3b', '4', '5', '6', '?'].map((step) => steps.filter((one) => one === step).length),
      ];
    }),
  };
}

const asAdded = ({ geheel, dates, saldo, achterstand, voorsprong, inclAdditioneel }: Group): unknown => ({
  aantal: geheel.aantal,
  opgave: geheel.opgave,
  gehuisvest: geheel.gehuisvest,
  nog: geheel.nogTeHuisvesten,
  saldo,
  achter: achterstand,
  voor: voorsprong,
  incl: inclAdditioneel,
  data: dates.map((date) => [date.gehuisvest, date.opSchema, [...date.spreiding.values(), date.onbekend]]),
});

test('before and after, a group is its gemeenten added up', () => {
  fc.assert(
    fc.property(scenarios, (scenario) => {
      const { groups, rows } = tryOut(scenario, HAAGLANDEN);
      expect(groups.map(({ naam }) => naam)).toEqual(['']);
      expect(groups.map(({ before, after }) => [asAdded(before), asAdded(after)])).toEqual([
        [added(rows.map((row) => row.before)), added(rows.map((row) => row.after))],
      ]);
    }),
  );
});

describe('a province', () => {
  const { groups, rows } = tryOut(
    EMPTY,
    base(
      province(
        [
          ['2', 100, 40],
          ['0', 31, 20],
          ['3', 9, 0],
        ],
        ['Fase', 'Opgave', 'Plaatsingen 1 januari 2022 - 21 maart 2022'],
      ),
    ),
  );
  const [whole, ...regions] = groups;

  test('has all first and then its veiligheidsregios by alphabet', () => {
    expect(groups.map(({ naam }) => naam)).toEqual([
      '',
      'Haaglanden',
      'Hollands-Midden',
      'Rotterdam-Rijnmond',
      'Zuid-Holland Zuid',
    ]);
  });

  test('every gemeente is in the whole and in one region', () => {
    expect(whole?.rows).toEqual(rows);
    expect(rows.map((row) => regions.filter((region) => region.rows.includes(row)).length)).toEqual(rows.map(() => 1));
    for (const region of groups) expect(asAdded(region.after)).toEqual(added(region.rows.map((row) => row.after)));
  });
});

test('worked out from any earlier comparison it is the same as afresh, whatever changed in between', () => {
  fc.assert(
    fc.property(scenarios, scenarios, (one, next) => {
      expect(tryOut(next, HAAGLANDEN, tryOut(one, HAAGLANDEN))).toEqual(tryOut(next, HAAGLANDEN));
      const mixed = { ...one, ruilen: next.ruilen };
      expect(tryOut(mixed, HAAGLANDEN, tryOut(one, HAAGLANDEN))).toEqual(tryOut(mixed, HAAGLANDEN));
    }),
  );
});

test('a comparison of another table is not taken for an earlier one', () => {
  const other = base(province([['2', 100, 40]], ['Fase', 'Opgave', 'Plaatsingen 1 januari 2022 - 21 maart 2022']));
  expect(tryOut(EMPTY, HAAGLANDEN, tryOut(EMPTY, other))).toEqual(tryOut(EMPTY, HAAGLANDEN));
});

test('only another opgave of the next half-year is a difference too', () => {
  const { rows } = compared({ Delft: { volgendeTaakstelling: p(80) } });
  expect(
    rows
      .filter((row) => row.differs)
      .map((row) => [row.base.naam, row.before.volgendeOpgave, row.after.volgendeOpgave]),
  ).toEqual([['Delft', undefined, 80 + (76 - 109)]]);
});

describe('the line through the half-year', () => {
  const line = linesOf(compared({ "'s-Gravenhage": { extra: p(80) } }).rows, HAAGLANDEN);

  test('has the first of each month, the peildatum and the end', () => {
    expect(line.map(({ datum }) => formatDatum(datum))).toEqual([
      '1-1-2022',
      '1-2-2022',
      '1-3-2022',
      '21-3-2022',
      '1-4-2022',
      '1-5-2022',
      '1-6-2022',
      '1-7-2022',
    ]);
  });

  test('of the schedule: from nobody by a sixth a month to the opgave of 884', () => {
    expect(line.map(({ schema }) => Math.round(schema * 100) / 100)).toEqual([
      0, 147.33, 294.67, 389.72, 442, 589.33, 736.67, 884,
    ]);
  });

  test('of what is housed: nobody on the first day, and 275 on the peildatum', () => {
    expect(
      line.flatMap(({ datum, gehuisvest }) => (gehuisvest === undefined ? [] : [[formatDatum(datum), gehuisvest]])),
    ).toEqual([
      ['1-1-2022', 0],
      ['21-3-2022', 275],
    ]);
  });

  test('of what is expected, without and with the scenario: from the peildatum on, 80 apart all the way', () => {
    const expected = line.filter(({ voor }) => voor !== undefined);
    expect(expected.map(({ datum }) => formatDatum(datum))).toEqual([
      '21-3-2022',
      '1-4-2022',
      '1-5-2022',
      '1-6-2022',
      '1-7-2022',
    ]);
    expect(expected.map(({ voor = NaN, na = NaN }) => na - voor)).toEqual([80, 80, 80, 80, 80]);
    expect(expected[0]).toMatchObject({ voor: 275, na: 355 });
  });

  test('never falls, and of one gemeente is part of that of all', () => {
    fc.assert(
      fc.property(scenarios, (scenario) => {
        const { rows } = tryOut(scenario, HAAGLANDEN);
        const parts = rows.map((row: TrialRow) => linesOf([row], HAAGLANDEN));
        const whole = linesOf(rows, HAAGLANDEN);
        whole.forEach(({ na, voor }, i) => {
          expect(sum(parts.map((part) => part[i]?.na ?? 0))).toBe(na ?? 0);
          expect(sum(parts.map((part) => part[i]?.voor ?? 0))).toBe(voor ?? 0);
        });
        const known = whole.flatMap(({ na }) => na ?? []);
        expect(known).toEqual([...known].sort((a, b) => a - b));
      }),
      { numRuns: 40 },
    );
  });
});
