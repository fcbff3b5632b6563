import { datumVan, formatDatum } from '../../../src/domain/tijd/datum';
import { areaName, cellArea } from '../../../src/table/cells/address';
import type { ReadingFinding } from '../../../src/table/reading-finding';
import type { CellValue } from '../../../src/table/cells/grid';
import { monthRemarks, timeWith, withMonths, withRunningMonth } from '../../../src/table/rows/month-rows';
import type { Months } from '../../../src/table/months';
import { readingSentence } from '../../../src/table/sentences/reading';
import type { Place } from '../../../src/table/rows/remarks';
import type { ReadRow } from '../../../src/table/table';
import type { Column } from '../../../src/table/column';
import { columnOf, rowOf } from '../parts';

const SPRING = { jaar: 2022, helft: 1 } as const;
const AUTUMN = { jaar: 2022, helft: 2 } as const;
const month = (maand: number, column: number, heading = `kop ${maand}`): Column =>
  columnOf('gehuisvestInMaand', column, { heading, maand: { maand } });
const [JAN, FEB, MRT] = [month(1, 2), month(2, 3), month(3, 4)] as const;
const ALL = [columnOf('gemeente', 0), columnOf('opgave', 1), JAN, FEB, MRT];
const END_OF_MARCH = datumVan('2022-03-31');
/** Of no known halfjaar or year. */
const undated = (part: Partial<Months> = {}): Months => ({
  way: 'optellen',
  said: true,
  columns: [JAN, FEB, MRT],
  ...part,
});
const months = (part: Partial<Months> = {}): Months => undated({ periode: SPRING, upTo: END_OF_MARCH, ...part });
const row = (name: string, cells: readonly CellValue[], at = 1): ReadRow =>
  rowOf({ name, row: at, cells: new Map(cells.map((value, i) => [i + 2, value])) });
const DELFT = row('Delft', [10, 8, 9]);

const PLACE: Place = {
  sheet: 'Maart',
  layout: 'rows',
  headingArea: (c) => cellArea(0, c.column),
  cellArea: (r, c) => cellArea(r.row, c.column),
};
const remarks = (rows: readonly ReadRow[], about: Months, all: readonly Column[] = ALL): readonly ReadingFinding[] =>
  monthRemarks(withMonths(rows, about), about, PLACE, all);
const inShort = (findings: readonly ReadingFinding[]): readonly unknown[] =>
  findings.map((f) => [f.code, f.severity, f.sheet, f.area && areaName(f.area)]);

describe('the rows with their months added up', () => {
  test('each has the sum of its months as the number housed', () => {
    expect(withMonths([DELFT, row('Gouda', [3, '', 5])], months()).map((r) => r.gehuisvest)).toEqual([27, 8]);
  });

  test.each(['vraag', 'laatste'] as const)('not when the way is %j: the rows stay as they are', (way) => {
    const rows = [DELFT];
    expect(withMonths(rows, months({ way }))).toBe(rows);
  });

  test('a row without months, or with one that cannot be read, stays as it is', () => {
    const blank = row('Delft', ['', '', '']);
    const unreadable: ReadRow = { ...row('Gouda', [3, 'vier', 5]), unreadable: new Set(['gehuisvestInMaand']) };
    expect(withMonths([blank, unreadable], months())).toEqual([blank, unreadable]);
  });

  test('below zero is no number of persons: the row says that it cannot be read, and keeps what else cannot', () => {
    const [below] = withMonths([{ ...row('Delft', [1, -3, 0]), unreadable: new Set(['trede']) }], months());
    expect(below).not.toHaveProperty('gehuisvest');
    expect(below?.unreadable).toEqual(new Set(['trede', 'gehuisvestInMaand']));
  });

  test('nobody housed is a number', () => {
    expect(withMonths([row('Delft', [2, -2, 0])], months())[0]).toMatchObject({ gehuisvest: 0, unreadable: new Set() });
  });

  test('what else a row says stays', () => {
    expect(withMonths([{ ...DELFT, trede: '2', hidden: true }], months())[0]).toEqual({
      ...DELFT,
      trede: '2',
      hidden: true,
      gehuisvest: 27,
    });
  });
});

