import fc from 'fast-check';
import type { Role } from '../../../src/table/roles';
import { saldoOf } from '../../../src/table/rows/saldo';
import type { Column, Sign } from '../../../src/table/column';
import { columnOf, days } from '../parts';

const of = (
  columns: readonly Column[],
  values: readonly (readonly [Role, unknown])[],
  unreadable: readonly Role[] = [],
): object => saldoOf(columns, new Map(values), new Set(unreadable));
const BOTH = [columnOf('achterstand', 1), columnOf('voorsprong', 2)];
const signed = (sign?: Sign, part: Partial<Column> = {}): Column =>
  columnOf('saldo', 1, { ...(sign ? { sign } : {}), ...part });

describe('two columns without a sign, as in the letters', () => {
  test.each<[string, readonly (readonly [Role, number])[], number]>([
    ['an achterstand', [['achterstand', 108]], 108],
    ['a voorsprong', [['voorsprong', 8]], -8],
    ['neither: an empty cell is 0', [], 0],
    [
      'an achterstand of 0',
      [
        ['achterstand', 0],
        ['voorsprong', 0],
      ],
      0,
    ],
    [
      'both, which the check points out',
      [
        ['achterstand', 10],
        ['voorsprong', 3],
      ],
      7,
    ],
  ])('%s', (_what, values, expected) => {
    expect(of(BOTH, values)).toEqual({ saldo: expected });
  });

  test('one of the two is enough', () => {
    expect(of([columnOf('achterstand')], [['achterstand', 108]])).toEqual({ saldo: 108 });
    expect(of([columnOf('voorsprong')], [['voorsprong', 8]])).toEqual({ saldo: -8 });
    expect(of([columnOf('voorsprong')], [])).toEqual({ saldo: 0 });
  });

  test.each<Role>(['achterstand', 'voorsprong'])('an unreadable %s leaves the saldo unknown: it is no 0', (role) => {
    expect(of(BOTH, [], [role])).toEqual({});
  });

  test('neither column: no saldo', () => {
    expect(of([columnOf('opgave')], [])).toEqual({});
  });
});

describe('one column with a sign', () => {
  test('goes before the two without, unless nobody knows its sign', () => {
    const values = [
      ['saldo', 5],
      ['achterstand', 108],
    ] as const;
    expect(of([signed('voorsprongPositive'), columnOf('achterstand', 2)], values)).toEqual({ saldo: -5 });
    expect(of([signed('unknown'), columnOf('achterstand', 2)], values)).toEqual({ saldo: 108 });
  });

  test.each<[Sign, number, number]>([
    ['achterstandPositive', 108, 108],
    ['achterstandPositive', -40, -40],
    ['achterstandPositive', 0, 0],
    ['voorsprongPositive', 8, -8],
    ['voorsprongPositive', -2540, 2540],
    ['voorsprongPositive', 0, 0],
  ])('%s: %d is %d', (sign, value, expected) => {
    expect(of([signed(sign)], [['saldo', value]])).toEqual({ saldo: expected });
  });

  test.each<[string, Sign | undefined]>([
    ['unknown', 'unknown'],
    ['not said', undefined],
  ])('whose sign is %s gives no saldo, whatever the value; only 0 is 0 either way', (_what, sign) => {
    expect(of([signed(sign)], [['saldo', 108]])).toEqual({});
    expect(of([signed(sign)], [['saldo', -108]])).toEqual({});
    expect(of([signed(sign)], [['saldo', 0]])).toEqual({ saldo: 0 });
  });

  test('a blank cell under it is unknown, not 0', () => {
    expect(of([signed('achterstandPositive')], [])).toEqual({});
  });

  test('goes before unsigned columns beside it', () => {
    expect(
      of(
        [signed('achterstandPositive'), ...BOTH],
        [
          ['saldo', 5],
          ['achterstand', 9],
        ],
      ),
    ).toEqual({ saldo: 5 });
  });

  test('the two ways of writing one saldo mean the same', () => {
    fc.assert(
      fc.property(fc.integer({ min: -500, max: 500 }), (saldo) => {
        expect(of([signed('achterstandPositive')], [['saldo', saldo]])).toEqual(
          of([signed('voorsprongPositive')], [['saldo', -saldo]]),
        );
        expect(
          of(BOTH, [
            ['achterstand', Math.max(saldo, 0)],
            ['voorsprong', Math.max(-saldo, 0)],
          ]),
        ).toEqual({ saldo });
      }),
    );
  });
});

describe('the saldo at the end', () => {
  const end = columnOf('eindsaldo', 3, { sign: 'voorsprongPositive' });

  test('is kept apart from what was carried in', () => {
    expect(
      of(
        [signed('achterstandPositive'), end],
        [
          ['saldo', 70],
          ['eindsaldo', -50],
        ],
      ),
    ).toEqual({ saldo: 70, eindsaldo: 50 });
  });

  test('alone carries nothing in', () => {
    expect(of([end], [['eindsaldo', 8]])).toEqual({ eindsaldo: -8 });
  });

  test('may stand in two columns without a sign, apart from those of the begin', () => {
    const ends = [columnOf('eindachterstand', 4), columnOf('eindvoorsprong', 5)];
    expect(of(ends, [['eindvoorsprong', 5]])).toEqual({ eindsaldo: -5 });
    expect(
      of(
        [...BOTH, ...ends],
        [
          ['eindachterstand', 50],
          ['achterstand', 70],
        ],
      ),
    ).toEqual({ saldo: 70, eindsaldo: 50 });
    expect(of([...BOTH, ...ends], [['achterstand', 70]], ['eindachterstand'])).toEqual({ saldo: 70 });
  });

  test('with an unknown sign is not used', () => {
    expect(of([columnOf('eindsaldo', 3, { sign: 'unknown' })], [['eindsaldo', 50]])).toEqual({});
  });
});

describe('an achterstand and a voorsprong of two dates', () => {
  const dated = (behind: string, ahead: string): readonly Column[] => [
    columnOf('achterstand', 1, { dates: days(behind) }),
    columnOf('voorsprong', 2, { dates: days(ahead) }),
  ];
  const values = [
    ['achterstand', 8],
    ['voorsprong', 5],
  ] as const;

  test.each<[string, string, number]>([
    ['2022-07-01', '2022-06-30', 8],
    ['2022-06-30', '2022-07-01', -5],
    ['2022-07-01', '2022-07-01', 3],
  ])('achterstand of %s, voorsprong of %s: the later one is carried in', (behind, ahead, expected) => {
    expect(of(dated(behind, ahead), values)).toEqual({ saldo: expected });
  });
});
