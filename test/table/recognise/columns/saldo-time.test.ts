import { datumVan } from '../../../../src/domain/tijd/datum';
import type { Time } from '../../../../src/table/recognise/columns/meaning';
import { isStraySaldo, withSaldoTimes } from '../../../../src/table/recognise/columns/saldo-time';
import { saldoMoment } from '../../../../src/table/saldo-moment';
import type { Column } from '../../../../src/table/column';
import { columnOf, days } from '../../parts';

const I: Time = { periode: { jaar: 2022, helft: 1 }, peildatum: datumVan('2022-05-01') };
const may = days('2022-05-01');
const behind = (part: Partial<Column> = {}): Column => columnOf('achterstand', 1, part);

describe('what a saldo column is of, in a sheet of 2022-I counted up to 1 May', () => {
  test.each<[string, Partial<Column>, string]>([
    ['the first day', { dates: days('2022-01-01') }, 'begin'],
    ['the day before', { dates: days('2021-12-31') }, 'begin'],
    ['the halfjaar before', { periode: { jaar: 2021, helft: 2 } }, 'begin'],
    ['December', { maand: { maand: 12, jaar: 2021 } }, 'begin'],
    ['the last day', { dates: days('2022-06-30') }, 'eind'],
    ['the day after', { dates: days('2022-07-01') }, 'eind'],
    ['a year later', { dates: days('2023-01-01') }, 'eind'],
    ['the last of two days', { dates: days('2022-01-01', '2022-06-30') }, 'eind'],
    ['the peildatum', { dates: days('2022-05-01') }, 'eind'],
    ['June', { maand: { maand: 6 } }, 'eind'],
    ['the halfjaar after', { periode: { jaar: 2022, helft: 2 } }, 'eind'],
    ['a day in between', { dates: days('2022-04-01') }, 'tussen'],
    ['the second day', { dates: days('2022-01-02') }, 'tussen'],
    ['January', { maand: { maand: 1 } }, 'tussen'],
    ['half a year before', { dates: days('2021-07-01') }, 'eerder'],
    ['two halfjaren before', { periode: { jaar: 2021, helft: 1 } }, 'eerder'],
    ['the halfjaar itself', { periode: { jaar: 2022, helft: 1 } }, 'onbekend'],
    ['nothing', {}, 'onbekend'],
    ['before, below the day of a group', { dates: may, heading: 'per 1-5-2022 Achterstand vorig halfjaar' }, 'begin'],
    ['the halfjaar before, below the day of a group', { dates: may, heading: 'per 1-5-2022 Saldo 2021-II' }, 'begin'],
    ['the begin of May', { dates: may, heading: 'stand begin mei 1-5-2022: achterstand' }, 'eind'],
  ])('of %s', (_what, part, expected) => {
    expect(saldoMoment(behind(part), I)).toBe(expected);
  });

  test('without a halfjaar nothing can be said', () => {
    expect(saldoMoment(behind({ dates: days('2022-06-30') }), {})).toBe('onbekend');
  });
});

describe('the columns of a saldo by their time', () => {
  const first = days('2022-01-01');
  const halfway = days('2022-04-01');
  const last = days('2022-07-01');
  const roles = (...columns: readonly Column[]): readonly (readonly [string, number])[] =>
    withSaldoTimes(columns, I).map(({ role, certainty }) => [role, certainty]);

  test.each([
    ['achterstand', 'eindachterstand'],
    ['voorsprong', 'eindvoorsprong'],
    ['saldo', 'eindsaldo'],
  ] as const)('%s of the end is %s, and the other way round of the begin', (begin, end) => {
    expect(roles(columnOf(begin, 1, { dates: first }), columnOf(begin, 2, { dates: last }))).toEqual([
      [begin, 1],
      [end, 1],
    ]);
    expect(roles(columnOf(end, 1, { dates: first, heading: 'Saldo per 1 januari 2022' }))).toEqual([[begin, 1]]);
    expect(roles(columnOf(end, 1, { dates: first, heading: 'Einde halfjaar' }))).toEqual([[end, 1]]);
    expect(roles(columnOf(end, 1, { dates: last }), columnOf(end, 2))).toEqual([
      [end, 1],
      [end, 1],
    ]);
  });

  test('one halfway is left alone beside one of the begin or without a day, and asked about without', () => {
    expect(roles(behind({ dates: halfway }), behind({ dates: first }))).toEqual([
      ['onbekend', 0],
      ['achterstand', 1],
    ]);
    expect(roles(behind({ dates: halfway }), behind())).toEqual([
      ['onbekend', 0],
      ['achterstand', 1],
    ]);
    expect(roles(behind({ dates: halfway }), behind({ dates: last }))).toEqual([
      ['achterstand', 0.5],
      ['eindachterstand', 1],
    ]);
    expect(withSaldoTimes([behind({ dates: halfway })], I).map((c) => isStraySaldo(c, I))).toEqual([true]);
  });

  test('a side without a day is asked where the only other side is of another day than the begin', () => {
    const ahead = columnOf('voorsprong', 2);
    expect(roles(behind({ dates: halfway }), ahead)).toEqual([
      ['achterstand', 0.5],
      ['voorsprong', 0.5],
    ]);
    expect(roles(behind({ dates: last }), ahead)).toEqual([
      ['eindachterstand', 1],
      ['voorsprong', 0.5],
    ]);
    expect(roles(behind({ dates: first }), ahead)).toEqual([
      ['achterstand', 1],
      ['voorsprong', 1],
    ]);
    expect(roles(behind(), behind({ dates: last }), columnOf('voorsprong', 2, { dates: last }))).toEqual([
      ['achterstand', 1],
      ['eindachterstand', 1],
      ['eindvoorsprong', 1],
    ]);
  });

  test('what the user said stays, and our own columns are let be', () => {
    expect(roles(behind({ dates: halfway, confirmed: true }), behind({ dates: last, ours: true }))).toEqual([
      ['achterstand', 1],
      ['achterstand', 1],
    ]);
  });

  test('other columns are let be', () => {
    expect(roles(columnOf('gehuisvest', 1, { dates: last }), columnOf('opgave', 2))).toEqual([
      ['gehuisvest', 1],
      ['opgave', 1],
    ]);
  });
});
