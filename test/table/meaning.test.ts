import { datumVan, formatDatum } from '../../src/domain/datum';
import { formatPeriode } from '../../src/domain/periode';
import { chooseColumns, isEndOf, timeOf } from '../../src/table/meaning';
import type { Time } from '../../src/table/meaning';
import type { Column } from '../../src/table/table';
import { columnOf, days } from './parts';

const I = { jaar: 2022, helft: 1 } as const;
const II = { jaar: 2022, helft: 2 } as const;
/** "<peildatum> <halfjaar>", with a dash for what is not known. */
const said = ({ peildatum, periode }: Time): string => `${peildatum === undefined ? '-' : formatDatum(peildatum)} ${periode ? formatPeriode(periode) : '-'}`;

describe('the peildatum', () => {
  const housed = columnOf('gehuisvest', 3, { dates: days('2022-01-01', '2022-03-21') });
  const share = columnOf('percentage', 5, { dates: days('2022-03-31') });
  const rest = columnOf('nogTeHuisvesten', 4, { dates: days('2022-04-01', '2022-07-01') });

  test.each<[string, readonly Column[], readonly string[], string]>([
    ['the last date of the plaatsingen', [housed, share, rest], ['Stand 1 mei 2022'], '21-3-2022'],
    ['else that of the percentage', [share, rest], ['Stand 1 mei 2022'], '31-3-2022'],
    ['else the first of what is still to be done', [rest], ['Stand 1 mei 2022'], '1-4-2022'],
    ['else the last in the title', [], ['Van 1 januari t/m 1 mei 2022'], '1-5-2022'],
    ['else nothing', [], ['Overzicht 2022'], '-'],
    ['the latest of several columns of plaatsingen', [housed, columnOf('gehuisvest', 6, { dates: days('2022-04-30') })], [], '30-4-2022'],
    ['not from a column that is not sure', [{ ...housed, certainty: 0.5 }, share], [], '31-3-2022'],
    ['not from a column of our own', [{ ...housed, ours: true }, share], [], '31-3-2022'],
    ['not from a step or a saldo', [columnOf('trede', 1, { dates: days('2022-01-01') }), columnOf('achterstand', 2, { dates: days('2022-01-01') })], [], '-'],
  ])('%s', (_what, columns, title, expected) => {
    expect(said(timeOf(columns, title)).split(' ')[0]).toBe(expected);
  });
});

describe('the halfjaar', () => {
  const housed = columnOf('gehuisvest', 3, { dates: days('2022-03-21') });

  test.each<[string, readonly Column[], readonly string[], string]>([
    ['of the taakstelling', [columnOf('taakstelling', 1, { periode: I }), columnOf('achterstand', 2, { periode: { jaar: 2021, helft: 2 } })], [], '2022-I'],
    ['of the opgave', [columnOf('opgave', 1, { periode: II }), housed], [], '2022-II'],
    ['the latest of several', [columnOf('taakstelling', 1, { periode: II }), columnOf('taakstelling', 2, { periode: I }), columnOf('opgave', 3, { periode: { jaar: 2021, helft: 2 } })], [], '2022-II'],
    ['else of another heading, when all agree', [columnOf('gehuisvest', 1, { periode: I }), columnOf('percentage', 2, { periode: I })], [], '2022-I'],
    ['else of the title, when the headings differ', [columnOf('gehuisvest', 1, { periode: I }), columnOf('percentage', 2, { periode: II })], ['Tweede halfjaar 2021'], '2021-II'],
    ['else of the first day of the plaatsingen', [columnOf('gehuisvest', 1, { dates: days('2021-07-01', '2022-01-01') })], [], '2021-II'],
    ['else of the peildatum', [housed], [], '2022-I'],
    ['1 January belongs to the half-year that it ends', [columnOf('gehuisvest', 1, { dates: days('2022-01-01') })], [], '2021-II'],
    ['1 July as well', [columnOf('gehuisvest', 1, { dates: days('2022-07-01') })], [], '2022-I'],
    ['else nothing', [columnOf('gehuisvest')], [], '-'],
  ])('%s', (_what, columns, title, expected) => {
    expect(said(timeOf(columns, title)).split(' ')[1]).toBe(expected);
  });
});

