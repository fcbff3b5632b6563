import type { ReadingFinding } from '../../../src/table/reading-finding';
import type { CellValue } from '../../../src/table/cells/grid';
import { sentence } from '../../../src/review/sentences/all';
import { columnRemarks } from '../../../src/table/rows/remarks';
import type { Column, Doubles } from '../../../src/table/column';
import { columnOf, days, rowOf } from '../parts';
import { PLACE, inShort } from './remarks/remark-kit';

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