describe('months that run on', () => {
  const running = months({ way: 'laatste' });

  test('the last that counts is read as the number housed, up to its last day, and says why', () => {
    const columns = withRunningMonth(ALL, running);
    expect(columns.map((c) => c.role)).toEqual([
      'gemeente',
      'opgave',
      'gehuisvestInMaand',
      'gehuisvestInMaand',
      'gehuisvest',
    ]);
    expect(columns[4]).toMatchObject({
      dates: [END_OF_MARCH],
      reason: 'de maanden lopen door: de laatste is het totaal tot nu toe',
      used: true,
    });
    expect(columns.slice(0, 4)).toEqual(ALL.slice(0, 4));
  });

  test('without a year its last day is not known: it keeps the dates it has', () => {
    const dated = ALL.map((c) => ({ ...c, dates: [datumVan('2022-03-15')] }));
    expect(withRunningMonth(dated, undated({ way: 'laatste', periode: SPRING }))[4]).toMatchObject({
      role: 'gehuisvest',
      dates: [datumVan('2022-03-15')],
    });
  });

  test.each([months(), months({ way: 'vraag' }), months({ way: 'laatste', columns: [] })])(
    'no column changes otherwise',
    (others) => {
      expect(withRunningMonth(ALL, others)).toBe(ALL);
    },
  );
});

describe('the time that months give', () => {
  const shown = (time: Parameters<typeof timeWith>[0], about: Months): readonly unknown[] => {
    const { peildatum, periode } = timeWith(time, about);
    return [peildatum && formatDatum(peildatum), periode];
  };

  test.each([
    ['nothing else', undefined, '31-3-2022'],
    ['a day before the last month', '2022-02-28', '31-3-2022'],
    ['its first day', '2022-03-01', '1-3-2022'],
    ['a day within it', '2022-03-21', '21-3-2022'],
    ['a day after it', '2022-04-01', '1-4-2022'],
  ] as const)('beside %s', (_what, iso, expected) => {
    expect(shown(iso ? { peildatum: datumVan(iso) } : {}, months())).toEqual([expected, SPRING]);
  });

  test('is the same when the months run on', () => {
    expect(shown({}, months({ way: 'laatste' }))).toEqual(['31-3-2022', SPRING]);
  });

  test('takes the year of the last day, not of the halfjaar', () => {
    expect(shown({ peildatum: datumVan('2023-03-02') }, months({ upTo: datumVan('2023-03-31') }))[0]).toBe('2-3-2023');
  });

  test('is none as long as the user is asked, or no month counts', () => {
    const named = { peildatum: datumVan('2022-01-15'), periode: AUTUMN };
    for (const about of [months({ way: 'vraag' }), months({ columns: [] }), undated({ periode: SPRING })])
      expect(timeWith(named, about)).toBe(named);
  });

  test('without a halfjaar is a day alone', () => {
    expect(timeWith({}, undated({ upTo: END_OF_MARCH }))).toEqual({ peildatum: END_OF_MARCH });
  });
});

describe('the question', () => {
  test('is asked on the last month that counts', () => {
    expect(inShort(remarks([DELFT], months({ way: 'vraag', columns: [JAN, FEB] })))).toEqual([
      ['maandenZonderTotaal', 'let op', 'Maart', 'D1'],
    ]);
    expect(remarks([DELFT], months({ way: 'vraag', columns: [JAN, FEB] })).map(readingSentence)[0]).toContain(
      "(tot en met 'kop 2', D1)",
    );
  });

  test('or on the last of all when none counts', () => {
    expect(inShort(remarks([DELFT], months({ way: 'vraag', columns: [] })))).toEqual([
      ['maandenZonderTotaal', 'let op', 'Maart', 'E1'],
    ]);
  });

  test('is not asked where no month is', () => {
    expect(remarks([DELFT], months({ columns: [] }), ALL.slice(0, 2))).toEqual([]);
  });
});

