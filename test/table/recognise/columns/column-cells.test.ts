import type { CellValue } from '../../../../src/table/cells/grid';
import {
  judged,
  namedByCells,
  withEmptyShare,
  type Sample,
} from '../../../../src/table/recognise/columns/column-cells';
import { readHeading } from '../../../../src/table/recognise/columns/headings';
import { plainReason } from '../../../../src/table/column-reason';
import { THRESHOLD } from '../../../../src/table/column';
import { columnOf, foundWords } from '../../parts';
import { uprightView } from '../../views';

function sampleOf(cells: readonly CellValue[], format = 'General'): Sample {
  const view = uprightView(
    cells.map((c) => [c]),
    { formats: new Map(cells.map((_, i) => [`${i},0`, format])) },
  );
  return { view, rows: cells.map((_, i) => i) };
}
const judge = (heading: string, cells: readonly CellValue[], format?: string): ReturnType<typeof judged> =>
  judged(sampleOf(cells, format), 0, readHeading(heading), heading);

describe('a heading of counts above percentages', () => {
  test.each<[string, readonly CellValue[], string | undefined]>([
    ['numbers shown as percentages', [0.63, 1, 0], '0%'],
    ['fractions without a format', [0.63, 0.31, 0.5], undefined],
    ['percentage texts', ['63%', '31 %', '12%*'], undefined],
    ['mostly percentages', ['63%', '31%', 'n.v.t.'], undefined],
    ['percentages among blanks', ['', '63%', ''], undefined],
  ])('"Gerealiseerd" above %s is the percentage', (_what, cells, format) => {
    const { role, certainty, reason } = judge('Gerealiseerd 21 maart 2022', cells, format);
    expect([role, certainty]).toEqual(['percentage', 1]);
    expect(reason).toEqual(foundWords(['gerealiseerd'], ', en de cellen zijn percentages'));
  });

  test.each<[string, readonly CellValue[]]>([
    ['counts', [48, 30, 12]],
    ['counts as text', ['48', '30']],
    ['nothing', ['', '']],
    ['one fraction among counts', [12.5, 63, 40]],
    ['counts, of which one is too large', [1e15 + 0.5, 63]],
  ])('"Gerealiseerd" above %s stays a count', (_what, cells) => {
    expect(judge('Gerealiseerd', cells)).toMatchObject({ role: 'gehuisvest', certainty: 1 });
  });

  test.each<[string, readonly CellValue[]]>([
    ['percentages and counts', ['63%', 30]],
    ['fractions above 5', [12.5, 63.5]],
    ['fractions as text', ['63,2', '40,0']],
  ])('"Gerealiseerd" above %s is asked about: persons are whole', (_what, cells) => {
    const { role, certainty } = judge('Gerealiseerd', cells);
    expect(role).toBe('percentage');
    expect(certainty).toBeLessThan(THRESHOLD);
  });

  test.each(['Nog te huisvesten', 'Taakstelling', 'Opgave', 'Minimaal te huisvesten'])(
    '%j above percentages is asked about: of what they are a share is not known',
    (heading) => {
      const { role, certainty, reason } = judge(heading, ['63%', '31%']);
      expect(role).toBe('percentage');
      expect(certainty).toBeLessThan(THRESHOLD);
      expect(reason).toMatchObject({ kind: 'heading', more: ', maar de cellen zijn percentages' });
    },
  );

  test.each(['Achterstand', 'Huurcontracten', 'Koppelingen', 'Toelichting'])(
    '%j is left as its heading says',
    (heading) => {
      expect(judge(heading, ['63%', '31%']).role).toBe(readHeading(heading).role);
    },
  );
});

