import { watIn } from '../../domain/stand';
import fc from 'fast-check';
import { tryOut, type Trial } from '../../../src/review/scenario/trial';
import { housedOn } from '../../../src/review/scenario/outcome';
import { GEMEENTEN } from '../../table/haaglanden';
import { scenarios } from './arbitrary';
import { APRIL, EMPTY, HAAGLANDEN, JULI, p, scenario } from './fixture';
import { type Blad, type Uitkomst, naieveUitkomst } from './naief';

/** The paper itself, with the codes under which a scenario knows the gemeenten. */
const BLADEN: readonly Blad[] = GEMEENTEN.map(([, trede, opgave, gehuisvest], i) => ({
  code: HAAGLANDEN.rows[i]?.code ?? '',
  trede: String(trede),
  opgave,
  gehuisvest,
}));

const uitkomsten = ({ rows }: Trial): readonly Uitkomst[] =>
  rows.map(({ after: { opgave, gehuisvest, dates, saldo, volgendeOpgave, inclAdditioneel } }) => ({
    opgave,
    gehuisvest,
    saldo,
    volgendeOpgave,
    inclAdditioneel,
    data: dates.map(
      (date) =>
        [
          date.gehuisvest,
          date.opSchema,
          date.beoordeling.kind === 'trede' ? date.beoordeling.trede : `${watIn(date.beoordeling)} ontbreken`,
        ] as const,
    ),
  }));

test('any scenario comes to what the words say, for every gemeente on both decision dates', () => {
  fc.assert(
    fc.property(scenarios, (one) => {
      const plain = { ...one, normen: new Map() };
      expect(uitkomsten(tryOut(plain, HAAGLANDEN))).toEqual(BLADEN.map((blad) => naieveUitkomst(blad, BLADEN, plain)));
    }),
    { numRuns: 500 },
  );
});

test(
  'without changes it is the paper, worked out by hand for The Hague: 129 + floor(129 × 11 / 79), 129 + ' +
    'floor(129 × 102 / 79)',
  () => {
    const [, denHaag] = uitkomsten(tryOut(EMPTY, HAAGLANDEN));
    expect(denHaag).toEqual({
      opgave: 417,
      gehuisvest: 129,
      data: [
        [146, false, '2'],
        [295, false, 'koppelingen ontbreken'],
      ],
      saldo: 122,
      volgendeOpgave: undefined,
      inclAdditioneel: 288,
    });
  },
);

test('a pace of 10 a week from 28 March: seven days at the pace so far, then four', () => {
  const vanaf = (HAAGLANDEN.peildatum + 7) as typeof APRIL;
  const { rows } = tryOut(scenario({ "'s-Gravenhage": { tempo: [{ vanaf, perWeek: 10 }] } }), HAAGLANDEN);
  const situation = rows[1]?.situation;
  if (!situation) throw new Error('geen Den Haag');
  // 129 × 7 / 79 = 11.43; and 4 × 10 / 7 = 5.71 makes 17.14 on 1 April, 95 × 10 / 7 = 135.71 makes 147.14 on 1 July
  expect([housedOn(situation, vanaf), housedOn(situation, APRIL), housedOn(situation, JULI)]).toEqual([
    129 + 11,
    129 + 17,
    129 + 147,
  ]);
  expect(housedOn(situation, HAAGLANDEN.peildatum)).toBe(129);
});

test('a count of koppelingen is held against what remains on 1 April in the scenario, not on the sheet', () => {
  const juli = (extra: number, koppelingen: number) =>
    uitkomsten(tryOut(scenario({ "'s-Gravenhage": { extra: p(extra), koppelingen: p(koppelingen) } }), HAAGLANDEN))[1]
      ?.data[1]?.[2];
  // 417 - 146 remain on 1 April; with 20 more 417 - 166
  expect([juli(0, 271), juli(0, 270)]).toEqual(['3a', '2']);
  expect([juli(20, 251), juli(20, 250)]).toEqual(['3a', '2']);
});