describe('what was done with the months', () => {
  test('added up: told on the first of them, with how many and who says so', () => {
    const [told] = remarks([DELFT], months());
    expect(inShort([told].filter((f) => f !== undefined))).toEqual([['maandenOpgeteld', 'ter info', 'Maart', 'C1']]);
    expect(told?.data).toEqual({ maanden: 'januari t/m maart 2022', aantal: 3, door: 'gebruiker' });
    expect(remarks([DELFT], months({ said: false }))[0]?.data).toMatchObject({ door: 'restant' });
  });

  test('running on: told on the last of them, and nothing else', () => {
    const blank = row('Gouda', [3, '', 12]);
    expect(inShort(remarks([DELFT, blank], months({ way: 'laatste', columns: [JAN, MRT] })))).toEqual([
      ['maandenDoorlopend', 'ter info', 'Maart', 'E1'],
    ]);
    expect(remarks([DELFT], months({ way: 'laatste' }))[0]?.data).toMatchObject({ kop: 'kop 3', door: 'gebruiker' });
  });

  test.each<[string, Partial<Months>, string]>([
    ['one between', { columns: [JAN, MRT] }, 'februari'],
    ['the first of the halfjaar', { columns: [FEB, MRT] }, 'januari'],
    ['two', { columns: [MRT] }, 'januari, februari'],
    ['of the autumn', { columns: [month(8, 2), month(10, 3)], periode: AUTUMN }, 'juli, september'],
  ])('a month that is not there is named: %s', (_what, part, namen) => {
    const absent = remarks([row('Delft', [10, 8, 9])], months(part)).find((f) => f.code === 'maandOntbreekt');
    expect(absent?.data).toEqual({ namen: namen.split(', ') });
    expect(absent?.severity).toBe('let op');
  });

  test('without a halfjaar the months tell which half it is', () => {
    const absent = (columns: readonly Column[]): unknown =>
      remarks([DELFT], undated({ columns }))
        .find((f) => f.code === 'maandOntbreekt')
        ?.data.namen.join(', ');
    expect([
      absent([JAN, MRT]),
      absent([month(5, 2), month(6, 3)]),
      absent([month(7, 2), month(9, 3)]),
      absent([month(9, 2)]),
    ]).toEqual(['februari', 'januari, februari, maart, april', 'augustus', 'juli, augustus']);
  });

  test('months without a name are not missed', () => {
    expect(
      inShort(remarks([DELFT], months({ columns: [columnOf('gehuisvestInMaand', 2), MRT] }))).map(
        (f) => (f as readonly string[])[0],
      ),
    ).toEqual(['maandenOpgeteld']);
  });
});

describe('what is blank in the months', () => {
  const blanks = (rows: readonly ReadRow[]) => remarks(rows, months()).find((f) => f.code === 'maandLeeg');

  test('is counted and named by gemeente and month, on the first such cell', () => {
    const found = blanks([DELFT, row('Gouda', [3, '', 5], 2), row('Westland', ['n.v.t.', 1, ''], 3)]);
    expect(inShort(found ? [found] : [])).toEqual([['maandLeeg', 'let op', 'Maart', 'D3']]);
    expect(found?.data).toEqual({ namen: ['Gouda (februari)', 'Westland (januari)', 'Westland (maart)'] });
  });

  test('is nothing when every month is filled, also with 0, or a row has no month at all', () => {
    expect(blanks([DELFT, row('Gouda', [0, 0, 0]), row('Westland', ['', '', ''])])).toBeUndefined();
  });

  test('names five and counts the others', () => {
    const rows = ['Delft', 'Gouda', 'Westland', 'Leiden', 'Rijswijk', 'Zoetermeer', 'Wassenaar'].map((name) =>
      row(name, [1, '', 2]),
    );
    const words = (some: readonly ReadRow[]): readonly string[] => remarks(some, months()).map(readingSentence);
    expect(words(rows.slice(0, 5))[1]).toMatch(
      /^5 maandcellen .* als 0: Delft \(februari\), .* Rijswijk \(februari\) \(eerste: /,
    );
    expect(words(rows)[1]).toContain(
      '7 maandcellen zijn leeg en tellen als 0: Delft (februari), Gouda (februari), Westland (februari), Leiden ' +
        '(februari), Rijswijk (februari), en nog 2 (eerste: ',
    );
  });

  test('in a column without the name of a month is named by its heading', () => {
    const columns = [{ ...columnOf('gehuisvestInMaand', 2), heading: 'week 1-4' }, MRT];
    expect(
      remarks([row('Delft', ['', 8, 9])], months({ columns })).find((f) => f.code === 'maandLeeg')?.data.namen,
    ).toEqual(['Delft (week 1-4)']);
  });
});

test('months below zero together are a fault on the last of them, with what they come to', () => {
  const found = remarks([DELFT, row('Gouda', [1, -3, 0], 2)], months()).filter((f) => f.code === 'negatiefAantal');
  expect(inShort(found)).toEqual([['negatiefAantal', 'fout', 'Maart', 'E3']]);
  expect(found.map((f) => [f.found, f.code === 'negatiefAantal' && f.data.kop])).toEqual([
    [-2, 'januari t/m maart 2022'],
  ]);
});
