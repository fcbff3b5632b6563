import fc from 'fast-check';
import { personen } from '../../../../src/domain/getal/getal';
import { taakstellingHoldsOpgave } from '../../../../src/table/recognise/columns/opgave-column';
import { remainderColumns, repeatsEnd } from '../../../../src/table/recognise/columns/remainders';
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

  test('not beside a column of which the heading is an error: it may be the saldo', () => {
    const beside = columnOf('onbekend', 8, { heading: '#VERW!', used: false });
    expect(taakstellingHoldsOpgave([...plain, beside], [line(417, 129)])).toBe(false);
    expect(taakstellingHoldsOpgave([...plain, { ...beside, corrected: true }], [line(417, 129)])).toBe(true);
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

describe('a saldo at the end beside the taakstelling', () => {
  const ended = (taakstelling: number, gehuisvest: number, eindsaldo: number): ReadRow =>
    rowOf({
      taakstelling: personen(taakstelling),
      gehuisvest: personen(gehuisvest),
      eindsaldo: personen(eindsaldo),
      cells: new Map([[3, eindsaldo]]),
    });
  const all = columns('gemeente', 'taakstelling', 'gehuisvest', 'eindachterstand');

  test('shows whether the taakstelling is the whole opgave', () => {
    expect(taakstellingHoldsOpgave(all, [ended(76, 48, 28), ended(81, 90, -9)])).toBe(true);
    expect(taakstellingHoldsOpgave(all, [ended(76, 48, 38), ended(81, 90, 1)])).toBe(false);
  });

  test('may be what a saldo without a day repeats', () => {
    const carried = (saldo: number, eindsaldo: number): ReadRow => ({
      ...ended(80, 75, eindsaldo),
      saldo: personen(saldo),
    });
    expect(repeatsEnd([carried(10, 15)])).toBe(false);
    expect(repeatsEnd([carried(15, 15), carried(10, 15), carried(15, 15)])).toBe(true);
    expect(repeatsEnd([carried(0, 0)])).toBe(false);
    expect(repeatsEnd([])).toBe(false);
  });
});

describe('a saldo without a day that is really what remains', () => {
  const behind = columnOf('achterstand', 3);
  const ahead = columnOf('voorsprong', 4);
  const row = (base: 'opgave' | 'taakstelling', whole: number, gehuisvest: number, saldo?: number): ReadRow =>
    rowOf({
      [base]: personen(whole),
      gehuisvest: personen(gehuisvest),
      ...(saldo === undefined ? {} : { saldo: personen(saldo) }),
      cells: new Map([3, 4].map((column) => [column, saldo ?? ''])),
    });
  const opgave = (whole: number, gehuisvest: number, saldo?: number): ReadRow =>
    row('opgave', whole, gehuisvest, saldo);
  const net = (whole: number, gehuisvest: number, saldo?: number): ReadRow =>
    row('taakstelling', whole, gehuisvest, saldo);

  test('equals opgave min gehuisvest in every row that can be compared', () => {
    expect(remainderColumns([behind], [opgave(76, 48, 28), opgave(81, 30, 51)])).toEqual([behind]);
    expect(remainderColumns([behind], [opgave(76, 48, 28), opgave(40, 2), rowOf({ saldo: personen(3) })])).toEqual([
      behind,
    ]);
  });

  test('beside the opgave one row that differs makes it an achterstand', () => {
    expect(remainderColumns([behind], [opgave(76, 48, 28), opgave(81, 30, 50)])).toEqual([]);
  });

  test('beside the taakstelling alone two rows, and one of four, are no chance any more', () => {
    const others = [4, 5, 6, 7, 8, 9].map((saldo) => net(50, 20, saldo));
    const fits = [net(76, 48, 28), net(81, 30, 51)];
    expect(remainderColumns([behind], [...fits, ...others])).toEqual([behind]);
    expect(remainderColumns([behind], [...fits, ...others, net(80, 20, 7)])).toEqual([]);
    expect(remainderColumns([behind], [net(76, 48, 28), net(50, 20, 4)])).toEqual([]);
  });

  test('a pair shows both sides, an achterstand or a voorsprong alone one', () => {
    const rows = [net(76, 48, 28), net(81, 90, -9)];
    expect(remainderColumns([behind, ahead], rows)).toEqual([behind, ahead]);
    expect(remainderColumns([behind], [net(76, 48, 28), net(81, 90, 0)])).toEqual([behind]);
    expect(remainderColumns([ahead], [net(76, 48, 0), net(81, 90, -9)])).toEqual([ahead]);
  });

  test('a saldo of which nobody knows the sign may be it either way', () => {
    const silent = columnOf('saldo', 5, { sign: 'unknown' });
    const cells = (value: number): ReadRow => ({ ...net(76, 48), cells: new Map([[5, value]]) });
    expect(remainderColumns([silent], [cells(28)])).toEqual([silent]);
    expect(remainderColumns([silent], [cells(-28)])).toEqual([silent]);
    expect(remainderColumns([silent], [cells(6)])).toEqual([]);
  });

  test('is not told when nobody was housed yet, or nothing can be compared', () => {
    expect(remainderColumns([behind], [opgave(76, 0, 76)])).toEqual([]);
    expect(remainderColumns([behind], [opgave(76, 48)])).toEqual([]);
    expect(remainderColumns([behind], [])).toEqual([]);
    expect(remainderColumns([], [opgave(76, 48, 28)])).toEqual([]);
  });

  test('for any counts', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 1, max: 500 }), fc.integer({ min: 1, max: 500 })), {
          minLength: 1,
          maxLength: 6,
        }),
        (counts) => {
          const rows = counts.map(([whole, housed]) => net(whole, housed, whole - housed));
          const expected = counts.some(([whole, housed]) => whole !== housed) ? [behind, ahead] : [];
          expect(remainderColumns([behind, ahead], rows)).toEqual(expected);
        },
      ),
    );
  });
});
