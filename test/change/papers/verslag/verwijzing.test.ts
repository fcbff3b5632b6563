import fc from 'fast-check';
import { adres, figuur, opgeteld, termenVan, uitCel } from '../../../../src/change/papers/verslag/verwijzing';
import { personen } from '../../../../src/domain/getal/getal';
import { plainReason } from '../../../../src/table/column-reason';
import type { Role } from '../../../../src/table/roles';
import type { ReadRow, ReadTable } from '../../../../src/table/table';
import type { Column } from '../../../../src/table/column';
import { overzicht } from './voorbeeld/overzicht';

const BLAD = "'Cijfers ''COA'''!";
const OVERZICHT = overzicht('2022-03-21', [
  { naam: 'Delft', trede: '2', taakstelling: 70, saldo: 6, opgave: 76, gehuisvest: 48 },
  { naam: 'Westland', opgave: 81, gehuisvest: 30 },
]);
const { table } = OVERZICHT;
const [DELFT, WESTLAND] = OVERZICHT.rows;
if (!DELFT || !WESTLAND) throw new Error('no rows');

const levend = { overview: OVERZICHT, levend: true };
const zonder = (rol: Role): ReadTable => ({ ...table, columns: table.columns.filter(({ role }) => role !== rol) });

describe('a figure of one gemeente', () => {
  test('is a formula to the cell of the source that holds it', () => {
    expect(figuur(levend, DELFT, 'gehuisvest', personen(48))).toBe(`=${BLAD}F2`);
    expect(figuur(levend, WESTLAND, 'opgave', personen(81))).toBe(`=${BLAD}E3`);
  });

  test('is its value when no formulas are asked for', () => {
    expect(figuur({ ...levend, levend: false }, DELFT, 'gehuisvest', personen(48))).toBe(48);
  });

  test('is its value where the source holds another number, a text, or nothing', () => {
    expect(figuur(levend, DELFT, 'gehuisvest', personen(49))).toBe(49);
    expect(figuur(levend, WESTLAND, 'taakstelling', personen(0))).toBe(0);
    expect(
      figuur(levend, { ...DELFT, row: { ...DELFT.row, cells: new Map([[5, '48']]) } }, 'gehuisvest', personen(48)),
    ).toBe(48);
  });

  test('is its value in a table with gemeenten beside each other', () => {
    expect(
      figuur(
        { ...levend, overview: { ...OVERZICHT, table: { ...table, layout: 'turned' } } },
        DELFT,
        'gehuisvest',
        personen(48),
      ),
    ).toBe(48);
  });
});

