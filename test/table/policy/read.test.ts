import fc from 'fast-check';
import { regelOp, STANDAARDBELEID } from '../../../src/domain/beleid/beleid';
import { beoordeel } from '../../../src/domain/beoordeling/beoordeling';
import type { CellValue } from '../../../src/table/cells/grid';
import { readPolicy } from '../../../src/table/policy/read';
import { policySentence } from '../../../src/table/policy/sentences';
import { POLICY_HEADINGS, policyRows } from '../../../src/table/policy/policy-rows';
import { op, stand } from '../../domain/stand';
import { gridOf } from '../grid-of';

type Row = readonly CellValue[];
const read = (...rows: readonly Row[]) => readPolicy(gridOf([POLICY_HEADINGS, ...rows], { sheet: 'Beleidsregels' }));
const sentences = (...rows: readonly Row[]) => {
  const result = read(...rows);
  return result.ok ? [] : result.faults.map(policySentence);
};

test('our own rules, written and read, are our own rules', () => {
  const result = read(...policyRows(STANDAARDBELEID));
  expect(result).toEqual({ ok: true, beleid: STANDAARDBELEID });
});

test('a row for 1-7-2026 (80 % of the opgave, brief LRT) decides on that date and on no other', () => {
  const result = read(...policyRows(STANDAARDBELEID), [op('1-7-2026'), '80% van de opgave', 'ja', 'brief LRT', '']);
  if (!result.ok) throw new Error('refused');
  expect(regelOp(result.beleid, op('1-7-2026'))).toMatchObject({
    herkomst: 'gebruiker',
    bron: { tekst: 'brief LRT', aangenomen: false },
  });
  const at = (day: string) => beoordeel(stand(day, 100, 80, { trede: '1', koppelingen: 'voldoende' }), result.beleid);
  expect(at('1-7-2026')).toMatchObject({ trede: '1' });
  expect(at('1-1-2026')).toMatchObject({ trede: '2' });
});

test.each<[string, Row]>([
  ['a date as text', ['1-7-2026', 'geen', '', 'brief', '']],
  ['a changed rule of ours', [op('1-4-2022'), '70% van het minimum', 'nee', 'brief', 'ja']],
  ['truth values', [op('1-1-2027'), 'taakstelling + 25% van de achterstand', false, 'brief', true]],
])('%s is a rule of the user', (_, row) => {
  const result = read(row);
  expect(result.ok && [...result.beleid.values()].filter(({ herkomst }) => herkomst === 'gebruiker')).toHaveLength(1);
});

test.each<[string, Row, readonly string[]]>([
  [
    'a wrong date',
    ['binnenkort', 'geen', 'ja', 'brief', ''],
    ["Blad Beleidsregels, cel A2: 'binnenkort' is geen datum. Vul een peildatum in, bijvoorbeeld 1-7-2026."],
  ],
  [
    'a wrong norm',
    [op('1-7-2026'), '80', 'ja', 'brief', ''],
    [
      "Blad Beleidsregels, cel B2: '80' is geen norm. Schrijf geen, 70% van het minimum, 80% van de opgave, of " +
        'taakstelling + 25% van de achterstand.',
    ],
  ],
  [
    'no yes or no',
    [op('1-7-2026'), 'geen', 'soms', 'brief', ''],
    ["Blad Beleidsregels, cel C2: 'soms' is geen ja of nee. Vul ja of nee in."],
  ],
  [
    'no source',
    [op('1-7-2026'), 'geen', 'ja', ' ', ''],
    ["Blad Beleidsregels, cel D2: ' ' is geen bron. Schrijf waar de regel staat, bijvoorbeeld: brief LRT."],
  ],
  [
    'no decision date',
    [op('15-3-2026'), 'geen', 'ja', 'brief', ''],
    ['Blad Beleidsregels, cel A2: 15-3-2026 is geen beslisdatum: kies 1 januari, 1 april, 1 juli of 1 oktober.'],
  ],
  [
    'a norm of another kind of date',
    [op('1-7-2026'), '70% van het minimum', 'ja', 'brief', ''],
    [
      'Blad Beleidsregels, cel B2: De norm "70% van het minimum" past niet bij 1-7-2026: een deel van het ' +
        'minimum hoort bij 1 april en 1 oktober, taakstelling plus achterstand bij 1 januari en 1 juli.',
    ],
  ],
])('%s gives its sentence with its cell', (_, row, expected) => {
  expect(sentences(row)).toEqual(expected);
});

test('a date that stands twice is named at the second row', () => {
  const row: Row = [op('1-7-2026'), 'geen', 'ja', 'brief', ''];
  expect(sentences(row, row)).toEqual([
    'Blad Beleidsregels, cel A3: Voor 1-7-2026 staat meer dan één regel: laat er één staan.',
  ]);
});

test('all faults of a sheet are named at once', () => {
  expect(sentences(['', '', 'soms', '', 'wie weet'])).toHaveLength(5);
});

test('titles above, empty rows between and columns before do not matter', () => {
  const cells = [['Titel'], [], ['', ...POLICY_HEADINGS], [], ['', op('1-7-2026'), 'geen', 'ja', 'brief', '']];
  const result = readPolicy(gridOf(cells, { at: { row: 3, column: 2 } }));
  expect(result.ok && result.beleid.has(op('1-7-2026'))).toBe(true);
});

test.each([[[]], [[['iets anders', 1]]]])('a sheet without the headings adds nothing: %j', (cells) => {
  expect(readPolicy(gridOf(cells))).toEqual({ ok: true, beleid: STANDAARDBELEID });
});

test('whatever stands in the cells, there is a rule table or a sentence for each fault', () => {
  const cell = fc.oneof(
    fc.string(),
    fc.integer(),
    fc.double(),
    fc.boolean(),
    fc.constantFrom('geen', 'ja', '80% van de opgave', 46_204),
  );
  fc.assert(
    fc.property(fc.array(fc.array(cell, { maxLength: 7 }), { maxLength: 6 }), (rows) => {
      const result = read(...rows);
      if (!result.ok)
        for (const fault of result.faults)
          expect(policySentence(fault)).toMatch(/^Blad Beleidsregels, cel [A-E]\d+: [^]+\.$/);
    }),
  );
});
