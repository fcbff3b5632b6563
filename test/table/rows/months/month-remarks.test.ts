/** What is asked and said of months beside each other. */
import { areaName, cellArea } from '../../../../src/table/cells/address';
import type { ReadingFinding } from '../../../../src/table/reading-finding';
import { monthRemarks, withMonths } from '../../../../src/table/rows/month-rows';
import type { Months } from '../../../../src/table/months';
import { readingSentence } from '../../../../src/table/sentences/reading';
import type { Place } from '../../../../src/table/rows/remarks';
import type { ReadRow } from '../../../../src/table/table';
import type { Column } from '../../../../src/table/column';
import { columnOf } from '../../parts';
import { AUTUMN, month, JAN, FEB, MRT, ALL, undated, months, row, DELFT } from './month-kit';

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
