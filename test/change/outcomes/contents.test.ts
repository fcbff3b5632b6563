import { contentsFor } from '../../../src/change/outcomes/contents';
import { OUTPUT_ROLES, type OutputRole } from '../../../src/change/outcomes/outputs';
import type { Way } from '../../../src/change/outcomes/ways';
import { assessed } from '../overviews';
import { sheet, type Sheet, BASIS, ALL, content, but } from './contents-kit';

/** What the last line of sums holds. */
function total({ overview, grid }: Sheet, way: Way, role: OutputRole, ours = ALL): unknown {
  const contents = contentsFor(overview, grid, way, ours);
  const [last] = contents.sums.toReversed();
  if (!last) throw new Error('no line of sums');
  return contents.total(role, ours.get(role) ?? 99, last);
}

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

describe('the Totaal', () => {
  test.each<[Way]>([['formules'], ['functies']])('sums its own column, as %s', (way) => {
    expect(OUTPUT_ROLES.map((role) => total(sheet(BASIS), way, role))).toEqual([
      '=SUM(K2:K3)',
      '=SUM(L2:L3)',
      '=SUM(M2:M3)',
      '=IF(SUM(K2:K3)<=0,"",SUM(D2:D3)/SUM(K2:K3))',
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
