import { dagenLater } from '../../../src/domain/tijd/datum';
import type { Change } from '../../../src/review/scenario/scenario';
import { tryOut } from '../../../src/review/scenario/trial';
import { base, compared, APRIL, JULI, p, province, rowOf, steps, EMPTY } from './fixture';

/** Zoetermeer (3a, 31 of 109, 78 to go) on 1 April and 1 July with what is tried. */
const zoetermeer = (change: Change) => rowOf(compared({ Zoetermeer: change }), 'Zoetermeer');

test.each<[string, Change, readonly string[]]>([
  ['nothing known: koppelingen are missing', {}, ['3a', 'koppelingen']],
  ['enough koppelingen: one step up', { koppelingen: 'voldoende' }, ['3a', '3b']],
  ['too few: the step stays', { koppelingen: 'onvoldoende' }, ['3a', '3a']],
  ['74 koppelingen for the 74 that remain on 1 April suffice', { koppelingen: p(74) }, ['3a', '3b']],
  ['73 do not', { koppelingen: p(73) }, ['3a', '3a']],
  ['too few, but a stapelgemeente', { koppelingen: 'onvoldoende', stapelgemeente: true }, ['3a', '3b']],
  ['too few, but omkoppelingen', { koppelingen: 'onvoldoende', omkoppelingen: true }, ['3a', '3b']],
  ['verschoonbaar', { koppelingen: 'voldoende', verschoonbaar: { reden: 'dossiers zonder BSN' } }, ['3a', '3a']],
  [
    'verschoonbaar without a reason does not count',
    { koppelingen: 'voldoende', verschoonbaar: { reden: ' ' } },
    ['3a', '3b'],
  ],
  [
    'the step held until 1 July: it may rise on that day',
    { koppelingen: 'voldoende', verlengd: { tot: JULI, bron: 'brief GS' } },
    ['3a', '3b'],
  ],
  [
    'the step held beyond it',
    { koppelingen: 'voldoende', verlengd: { tot: dagenLater(JULI, 1), bron: 'brief GS' } },
    ['3a', '3a'],
  ],
  [
    'held without a source does not count',
    { koppelingen: 'voldoende', verlengd: { tot: dagenLater(JULI, 1), bron: ' ' } },
    ['3a', '3b'],
  ],
  ['held without a day does not count', { koppelingen: 'voldoende', verlengd: { bron: 'brief GS' } }, ['3a', '3b']],
  ['huurcontracten for all that remains: 0', { huurcontracten: p(38) }, ['3a', '0']],
  ['a taakstelling of 71, as many as are expected: 0', { taakstelling: p(71) }, ['3a', '0']],
  ['an additional task changes no step', { koppelingen: 'voldoende', additioneel: p(500) }, ['3a', '3b']],
])('%s', (_case, change, expected) => {
  expect(steps(zoetermeer(change).after)).toEqual(expected);
});

test('the additional task stands apart from the opgave', () => {
  expect(zoetermeer({ additioneel: p(10) }).after).toMatchObject({
    opgave: 109,
    nogTeHuisvesten: 78,
    inclAdditioneel: 88,
  });
});

test('the next opgave is the next taakstelling with the saldo of this half-year', () => {
  expect(zoetermeer({ volgendeTaakstelling: p(90) }).after).toMatchObject({ saldo: 109 - 71, volgendeOpgave: 128 });
  expect(zoetermeer({}).after.volgendeOpgave).toBeUndefined();
});

test('where the sheet has taakstelling and saldo, another taakstelling leaves the saldo', () => {
  const overview = province(
    [[340, 195, '2', 200]],
    [
      'Taakstelling 1e helft 2022',
      'Achterstand',
      'Fase interventieladder',
      'Plaatsingen 1 januari 2022 - 21 maart 2022',
    ],
  );
  const of = base(overview);
  const { after, situation } = rowOf(
    tryOut({ ...EMPTY, changes: new Map([['GM0503', { taakstelling: p(300) }]]) }, of),
    'Delft',
  );
  expect(after.opgave).toBe(495);
  expect(situation.stand.taakstelling).toBe(300);
});