describe('a bare month', () => {
  test.each(['jan', 'Maart', 'mrt 2022', 'mrt-22', 'Gerealiseerd jan 2022', 'Plaatsingen in april'])(
    '%j above counts is the persons housed in it',
    (heading) => {
      expect(judge(heading, [10, 20, ''])).toMatchObject({ role: 'gehuisvestInMaand', certainty: 0.8 });
    },
  );

  test.each<[string, string, readonly CellValue[]]>([
    ['above texts', 'Maart', ['goed', 'matig']],
    ['with a word that is not known', 'Inwoners maart 2022', [103163, 111382]],
    ['of another figure', 'Taakstelling maart', [76, 81]],
    ['up to and including', 'Gerealiseerd t/m maart 2022', [48, 30]],
    ['as a day', 'Gerealiseerd 31 maart 2022', [48, 30]],
  ])('%s is not', (_what, heading, cells) => {
    expect(judge(heading, cells).role).not.toBe('gehuisvestInMaand');
  });
});

describe('an empty "Gerealiseerd" beside filled plaatsingen', () => {
  const filled = columnOf('gehuisvest', 3, { heading: 'Plaatsingen' });
  const empty = columnOf('gehuisvest', 5, { heading: 'Gerealiseerd 21 maart 2022', reason: plainReason('kop') });
  const roles = (columns: readonly ReturnType<typeof columnOf>[]): readonly string[] =>
    withEmptyShare(columns, (c) => c.column === 3).map((c) => c.role);

  test('is the percentage that is still to be worked out', () => {
    expect(withEmptyShare([filled, empty], (c) => c.column === 3)[1]).toMatchObject({
      role: 'percentage',
      certainty: 0.7,
      reason: plainReason('kop, en de kolom is leeg terwijl de plaatsingen ernaast staan'),
    });
    expect(roles([filled, { ...empty, heading: 'Realisatie' }])).toEqual(['gehuisvest', 'percentage']);
  });

  test('is a count when nothing is filled in yet, or it is called otherwise', () => {
    expect(roles([empty])).toEqual(['gehuisvest']);
    expect(roles([filled, { ...empty, heading: 'Gehuisvest' }])).toEqual(['gehuisvest', 'gehuisvest']);
  });

  test('what we wrote is no plaatsingen', () => {
    expect(roles([{ ...filled, ours: true }, empty])).toEqual(['gehuisvest', 'gehuisvest']);
  });
});

describe('names without a heading that we know', () => {
  const named = (cells: readonly CellValue[], heading = ''): unknown => namedByCells(sampleOf(cells), 0, heading).role;

  test.each<[string, readonly CellValue[], string | undefined]>([
    ['gemeenten', ['Delft', "Gravenhage 's-", 'Westland'], 'gemeente'],
    ['mostly gemeenten', ['Delft', 'Westland', 'Antwerpen'], 'gemeente'],
    ['half of them gemeenten', ['Delft', 'Antwerpen'], undefined],
    ['GM-codes', ['GM0503', 'GM0518'], 'gmcode'],
    ['numbers that could be codes', [503, 518], undefined],
    ['years', [2017, 2018, 2019], 'periode'],
    ['half-years', ['2022-I', '2022-II'], 'periode'],
    ['counts', [76, 81], undefined],
    ['texts', ['goed', 'matig'], undefined],
    ['letters', ['Geacht college van Delft, hierbij ontvangt u de gegevens over uw gemeente'], undefined],
    ['nothing', ['', ''], undefined],
    ['__proto__', ['__proto__', 'constructor'], undefined],
  ])('%s', (_what, cells, role) => {
    expect(named(cells)).toBe(role);
  });

  test('a heading that says something else makes it less sure, but sure enough', () => {
    expect(namedByCells(sampleOf(['Delft', 'Gouda']), 0, '')).toEqual({
      role: 'gemeente',
      certainty: 0.9,
      reason: plainReason('de cellen zijn namen van gemeenten'),
    });
    expect(namedByCells(sampleOf(['Delft', 'Gouda']), 0, 'Plaats')).toEqual({
      role: 'gemeente',
      certainty: 0.7,
      reason: plainReason('de cellen zijn namen van gemeenten'),
    });
  });
});
