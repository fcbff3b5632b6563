import { contentsFor } from '../../../src/change/outcomes/contents';
import { personen } from '../../../src/domain/getal/getal';
import { OUTPUT_ROLES, type OutputRole } from '../../../src/change/outcomes/outputs';
import type { Way } from '../../../src/change/outcomes/ways';
import type { CellValue } from '../../../src/table/cells/grid';
import type { AssessedRow, Overview } from '../../../src/review/assess/overview';
import type { Role } from '../../../src/table/roles';
import { without as omit } from '../../../src/review/scenario/without';
import { gridOf } from '../../table/grid-of';
import { assessed, column, overviewOf } from '../overviews';

/** Delft in row 2 and Westland in row 3, both with an opgave of 76 and 48 housed, under these columns. */
function sheet(
  given: readonly (readonly [role: Role, value: CellValue])[],
  change: Partial<AssessedRow> = {},
  table: Partial<Overview['table']> = {},
) {
  const rows = ['Delft', 'Westland'].map((naam, i): AssessedRow => ({ ...assessed(i + 1, naam, 76, 48), ...change }));
  const overview = overviewOf(
    rows,
    given.map(([role], i) => column(i, role, role)),
    3,
  );
  const line = given.map(([, value]) => value);
  return {
    overview: { ...overview, table: { ...overview.table, taakstellingIsOpgave: false, ...table } },
    grid: gridOf([given.map(([role]) => role), line, line, ['Totaal']]),
  };
}
type Sheet = ReturnType<typeof sheet>;

const BASIS = [
  ['gemeente', 'Delft'],
  ['trede', 2],
  ['opgave', 76],
  ['gehuisvest', 48],
] as const;
/** Our columns from K on, in our order. */
const ALL: ReadonlyMap<OutputRole, number> = new Map(OUTPUT_ROLES.map((role, i) => [role, 10 + i]));

function content({ overview, grid }: Sheet, way: Way, role: OutputRole, ours = ALL): unknown {
  const [delft] = overview.rows;
  if (!delft) throw new Error('no row');
  return contentsFor(overview, grid, way, ours).of(role, delft);
}
/** What the last line of sums holds. */
function total({ overview, grid }: Sheet, way: Way, role: OutputRole, ours = ALL): unknown {
  const contents = contentsFor(overview, grid, way, ours);
  const [last] = contents.sums.toReversed();
  if (!last) throw new Error('no line of sums');
  return contents.total(role, ours.get(role) ?? 99, last);
}
const but = (...roles: readonly OutputRole[]) => new Map([...ALL].filter(([role]) => !roles.includes(role)));

test('as values nothing is a formula', () => {
  const values = OUTPUT_ROLES.flatMap((role) => [
    content(sheet(BASIS), 'waarden', role),
    total(sheet(BASIS), 'waarden', role),
  ]);
  expect(values.filter((value) => String(value).startsWith('='))).toEqual([]);
});

describe('of a gemeente', () => {
  test('formulas refer to our own opgave where it is written, else to the cells that make it up', () => {
    const made = sheet([
      ['gemeente', 'Delft'],
      ['taakstelling', 70],
      ['achterstand', 6],
      ['gehuisvest', 48],
    ]);
    expect(content(made, 'formules', 'nogTeHuisvesten')).toBe('=K2-D2');
    expect(content(made, 'formules', 'nogTeHuisvesten', but('opgave'))).toBe('=(B2+C2)-D2');
    expect(content(made, 'functies', 'minimaal', but('opgave'))).toBe('=MINIMAAL((B2+C2))');
    expect(content(sheet(BASIS), 'formules', 'nogTeHuisvesten', but('opgave'))).toBe('=C2-D2');
  });

  test.each<[string, Sheet]>([
    [
      'without a column of gehuisvest',
      sheet([
        ['gemeente', 'Delft'],
        ['opgave', 76],
      ]),
    ],
    [
      'where gehuisvest is text',
      sheet([
        ['gemeente', 'Delft'],
        ['opgave', 76],
        ['gehuisvest', '48'],
      ]),
    ],
    [
      'where the cell no longer says what was assessed',
      sheet([
        ['gemeente', 'Delft'],
        ['opgave', 76],
        ['gehuisvest', 47],
      ]),
    ],
    [
      'without an opgave that fits',
      sheet([
        ['gemeente', 'Delft'],
        ['opgave', 75],
        ['gehuisvest', 48],
      ]),
    ],
  ])('%s everything is a value', (_, given) => {
    for (const way of ['formules', 'functies'] as const)
      for (const role of OUTPUT_ROLES) expect(content(given, way, role)).toBe(content(given, 'waarden', role));
  });

  test('what says nothing is no formula either: the percentage of an opgave of 0', () => {
    const given = sheet([
      ['gemeente', 'Delft'],
      ['opgave', 0],
      ['gehuisvest', 0],
    ]);
    expect(contentsFor(given.overview, given.grid, 'formules', ALL).of('percentage', assessed(1, 'Delft', 0, 0))).toBe(
      '',
    );
  });
});

