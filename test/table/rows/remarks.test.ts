import { datumVan, type Datum } from '../../../src/domain/tijd/datum';
import { personen } from '../../../src/domain/getal/getal';
import type { Periode } from '../../../src/domain/tijd/periode';
import { areaName, cellArea } from '../../../src/table/cells/address';
import type { ReadingFinding } from '../../../src/table/reading-finding';
import type { CellValue } from '../../../src/table/cells/grid';
import { sentence } from '../../../src/review/sentences/all';
import { type Place, columnRemarks, rowRemarks, validityDay } from '../../../src/table/rows/remarks';
import type { Column, Doubles } from '../../../src/table/column';
import { columnOf, days, rowOf } from '../parts';

const PLACE: Place = {
  sheet: 'Blad1',
  layout: 'rows',
  headingArea: (c) => cellArea(0, c.column),
  cellArea: (r, c) => cellArea(r.row, c.column),
};
const inShort = (findings: readonly ReadingFinding[]): readonly unknown[] =>
  findings.map((f) => [f.code, f.severity, f.area && areaName(f.area)]);
const remarks = (
  columns: readonly Column[],
  cells: readonly CellValue[] = [],
  doubles: readonly Doubles[] = [],
): readonly ReadingFinding[] =>
  columnRemarks(columns, doubles, [rowOf({ cells: new Map(cells.map((c, i) => [i, c])) })], PLACE);

describe('a column of which the meaning is not sure', () => {
  test.each([
    [0.59, true],
    [0.3, true],
    [0.6, false],
    [1, false],
    [0, false],
  ])('with certainty %d is asked about: %s', (certainty, asked) => {
    expect(inShort(remarks([columnOf('opgave', 2, { certainty, used: false })]))).toEqual(
      asked ? [['kolomOnzeker', 'let op', 'C1']] : [],
    );
  });

  test.each(['toelichting', 'regio', 'vervolgstap'] as const)('%s holds texts: nobody is asked', (role) => {
    expect(remarks([columnOf(role, 2, { certainty: 0.5 })])).toEqual([]);
  });

  test('a column of our own is never asked about', () => {
    expect(remarks([columnOf('opgave', 2, { certainty: 0.5, ours: true })])).toEqual([]);
  });

  test('is named with what it seems to hold', () => {
    expect(remarks([columnOf('nogTeHuisvesten', 2, { certainty: 0.5, heading: 'Nog te doen' })]).map(sentence)).toEqual(
      [
        "De kolom 'Nog te doen' (C1) lijkt nog te huisvesten te bevatten, maar dat is niet zeker. Bevestig of " +
          'wijzig dit; tot dan wordt de kolom niet gebruikt.',
      ],
    );
  });
});

describe('a saldo without a sign in its heading', () => {
  const saldo = columnOf('saldo', 0, { sign: 'unknown', heading: 'Saldo' });

  test.each<CellValue>([-4, 108, '– 4', 'veel'])('is asked about when a cell holds %j', (cell) => {
    expect(inShort(remarks([saldo], [cell]))).toEqual([['tekenOnbekend', 'let op', 'A1']]);
  });

  test.each<CellValue>([0, '', '0'])('not when every cell holds %j', (cell) => {
    expect(remarks([saldo], [cell])).toEqual([]);
  });

  test('one cell is enough', () => {
    const rows = [0, 108].map((cell) => rowOf({ cells: new Map([[0, cell]]) }));
    expect(inShort(columnRemarks([saldo], [], rows, PLACE))).toEqual([['tekenOnbekend', 'let op', 'A1']]);
  });

  test.each<Partial<Column>>([{ sign: 'achterstandPositive' }, { sign: 'voorsprongPositive' }, { used: false }])(
    'not with %j',
    (part) => {
      expect(remarks([{ ...saldo, ...part }], [108])).toEqual([]);
    },
  );
});

