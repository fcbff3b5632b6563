import { STANDAARDBELEID } from '../../../src/domain/beleid/beleid';
import { datumVan } from '../../../src/domain/tijd/datum';
import { assess } from '../../../src/review/assess/assess';
import type { Overview } from '../../../src/review/assess/overview';
import type { Course, CourseRow } from '../../../src/review/course/course';
import { courseOf } from '../../../src/review/course/course-of';
import { latestOf, latestTogether, newestIn } from '../../../src/review/course/latest';
import { remarksOn } from '../../../src/review/course/remarks';
import { gapSentence, leftOutSentence, remarkSentence } from '../../../src/review/course/sentences';
import { type CellValue, plainGrid } from '../../../src/table/cells/grid';
import { readGrid } from '../../../src/table/rows/read';
import { DAGEN_2022_II, DAGEN_2023_I, eigenBlad, GECORRIGEERD, GEWIJZIGD } from '../../fixtures/jaar';

const d = datumVan;

function overview(sheet: string, values: readonly (readonly CellValue[])[]): Overview {
  const read = readGrid(plainGrid(sheet, values));
  if (read.kind !== 'table') throw new Error(`${sheet}: ${read.kind}`);
  const assessed = assess(read.table, { beleid: STANDAARDBELEID });
  if (assessed.kind !== 'overview') throw new Error(`${sheet}: ${assessed.wat.join()}`);
  return assessed.overview;
}

/** Opgave and persons housed of a few gemeenten on a day of the first half of 2023. */
const month = (dag: string, rows: readonly (readonly [string, CellValue, CellValue])[], sheet = dag): Overview =>
  overview(sheet, [['Gemeente', 'Opgave 1e helft 2023', `Gehuisvest tot ${dag}`], ...rows]);

const rowOf = (course: Course, naam: string): CourseRow => {
  const row = course.rows.find(({ gemeente }) => gemeente.naam === naam);
  if (!row) throw new Error(`${naam} is not in the course`);
  return row;
};
const housed = (course: Course, naam: string) => rowOf(course, naam).points.map((point) => point?.gehuisvest);
const remarks = (course: Course, naam: string) => remarksOn(rowOf(course, naam), course).map(remarkSentence);

const FEB = month('1 februari 2023', [
  ['Delft', 60, 10],
  ['Gouda', 30, 5],
]);
const MAART = month('1 maart 2023', [
  ['Gouda', 36, 9],
  ['Delft', 60, 8],
]);
const APRIL = month('1 april 2023', [
  ['Delft', 60, 41],
  ['Gouda', 36, ''],
]);

test('in the order of their days, whatever the order of the sheets; without a figure no point', () => {
  const course = courseOf(MAART, [APRIL, FEB]);
  expect(course.days.map(({ sheet }) => sheet)).toEqual(['1 februari 2023', '1 maart 2023', '1 april 2023']);
  expect(housed(course, 'Delft')).toEqual([10, 8, 41]);
  expect(housed(course, 'Gouda')).toEqual([5, 9, undefined]);
  expect(course.rows.map(({ name }) => name)).toEqual(['Gouda', 'Delft']);
});

test('a fall, a jump and a changed opgave are remarked', () => {
  const course = courseOf(MAART, [APRIL, FEB]);
  expect(remarks(course, 'Delft')).toEqual(['gedaald van 10 naar 8 op 1-3-2023', 'sprong van 8 naar 41 op 1-4-2023']);
  expect(remarks(course, 'Gouda')).toEqual(['opgave van 30 naar 36 op 1-3-2023']);
});

test('difference, pace and forecast of the last day; a fall has no pace', () => {
  const course = courseOf(FEB, [MAART]);
  const newest = newestIn(course);
  expect(newest).toMatchObject({ op: { datum: d('2023-03-01') }, sinds: { datum: d('2023-02-01') } });
  if (!newest) return;
  // 9 in 59 days of 181: floor(9 + 9 × 122 / 59)
  expect(latestOf(rowOf(course, 'Gouda'), newest)).toEqual({ verschil: 4, perWeek: 1, verwacht: 27 });
  expect(latestOf(rowOf(course, 'Delft'), newest)).toEqual({ verschil: -2, verwacht: 24 });
  expect(latestTogether(course.rows, newest)).toEqual({ verschil: 2, perWeek: 0.5, verwacht: 51, zonder: [] });
});

test('who has no figure on one of the two days is not in the sums, and is named', () => {
  const course = courseOf(MAART, [APRIL]);
  const newest = newestIn(course);
  expect(newest && latestTogether(course.rows, newest)).toMatchObject({ verschil: 33, zonder: ['Gouda'] });
});

test('a new halfjaar begins at nothing: no difference with the one before', () => {
  const before = overview('januari', [
    ['Gemeente', 'Opgave 2e helft 2022', 'Gehuisvest tot 1 januari 2023'],
    ['Delft', 60, 58],
  ]);
  const course = courseOf(FEB, [before]);
  const newest = newestIn(course);
  expect(newest?.sinds).toBeUndefined();
  expect(newest && latestOf(rowOf(course, 'Delft'), newest)).toEqual({ verwacht: 58 });
  expect(remarks(course, 'Delft')).toEqual([]);
});

