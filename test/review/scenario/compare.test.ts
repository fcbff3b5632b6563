import { HAAGLANDEN as PAPIER } from '../../domain/haaglanden-wat-als';
import { tryOut } from '../../../src/review/scenario/trial';
import { neededFor } from '../../../src/review/scenario/needed';
import { APRIL, codeOf, compared, EMPTY, HAAGLANDEN, JULI, overviewOf, p, rowOf, steps } from './fixture';

describe('without changes', () => {
  const nothing = tryOut(EMPTY, HAAGLANDEN);

  test('before and after are the same', () => {
    expect(nothing.rows.filter((row) => row.differs)).toEqual([]);
    expect(nothing.groups.map(({ after }) => after)).toEqual(nothing.groups.map(({ before }) => before));
  });

  test('the next decision date brings what the overview expects', () => {
    const overview = overviewOf();
    expect(nothing.rows.map(({ after }) => [after.dates[0]?.gehuisvest, after.dates[0]?.beoordeling])).toEqual(
      overview.rows.map(({ volgende }) => [volgende.prognose, volgende.verwacht]),
    );
  });

  test('on 1 July koppelingen are missing below the opgave: never a guess', () => {
    // At the pace so far Delft makes 109 of 76 and Wassenaar 25 of 15.
    const made = new Set(['Delft', 'Wassenaar']);
    expect(nothing.rows.map(({ base, after }) => [base.naam, steps(after)[1]])).toEqual(
      PAPIER.map(([naam]) => [naam, made.has(naam) ? '0' : 'koppelingen']),
    );
  });

  test('Haaglanden is one region: one group, with the totals of the paper', () => {
    expect(nothing.groups).toHaveLength(1);
    expect(nothing.groups[0]?.after.geheel).toMatchObject({ opgave: 884, gehuisvest: 275, nogTeHuisvesten: 609 });
  });

  test('the spread on 1 April: the 3 of the sheet is 3a', () => {
    const [april] = nothing.groups[0]?.after.dates ?? [];
    expect([...(april?.spreiding ?? [])].filter(([, n]) => n > 0)).toEqual([
      ['0', 1],
      ['2', 3],
      ['3a', 5],
    ]);
    expect(april).toMatchObject({ onbekend: 0, opSchema: 2 });
  });
});

test.each(PAPIER)('the other way round for %s', (naam, _trede, _opgave, _gehuisvest, april, _perWeek, juli) => {
  const { situation, after } = rowOf(tryOut(EMPTY, HAAGLANDEN), naam);
  expect(neededFor('opSchema', APRIL, { situation, after }, HAAGLANDEN.beleid)?.nodig).toMatchObject({
    plaatsingen: april,
  });
  expect(neededFor('opgaveHalen', JULI, { situation, after }, HAAGLANDEN.beleid)?.nodig).toMatchObject({
    plaatsingen: juli,
  });
});

test('80 more placements bring Den Haag to half of its opgave', () => {
  const { before, after, differs, signals } = rowOf(compared({ "'s-Gravenhage": { extra: p(80) } }), "'s-Gravenhage");
  expect([before.opSchema, after.opSchema, differs]).toEqual([false, true, true]);
  expect(after).toMatchObject({ gehuisvest: 209, nogTeHuisvesten: 208, gerealiseerd: 209 / 417 });
  // The pace so far stays that of the sheet: 129 in 79 days.
  expect(after.dates.map((date) => date.gehuisvest)).toEqual([209 + 17, 209 + 166]);
  expect(after.saldo).toBe(42);
  expect(signals).toEqual([]);
});

test('40 a week for six weeks, then 15', () => {
  const tempo = [
    { vanaf: HAAGLANDEN.peildatum, perWeek: 40 },
    { vanaf: (HAAGLANDEN.peildatum + 42) as typeof APRIL, perWeek: 15 },
  ];
  const { after } = rowOf(compared({ "'s-Gravenhage": { tempo } }), "'s-Gravenhage");
  expect(after.dates.map((date) => date.gehuisvest)).toEqual([129 + 62, 129 + 240 + 128]);
  expect(after.saldo).toBe(417 - 497);
  expect(steps(after)).toEqual(['2', '0']);
});

describe('an exchange of ten from Zoetermeer to Wassenaar', () => {
  const exchange = { ruilen: [{ van: codeOf('Zoetermeer'), naar: codeOf('Wassenaar'), aantal: p(10) }] };
  const changes = { Zoetermeer: { koppelingen: 'voldoende' }, Wassenaar: { koppelingen: 'voldoende' } } as const;
  const after = compared(changes, exchange);

  test('keeps the sum of the region', () => {
    expect(after.groups[0]?.after.geheel.opgave).toBe(884);
    expect([rowOf(after, 'Zoetermeer').after.opgave, rowOf(after, 'Wassenaar').after.opgave]).toEqual([99, 25]);
  });

  test(
    'Wassenaar (11 housed, 12 expected) no longer makes its minimum of 13: it rises, and goes back with 25 of ' +
      '25 on 1 July',
    () => {
      expect(steps(rowOf(compared(changes), 'Wassenaar').after)).toEqual(['0', '0']);
      expect(steps(rowOf(after, 'Wassenaar').after)).toEqual(['1', '0']);
    },
  );

  test('Zoetermeer with 28 more placements makes 99 where it would not have made 109', () => {
    const placed = { ...changes, Zoetermeer: { ...changes.Zoetermeer, extra: p(28) } };
    expect(steps(rowOf(compared(placed), 'Zoetermeer').after)).toEqual(['3a', '3b']);
    expect(steps(rowOf(compared(placed, exchange), 'Zoetermeer').after)).toEqual(['3a', '0']);
  });

  test('one that asks more than there is, is left out and said', () => {
    const tooMuch = compared({}, { ruilen: [{ van: codeOf('Wassenaar'), naar: codeOf('Delft'), aantal: p(16) }] });
    expect(tooMuch.ruilfouten.get(0)).toEqual({
      code: 'meerDanOpgave',
      gemeente: codeOf('Wassenaar'),
      beschikbaar: 15,
    });
    expect(tooMuch.rows.some((row) => row.differs)).toBe(false);
  });
});
