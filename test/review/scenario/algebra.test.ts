/**
 * What changes of a scenario do together: nothing where nothing changes, the same in any order, and no more than they
 * say.
 */
import fc from 'fast-check';
import { tryOut, type Trial } from '../../../src/review/scenario/trial';
import { type Change, type Field, type Scenario, withField, withRuilen } from '../../../src/review/scenario/scenario';
import { change, code, count, scenarios } from './arbitrary';
import { codeOf, EMPTY, HAAGLANDEN, p } from './fixture';

const outcomes = ({ rows }: Trial): readonly unknown[] =>
  rows.map(({ after, situation, ruil }) => [after, situation, ruil]);
const on = (scenario: Scenario): Trial => tryOut(scenario, HAAGLANDEN);
const entries = (one: Change): readonly (readonly [Field, Change[Field]])[] => Object.entries(one) as never;

/** The scenario that says of every gemeente what its sheet says. */
const asTheSheet: Scenario = {
  ...EMPTY,
  changes: new Map(
    HAAGLANDEN.rows.map(
      ({ code: of, taakstelling: { aantal: taakstelling }, situation: { fasen, additioneel, stand } }) => [
        of,
        {
          extra: p(0),
          tempo: fasen,
          taakstelling,
          additioneel,
          omkoppelingen: stand.omkoppelingen,
          stapelgemeente: stand.stapelgemeente,
          huurcontracten: stand.huurcontracten,
          verschoonbaar: false,
        },
      ],
    ),
  ),
};

test('the empty scenario gives the very outcomes that it starts from', () => {
  const { rows, absent, ruilfouten, beleidsfouten } = on(EMPTY);
  for (const { base, before, after, differs, signals } of rows) {
    expect(after).toBe(base.outcome);
    expect(before).toBe(base.outcome);
    expect([differs, signals]).toEqual([false, []]);
  }
  expect([absent, [...ruilfouten], beleidsfouten]).toEqual([[], [], []]);
});

test('a scenario that says what the sheet says changes nothing either', () => {
  const { rows } = on(asTheSheet);
  expect(rows.filter((row) => row.differs || row.signals.length > 0)).toEqual([]);
  expect(rows.map(({ after }) => after)).toEqual(rows.map(({ before }) => before));
});

test('the order in which fields and gemeenten were filled in does not matter', () => {
  const typed = fc.array(fc.tuple(code, change), { maxLength: 4 }).map((all) => new Map(all));
  const order = typed.chain((all) => {
    const keys = [...all].flatMap(([of, one]) => entries(one).map(([field, value]) => [of, field, value] as const));
    return fc.tuple(fc.constant(keys), fc.shuffledSubarray(keys, { minLength: keys.length }));
  });
  fc.assert(
    fc.property(order, ([keys, shuffled]) => {
      const fill = (all: typeof keys): Scenario =>
        all.reduce((scenario, [of, field, value]) => withField(scenario, of, field, value), EMPTY);
      expect(outcomes(on(fill(shuffled)))).toEqual(outcomes(on(fill(keys))));
    }),
  );
});

test('the order of exchanges does not matter as long as all can be made', () => {
  const small = fc
    .record({ van: code, naar: code, aantal: fc.integer({ min: 1, max: 3 }).map(p) })
    .filter(({ van, naar }) => van !== naar);
  fc.assert(
    fc.property(fc.array(small, { maxLength: 4 }), (ruilen) => {
      const [forth, back] = [ruilen, ruilen.toReversed()].map((all) => on(withRuilen(EMPTY, all))) as [Trial, Trial];
      expect([forth.ruilfouten.size, back.ruilfouten.size]).toEqual([0, 0]);
      expect(outcomes(forth)).toEqual(outcomes(back));
    }),
  );
});

test('an exchange and its opposite are no exchange', () => {
  const ruilen = [
    { van: codeOf('Zoetermeer'), naar: codeOf('Delft'), aantal: p(40) },
    { van: codeOf('Delft'), naar: codeOf('Zoetermeer'), aantal: p(40) },
  ];
  expect(outcomes(on(withRuilen(EMPTY, ruilen)))).toEqual(outcomes(on(EMPTY)));
});

test(
  'a keystroke about one gemeente leaves the others as they are, also worked out afresh, and the scenario it ' +
    'came from',
  () => {
    fc.assert(
      fc.property(scenarios, code, change, (scenario, chosen, tried) => {
        const plain = { ...scenario, ruilen: [], samen: [] };
        const before = JSON.stringify([...plain.changes]);
        const next = entries(tried).reduce(
          (one, [field, value]) => withField(one, chosen, field, value),
          plain as Scenario,
        );
        expect(JSON.stringify([...plain.changes])).toBe(before);
        expect([next.ruilen, next.normen, next.id, next.naam]).toEqual([
          plain.ruilen,
          plain.normen,
          plain.id,
          plain.naam,
        ]);
        const [was, is] = [on(plain), on(next)];
        is.rows.forEach((row, i) => {
          if (row.base.code !== chosen) expect(row).toEqual(was.rows[i]);
        });
      }),
    );
  },
);

test('a field put back brings back every figure', () => {
  fc.assert(
    fc.property(scenarios, code, count, (scenario, chosen, n) => {
      const old = scenario.changes.get(chosen)?.extra;
      const back = withField(withField(scenario, chosen, 'extra', n), chosen, 'extra', old);
      expect(outcomes(on(back))).toEqual(outcomes(on(scenario)));
    }),
  );
});

test('each person placed is one fewer to be housed, now and at the end, and never a higher step', () => {
  const rank = ['0', '1', '2', '3a', '3b', '4', '5', '6'];
  fc.assert(
    fc.property(scenarios, code, fc.nat(60), fc.nat(60), (scenario, chosen, n, more) => {
      const [less, lots] = [n, n + more].map(
        (extra) =>
          on(withField({ ...scenario, normen: new Map() }, chosen, 'extra', p(extra))).rows.find(
            (row) => row.base.code === chosen,
          )?.after,
      );
      if (!less || !lots) throw new Error('geen rij');
      expect([
        less.nogTeHuisvesten - lots.nogTeHuisvesten,
        less.saldo - lots.saldo,
        less.inclAdditioneel - lots.inclAdditioneel,
      ]).toEqual([more, more, more]);
      const [april, later] = [less, lots].map(({ dates }) => dates[0]?.beoordeling);
      if (april?.kind === 'trede' && later?.kind === 'trede')
        expect(rank.indexOf(later.trede)).toBeLessThanOrEqual(rank.indexOf(april.trede));
    }),
  );
});

test('the additional task moves one figure only', () => {
  fc.assert(
    fc.property(code, count, (chosen, n) => {
      const row = on(withField(EMPTY, chosen, 'additioneel', n)).rows.find(({ base }) => base.code === chosen);
      expect(row?.after).toEqual({ ...row?.before, inclAdditioneel: (row?.before.nogTeHuisvesten ?? 0) + n });
    }),
  );
});