describe('the step as TREDE', () => {
  const step = (extra: readonly (readonly [Role, CellValue])[], change: Partial<AssessedRow> = {}) =>
    content(sheet([...BASIS, ...extra], change), 'functies', 'verwachteTrede');
  const TO = 'TREDE(B2&"",DATE(2022,4,1),K2,PROGNOSE(D2,DATE(2022,1,1),DATE(2022,3,21),DATE(2022,4,1))';

  test.each<[string, readonly (readonly [Role, CellValue])[], string]>([
    ['the step, the next date, the opgave and what is expected by then', [], `=${TO})`],
    ['the judgement of koppelingen', [['koppelingen', 'voldoende']], `=${TO},E2)`],
    ['huurcontracten in their own place, with the places between left empty', [['huurcontracten', 3]], `=${TO},,,,E2)`],
    [
      'all that there is',
      [
        ['koppelingen', 'onvoldoende'],
        ['omkoppelingen', 'ja'],
        ['stapelgemeente', 'nee'],
        ['huurcontracten', 2],
        ['taakstelling', 70],
        ['verschoonbaar', 'nee'],
      ],
      `=${TO},E2,F2,G2,H2,I2,J2)`,
    ],
    [
      'an empty cell is not given',
      [
        ['koppelingen', ''],
        ['omkoppelingen', 'ja'],
      ],
      `=${TO},,F2)`,
    ],
  ])('%s', (_, extra, formula) => {
    expect(step(extra)).toBe(formula);
  });

  test('a taakstelling that holds the opgave is not given as taakstelling', () => {
    const given = sheet(
      [
        ['gemeente', 'Delft'],
        ['trede', 2],
        ['taakstelling', 76],
        ['gehuisvest', 48],
      ],
      {},
      { taakstellingIsOpgave: true },
    );
    expect(content(given, 'functies', 'verwachteTrede')).toBe(`=${TO})`);
  });

  test('a value with koppelingen as a number, which TREDE does not judge', () => {
    expect(step([['koppelingen', 5]], { row: { ...assessed(1, 'Delft', 76, 48).row, koppelingen: personen(5) } })).toBe(
      "'3a",
    );
  });

  test('a value where the step before could not be read, or has no column', () => {
    const { overview, grid } = sheet(BASIS);
    expect(
      contentsFor(overview, grid, 'functies', ALL).of('verwachteTrede', omit(assessed(1, 'Delft', 76, 48), 'trede')),
    ).toBe("'3a");
    expect(
      content(
        sheet([
          ['gemeente', 'Delft'],
          ['opgave', 76],
          ['gehuisvest', 48],
        ]),
        'functies',
        'verwachteTrede',
      ),
    ).toBe("'3a");
  });

  test('the next step reads our own step, and is a value without it', () => {
    expect(content(sheet(BASIS), 'functies', 'vervolgstap')).toBe('=VERVOLGSTAP(P2&"")');
    expect(content(sheet(BASIS), 'functies', 'vervolgstap', but('verwachteTrede'))).not.toMatch(/^=/);
  });
});

describe('the Totaal', () => {
  test.each<[Way]>([['formules'], ['functies']])('sums its own column, as %s', (way) => {
    expect(OUTPUT_ROLES.map((role) => total(sheet(BASIS), way, role))).toEqual([
      '=SUM(K2:K3)',
      '=SUM(L2:L3)',
      '=SUM(M2:M3)',
      '=IF(SUM(K2:K3)=0,"",SUM(D2:D3)/SUM(K2:K3))',
      '',
      '',
      '',
    ]);
  });

  test('the percentage is a value where our opgave is not written', () => {
    expect(total(sheet(BASIS), 'formules', 'percentage', but('opgave'))).toBe(96 / 152);
  });

  test('the percentage is a value where gehuisvest is not a number in its cell', () => {
    const given = sheet([
      ['gemeente', 'Delft'],
      ['opgave', 76],
      ['gehuisvest', '48'],
    ]);
    expect([total(given, 'formules', 'percentage'), total(given, 'formules', 'opgave')]).toEqual([
      96 / 152,
      '=SUM(K2:K3)',
    ]);
  });

  test.each<[Way]>([['waarden'], ['formules'], ['functies']])(
    'stays empty when a gemeente was not assessed, as %s',
    (way) => {
      const given = sheet(BASIS);
      const [delft] = given.overview.rows;
      const changed = { ...given, overview: { ...given.overview, rows: delft ? [delft] : [] } };
      expect(OUTPUT_ROLES.map((role) => total(changed, way, role))).toEqual(OUTPUT_ROLES.map(() => ''));
    },
  );
});
