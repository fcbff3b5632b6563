/** Remarks about rows, and the day on which names must be valid. */
import { datumVan } from '../../../../src/domain/tijd/datum';
import { personen } from '../../../../src/domain/getal/getal';
import type { Periode } from '../../../../src/domain/tijd/periode';
import { sentence } from '../../../../src/review/sentences/all';
import { rowRemarks, validityDay } from '../../../../src/table/rows/remarks';
import { columnOf, rowOf } from '../../parts';
import { PLACE, inShort } from './remark-kit';

describe('remarks about rows', () => {
  const opgave = columnOf('opgave', 2);

  test('an opgave of nothing, on its cell', () => {
    const rows = [
      rowOf({ row: 4, name: 'Wassenaar', opgave: personen(0) }),
      rowOf({ row: 5, name: 'Delft', opgave: personen(76) }),
      rowOf({ row: 6, name: 'Gouda' }),
    ];
    expect(inShort(rowRemarks(rows, [opgave], PLACE, false))).toEqual([['opgaveNul', 'let op', 'C5']]);
  });

  test('nothing where a taakstelling with its voorsprong comes to it', () => {
    const wassenaar = { row: 4, name: 'Wassenaar', opgave: personen(0), taakstelling: personen(9) };
    const codes = (saldo: number) =>
      rowRemarks([rowOf({ ...wassenaar, saldo: personen(saldo) })], [opgave], PLACE, false).map(({ code }) => code);
    expect([codes(-9), codes(-8)]).toEqual([[], ['opgaveNul']]);
  });

  test('a taakstelling of nothing only when it holds the opgave', () => {
    const rows = [rowOf({ row: 4, name: 'Wassenaar', taakstelling: personen(0) })];
    expect(inShort(rowRemarks(rows, [columnOf('taakstelling', 1)], PLACE, true))).toEqual([
      ['opgaveNul', 'let op', 'B5'],
    ]);
    expect(rowRemarks(rows, [columnOf('taakstelling', 1)], PLACE, false)).toEqual([]);
  });

  test.each([
    [1, 'Eén rij van de tabel is verborgen of weggefilterd; die telt wel mee: Delft 0.'],
    [3, '3 rijen van de tabel zijn verborgen of weggefilterd; die tellen wel mee: Delft 0, Delft 1, Delft 2.'],
    [
      7,
      '7 rijen van de tabel zijn verborgen of weggefilterd; die tellen wel mee: Delft 0, Delft 1, Delft 2, Delft ' +
        '3, Delft 4, en nog 2.',
    ],
  ])('%d hidden', (count, words) => {
    const rows = Array.from({ length: count }, (_, row) => rowOf({ row, hidden: true, name: `Delft ${row}` }));
    expect(rowRemarks([...rows, rowOf()], [], PLACE, false).map(sentence)).toEqual([words]);
  });
});

describe('the day on which names must be valid', () => {
  const [march, last, first] = [datumVan('2022-03-21'), datumVan('2022-06-30'), datumVan('2022-07-01')];
  const periode: Periode = { jaar: 2022, helft: 1 };

  test('is the peildatum, but never after the last day of the halfjaar', () => {
    expect(validityDay({ peildatum: march, periode })).toBe(march);
    expect(validityDay({ peildatum: last, periode })).toBe(last);
    expect(validityDay({ peildatum: first, periode })).toBe(last);
    expect(validityDay({ periode })).toBe(last);
  });

  test('without a halfjaar is the peildatum, if there is one', () => {
    expect(validityDay({ peildatum: first })).toBe(first);
    expect(validityDay({})).toBeUndefined();
  });
});
