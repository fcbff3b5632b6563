import { check } from '../../../src/review/checks/check';
import { compare } from '../../../src/review/compare/compare';
import type { CellValue } from '../../../src/table/cells/grid';
import { sentence } from '../../../src/review/sentences/all';
import { sheetOf } from '../checks/checking';
import { gridOf } from '../../table/grid-of';

type Row = readonly [string, ...CellValue[]];
const autumn = (rows: readonly Row[]): ReturnType<typeof sheetOf> =>
  sheetOf(
    gridOf([['Gemeente', 'Opgave 2022-II', 'Gehuisvest per 1 november 2022', 'Trede'], ...rows], { sheet: 'November' }),
  );
const PARTS: readonly Row[] = [
  ['Brielle', 30, 10, 1],
  ['Hellevoetsluis', 60, 20, 2],
  ['Westvoorne', 20, 5, 1],
  ['Delft', 76, 48, 2],
];
const spring = (saldo: number): ReturnType<typeof sheetOf> =>
  sheetOf(
    gridOf(
      [
        ['Gemeente', 'Taakstelling 2023-I', 'Achterstand', 'Gehuisvest per 1 februari 2023', 'Trede'],
        ['Voorne aan Zee', 120, saldo, 8, 2],
        ['Delft', 70, 28, 3, 2],
      ],
      { sheet: 'Februari' },
    ),
  );

describe('gemeenten that were merged between two months', () => {
  const { rows, findings } = compare(autumn(PARTS).table, spring(75).table);

  test('are one line, beside the sum of what they were', () => {
    expect(rows.map((r) => [r.naam, r.kind])).toEqual([
      ['Voorne aan Zee', 'samengevoegd'],
      ['Delft', 'gebleven'],
    ]);
    expect(rows[0]).toMatchObject({
      uit: ['Brielle', 'Hellevoetsluis', 'Westvoorne'],
      gehuisvest: { voor: 35, na: 8 },
      opgave: { voor: 110, na: 195 },
      trede: { na: '2' },
    });
  });

  test('are said in one sentence, and nobody has gone', () => {
    expect(findings.map(sentence)).toEqual([
      'Voorne aan Zee (A2) is per 1-1-2023 ontstaan uit Brielle, Hellevoetsluis en Westvoorne van blad November. ' +
        'Vergeleken is met de som van de delen.',
    ]);
  });

  test('with one of them missing nothing is added up', () => {
    const partly = compare(autumn(PARTS.slice(1)).table, spring(75).table);
    expect(partly.rows[0]?.gehuisvest).toEqual({ na: 8 });
    expect(partly.findings.map(sentence)).toEqual([
      'Voorne aan Zee (A2) is per 1-1-2023 ontstaan uit Hellevoetsluis en Westvoorne van blad November. Brielle ' +
        'ontbreekt daar, dus er is niets opgeteld. Vul dat blad aan.',
    ]);
  });

  test('with two of them missing both are named', () => {
    expect(compare(autumn(PARTS.slice(2)).table, spring(75).table).findings.map(sentence)).toEqual([
      expect.stringContaining('Brielle en Hellevoetsluis ontbreken daar'),
    ]);
  });

  test('a gemeente that came without any of its parts is new', () => {
    expect(compare(autumn(PARTS.slice(3)).table, spring(75).table).rows[0]).toMatchObject({ kind: 'erbij' });
  });
});

describe('within one halfjaar (figures of the new gemeente that come in before the date is right)', () => {
  const table = (name: string, rows: readonly Row[]): ReturnType<typeof sheetOf>['table'] =>
    sheetOf(gridOf([['Gemeente', 'Taakstelling', 'Achterstand', 'Gehuisvest'], ...rows], { sheet: name })).table;
  const before = table('Voor', [
    ['Brielle', 20, 1, 10],
    ['Hellevoetsluis', 30, 2, 20],
    ['Westvoorne', 10, 3, 5],
    ['Delft', 70, 6, 48],
  ]);
  const half = { periode: { jaar: 2022, helft: 2 } as const };

  test('what the whole has less, or otherwise, than the parts is found with both values', () => {
    const after = table('Na', [
      ['Voorne aan Zee', 61, 7, 34],
      ['Delft', 70, 6, 48],
    ]);
    const { findings } = compare({ ...before, ...half }, { ...after, ...half });
    expect(findings.map((f) => [f.code, f.found, f.expected])).toEqual([
      ['gemeentenSamengevoegd', undefined, undefined],
      ['realisatieOnderDelen', 34, 35],
      ['taakstellingAndersDanDelen', 61, 60],
      ['saldoAndersDanDelen', 7, 6],
    ]);
  });
});

