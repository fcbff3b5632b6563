import { check } from '../../../src/table/check';
import { readGrid } from '../../../src/table/read';
import { CORPUS } from '../../fixtures/corpus';
import { gridOf } from '../grid-of';
import { sheetOf } from './checking';

/** Specimens that hold what the check must find: texts for numbers, a name that was cut off. */
const TO_BE_FOUND: ReadonlyMap<string, readonly string[]> = new Map([
  ['footnotes without a Totaal', ['getalAlsTekst']],
  ['names in many spellings', ['naamAfgekapt']],
  ['B: "– 2.540" with an en dash and a hard space is a number', ['getalAlsTekst']],
  ['right-to-left marks, zero-width characters and hard spaces', ['getalAlsTekst', 'getalAlsTekst']],
]);

describe('no finding on a right sheet: the check adds nothing to what the reader says', () => {
  const right = CORPUS.filter((s) => !('refused' in s.expected) && s.rows.length < 100);

  test.each(right.map((s) => [s.name, s] as const))('%s', (name, { rows, extras }) => {
    const grid = gridOf(rows, extras);
    const result = readGrid(grid);
    const sheet = sheetOf(grid);
    const own = result.kind === 'table' ? result.table.findings : [];
    expect(check(sheet).filter((f) => !own.some((o) => o.code === f.code)).map((f) => f.code)).toEqual(TO_BE_FOUND.get(name) ?? []);
  });

  test('nor do two sheets of two months beside each other', () => {
    const month = (date: string, housed: number): ReturnType<typeof sheetOf> => sheetOf(gridOf([['Gemeente', 'Fase 1 januari 2022', 'Opgave 2022-I', `Gehuisvest per ${date}`], ['Delft', 2, 76, housed]], { sheet: date }));
    const [march, april] = [month('1 maart 2022', 30), month('1 april 2022', 48)];
    expect([...check(march, [april]), ...check(april, [march])]).toEqual([]);
  });
});
