import { proposals } from '../../../src/change/outcomes/existing';
import type { Content } from '../../../src/change/write/content';
import type { Role } from '../../../src/table/roles';
import type { Overview } from '../../../src/review/assess/overview';
import { without } from '../../../src/review/scenario/without';
import { state } from '../changes';
import { gridFrom, type Cells } from '../grids';
import { assessed, column, overviewOf } from '../overviews';

/** Delft (48 of 76) and Westland (30 of 81) with one column of the user's own, and a Totaal. */
function of(role: Role, contents: readonly Content[], { heading = 'Kop', numberFormat = 'General' } = {}) {
  const rows = [assessed(1, 'Delft', 76, 48), assessed(2, 'Westland', 81, 30)];
  const overview = overviewOf(
    rows,
    [column(0, 'Gemeente', 'gemeente'), column(1, heading, role)],
    contents.length > 2 ? 3 : undefined,
  );
  const cells: Cells = new Map([
    ['0:1', state(heading)],
    ...contents.map((content, i) => [`${i + 1}:1`, state(content, numberFormat)] as const),
  ]);
  return { overview, grid: gridFrom(new Map([...cells, ['9:9', state('x')]])) };
}
const proposed = (...given: Parameters<typeof of>) => {
  const { overview, grid } = of(...given);
  return proposals(overview, grid).map(({ kind, column: counts, change }) => [
    kind,
    counts,
    change.row,
    change.after.content,
  ]);
};

describe('columns that follow from the others', () => {
  test.each<[Role, readonly Content[]]>([
    ['minimaal', [38, 41]],
    ['nogTeHuisvesten', [28, 51]],
    ['percentage', [48 / 76, 30 / 81]],
    ['nogTeHuisvesten', [28, 51, 79]],
    ['minimaal', [38, 41, 79]],
    ['percentage', [0.63, 0.37, 0.5]],
  ])('%s with the right figures %j needs nothing', (role, contents) => {
    expect(proposed(role, contents)).toEqual([]);
  });

  test.each<[Role, readonly [unknown, unknown, unknown]]>([
    ['minimaal', [38, 41, 79]],
    ['nogTeHuisvesten', [28, 51, 79]],
    ['percentage', [48 / 76, 30 / 81, 78 / 157]],
  ])('an empty %s is filled in, its Totaal too', (role, [delft, westland, total]) => {
    expect(proposed(role, ['', '', ''])).toEqual([
      ['aanvullen', 1, 1, delft],
      ['aanvullen', 1, 2, westland],
      ['aanvullen', 1, 3, total],
    ]);
  });

  test('58 % of 23 / 40 is right, though that fraction lies a hair under the half', () => {
    const overview = overviewOf([assessed(1, 'Delft', 40, 23)], [column(0, 'Gerealiseerd', 'percentage')]);
    const grid = gridFrom(new Map([['1:0', state(0.58, '0%')]]));
    expect(proposals(overview, grid)).toEqual([]);
  });

  test('only what differs is to be corrected', () => {
    expect(proposed('nogTeHuisvesten', [28, 50, 78])).toEqual([
      ['corrigeren', 1, 2, 51],
      ['corrigeren', 1, 3, 79],
    ]);
  });

  test("a column we wrote, or one that is not read, is not the user's", () => {
    const { overview, grid } = of('nogTeHuisvesten', [1, 2]);
    const [names, own] = overview.table.columns;
    if (!names || !own) throw new Error('columns');
    const with_ = (columns: Overview['table']['columns']) =>
      proposals({ ...overview, table: { ...overview.table, columns } }, grid);
    expect(with_([names, { ...own, ours: true, used: false }])).toEqual([]);
    expect(with_([names, { ...own, used: false }])).toEqual([]);
  });
});

