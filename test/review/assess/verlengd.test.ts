/** A step that Gedeputeerde Staten hold until a day, and the achterstand built up before, as columns of a sheet. */
import { STANDAARDBELEID } from '../../../src/domain/beleid/beleid';
import { legUit } from '../../../src/domain/sentences/uitleg';
import { offers, planResults } from '../../../src/change/outcomes/results';
import { everyColumn } from '../../change/every-column';
import { grond } from '../../../src/change/papers/tekst/tekstgrond';
import { assess } from '../../../src/review/assess/assess';
import { withExtras } from '../../../src/review/assess/extra';
import { sentence } from '../../../src/review/sentences/all';
import type { CellValue } from '../../../src/table/cells/grid';
import { gridOf } from '../../table/grid-of';
import { tableOf } from '../../table/tables';

const HEADINGS = [
  'Gemeente',
  'Trede per 1 juli 2025',
  'Opgave 2025-II',
  'Gehuisvest per 1 januari 2026',
  'Koppelingen',
];
const lansingerland = (...more: readonly CellValue[]) => ['Lansingerland', 4, 194, 92, 'Voldoende', ...more];
const MET_BESLUIT = [
  [...HEADINGS, 'Verlengd tot', 'Besluit verlenging'],
  lansingerland('1-7-2026', 'nieuwsbericht februari 2026'),
];

function overviewOf(lines: readonly (readonly CellValue[])[], table = tableOf(lines)) {
  const result = assess(table, { beleid: STANDAARDBELEID });
  if (result.kind !== 'overview') throw new Error(result.wat.join());
  return result.overview;
}

const tredeIn = (lines: readonly (readonly CellValue[])[]): string | undefined => {
  const beoordeling = overviewOf(lines).rows[0]?.beoordeling;
  return beoordeling && 'trede' in beoordeling ? beoordeling.trede : undefined;
};

test('1-1-2026, step 4, 92 of 194, koppelingen voldoende: the rule gives 5, the decision holds 4', () => {
  expect(tredeIn([HEADINGS, lansingerland()])).toBe('5');
  expect(tredeIn(MET_BESLUIT)).toBe('4');
});

test.each<[string, string, CellValue, string | undefined]>([
  ['a text', 'Verlengd tot', 'tot 1 juli 2026', '4'],
  ['a day as Excel counts it', 'Verlengd tot', 46204, '4'],
  ['the day in the heading and ja', 'Trede verlengd tot 1 juli 2026', 'ja', '4'],
  ['nee', 'Verlengd tot', 'nee', '5'],
  ['nothing', 'Verlengd tot', '', '5'],
  ['a day that has passed', 'Verlengd tot', '1-1-2026', '5'],
])('%s under "%s"', (_, heading, value, trede) => {
  expect(tredeIn([[...HEADINGS, heading], lansingerland(value)])).toBe(trede);
});

test.each<CellValue>(['ja', 5, 'voorlopig', '1-7-2026 of 1-1-2027'])(
  '%p is no day: the row is not assessed, and why is said',
  (value) => {
    const lines = [[...HEADINGS, 'Verlengd tot'], lansingerland(value)];
    expect(overviewOf(lines).rows).toEqual([]);
    expect(tableOf(lines).findings.map(({ code }) => code)).toContain('geenDag');
  },
);

describe('a day years from the halfjaar: a slip, or 1-7-2026 of a workbook in the date system of 1904', () => {
  const [OF_1904, SLIP] = [44_742, 55_335];

  test.each<[string, CellValue]>([
    ['30-6-2022', OF_1904],
    ['30-6-2022', '30-6-2022'],
    ['1-7-2051', SLIP],
  ])('%s has neither lapsed nor does it hold: the row is not assessed, and a sentence asks the day', (day, value) => {
    const lines = [[...HEADINGS, 'Verlengd tot'], lansingerland(value)];
    expect(overviewOf(lines).unassessed.map(({ reden }) => reden)).toEqual(['verlengd tot is niet te lezen']);
    const [asked] = tableOf(lines).findings.filter(({ code }) => code === 'dagElders');
    expect(asked && sentence(asked)).toContain(`In F2 (Verlengd tot) staat ${day}; dat ligt jaren van`);
  });

  test.each<[string, CellValue, string]>([
    ['a decision of the halfjaar before that has lapsed', '1-7-2025', '5'],
    ['one of a year before', '1-7-2024', '5'],
    ['one for a year and a half more', '1-7-2027', '4'],
  ])('%s is read', (_, value, trede) => {
    expect(tredeIn([[...HEADINGS, 'Verlengd tot'], lansingerland(value)])).toBe(trede);
  });

  test('who has met the opgave is assessed: no decision would change that', () => {
    expect(
      tredeIn([
        [...HEADINGS, 'Verlengd tot'],
        ['Lansingerland', 4, 194, 194, 'Voldoende', OF_1904],
      ]),
    ).toBe('0');
  });

  test('nor is it taken over from a sheet that names no halfjaar', () => {
    const besluiten = tableOf([
      ['Gemeente', 'Opgave', 'Verlengd tot'],
      ['Lansingerland', 194, OF_1904],
      ['Delft', 76, OF_1904],
    ]);
    const taken = withExtras(tableOf([HEADINGS, lansingerland()]), [besluiten]);
    expect(overviewOf([], taken).unassessed.map(({ reden }) => reden)).toEqual(['verlengd tot is niet te lezen']);
    expect(taken.findings.filter(({ code }) => code === 'dagElders').map(sentence)).toEqual([
      expect.stringContaining('In C2 (Verlengd tot) staat 30-6-2022'),
    ]);
  });
});

