import fc from 'fast-check';
import { personen } from '../../../../src/domain/getal/getal';
import { remainderColumn, taakstellingHoldsOpgave } from '../../../../src/table/recognise/columns/opgave-column';
import type { Role } from '../../../../src/table/roles';
import type { ReadRow } from '../../../../src/table/table';
import type { Column } from '../../../../src/table/column';
import { columnOf, rowOf } from '../../parts';

/** A row by its taakstelling, gehuisvest and (where given) nog te huisvesten. */
const line = (taakstelling: number, gehuisvest: number, nog?: number): ReadRow =>
  rowOf({
    taakstelling: personen(taakstelling),
    gehuisvest: personen(gehuisvest),
    ...(nog === undefined ? {} : { nogTeHuisvesten: personen(nog) }),
  });
const columns = (...roles: readonly Role[]): readonly Column[] => roles.map((role, i) => columnOf(role, i));

describe('"Taakstelling" holds the opgave', () => {
  const plain = columns('gemeente', 'taakstelling', 'gehuisvest', 'nogTeHuisvesten');

  test('when neither opgave nor saldo stands beside it', () => {
    expect(taakstellingHoldsOpgave(plain, [line(417, 129)])).toBe(true);
    expect(taakstellingHoldsOpgave(plain, [])).toBe(true);
  });

  test.each<Role>(['opgave', 'opgaveInclAdditioneel', 'saldo', 'achterstand', 'voorsprong'])(
    'not with a column %s, used or not',
    (role) => {
      expect(taakstellingHoldsOpgave([...plain, columnOf(role, 8)], [line(417, 129)])).toBe(false);
      expect(taakstellingHoldsOpgave([...plain, columnOf(role, 8, { used: false })], [line(417, 129)])).toBe(false);
    },
  );

  test.each<Role>(['eindsaldo', 'additioneel', 'minimaal', 'percentage'])('also with a column %s', (role) => {
    expect(taakstellingHoldsOpgave([...plain, columnOf(role, 8)], [line(417, 129)])).toBe(true);
  });

  test('an opgave of our own says nothing', () => {
    expect(
      taakstellingHoldsOpgave([...plain, columnOf('opgave', 8, { ours: true, used: false })], [line(417, 129)]),
    ).toBe(true);
  });

  test('not without a taakstelling that is read', () => {
    expect(taakstellingHoldsOpgave(columns('gemeente', 'gehuisvest'), [])).toBe(false);
    expect(taakstellingHoldsOpgave([columnOf('taakstelling', 1, { used: false })], [])).toBe(false);
  });

  test('nog te huisvesten decides, by at least half of the rows that can be compared', () => {
    const fits = line(417, 129, 288);
    const differs = line(309, 129, 288);
    expect(taakstellingHoldsOpgave(plain, [fits, fits])).toBe(true);
    expect(taakstellingHoldsOpgave(plain, [differs, differs])).toBe(false);
    expect(taakstellingHoldsOpgave(plain, [fits, differs])).toBe(true);
    expect(taakstellingHoldsOpgave(plain, [fits, differs, differs])).toBe(false);
    expect(taakstellingHoldsOpgave(plain, [fits, line(1, 1), line(2, 2)])).toBe(true);
  });
});

describe('"Achterstand" that is really what remains', () => {
  const behind = columnOf('achterstand', 3);
  const all = [...columns('gemeente', 'opgave', 'gehuisvest'), behind];
  const row = (opgave: number | undefined, gehuisvest: number | undefined, cell: number | string): ReadRow =>
    rowOf({
      ...(opgave === undefined ? {} : { opgave: personen(opgave) }),
      ...(gehuisvest === undefined ? {} : { gehuisvest: personen(gehuisvest) }),
      cells: new Map([[3, cell]]),
    });

  test('equals opgave min gehuisvest in every row that can be compared', () => {
    expect(remainderColumn(all, [row(76, 48, 28), row(81, 30, 51)])).toBe(behind);
    expect(remainderColumn(all, [row(76, 48, 28), row(undefined, 30, 51), row(81, undefined, 9), row(40, 2, '')])).toBe(
      behind,
    );
  });

  test('one row that differs makes it an achterstand', () => {
    expect(remainderColumn(all, [row(76, 48, 28), row(81, 30, 50)])).toBeUndefined();
  });

  test('is not told when nobody was housed yet, or nothing can be compared', () => {
    expect(remainderColumn(all, [row(76, 0, 76)])).toBeUndefined();
    expect(remainderColumn(all, [row(76, 48, '')])).toBeUndefined();
    expect(remainderColumn(all, [])).toBeUndefined();
  });

  test('goes by the taakstelling where there is no opgave', () => {
    expect(
      remainderColumn(all, [
        rowOf({ taakstelling: personen(76), gehuisvest: personen(48), cells: new Map([[3, 28]]) }),
      ]),
    ).toBe(behind);
  });

  test('is what the user says, once said', () => {
    expect(
      remainderColumn([...columns('opgave', 'gehuisvest'), { ...behind, corrected: true }], [row(76, 48, 28)]),
    ).toBeUndefined();
  });

  test('without such a column there is none', () => {
    expect(remainderColumn(columns('opgave', 'gehuisvest'), [row(76, 48, 28)])).toBeUndefined();
    expect(remainderColumn([{ ...behind, used: false }], [row(76, 48, 28)])).toBeUndefined();
  });

  test('for any counts', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 1, max: 500 }), fc.integer({ min: 1, max: 500 })), {
          minLength: 1,
          maxLength: 6,
        }),
        fc.integer({ min: 1, max: 20 }),
        (counts, off) => {
          const right = counts.map(([opgave, gehuisvest]) => row(opgave, gehuisvest, opgave - gehuisvest));
          const [[opgave, gehuisvest] = [0, 0]] = counts;
          expect(remainderColumn(all, right)).toBe(behind);
          expect(remainderColumn(all, [...right, row(opgave, gehuisvest, opgave - gehuisvest + off)])).toBeUndefined();
        },
      ),
    );
  });
});