describe('the saldo that a merged gemeente starts with', () => {
  const end = sheetOf(
    gridOf(
      [
        ['Gemeente', 'Opgave 2022-II', 'Gehuisvest per 1 januari 2023'],
        ['Brielle', 30, 25],
        ['Hellevoetsluis', 60, 40],
        ['Westvoorne', 20, 22],
        ['Delft', 76, 48],
      ],
      { sheet: 'Eind' },
    ),
  );

  test('is the sum of what its parts ended with', () => {
    expect(check(spring(23), [end]).map((f) => f.code)).toEqual([]);
  });

  test('or is found with both values', () => {
    const [finding, ...others] = check(spring(25), [end]);
    expect(others).toEqual([]);
    expect(finding && sentence(finding)).toBe(
      'Voorne aan Zee begint met achterstand 25 (C2), maar Brielle, Hellevoetsluis en Westvoorne hebben op blad ' +
        'Eind samen achterstand 23. Controleer dit bij het COA.',
    );
  });
});

describe('gemeenten that went into one that goes on', () => {
  const before = sheetOf(
    gridOf(
      [
        ['Gemeente', 'Provincie', 'Opgave 2021-II', 'Gehuisvest per 1 december 2021'],
        ['Purmerend', 'Noord-Holland', 100, 60],
        ['Beemster', 'Noord-Holland', 12, 5],
        ['Heerhugowaard', 'Noord-Holland', 80, 40],
        ['Langedijk', 'Noord-Holland', 30, 20],
        ['Amsterdam', 'Noord-Holland', 900, 500],
        ['Weesp', 'Noord-Holland', 20, 6],
        ['Delft', 'Zuid-Holland', 76, 48],
      ],
      { sheet: 'December' },
    ),
  );
  const after = (weesp: readonly Row[]): ReturnType<typeof sheetOf> =>
    sheetOf(
      gridOf(
        [
          ['Gemeente', 'Provincie', 'Opgave 2022-I', 'Gehuisvest per 1 april 2022'],
          ['Purmerend', 'Noord-Holland', 130, 30],
          ['Dijk en Waard', 'Noord-Holland', 110, 25],
          ['Amsterdam', 'Noord-Holland', 950, 200],
          ...weesp,
          ['Delft', 'Zuid-Holland', 70, 20],
        ],
        { sheet: 'April' },
      ),
    );

  test('are added to what it was itself', () => {
    const { rows, findings } = compare(before.table, after([]).table);
    expect(rows.map((r) => [r.naam, r.kind, r.uit, r.opgave.voor, r.gehuisvest.voor])).toEqual([
      ['Purmerend', 'samengevoegd', ['Purmerend', 'Beemster'], 112, 65],
      ['Dijk en Waard', 'samengevoegd', ['Heerhugowaard', 'Langedijk'], 110, 60],
      ['Amsterdam', 'samengevoegd', ['Amsterdam', 'Weesp'], 920, 506],
      ['Delft', 'gebleven', undefined, 76, 48],
    ]);
    expect(findings.map(sentence)).toEqual([
      'Purmerend (A2) is per 1-1-2022 uitgebreid met Beemster van blad December. Vergeleken is met de som van de ' +
        'delen.',
      'Dijk en Waard (A3) is per 1-1-2022 ontstaan uit Heerhugowaard en Langedijk van blad December. Vergeleken is ' +
        'met de som van de delen.',
      'Amsterdam (A4) is per 24-3-2022 uitgebreid met Weesp van blad December. Vergeleken is met de som van de delen.',
    ]);
  });

  test('are not while the later sheet still has them', () => {
    const { rows } = compare(before.table, after([['Weesp', 'Noord-Holland', 20, 1]]).table);
    expect(rows.find(({ naam }) => naam === 'Amsterdam')).toMatchObject({
      kind: 'gebleven',
      opgave: { voor: 900, na: 950 },
    });
  });
});