test('on screen and in the text of the letter it is called verlengd, with its source, and not verschoonbaar', () => {
  const [row] = overviewOf(MET_BESLUIT).rows;
  if (row === undefined) throw new Error('geen rij');
  expect(legUit(row.beoordeling)).toContain(
    'de trede is door Gedeputeerde Staten verlengd tot 1-7-2026 (nieuwsbericht februari 2026)',
  );
  expect(grond(row).join(' ')).toContain(
    'Gedeputeerde Staten hebben de trede verlengd tot 1 juli 2026 (nieuwsbericht februari 2026). Dat is geen ' +
      'verschoonbare reden: het halfjaar geldt als niet gehaald.',
  );
  expect(row.beoordeling.pad.map(({ vraag }) => vraag)).not.toContain('verschoonbaar');
});

test('as functions the held step is written as a value, for TREDE does not know the decision', () => {
  const grid = gridOf(MET_BESLUIT);
  const overview = overviewOf(MET_BESLUIT);
  const { take } = everyColumn(offers(overview, grid, 'functies'));
  const written = planResults(overview, grid, { take, way: 'functies' }).changes.map(({ after }) =>
    String(after.content),
  );
  expect(written.some((content) => content.startsWith('=OPGAVE') || content.startsWith('=MINIMAAL'))).toBe(true);
  expect(written.filter((content) => content.includes('TREDE('))).toEqual([]);
});

test('a sheet of decisions may be taken over; a table that says another day is a contradiction', () => {
  const besluiten = [
    ['Gemeente', 'Opgave 2025-II', 'Verlengd tot'],
    ['Lansingerland', 194, '1-7-2026'],
  ];
  const taken = withExtras(tableOf([HEADINGS, lansingerland()]), [tableOf(besluiten)]);
  expect(taken.rows[0]?.verlengd).toEqual({ tot: 46204, bron: '' });
  const other = [[...HEADINGS, 'Verlengd tot'], lansingerland('1-1-2027')];
  expect(withExtras(tableOf(other), [tableOf(besluiten)]).findings).toContainEqual(
    expect.objectContaining({ code: 'aanvullingWijktAf', found: 'tot 1-1-2027', expected: 'tot 1-7-2026' }),
  );
});

describe('the norm of 1-1-2022', () => {
  const COLUMNS = [
    'Gemeente',
    'Trede per 1 juli 2021',
    'Taakstelling 2021-II',
    'Achterstand per 1 juli 2021',
    'Gehuisvest per 1 januari 2022',
    'Koppelingen',
  ];
  const denHaag = (gehuisvest: number, ...more: readonly CellValue[]) => [
    'Den Haag',
    2,
    340,
    195,
    gehuisvest,
    'Voldoende',
    ...more,
  ];
  const outcome = (lines: readonly (readonly CellValue[])[]) => {
    const beoordeling = overviewOf(lines).rows[0]?.beoordeling;
    return beoordeling && 'trede' in beoordeling ? [beoordeling.trede, beoordeling.aangenomen] : undefined;
  };

  test.each<[string, readonly (readonly CellValue[])[], readonly [string, boolean]]>([
    ['without that column the whole achterstand is assumed', [COLUMNS, denHaag(389)], ['2', true]],
    [
      'with 195 built up it is no assumption',
      [[...COLUMNS, 'Opgebouwde achterstand 2021-I'], denHaag(389, 195)],
      ['2', false],
    ],
    [
      'with 100 built up 365 is enough',
      [[...COLUMNS, 'Opgebouwde achterstand 2021-I'], denHaag(365, 100)],
      ['2', false],
    ],
    ['and 364 is not', [[...COLUMNS, 'Opgebouwde achterstand 2021-I'], denHaag(364, 100)], ['3a', false]],
    [
      'what was built up in another halfjaar is not it',
      [[...COLUMNS, 'Opgebouwde achterstand 2020-II'], denHaag(389, 10)],
      ['2', true],
    ],
  ])('%s', (_, lines, expected) => {
    expect(outcome(lines)).toEqual(expected);
  });
});