test('a month without a sheet stays a gap', () => {
  const course = courseOf(FEB, [APRIL]);
  expect(course.gaps.map(gapSentence)).toEqual([
    'Tussen 1-2-2023 en 1-4-2023 is er geen blad: daar is niets ingevuld.',
  ]);
  expect(courseOf(FEB, [MAART, APRIL]).gaps).toEqual([]);
});

test('a sheet of others, one without figures and one of the same day are left out, and said', () => {
  const elsewhere = month('1 april 2023', [['Leiden', 50, 20]], 'Leiden');
  const empty = month('1 juni 2023', [['Delft', 60, '']], 'Juni');
  const coa = month(
    '1 februari 2023',
    [
      ['Delft', 60, 11],
      ['Gouda', 30, 5],
    ],
    'COA',
  );
  expect(courseOf(FEB, [coa, elsewhere, empty]).leftOut.map(leftOutSentence).sort()).toEqual([
    'Blad COA is ook van 1-2-2023; blad 1 februari 2023 is gebruikt. Ze zeggen iets anders over Delft.',
    'Blad Juni heeft nog geen cijfers en telt niet mee.',
    'Blad Leiden gaat over andere gemeenten en telt niet mee.',
  ]);
});

test('of two sheets of a day the one with the steps goes first, wherever it stands', () => {
  const withSteps = overview('eigen', [
    ['Gemeente', 'Besluit op 1 januari 2023', 'Opgave 1e helft 2023', 'Gehuisvest tot 1 april 2023'],
    ['Delft', '2', 60, 41],
    ['Gouda', '1', 36, 20],
  ]);
  const own = overview('juni', [
    ['Gemeente', 'Taakstelling 1e helft 2023', 'Achterstand per 1 januari 2023', 'Plaatsingen tot 1 juni 2023'],
    ['Delft', 50, 10, 50],
    ['Gouda', 30, 6, 30],
  ]);
  expect(courseOf(own, [APRIL, withSteps]).days.map(({ sheet }) => sheet)).toEqual(['eigen', 'juni']);
});

describe('the made year', () => {
  const sheets = [...DAGEN_2022_II, ...DAGEN_2023_I].map((dag) => overview(dag, eigenBlad(dag)));
  const last = sheets.at(-1);
  if (!last) throw new Error('no sheets');
  const course = courseOf(last, sheets.slice(0, -1));

  test('twelve sheets, 50 gemeenten; Voorne aan Zee is its three parts until the merger, without a step', () => {
    expect(course.days).toHaveLength(12);
    expect(course.rows).toHaveLength(50);
    expect(course.gaps).toEqual([]);
    const voorne = rowOf(course, 'Voorne aan Zee');
    expect(voorne.uit).toEqual(['Brielle', 'Hellevoetsluis', 'Westvoorne']);
    const parts = (i: number) =>
      sheets[i]?.rows.filter(({ naam }) => voorne.uit.includes(naam)).reduce((sum, row) => sum + row.gehuisvest, 0);
    expect(voorne.points.slice(0, 6).map((point) => point?.gehuisvest)).toEqual([0, 1, 2, 3, 4, 5].map(parts));
    expect(voorne.points.slice(0, 6).every((point) => point?.trede === undefined)).toBe(true);
    expect(remarks(course, 'Voorne aan Zee')[0]).toBe(
      'tot de samenvoeging Brielle, Hellevoetsluis en Westvoorne samen',
    );
  });

  test('seen from the last sheet with the parts, all of them and the whole have their own days', () => {
    const [, , , , , december] = sheets;
    if (!december) throw new Error('no sheet');
    const early = courseOf(december, sheets);
    expect(housed(early, 'Brielle').slice(6)).toEqual(Array(6).fill(undefined));
    expect(housed(early, 'Voorne aan Zee').slice(0, 6)).toEqual(Array(6).fill(undefined));
  });

  test('the correction downward and the changed taakstelling are remarked, each once', () => {
    expect(remarks(course, GECORRIGEERD.naam).filter((text) => text.startsWith('gedaald'))).toHaveLength(1);
    expect(remarks(course, GEWIJZIGD.naam).filter((text) => text.startsWith('opgave'))).toHaveLength(1);
  });
});

test('a taakstelling without saldo, as another sheet of the halfjaar shows, is no opgave: it does not count', () => {
  const net = overview('eigen', [
    ['Gemeente', 'Taakstelling 1e helft 2023', 'Saldo (achterstand +, voorsprong -)', 'Gehuisvest tot 1 februari 2023'],
    ['Delft', 55, 5, 10],
    ['Gouda', 33, -3, 5],
  ]);
  const bare = overview('COA', [
    ['Gemeente', 'Taakstelling 1e helft 2023', 'Gehuisvest tot 1 maart 2023'],
    ['Delft', 55, 20],
    ['Gouda', 33, 9],
  ]);
  const course = courseOf(net, [bare, APRIL]);
  expect(course.days.map(({ sheet }) => sheet)).toEqual(['eigen', '1 april 2023']);
  expect(course.leftOut.map(leftOutSentence)).toEqual([
    'Blad COA geeft de taakstelling zonder saldo en dus geen opgave; het telt niet mee. Zet er een kolom met ' +
      'achterstand of voorsprong bij.',
  ]);
});