describe('an opgave that no column holds', () => {
  test('is the taakstelling and the saldo added up', () => {
    expect(
      figuur({ overview: { ...OVERZICHT, table: zonder('opgave') }, levend: true }, DELFT, 'opgave', personen(76)),
    ).toBe(`=${BLAD}C2+${BLAD}D2`);
  });

  const kolom = (column: number, role: Role, andere: Partial<Column> = {}): Column => ({
    key: role,
    column,
    heading: role,
    role,
    dates: [],
    ours: false,
    used: true,
    certainty: 1,
    reason: plainReason(''),
    corrected: false,
    ...andere,
  });
  const rij = (cellen: Readonly<Record<number, number>>): ReadRow => ({
    ...DELFT.row,
    cells: new Map(Object.entries(cellen).map(([column, getal]) => [Number(column), getal])),
  });

  test.each<[string, readonly Column[], Readonly<Record<number, number>>, readonly string[] | undefined]>([
    [
      'achterstand counts up, voorsprong down',
      [kolom(1, 'taakstelling'), kolom(2, 'achterstand'), kolom(3, 'voorsprong')],
      { 1: 70, 2: 10, 3: 4 },
      ['+1', '+2', '-3'],
    ],
    [
      'a column that holds nothing is left out',
      [kolom(1, 'taakstelling'), kolom(2, 'achterstand'), kolom(3, 'voorsprong')],
      { 1: 70, 2: 6 },
      ['+1', '+2'],
    ],
    [
      'a saldo that is positive for a voorsprong counts down',
      [kolom(1, 'taakstelling'), kolom(2, 'saldo', { sign: 'voorsprongPositive' })],
      { 1: 70, 2: -6 },
      ['+1', '-2'],
    ],
    [
      'a saldo of which the sign is not known is no term',
      [kolom(1, 'taakstelling'), kolom(2, 'saldo', { sign: 'unknown' })],
      { 1: 70, 2: 6 },
      undefined,
    ],
    [
      'a column of ours is no source',
      [kolom(1, 'taakstelling'), kolom(2, 'achterstand', { ours: true })],
      { 1: 70, 2: 6 },
      undefined,
    ],
    [
      'a column that is not used is no source',
      [kolom(1, 'taakstelling'), kolom(2, 'achterstand', { used: false })],
      { 1: 70, 2: 6 },
      undefined,
    ],
    [
      'terms that do not add up to it are not pointed at',
      [kolom(1, 'taakstelling'), kolom(2, 'achterstand')],
      { 1: 70, 2: 7 },
      undefined,
    ],
    ['nothing at all is not pointed at', [], {}, undefined],
  ])('%s', (_, columns, cellen, verwacht) => {
    const termen = termenVan({ ...table, columns }, rij(cellen), 'opgave', personen(76));
    expect(termen?.map(({ teken, column }) => `${teken < 0 ? '-' : '+'}${column}`)).toEqual(verwacht);
  });

  test('stands in the column Taakstelling when that holds the opgave', () => {
    const columns = [kolom(1, 'taakstelling')];
    expect(
      termenVan({ ...table, columns, taakstellingIsOpgave: true }, rij({ 1: 76 }), 'opgave', personen(76)),
    ).toEqual([{ teken: 1, column: 1 }]);
  });

  test('property: what is pointed at adds up to exactly the value', () => {
    const getal = fc.integer({ min: 0, max: 500 });
    fc.assert(
      fc.property(
        getal,
        getal,
        getal,
        fc.integer({ min: 0, max: 900 }),
        (taakstelling, achterstand, voorsprong, waarde) => {
          const row = rij({ 1: taakstelling, 2: achterstand, 3: voorsprong });
          const termen = termenVan(
            { ...table, columns: [kolom(1, 'taakstelling'), kolom(2, 'achterstand'), kolom(3, 'voorsprong')] },
            row,
            'opgave',
            personen(waarde),
          );
          expect(
            termen?.reduce((som, { teken, column }) => som + teken * Number(row.cells.get(column)), 0) ?? waarde,
          ).toBe(waarde);
          expect(termen === undefined).toBe(taakstelling + achterstand - voorsprong !== waarde);
        },
      ),
    );
  });
});

test('what one cell holds is pointed at only when it is exactly that, and not empty', () => {
  const [, trede] = table.columns;
  if (!trede) throw new Error('no column');
  expect(uitCel(table, DELFT.row, trede, 2)).toBe(`=${BLAD}B2`);
  expect(uitCel(table, DELFT.row, trede, '2')).toBeUndefined();
  expect(uitCel(table, WESTLAND.row, trede, '')).toBeUndefined();
  expect(uitCel({ ...table, layout: 'turned' }, DELFT.row, trede, 2)).toBeUndefined();
});

test.each<[string, number, number, number | undefined, string]>([
  ['Blad1', 1, 5, undefined, "'Blad1'!F2"],
  ['21 maart 2022', 1, 5, 4, "'21 maart 2022'!F2:F5"],
  ["'s-Gravenhage", 0, 27, undefined, "'''s-Gravenhage'!AB1"],
])('cells on the sheet %s are written as Excel writes them', (sheet, row, column, tot, verwacht) => {
  expect(adres({ ...table, sheet }, row, column, tot)).toBe(verwacht);
});

test('terms are added up with their signs, without a plus in front', () => {
  const plaats = (column: number): string => `K${column}`;
  expect(
    opgeteld(
      [
        { teken: 1, column: 2 },
        { teken: -1, column: 3 },
        { teken: 1, column: 4 },
      ],
      plaats,
    ),
  ).toBe('K2-K3+K4');
  expect(opgeteld([{ teken: -1, column: 3 }], plaats)).toBe('-K3');
  expect(opgeteld([], plaats)).toBe('');
});
