import { conflictArea, conflictSentence, conflictSentences } from '../../../../src/change/write/sentences/conflicts';
import type { Conflict } from '../../../../src/change/write/plan';
import type { Content } from '../../../../src/change/write/content';
import { state } from '../../changes';

const notEmpty = (found: Content): Conflict => ({ code: 'notEmpty', row: 2, column: 2, found: state(found) });
const replaced = (expected: Content, found: Content): Conflict => ({
  code: 'changed',
  row: 1,
  column: 27,
  expected: state(expected),
  found: state(found),
});

describe('what is in the way: what, where, and what to do', () => {
  test.each<[Conflict, string]>([
    [{ code: 'sheetMissing', sheet: 'Haaglanden' }, 'Het werkblad "Haaglanden" is er niet meer. Lees opnieuw.'],
    [
      { code: 'protected', sheet: 'Haaglanden' },
      'Het werkblad "Haaglanden" is beveiligd. Hef de beveiliging op (Controleren > Beveiliging blad opheffen), ' +
        'of schrijf op een nieuw blad.',
    ],
    [
      { code: 'filtered', sheet: 'Blad 1' },
      'Op het werkblad "Blad 1" staat een filter aan dat rijen van de tabel verbergt. Wis het filter (Gegevens > ' +
        'Wissen), of schrijf op een nieuw blad.',
    ],
    [
      { code: 'hiddenRow', row: 0 },
      'Rij 1 is verborgen of weggefilterd. Maak de rij zichtbaar, of schrijf op een nieuw blad.',
    ],
    [
      { code: 'hiddenColumn', column: 25 },
      'Kolom Z is verborgen. Maak de kolom zichtbaar, of schrijf op een nieuw blad.',
    ],
    [
      { code: 'hiddenColumn', column: 26 },
      'Kolom AA is verborgen. Maak de kolom zichtbaar, of schrijf op een nieuw blad.',
    ],
    [
      { code: 'merged', area: { row: 0, column: 0, rows: 1, columns: 3 } },
      'De cellen A1:C1 zijn samengevoegd. Splits ze (Start > Samenvoegen en centreren), of schrijf op een nieuw blad.',
    ],
    [notEmpty('notitie'), 'In cel C3 staat al iets: "notitie". Maak de cel leeg, of schrijf op een nieuw blad.'],
    [
      replaced(48, 49),
      'Cel AB2 is intussen veranderd: daar stond "48", nu staat er "49". Lees opnieuw en kijk of het nog klopt.',
    ],
    [
      { code: 'changed', row: 0, column: 0, expected: state(1, '0%'), found: state(1) },
      'Cel A1 kreeg intussen een andere getalnotatie ("General" in plaats van "0%").',
    ],
  ])('%j', (conflict, sentence) => {
    expect(conflictSentence(conflict)).toBe(sentence);
  });
});

describe('what stands in a cell, as a Dutch reader knows it', () => {
  test.each<[Content, string]>([
    ['', 'niets'],
    [0, '"0"'],
    [0.5, '"0,5"'],
    [-2.25, '"-2,25"'],
    ["'3a", '"3a"'],
    ["''s-Gravenhage", '"\'s-Gravenhage"'],
    ['=OPGAVE(C2)', '"=OPGAVE(C2)"'],
    ['x'.repeat(60), `"${'x'.repeat(60)}"`],
    ['x'.repeat(61), `"${'x'.repeat(59)}…"`],
  ])('%j', (content, shown) => {
    expect(conflictSentence(replaced(content, 'anders'))).toContain(`daar stond ${shown}, nu`);
  });
});

describe('several at once', () => {
  const rows = (n: number) => Array.from({ length: n }, (_, row): Conflict => ({ code: 'hiddenRow', row }));

  test.each<[number, readonly string[]]>([
    [0, []],
    [1, ['Rij 1']],
    [3, ['Rij 1', 'Rij 2', 'Rij 3']],
    [4, ['Rij 1', 'Rij 2', 'Rij 3', 'En nog 1 andere plaats.']],
    [5, ['Rij 1', 'Rij 2', 'Rij 3', 'En nog 2 andere plaatsen.']],
    [1002, ['Rij 1', 'Rij 2', 'Rij 3', 'En nog 999 andere plaatsen.']],
  ])('%i: at most three sentences and how many more', (n, begins) => {
    const said = conflictSentences(rows(n));
    expect(said).toHaveLength(begins.length);
    begins.forEach((begin, i) => expect(said[i]?.startsWith(begin)).toBe(true));
  });
});

describe('where to go to', () => {
  const cell = { row: 2, column: 2, rows: 1, columns: 1 };
  const merged = { row: 1, column: 0, rows: 1, columns: 2 };

  test.each<[Conflict, ReturnType<typeof conflictArea>]>([
    [notEmpty(1), cell],
    [replaced(1, 2), { row: 1, column: 27, rows: 1, columns: 1 }],
    [{ code: 'merged', area: merged }, merged],
    [{ code: 'protected', sheet: 'Blad' }, undefined],
    [{ code: 'filtered', sheet: 'Blad' }, undefined],
    [{ code: 'sheetMissing', sheet: 'Blad' }, undefined],
    [{ code: 'hiddenRow', row: 3 }, undefined],
    [{ code: 'hiddenColumn', column: 3 }, undefined],
  ])('%j', (conflict, area) => {
    expect(conflictArea(conflict)).toEqual(area);
  });
});