describe('of several columns with one role', () => {
  const chosen = (columns: readonly Column[], time: Time): readonly number[] => chooseColumns(columns, time).columns.filter((c) => c.used).map((c) => c.column);
  const ambiguous = (columns: readonly Column[], time: Time): readonly (readonly number[])[] => chooseColumns(columns, time).ambiguous.map((group) => group.map((c) => c.column));
  const march: Time = { peildatum: datumVan('2022-03-21'), periode: I };

  test('the one of the halfjaar of the table is read', () => {
    const columns = [columnOf('taakstelling', 1, { periode: II }), columnOf('taakstelling', 2, { periode: I }), columnOf('taakstelling', 3)];
    expect(chosen(columns, march)).toEqual([2]);
    expect(ambiguous(columns, march)).toEqual([]);
  });

  test('the latest that is not after the peildatum', () => {
    const steps = ['2021-10-01', '2022-01-01', '2022-04-01'].map((day, i) => columnOf('trede', i, { dates: days(day) }));
    expect(chosen(steps, march)).toEqual([1]);
    expect(chosen(steps, {})).toEqual([2]);
  });

  test('the step of the decision date itself is the outcome: the one before is read, where there is one', () => {
    const july: Time = { periode: I, peildatum: datumVan('2022-07-01') };
    const before = columnOf('trede', 1, { dates: days('2022-01-01') });
    const after = columnOf('trede', 2, { dates: days('2022-07-01') });
    expect(chosen([before, after], july)).toEqual([1]);
    expect(chosen([after], july)).toEqual([2]);
  });

  test('a step of a day on which nothing is decided is just the latest', () => {
    const steps = ['2022-01-01', '2022-03-21'].map((day, i) => columnOf('trede', i, { dates: days(day) }));
    expect(chosen(steps, march)).toEqual([1]);
  });

  test('what is still to be done goes by its first date', () => {
    const rest = [columnOf('nogTeHuisvesten', 1, { dates: days('2022-01-01', '2022-07-01') }), columnOf('nogTeHuisvesten', 2, { dates: days('2022-03-21', '2022-04-01') })];
    expect(chosen(rest, march)).toEqual([2]);
  });

  test('columns that cannot be told apart: the first is read, and all are named', () => {
    const columns = [columnOf('gehuisvest', 3), columnOf('gehuisvest', 4), columnOf('gehuisvest', 5)];
    expect(chosen(columns, march)).toEqual([3]);
    expect(ambiguous(columns, march)).toEqual([[3, 4, 5]]);
  });

  test.each(['gehuisvestInMaand', 'regio', 'toelichting'] as const)('of %s there may be many', (role) => {
    const columns = [columnOf(role, 1), columnOf(role, 2)];
    expect(chosen(columns, march)).toEqual([1, 2]);
    expect(ambiguous(columns, march)).toEqual([]);
  });

  test('the two halves of a year are read together, two first halves are not', () => {
    expect(chosen([columnOf('taakstelling', 1, { helft: 1 }), columnOf('taakstelling', 2, { helft: 2 })], {})).toEqual([1, 2]);
    expect(ambiguous([columnOf('taakstelling', 1, { helft: 1 }), columnOf('taakstelling', 2, { helft: 1 })], {})).toEqual([[1, 2]]);
  });

  test.each<[string, Partial<Column>]>([['of our own', { ours: true }], ['that is not sure', { certainty: 0.59 }], ['without a meaning', { role: 'onbekend' }]])('a column %s is never read', (_what, part) => {
    expect(chosen([columnOf('opgave', 1, part)], march)).toEqual([]);
  });

  test('every column comes back, in its place', () => {
    const columns = [columnOf('gemeente', 0), columnOf('onbekend', 1), columnOf('opgave', 2)];
    expect(chooseColumns(columns, march).columns.map((c) => c.column)).toEqual([0, 1, 2]);
  });
});

describe('a saldo at the end of the halfjaar', () => {
  test.each([['2022-01-01', false], ['2022-03-31', false], ['2022-06-29', false], ['2022-06-30', true], ['2022-07-01', true], ['2022-12-31', true]])('of %s: %s', (day, expected) => {
    expect(isEndOf(I, columnOf('saldo', 1, { dates: days(day) }))).toBe(expected);
  });

  test('goes by the last date of its heading', () => {
    expect(isEndOf(I, columnOf('saldo', 1, { dates: days('2022-01-01', '2022-06-30') }))).toBe(true);
  });

  test('without a halfjaar or without a date none is', () => {
    expect(isEndOf(undefined, columnOf('saldo', 1, { dates: days('2022-06-30') }))).toBe(false);
    expect(isEndOf(I, columnOf('saldo'))).toBe(false);
  });
});