test('a coulance of 70% on both dates', () => {
  const change = { koppelingen: 'voldoende', extra: p(8) } as const;
  const normen = new Map([
    [APRIL, { soort: 'deel', van: 'minimum', fractie: 0.7 }],
    [JULI, { soort: 'deel', van: 'opgave', fractie: 0.7 }],
  ] as const);
  const { after } = rowOf(compared({ Zoetermeer: change }, { normen }), 'Zoetermeer');
  // 43 expected on 1 April against 38.5 (70% of 55); 79 on 1 July against 76.3.
  expect(after.dates.map((date) => date.opSchema)).toEqual([true, false]);
  expect(steps(after)).toEqual(['3a', '3a']);
  expect(steps(zoetermeer(change).after)).toEqual(['3a', '3b']);
});

test('a norm that does not fit its date is said and the rule table holds', () => {
  const { beleidsfouten, rows } = compared(
    {},
    { normen: new Map([[JULI, { soort: 'deel', van: 'minimum', fractie: 0.7 }]]) },
  );
  expect(beleidsfouten).toMatchObject([{ code: 'normPastNiet', peildatum: JULI }]);
  expect(rows.some((row) => row.differs)).toBe(false);
});

test('a gemeente that is not in this table is named', () => {
  expect(
    tryOut(
      {
        ...EMPTY,
        changes: new Map([
          ['GM0599', { extra: p(1) }],
          ['__proto__', { extra: p(1) }],
        ]),
      },
      base(),
    ).absent,
  ).toEqual(['GM0599', '__proto__']);
});

describe('what must not go unseen', () => {
  test.each<[Change, readonly unknown[]]>([
    [{ extra: p(20), koppelingen: p(59) }, [{ code: 'meerDanKoppelingen', plaatsingen: 60, koppelingen: 59 }]],
    [{ extra: p(20), koppelingen: p(60) }, []],
    [{ koppelingen: p(1) }, []],
    [{ extra: p(100) }, [{ code: 'meerDanOpgave', voorsprong: 62 }]],
    [{ verschoonbaar: { reden: '' } }, [{ code: 'redenOntbreekt' }]],
    [{ verlengd: { bron: 'brief GS' } }, [{ code: 'besluitOntbreekt' }]],
    [{ verlengd: { tot: JULI, bron: '' } }, [{ code: 'besluitOntbreekt' }]],
    [{ verlengd: { tot: JULI, bron: 'brief GS' } }, []],
    [{ verlengd: false }, []],
    [{ extra: p(-32) }, [{ code: 'minderDanNul', gehuisvest: -1 }]],
  ])('%j', (change, expected) => {
    expect(zoetermeer(change).signals).toEqual(expected);
  });

  test('after 1 April a count of koppelingen judges nothing', () => {
    const late = base(province([['2', 100, 40]], ['Fase', 'Opgave', 'Plaatsingen 1 januari 2022 - 2 mei 2022']));
    const row = rowOf(tryOut({ ...EMPTY, changes: new Map([['GM0503', { koppelingen: p(90) }]]) }, late), 'Delft');
    expect(row.signals).toEqual([{ code: 'aantalNietTeBeoordelen' }]);
    expect(steps(row.after)).toEqual(['koppelingen']);
  });
});

test('a province has its regions apart, and their sums make the whole', () => {
  const { groups } = tryOut(
    EMPTY,
    base(
      province(
        [
          ['2', 100, 40],
          ['0', 31, 20],
        ],
        ['Fase', 'Opgave', 'Plaatsingen 1 januari 2022 - 21 maart 2022'],
      ),
    ),
  );
  const [whole, ...regions] = groups;
  expect(regions.length).toBeGreaterThan(3);
  expect(regions.reduce((sum, region) => sum + region.after.geheel.opgave, 0)).toBe(whole?.after.geheel.opgave);
});
