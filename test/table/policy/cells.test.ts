/** Every cell of the rule sheet: what it may hold, and that a fault names the cell in which it stands and no other. */
import type { CellValue } from '../../../src/table/cells/grid';
import { readPolicy } from '../../../src/table/policy/read';
import { policySentence } from '../../../src/table/policy/sentences';
import { POLICY_HEADINGS } from '../../../src/table/policy/policy-rows';
import { op } from '../../domain/stand';
import { gridOf } from '../grid-of';

type Row = readonly CellValue[];
const read = (rows: readonly Row[], at = { row: 0, column: 0 }) =>
  readPolicy(gridOf([POLICY_HEADINGS, ...rows], { sheet: 'Beleidsregels', at }));
const only = (row: Row) => {
  const result = read([row]);
  return result.ok ? [...result.beleid.values()].find(({ herkomst }) => herkomst === 'gebruiker') : undefined;
};
const cells = (rows: readonly Row[], at?: { row: number; column: number }) => {
  const result = read(rows, at);
  return result.ok ? [] : result.faults.map((fault) => /cel ([A-Z]+\d+):/.exec(policySentence(fault))?.[1]);
};
const GOOD: Row = [op('1-7-2027'), 'geen', 'ja', 'brief LRT', 'nee'];
const withCell = (place: number, value: CellValue): Row => GOOD.map((old, i) => (i === place ? value : old));

describe('what a cell may hold', () => {
  test.each([[op('1-7-2027')], ['1-7-2027'], ['1 juli 2027'], ['2027-07-01'], [' 1-7-2027\u00a0']])(
    'peildatum %j',
    (value) => {
      expect(only(withCell(0, value))?.peildatum).toBe(op('1-7-2027'));
    },
  );

  test.each<[CellValue, boolean]>([
    ['ja', true],
    ['JA ', true],
    [true, true],
    [1, true],
    ['', true],
    [' ', true],
    ['nee', false],
    ['Nee', false],
    [false, false],
    [0, false],
  ])('omkoppelingen tellen %j is %s', (value, counts) => {
    expect(only(withCell(2, value))?.omkoppelingenTellen).toBe(counts);
  });

  test.each<[CellValue, boolean]>([
    ['ja', true],
    [true, true],
    ['', false],
    ['\u00a0', false],
    ['nee', false],
    [false, false],
  ])('aangenomen %j is %s', (value, assumed) => {
    expect(only(withCell(4, value))?.bron).toEqual({ tekst: 'brief LRT', aangenomen: assumed });
  });

  test('a source is kept as it reads, without what nobody sees', () => {
    expect(only(withCell(3, ' brief  LRT\u200b van\n19-11 '))?.bron.tekst).toBe('brief LRT van 19-11');
    expect(only(withCell(3, 2026))?.bron.tekst).toBe('2026');
  });

  test('columns after the fifth are for the user', () => {
    expect(read([[...GOOD, 'mijn eigen notitie']]).ok).toBe(true);
  });
});

describe('a fault names its own cell', () => {
  test.each<[number, CellValue]>([
    [0, ''],
    [0, 'zomer'],
    [0, 0],
    [0, 46_204.5],
    [0, true],
    [0, '31-6-2027'],
    [0, '1-7-27'],
    [1, ''],
    [1, 0.7],
    [1, '70%'],
    [1, '170% van de opgave'],
    [2, 'soms'],
    [2, -1],
    [2, '?'],
    [3, ''],
    [3, '\u200b'],
    [4, 'misschien'],
  ])('place %i holding %j', (place, value) => {
    const row = withCell(place, value);
    expect(cells([GOOD.map((old, i) => (i === 0 ? op('1-1-2027') : old)), row])).toEqual([`${'ABCDE'[place]}3`]);
    expect(cells([row], { row: 6, column: 2 })).toEqual([`${'CDEFG'[place]}8`]);
  });

  test('two wrong cells in each of two rows are four faults, in the order of the sheet', () => {
    const row = GOOD.map((old, i) => (i === 1 || i === 3 ? '' : old));
    expect(cells([row, [], row])).toEqual(['B2', 'D2', 'B4', 'D4']);
  });

  test('a date that stands three times is named at the second and at the third', () => {
    expect(cells([GOOD, GOOD, [], GOOD])).toEqual(['A3', 'A5']);
  });

  test('a norm that does not fit is named at its own row, also when its date stands there again', () => {
    const result = read([withCell(1, '70% van het minimum'), GOOD]);
    expect(
      !result.ok &&
        result.faults.map(({ row, column, found, problem }) => [
          row,
          column,
          found,
          typeof problem === 'string' ? problem : problem.code,
        ]),
    ).toEqual([
      [1, 1, '70% van het minimum', 'normPastNiet'],
      [2, 0, op('1-7-2027'), 'dubbel'],
    ]);
  });
});

describe('the headings', () => {
  const under = (headings: Row, ...rows: readonly Row[]) =>
    readPolicy(gridOf([headings, ...rows], { sheet: 'Beleidsregels' }));
  const swapped = POLICY_HEADINGS.map((heading, i) => POLICY_HEADINGS[[0, 1, 4, 3, 2][i] ?? 0] ?? heading);

  test('may be in capitals or with white space around', () => {
    expect(
      under(
        POLICY_HEADINGS.map((heading) => ` ${heading.toUpperCase()} `),
        GOOD,
      ).ok,
    ).toBe(true);
  });

  test('in another order are not read as if they were in ours: ja and nee would change places unseen', () => {
    const result = under(swapped, GOOD);
    expect(!result.ok && result.faults.map(policySentence)).toEqual([
      "Blad Beleidsregels, cel C1: 'Aangenomen' is niet de kop die hier hoort. Zet de kolommen in deze volgorde: " +
        'Peildatum, Norm om niet te stijgen, Omkoppelingen tellen, Bron, Aangenomen.',
      "Blad Beleidsregels, cel E1: 'Omkoppelingen tellen' is niet de kop die hier hoort. Zet de kolommen in deze " +
        'volgorde: Peildatum, Norm om niet te stijgen, Omkoppelingen tellen, Bron, Aangenomen.',
    ]);
  });

  test(
    'with a column of somebody in between are named where they go wrong; a heading that is not there says ' +
      'nothing else',
    () => {
      const between = under(
        [...POLICY_HEADINGS.slice(0, 3), 'Toelichting', ...POLICY_HEADINGS.slice(3)],
        [...GOOD.slice(0, 3), 'eigen notitie', ...GOOD.slice(3)],
      );
      expect(!between.ok && between.faults.map(({ row, column, found }) => [row, column, found])).toEqual([
        [0, 3, 'Toelichting'],
        [0, 4, 'Bron'],
      ]);
      expect(under(POLICY_HEADINGS.slice(0, 4), GOOD.slice(0, 4)).ok).toBe(true);
      expect(under([...POLICY_HEADINGS.slice(0, 4), ' '], GOOD).ok).toBe(true);
    },
  );
});
