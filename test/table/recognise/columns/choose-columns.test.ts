import { datumVan } from '../../../../src/domain/tijd/datum';
import { chooseColumns, type Choice } from '../../../../src/table/recognise/columns/choose-columns';
import type { CellValue } from '../../../../src/table/cells/grid';
import type { Time } from '../../../../src/table/recognise/columns/meaning';
import type { Column } from '../../../../src/table/column';
import { columnOf, days } from '../../parts';

const I = { jaar: 2022, helft: 1 } as const;
const II = { jaar: 2022, helft: 2 } as const;

describe('of several columns with one role', () => {
  /** Every column holds figures of its own, but those that are said to be empty or the same. */
  const contents = ({ heading, column }: Column): readonly CellValue[] => {
    if (heading === 'leeg') return ['', ' '];
    return heading === 'gelijk' ? [76, '40'] : [column, 1];
  };
  const choice = (columns: readonly Column[], time: Time): Choice => chooseColumns(columns, time, contents);
  const chosen = (columns: readonly Column[], time: Time): readonly number[] =>
    choice(columns, time)
      .columns.filter((c) => c.used)
      .map((c) => c.column);
  const ambiguous = (columns: readonly Column[], time: Time): readonly (readonly number[])[] =>
    choice(columns, time).doubles.map((group) => group.columns.map((c) => c.column));
  const march: Time = { peildatum: datumVan('2022-03-21'), periode: I };

  test('the one of the halfjaar of the table is read', () => {
    const columns = [
      columnOf('taakstelling', 1, { periode: II }),
      columnOf('taakstelling', 2, { periode: I }),
      columnOf('taakstelling', 3),
    ];
    expect(chosen(columns, march)).toEqual([2]);
    expect(ambiguous(columns, march)).toEqual([]);
  });

  test('the latest that is not after the peildatum', () => {
    const steps = ['2021-10-01', '2022-01-01', '2022-04-01'].map((day, i) =>
      columnOf('trede', i, { dates: days(day) }),
    );
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
    const rest = [
      columnOf('nogTeHuisvesten', 1, { dates: days('2022-01-01', '2022-07-01') }),
      columnOf('nogTeHuisvesten', 2, { dates: days('2022-03-21', '2022-04-01') }),
    ];
    expect(chosen(rest, march)).toEqual([2]);
  });

  test('columns that cannot be told apart and differ: none is read, and all are named', () => {
    const columns = [columnOf('gehuisvest', 3), columnOf('gehuisvest', 4), columnOf('gehuisvest', 5)];
    expect(chosen(columns, march)).toEqual([]);
    expect(choice(columns, march).doubles).toEqual([{ role: 'gehuisvest', columns, differ: true }]);
  });

  test('what the user said goes first, also before a date', () => {
    const columns = [columnOf('gehuisvest', 3), columnOf('gehuisvest', 4, { confirmed: true })];
    expect(chosen(columns, march)).toEqual([4]);
    expect(choice(columns, march).doubles).toMatchObject([{ differ: true, read: { column: 4 } }]);
    const dated = [
      columnOf('gehuisvest', 3, { dates: days('2022-03-21') }),
      columnOf('gehuisvest', 4, { confirmed: true }),
    ];
    expect(chosen(dated, march)).toEqual([4]);
    expect(choice(dated, march).doubles).toMatchObject([{ differ: true, read: { column: 4 } }]);
    expect(
      chosen([columnOf('gehuisvest', 3, { confirmed: true }), columnOf('gehuisvest', 4, { confirmed: true })], march),
    ).toEqual([]);
  });

  test('columns with the same figures: the first is read', () => {
    const columns = [columnOf('opgave', 3, { heading: 'gelijk' }), columnOf('opgave', 4, { heading: 'gelijk' })];
    expect(chosen(columns, march)).toEqual([3]);
    expect(choice(columns, march).doubles).toMatchObject([{ differ: false, read: { column: 3 } }]);
  });

  test('the only one that is filled is read', () => {
    const columns = [
      columnOf('gehuisvest', 3, { heading: 'leeg' }),
      columnOf('gehuisvest', 4),
      columnOf('gehuisvest', 5, { heading: 'leeg' }),
    ];
    expect([chosen(columns, march), ambiguous(columns, march)]).toEqual([[4], []]);
  });

  test('a percentage of the opgave goes before one of the minimum', () => {
    expect(
      chosen(
        [
          columnOf('percentage', 3, { heading: '% van het minimum' }),
          columnOf('percentage', 4, { heading: '% van de opgave' }),
        ],
        march,
      ),
    ).toEqual([4]);
  });

  test('of what only follows from other figures the first is read, without a word', () => {
    const columns = [columnOf('percentage', 3), columnOf('percentage', 4)];
    expect([chosen(columns, march), ambiguous(columns, march)]).toEqual([[3], []]);
  });

  test('two columns of words: the first is read, and both are named', () => {
    const columns = [columnOf('conclusie', 3), columnOf('conclusie', 4)];
    expect([chosen(columns, march), ambiguous(columns, march)]).toEqual([[3], [[3, 4]]]);
  });

  test('two columns of gemeenten that differ are two lists beside each other', () => {
    expect(chosen([columnOf('gemeente', 0), columnOf('gemeente', 4)], march)).toEqual([]);
  });

  test.each(['gehuisvestInMaand', 'regio', 'toelichting'] as const)('of %s there may be many', (role) => {
    const columns = [columnOf(role, 1), columnOf(role, 2)];
    expect(chosen(columns, march)).toEqual([1, 2]);
    expect(ambiguous(columns, march)).toEqual([]);
  });

  test('the two halves of a year are read together where the rows are years, two first halves are not', () => {
    const halves = [columnOf('taakstelling', 1, { helft: 1 }), columnOf('taakstelling', 2, { helft: 2 })];
    expect(chosen([columnOf('periode'), ...halves], {})).toEqual([0, 1, 2]);
    expect(chosen(halves, march)).toEqual([1]);
    expect(chosen(halves, {})).toEqual([]);
    expect(
      ambiguous([columnOf('taakstelling', 1, { helft: 1 }), columnOf('taakstelling', 2, { helft: 1 })], {}),
    ).toEqual([[1, 2]]);
  });

  test.each<[string, Partial<Column>]>([
    ['of our own', { ours: true }],
    ['that is not sure', { certainty: 0.59 }],
    ['without a meaning', { role: 'onbekend' }],
  ])('a column %s is never read', (_what, part) => {
    expect(chosen([columnOf('opgave', 1, part)], march)).toEqual([]);
  });

  test('every column comes back, in its place', () => {
    const columns = [columnOf('gemeente', 0), columnOf('onbekend', 1), columnOf('opgave', 2)];
    expect(choice(columns, march).columns.map((c) => c.column)).toEqual([0, 1, 2]);
  });
});
