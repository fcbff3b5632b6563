import { check } from '../../../src/review/checks/check';
import type { CellValue } from '../../../src/table/cells/grid';
import { findingKey } from '../../../src/table/finding';
import { JUDGING_RULES, rule, sentence } from '../../../src/review/sentences/all';
import { HAAGLANDEN, haaglanden } from '../../table/haaglanden';
import { found, inShort, sheetOf, type Rows } from './checking';

const withCell = (at: string, value: string | number): Rows => haaglanden(new Map([[at, value]])).values;

test('the overview of Haaglanden gives nothing but the remark that Taakstelling holds the opgave', () => {
  expect(check(sheetOf(haaglanden())).map((f) => f.code)).toEqual(['taakstellingIsOpgave']);
});

describe('cells', () => {
  test('a number stored as text: with a repair', () => {
    const [finding, ...others] = found(withCell('1,3', '48 '));
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      code: 'getalAlsTekst',
      found: '48 ',
      expected: 48,
      repair: { row: 1, column: 3, content: 48 },
    });
  });

  test('a number with a footnote mark: without a repair, which would lose the mark', () => {
    const [finding] = found(withCell('1,3', '48*'));
    expect(finding).toMatchObject({ code: 'getalAlsTekst', expected: 48 });
    expect(finding).not.toHaveProperty('repair');
  });

  test('a name that was cut off: with a repair', () => {
    const [finding, ...others] = found(withCell('3,0', 'Leidschendam-Voorbu'));
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      code: 'naamAfgekapt',
      repair: { row: 3, column: 0, content: 'Leidschendam-Voorburg' },
    });
  });

  test('a gemeente missing from its region', () => {
    const [finding, ...others] = found(HAAGLANDEN.slice(0, 10).filter(([naam]) => naam !== 'Westland'));
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ code: 'gemeenteOntbreekt', data: { namen: ['Westland'] } });
  });

  test('three gemeenten of a region are a choice', () => {
    expect(found(HAAGLANDEN.slice(0, 4))).toEqual([]);
  });

  test('VANDAAG() in an argument of ours, wherever it stands on the sheet', () => {
    const rows = [...HAAGLANDEN, [], ['', '', '', '2']];
    const on = (formula: string) => found(rows, { formulas: new Map([['12,3', formula]]) }).map(inShort);
    for (const formula of ['=TREDE(B2,TODAY(),C2,D2)', '=_xldudf_trede(B2,TODAY(),C2,D2)', '=tempo (C2,NOW(),44743)'])
      expect(on(formula)).toEqual([['vandaagInFunctie', 'D13', formula, undefined]]);
    for (const formula of ['=TODAY()', '=X.TREDE(B2,TODAY(),C2,D2)', '="TREDE("&TODAY()'])
      expect(on(formula)).toEqual([]);
  });

  test('a formula error in the Totaal and in a column that is not used', () => {
    const beside = new Map<number, CellValue>([
      [0, 'Inwoners'],
      [2, '#DEEL/0!'],
      [10, ''],
    ]);
    const rows = HAAGLANDEN.map((line, r) => [...line, beside.get(r) ?? 1]);
    const errors = ['2,6', '10,3'];
    const broken = rows.map((line, r) => line.map((v, c) => (r === 10 && c === 3 ? '#VERW!' : v)));
    expect(found(broken, { errors }).map(inShort)).toEqual([
      ['formuleFout', 'G3', '#DEEL/0!', undefined],
      ['formuleFout', 'D11', '#VERW!', undefined],
    ]);
  });
});

describe('findings as the list shows them', () => {
  const all = found([
    ['Gemeente', 'Opgave', 'Gehuisvest', 'Nog te huisvesten', 'Percentage'],
    ['Delft', '76', 48, 29, '66%'],
    ['Delfft', 10, 5, 5, '50%'],
  ]);

  test('the worst first, then from top to bottom', () => {
    expect(all.map((f) => f.severity)).toEqual(['fout', 'fout', 'fout', 'let op']);
    expect(all.map((f) => f.code)).toEqual([
      'restantOnjuist',
      'percentageOnjuist',
      'gemeenteOnbekend',
      'getalAlsTekst',
    ]);
  });

  test('each says what, where and by which rule', () => {
    expect(all.map(sentence)).toEqual([
      'Voor Delft staat in D2 nog 29 te huisvesten, maar opgave 76 min gehuisvest 48 is 28. Controleer de getallen.',
      'Het percentage van Delft (E2) is 66%, maar 48 van 76 (opgave) is 63%. Bereken het opnieuw.',
      "'Delfft' in A3 is geen gemeente. Is Delft bedoeld? Verbeter de naam.",
      "'76' in B2 (Opgave) is tekst. Maak er een getal van.",
    ]);
    expect(all[0] && rule(all[0])).toBe('Nog te huisvesten = opgave - gehuisvest.');
  });

  test('each has a key of its own, the same when the sheet is read again', () => {
    expect(new Set(all.map(findingKey)).size).toBe(all.length);
  });

  test('every rule of the check is written down', () => {
    expect(Object.values(JUDGING_RULES).every((said) => /\.$/.test(said))).toBe(true);
  });
});
