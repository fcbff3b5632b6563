import { datumVan, formatDatum } from '../../../src/domain/tijd/datum';
import { timeWith, withMonths, withRunningMonth } from '../../../src/table/rows/month-rows';
import type { Months } from '../../../src/table/months';
import { plainReason } from '../../../src/table/column-reason';
import type { ReadRow } from '../../../src/table/table';
import { SPRING, AUTUMN, ALL, END_OF_MARCH, undated, months, row, DELFT } from './months/month-kit';

describe('the rows with their months added up', () => {
  test('each has the sum of its months as the number housed', () => {
    expect(withMonths([DELFT, row('Gouda', [3, '', 5])], months()).map((r) => r.gehuisvest)).toEqual([27, 8]);
  });

  test.each(['vraag', 'laatste'] as const)('not when the way is %j: the rows stay as they are', (way) => {
    const rows = [DELFT];
    expect(withMonths(rows, months({ way }))).toBe(rows);
  });

  test('a row without months, or with one that cannot be read, stays as it is', () => {
    const blank = row('Delft', ['', '', '']);
    const unreadable: ReadRow = { ...row('Gouda', [3, 'vier', 5]), unreadable: new Set(['gehuisvestInMaand']) };
    expect(withMonths([blank, unreadable], months())).toEqual([blank, unreadable]);
  });

  test('below zero is no number of persons: the row says that it cannot be read, and keeps what else cannot', () => {
    const [below] = withMonths([{ ...row('Delft', [1, -3, 0]), unreadable: new Set(['trede']) }], months());
    expect(below).not.toHaveProperty('gehuisvest');
    expect(below?.unreadable).toEqual(new Set(['trede', 'gehuisvestInMaand']));
  });

  test('nobody housed is a number', () => {
    expect(withMonths([row('Delft', [2, -2, 0])], months())[0]).toMatchObject({ gehuisvest: 0, unreadable: new Set() });
  });

  test('what else a row says stays', () => {
    expect(withMonths([{ ...DELFT, trede: '2', hidden: true }], months())[0]).toEqual({
      ...DELFT,
      trede: '2',
      hidden: true,
      gehuisvest: 27,
    });
  });
});

describe('months that run on', () => {
  const running = months({ way: 'laatste' });

  test('the last that counts is read as the number housed, up to its last day, and says why', () => {
    const columns = withRunningMonth(ALL, running);
    expect(columns.map((c) => c.role)).toEqual([
      'gemeente',
      'opgave',
      'gehuisvestInMaand',
      'gehuisvestInMaand',
      'gehuisvest',
    ]);
    expect(columns[4]).toMatchObject({
      dates: [END_OF_MARCH],
      reason: plainReason('de maanden lopen door: de laatste is het totaal tot nu toe'),
      used: true,
    });
    expect(columns.slice(0, 4)).toEqual(ALL.slice(0, 4));
  });

  test('without a year its last day is not known: it keeps the dates it has', () => {
    const dated = ALL.map((c) => ({ ...c, dates: [datumVan('2022-03-15')] }));
    expect(withRunningMonth(dated, undated({ way: 'laatste', periode: SPRING }))[4]).toMatchObject({
      role: 'gehuisvest',
      dates: [datumVan('2022-03-15')],
    });
  });

  test.each([months(), months({ way: 'vraag' }), months({ way: 'laatste', columns: [] })])(
    'no column changes otherwise',
    (others) => {
      expect(withRunningMonth(ALL, others)).toBe(ALL);
    },
  );
});

describe('the time that months give', () => {
  const shown = (time: Parameters<typeof timeWith>[0], about: Months): readonly unknown[] => {
    const { peildatum, periode } = timeWith(time, about);
    return [peildatum && formatDatum(peildatum), periode];
  };

  test.each([
    ['nothing else', undefined, '31-3-2022'],
    ['a day before the last month', '2022-02-28', '31-3-2022'],
    ['its first day', '2022-03-01', '1-3-2022'],
    ['a day within it', '2022-03-21', '21-3-2022'],
    ['a day after it', '2022-04-01', '1-4-2022'],
  ] as const)('beside %s', (_what, iso, expected) => {
    expect(shown(iso ? { peildatum: datumVan(iso) } : {}, months())).toEqual([expected, SPRING]);
  });

  test('is the same when the months run on', () => {
    expect(shown({}, months({ way: 'laatste' }))).toEqual(['31-3-2022', SPRING]);
  });

  test('takes the year of the last day, not of the halfjaar', () => {
    expect(shown({ peildatum: datumVan('2023-03-02') }, months({ upTo: datumVan('2023-03-31') }))[0]).toBe('2-3-2023');
  });

  test('is none as long as the user is asked, or no month counts', () => {
    const named = { peildatum: datumVan('2022-01-15'), periode: AUTUMN };
    for (const about of [months({ way: 'vraag' }), months({ columns: [] }), undated({ periode: SPRING })])
      expect(timeWith(named, about)).toBe(named);
  });

  test('without a halfjaar is a day alone', () => {
    expect(timeWith({}, undated({ upTo: END_OF_MARCH }))).toEqual({ peildatum: END_OF_MARCH });
  });
});
