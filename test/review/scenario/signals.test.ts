/** What is allowed in a scenario but must not go unseen, each at its boundary and only where it was tried. */
import fc from 'fast-check';
import type { Norm } from '../../../src/domain/beleid/beleidsregel';
import { tryOut } from '../../../src/review/scenario/trial';
import type { Change } from '../../../src/review/scenario/scenario';
import { change, code } from './arbitrary';
import { APRIL, compared, EMPTY, HAAGLANDEN, JULI, p, rowOf, scenario, steps } from './fixture';

/** Zoetermeer: 31 of 109, 71 expected on 1 July, so 40 placements to come and 38 that remain then. */
const signals = (tried: Change, naam = 'Zoetermeer') => rowOf(compared({ [naam]: tried }), naam).signals;
const codes = (...given: Parameters<typeof signals>): readonly string[] =>
  signals(...given).map((signal) => signal.code);

describe('more than there are koppelingen', () => {
  test.each<[string, Change, readonly string[]]>([
    ['40 placements at the pace so far are no trial', { koppelingen: p(39) }, []],
    ['41 placements with 41 koppelingen', { extra: p(1), koppelingen: p(41) }, []],
    ['41 placements with 40', { extra: p(1), koppelingen: p(40) }, ['meerDanKoppelingen']],
    ['a judgement is no number', { extra: p(200), koppelingen: 'onvoldoende' }, ['meerDanOpgave']],
    ['without koppelingen nothing is held against', { extra: p(30) }, []],
    [
      'a pace of 10 a week: 145 in 102 days',
      { tempo: [{ vanaf: HAAGLANDEN.peildatum, perWeek: 10 }], koppelingen: p(144) },
      ['meerDanKoppelingen', 'meerDanOpgave'],
    ],
    [
      'and with as many koppelingen',
      { tempo: [{ vanaf: HAAGLANDEN.peildatum, perWeek: 10 }], koppelingen: p(145) },
      ['meerDanOpgave'],
    ],
    ['a pace of nobody', { tempo: [{ vanaf: HAAGLANDEN.peildatum, perWeek: 0 }], koppelingen: p(0) }, []],
  ])('%s', (_what, tried, expected) => expect(codes(tried)).toEqual(expected));

  test('says both numbers', () => {
    expect(signals({ extra: p(5), koppelingen: p(44) })).toEqual([
      { code: 'meerDanKoppelingen', plaatsingen: 45, koppelingen: 44 },
    ]);
  });
});

describe('more than the opgave', () => {
  test.each<[string, Change, string, readonly unknown[]]>([
    ['38 more make exactly the opgave', { extra: p(38) }, 'Zoetermeer', []],
    ['39 more make a voorsprong of 1', { extra: p(39) }, 'Zoetermeer', [{ code: 'meerDanOpgave', voorsprong: 1 }]],
    ['a smaller taakstelling was not placed too much', { taakstelling: p(10) }, 'Zoetermeer', []],
    ['where the pace so far makes a voorsprong already, more of it is no news', { extra: p(1) }, 'Delft', []],
  ])('%s', (_what, tried, naam, expected) => expect(signals(tried, naam)).toEqual(expected));
});

test.each<[number, readonly string[]]>([
  [-31, []],
  [-32, ['minderDanNul']],
  [-200, ['minderDanNul']],
])('%i placements of the 31 taken back', (extra, expected) => {
  expect(codes({ extra: p(extra) })).toEqual(expected);
});

test.each<[Change, readonly string[]]>([
  [{ verschoonbaar: { reden: '' } }, ['redenOntbreekt']],
  [{ verschoonbaar: { reden: ' \n\t' } }, ['redenOntbreekt']],
  [{ verschoonbaar: { reden: 'x' } }, []],
  [{ verschoonbaar: false }, []],
])('%j', (tried, expected) => {
  expect(codes(tried)).toEqual(expected);
});

test('a gemeente on which nothing is tried has nothing to say, whatever is tried elsewhere', () => {
  fc.assert(
    fc.property(code, change, (chosen, tried) => {
      const { rows } = tryOut({ ...EMPTY, changes: new Map([[chosen, tried]]) }, HAAGLANDEN);
      expect(rows.filter((row) => row.base.code !== chosen && row.signals.length > 0)).toEqual([]);
    }),
  );
});

describe('another norm', () => {
  const half = { soort: 'deel', van: 'opgave', fractie: 0.5 } as const;

  test('on a date that is not to come changes nothing and is no fault', () => {
    const { rows, beleidsfouten } = compared({}, { normen: new Map([[(JULI - 365) as typeof JULI, half]]) });
    expect([rows.some((row) => row.differs), beleidsfouten]).toEqual([false, []]);
  });

  test('on a date of another half-year is left alone, also one that would not fit there', () => {
    const { beleidsfouten } = compared(
      {},
      { normen: new Map([[(JULI - 365) as typeof JULI, { ...half, van: 'minimum' }]]) },
    );
    expect(beleidsfouten).toEqual([]);
  });

  test('is called the norm of this scenario, and is not assumed', () => {
    const { rows } = compared({ Zoetermeer: { koppelingen: 'voldoende' } }, { normen: new Map([[JULI, half]]) });
    const zoetermeer = rows.find(({ base }) => base.naam === 'Zoetermeer');
    expect(zoetermeer && steps(zoetermeer.after)).toEqual(['3a', '3a']);
    expect(zoetermeer?.after.dates[1]?.beoordeling).toMatchObject({
      aangenomen: false,
      regel: { bron: { tekst: 'norm van dit scenario', aangenomen: false }, herkomst: 'gebruiker' },
    });
    expect(zoetermeer?.before.dates[1]?.beoordeling.regel.herkomst).toBe('standaard');
  });

  test('leaves whether omkoppelingen count as the rule table has it', () => {
    const tried = { Zoetermeer: { koppelingen: 'onvoldoende', omkoppelingen: true } } as const;
    expect(steps(rowOf(compared(tried, { normen: new Map([[JULI, { soort: 'geen' }]]) }), 'Zoetermeer').after)).toEqual(
      ['3a', '3b'],
    );
  });

  test('with one that cannot be, none of them holds', () => {
    const wrong = { soort: 'taakstellingPlus', fractie: 0.25 } as const;
    const { rows, beleidsfouten } = tryOut(
      {
        ...scenario({}),
        normen: new Map<typeof APRIL, Norm>([
          [APRIL, wrong],
          [JULI, half],
        ]),
      },
      HAAGLANDEN,
    );
    expect(beleidsfouten).toEqual([{ code: 'normPastNiet', rij: 0, peildatum: APRIL, norm: wrong }]);
    expect(rows.some((row) => row.differs)).toBe(false);
  });
});
