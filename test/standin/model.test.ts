import fc from 'fast-check';
import { type Area, areaName, intersection, parseArea, sheetPrefix, splitAddress } from './workbook/address';
import { EN_US, enter, NL_NL } from './workbook/entry';
import { shifted } from './workbook/shift';
import { type NamedTable, asExcelSpells, withoutStructuredReferences } from './workbook/structured';

const area: fc.Arbitrary<Area> = fc.record({
  row: fc.nat(2000),
  column: fc.nat(800),
  rows: fc.integer({ min: 1, max: 50 }),
  columns: fc.integer({ min: 1, max: 50 }),
});

describe('adressen', () => {
  test('een gebied en zijn naam zijn elkaars omgekeerde', () => {
    fc.assert(fc.property(area, (a) => expect(parseArea(areaName(a))).toEqual(a)));
  });

  test.each([
    ['B:C', { row: 0, column: 1, rows: 1_048_576, columns: 2 }],
    ['2:3', { row: 1, column: 0, rows: 2, columns: 16_384 }],
    ['$C$3:$A$1', { row: 0, column: 0, rows: 3, columns: 3 }],
  ])('%s', (text, expected) => {
    expect(parseArea(text)).toEqual(expected);
  });

  test.each(['', 'A', '1', 'A0', 'XFE1', 'A1:B', 'A1:B2:C3x', 'blad'])('%p is geen adres', (text) => {
    expect(() => parseArea(text)).toThrow(expect.objectContaining({ code: 'InvalidArgument' }));
  });

  test.each(['Blad1', "Peter's blad", 'A1', 'Blad 1!'])('de bladnaam %p komt heel terug', (name) => {
    expect(splitAddress(`${sheetPrefix(name)}!B2`)).toEqual({ sheet: name, cells: 'B2' });
  });

  test('een doorsnede ligt in beide gebieden', () => {
    fc.assert(
      fc.property(area, area, (a, b) => {
        const both = intersection(a, b);
        expect(both).toEqual(intersection(b, a));
        if (both) expect(intersection(both, a)).toEqual(both);
      }),
    );
  });
});

describe('invoer', () => {
  test.each([
    ['1.234', EN_US, { value: 1.234 }],
    ['1,234', EN_US, { value: 1234 }],
    ['1.234', NL_NL, { value: 1234 }],
    ['12,5', NL_NL, { value: 12.5 }],
    ['63%', EN_US, { value: 0.63, format: '0%' }],
    ['12,5 %', NL_NL, { value: 0.125, format: '0.00%' }],
    ['2022-03-21', EN_US, { value: 44_641, format: 'd-m-yyyy' }],
    ['21-3-2022', NL_NL, { value: 44_641, format: 'd-m-yyyy' }],
    ['WAAR', NL_NL, { value: true }],
    ["'=1", EN_US, { value: '=1' }],
    ['=A1', EN_US, { value: null, formula: '=A1' }],
    ['3/21/2022', EN_US, { value: 44_641, format: 'm/d/yyyy' }],
    ['3/21/2022', NL_NL, { value: '3/21/2022' }],
    ['1-4-2022', EN_US, { value: 44_565, format: 'm/d/yyyy' }],
    ['19-8-2025', EN_US, { value: '19-8-2025' }],
    ['21/3/2022', EN_US, { value: '21/3/2022' }],
    ['=', EN_US, { value: '=' }],
    ['', EN_US, { value: null }],
    ['– 2.540', NL_NL, { value: '– 2.540' }],
    ['1.2.3', NL_NL, { value: '1.2.3' }],
  ])('%p', (text, separators, expected) => {
    expect(enter(text, 'General', separators)).toEqual(expected);
  });

  test('in een tekstcel blijft alles tekst; een getal blijft een getal', () => {
    expect(enter('=A1', '@')).toEqual({ value: '=A1' });
    expect(enter(12, '@')).toEqual({ value: 12 });
  });
});