describe('what counts as the same figure', () => {
  test.each<[Content, boolean]>([
    [28, true],
    ["'28", true],
    ["'28*", true],
    ["' 28 ", true],
    [28.5, false],
    ["'achtentwintig", false],
    ["'n.v.t.", false],
    [true, false],
  ])('nog te huisvesten %j is 28: %j', (content, same) => {
    expect(proposed('nogTeHuisvesten', [content, 51])).toHaveLength(same ? 0 : 1);
  });

  test('where more are housed than had to be, 0 says so as well as a number below 0', () => {
    const overview = overviewOf([assessed(1, 'Delft', 76, 80)], [column(0, 'Nog te huisvesten', 'nogTeHuisvesten')]);
    const given = (content: Content) =>
      proposals(overview, gridFrom(new Map([['1:0', state(content)]]))).map(({ change }) => change.after.content);
    expect([given(0), given(-4), given(4), given(-3)]).toEqual([[], [], [-4], [-4]]);
  });

  test.each<[Content, boolean]>([
    [0.63, true],
    ["'63%", true],
    ["'63%", true],
    [48 / 76, true],
    [0.6, false],
    [0.64, false],
    [0.632, false],
    [63, false],
  ])('a percentage %j of 48/76 is right: %j', (content, same) => {
    expect(proposed('percentage', [content, 30 / 81])).toHaveLength(same ? 0 : 1);
  });

  test('a half is rounded up: 1 of 8 is 13%', () => {
    const overview = overviewOf([assessed(1, 'Delft', 8, 1)], [column(0, 'Gerealiseerd', 'percentage')]);
    const given = (content: number) => proposals(overview, gridFrom(new Map([['1:0', state(content, '0%')]])));
    expect([given(0.13), given(0.125)]).toEqual([[], []]);
    expect(given(0.12)).toHaveLength(1);
  });

  test.each(['% van het minimum', 'Percentage minimaal', 'Gerealiseerd t.o.v. MINIMUM'])(
    'a percentage under %j has a base of its own and is left alone',
    (heading) => {
      expect(proposed('percentage', [0.9, ''], { heading })).toEqual([]);
    },
  );
});

describe('how it is written', () => {
  const after = (...given: Parameters<typeof of>) => {
    const { overview, grid } = of(...given);
    return proposals(overview, grid).map(({ change }) => change.after.numberFormat);
  };

  test.each<[Role, string, string]>([
    ['nogTeHuisvesten', '#,##0', '#,##0'],
    ['nogTeHuisvesten', 'General', 'General'],
    ['nogTeHuisvesten', '@', 'General'],
    ['percentage', '0.0%', '0.0%'],
    ['percentage', 'General', '0%'],
    ['percentage', '@', '0%'],
  ])('%s in a cell of format %s keeps or gets %s', (role, numberFormat, expected) => {
    expect(after(role, ['', ''], { numberFormat })).toEqual([expected, expected]);
  });

  test('what stood there is what must still be there', () => {
    const { overview, grid } = of('nogTeHuisvesten', ["'29*", 51], { numberFormat: '@' });
    expect(proposals(overview, grid).map(({ change }) => change.before)).toEqual([state("'29*", '@')]);
  });
});

describe('the Totaal of columns that people fill in', () => {
  test.each<[Role, Content, readonly unknown[]]>([
    ['gehuisvest', 78, []],
    ['gehuisvest', 79, [['corrigeren', 'totaal', 3, 78]]],
    ['gehuisvest', '', [['aanvullen', 'totaal', 3, 78]]],
    ['taakstelling', 100, [['corrigeren', 'totaal', 3, 157]]],
    ['trede', 5, []],
    ['gemeente', 'x', []],
  ])('%s with Totaal %j', (role, total, expected) => {
    expect(proposed(role, [48, 30, total])).toEqual(expected);
  });

  test('their own cells are never touched, however wrong or empty', () => {
    expect(proposed('gehuisvest', ['', 9999, 78])).toEqual([]);
  });

  test('without a Totaal row there is none to fill', () => {
    expect(proposed('gehuisvest', [48, 30])).toEqual([]);
  });

  test('is left alone when a gemeente is not counted, or a part is not known', () => {
    const { overview, grid } = of('gehuisvest', [48, 30, 1]);
    const [delft, westland] = overview.rows;
    if (!delft || !westland) throw new Error('rows');
    expect(proposals({ ...overview, rows: [westland] }, grid)).toEqual([]);
    const computed = of('nogTeHuisvesten', [28, 51, 1]);
    expect(
      proposals({ ...computed.overview, rows: computed.overview.rows.slice(1) }, computed.grid).filter(
        ({ change }) => change.row === 3,
      ),
    ).toEqual([]);
    expect(
      proposals({ ...overview, rows: [delft, { ...westland, row: without(westland.row, 'gehuisvest') }] }, grid),
    ).toEqual([]);
  });
});