describe('columns that cannot be told apart', () => {
  const group = [
    columnOf('gehuisvest', 2, { heading: 'Gehuisvest' }),
    columnOf('gehuisvest', 3, { heading: 'Realisatie' }),
    columnOf('gehuisvest', 27, { heading: 'Plaatsingen' }),
  ];

  const asked: Doubles = { role: 'gehuisvest', columns: group, differ: true };

  test('are asked about by column and heading', () => {
    const [finding, ...others] = remarks([], [], [asked]);
    expect(finding && sentence(finding)).toBe(
      'Meer dan één kolom (vanaf C1) kan gehuisvest zijn, en zij verschillen: C (Gehuisvest), D (Realisatie), AB ' +
        '(Plaatsingen). Wijs aan welke geldt, of voeg een kolom met het totaal toe; tot dan wordt geen ervan ' +
        'gelezen.',
    );
    expect(others).toEqual([]);
  });

  test('are not mentioned once the user has said which', () => {
    expect(remarks([], [], [{ ...asked, read: columnOf('gehuisvest', 3) }])).toEqual([]);
  });

  test('where they hold the same the one that is read is named first', () => {
    const [finding] = remarks([], [], [{ ...asked, differ: false, ...(group[0] ? { read: group[0] } : {}) }]);
    expect(finding && sentence(finding)).toBe(
      'Meer dan één kolom bevat gehuisvest. Gelezen is kolom C (Gehuisvest); wijs een andere aan als die niet ' +
        'klopt: D (Realisatie), AB (Plaatsingen).',
    );
  });

  test('in a turned table go by the number of their row', () => {
    const [finding] = columnRemarks([], [asked], [], { ...PLACE, layout: 'turned' });
    expect(finding?.data).toMatchObject({ anders: ['3 (Gehuisvest)', '4 (Realisatie)', '28 (Plaatsingen)'] });
  });
});

test('a hidden column that is read is named', () => {
  expect(
    remarks([columnOf('opgave', 2, { hidden: true }), columnOf('regio', 3, { hidden: true, used: false })]).map(
      sentence,
    ),
  ).toEqual(['Eén kolom die gelezen is, is verborgen: C (opgave).']);
});

describe('dates that differ', () => {
  const housed = columnOf('gehuisvest', 3, { dates: days('2022-01-01', '2022-03-21') });

  test('plaatsingen and percentage up to different days are pointed out, at the percentage', () => {
    const findings = remarks([
      housed,
      columnOf('percentage', 5, { heading: 'Gerealiseerd 31 maart 2022', dates: days('2022-03-31') }),
    ]);
    expect(inShort(findings)).toEqual([['peildataVerschillen', 'let op', 'F1']]);
    expect(findings.map(sentence)).toEqual([
      "De kop 'Gerealiseerd 31 maart 2022' (F1) noemt 31-3-2022, maar de plaatsingen lopen tot 21-3-2022. " +
        'Controleer welke peildatum geldt.',
    ]);
  });

  test.each<[string, Column]>([
    ['the same day', columnOf('percentage', 5, { dates: days('2022-03-21') })],
    ['no day', columnOf('percentage', 5)],
    ['a column that is not read', columnOf('percentage', 5, { dates: days('2022-03-31'), used: false })],
  ])('%s is fine', (_what, share) => {
    expect(remarks([housed, share])).toEqual([]);
  });
});

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
  const lastDayOf = (): Datum => last;

  test('is the peildatum, but never after the last day of the halfjaar', () => {
    expect(validityDay({ peildatum: march, periode }, lastDayOf)).toBe(march);
    expect(validityDay({ peildatum: last, periode }, lastDayOf)).toBe(last);
    expect(validityDay({ peildatum: first, periode }, lastDayOf)).toBe(last);
    expect(validityDay({ periode }, lastDayOf)).toBe(last);
  });

  test('without a halfjaar is the peildatum, if there is one', () => {
    expect(validityDay({ peildatum: first }, lastDayOf)).toBe(first);
    expect(validityDay({}, lastDayOf)).toBeUndefined();
  });
});