describe('gestructureerde verwijzingen', () => {
  const table: NamedTable = {
    name: 'Tabel1',
    sheet: 'Blad 1',
    area: { row: 2, column: 1, rows: 6, columns: 3 },
    showHeaders: true,
    showTotals: true,
    headings: ['Gemeente', 'Te realiseren [x]', 'Opgave'],
  };
  const plain = (formula: string, row = 3) => withoutStructuredReferences(formula, { row, home: table }, [table]);

  test.each([
    ['=Tabel1[@Opgave]*2', "='Blad 1'!D4*2"],
    ["=TABEL1[@[Te realiseren '[x']]]", "='Blad 1'!C4"],
    ['=SUM(Tabel1[Opgave])', "=SUM('Blad 1'!D4:D7)"],
    ['=SUM(Tabel1[[#Totals],[Opgave]])', "=SUM('Blad 1'!D8)"],
    ['=ROWS(Tabel1[])', "=ROWS('Blad 1'!B4:D7)"],
    ['=COUNTA(Tabel1[#Headers])', "=COUNTA('Blad 1'!B3:D3)"],
    ['=SUM(Tabel1[[Gemeente]:[Opgave]])', "=SUM('Blad 1'!B4:D7)"],
    ['=Tabel1[@Nergens]', '=#REF!'],
    ['="Tabel1[@Opgave]"', '="Tabel1[@Opgave]"'],
    ['=Anders[@Opgave]', '=Anders[@Opgave]'],
    ['=[@Opgave]*2', "='Blad 1'!D4*2"],
  ])('%s', (formula, expected) => {
    expect(plain(formula)).toBe(expected);
  });

  test.each([
    ['=Tabel1[@[Opgave]]*2', '=[@Opgave]*2'],
    ["=tabel1[@[Te realiseren '[x']]]", "=[@[Te realiseren '[x']]]"],
    ['=SUM(Tabel1[[Opgave]])', '=SUM([Opgave])'],
    ['="Tabel1[@[Opgave]]"', '="Tabel1[@[Opgave]]"'],
  ])('in de tabel zelf komt %s terug als %s [F03]', (formula, spelled) => {
    expect(asExcelSpells(formula, { row: 3, home: table }, [table])).toBe(spelled);
  });

  test('de naam van een tabel mag elke letter hebben, zoals in Excel', () => {
    const named = { ...table, name: 'Coördinatie_é.1' };
    const [formula, place] = ['=Coördinatie_é.1[@[Opgave]]', { row: 3, home: named }];
    expect(withoutStructuredReferences(formula, place, [named])).toBe("='Blad 1'!D4");
    expect(asExcelSpells(formula, place, [named])).toBe('=[@Opgave]');
  });

  test('buiten de tabel houdt een verwijzing haar naam', () => {
    expect(asExcelSpells('=Tabel1[@[Opgave]]', { row: 3 }, [table])).toBe('=Tabel1[@Opgave]');
  });

  test('buiten de rijen van de tabel is er geen deze rij', () => {
    expect(plain('=Tabel1[@Opgave]', 20)).toBe('=#REF!');
  });
});

test('invoegen en weer weghalen laat een gebied waar het lag', () => {
  fc.assert(
    fc.property(
      area,
      fc.nat(2100),
      fc.integer({ min: 1, max: 20 }),
      fc.constantFrom('rows' as const, 'columns' as const),
      (a, at, count, lines) => {
        const there = shifted(a, { lines, at, count });
        expect(there && shifted(there, { lines, at, count: -count })).toEqual(a);
      },
    ),
  );
});

test('een gebied waarvan alle rijen weg zijn is er niet meer', () => {
  expect(shifted({ row: 3, column: 0, rows: 2, columns: 1 }, { lines: 'rows', at: 2, count: -5 })).toBeUndefined();
  expect(shifted({ row: 3, column: 0, rows: 4, columns: 1 }, { lines: 'rows', at: 2, count: -3 })).toEqual({
    row: 2,
    column: 0,
    rows: 2,
    columns: 1,
  });
});
