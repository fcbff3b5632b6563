import { sentence } from '../../../src/review/sentences/all';
import { HAAGLANDEN } from '../../table/haaglanden';
import { found, inShort, type Rows } from './checking';

const only = (rows: Rows) => found(rows).map(inShort);

describe('a date in a heading lies in the halfjaar of the sheet', () => {
  const rows = (heading: string): Rows => [
    ['Gemeente', 'Taakstelling 2022-II', heading, 'Gehuisvest per 1 oktober 2022'],
    ['Delft', 76, 38, 40],
  ];

  test.each([
    'Minimaal te huisvesten vóór 1 oktober 2022',
    'Minimaal te huisvesten vóór 1 januari 2023',
    'Minimaal vanaf 1 juli 2022',
    'Minimaal te huisvesten',
  ])('%s fits', (heading) => {
    expect(only(rows(heading))).toEqual([]);
  });

  test.each([
    ['1 januari 2022', '1-1-2022'],
    ['30 juni 2022', '30-6-2022'],
    ['2 januari 2023', '2-1-2023'],
    ['1 oktober 2021', '1-10-2021'],
  ])('vóór %s does not', (date, short) => {
    const given = rows(`Minimaal te huisvesten vóór ${date}`);
    expect(only(given)).toEqual([['datumBuitenPeriode', 'C1', undefined, undefined]]);
    expect(found(given).map(sentence)).toEqual([
      `De kop 'Minimaal te huisvesten vóór ${date}' (C1) noemt ${short}, maar het blad gaat over 2022-II. ` +
        'Verbeter de kop.',
    ]);
    expect(found(given)[0]?.severity).toBe('let op');
  });

  test('a saldo and a step may be of another halfjaar', () => {
    expect(
      only([
        [
          'Gemeente',
          'Fase per 1 juli 2022',
          'Taakstelling 2022-II',
          'Achterstand 30-6-2022',
          'Gehuisvest per 1 oktober 2022',
        ],
        ['Delft', 2, 70, 6, 40],
      ]),
    ).toEqual([]);
  });
});

describe('one table is about one halfjaar', () => {
  test('a column of another: at its heading', () => {
    const rows: Rows = [
      ['Gemeente', 'Taakstelling 2022-II', 'Realisatie 2022-I'],
      ['Delft', 76, 38],
    ];
    expect(only(rows)).toEqual([['periodesGemengd', 'C1', undefined, undefined]]);
    expect(found(rows).map(sentence)).toEqual([
      "De kolom 'Realisatie 2022-I' (C1) gaat over 2022-I, de tabel over 2022-II. Controleer of de kolom hier hoort.",
    ]);
  });

  test('the same halfjaar in other words is one', () => {
    expect(
      only([
        ['Gemeente', 'Taakstelling 2e helft 2022', 'Realisatie 2022-II'],
        ['Delft', 76, 38],
      ]),
    ).toEqual([]);
  });
});

describe('a table of a region holds all its gemeenten', () => {
  const [headings = [], ...lines] = HAAGLANDEN;
  const gemeenten = lines.slice(0, -1);
  const but = (...names: readonly string[]): Rows => [
    headings,
    ...gemeenten.filter(([name]) => !names.includes(String(name))),
  ];
  const missing = (rows: Rows) =>
    found(rows).map((f) => [
      f.code,
      f.severity,
      ...(f.code === 'gemeenteOntbreekt' ? [f.data.regio, f.data.namen.join(', ')] : []),
    ]);

  test('all nine: nothing', () => {
    expect(only(but())).toEqual([]);
  });

  test.each<[readonly string[], string]>([
    [['Westland'], 'Westland'],
    [['Westland', 'Delft'], 'Delft, Westland'],
    [['Westland', 'Delft', 'Wassenaar', 'Rijswijk'], 'Delft, Rijswijk, Wassenaar, Westland'],
  ])('without %j: which are missing, at the column of names', (names, expected) => {
    expect(missing(but(...names))).toEqual([['gemeenteOntbreekt', 'let op', 'Haaglanden', expected]]);
    expect(only(but(...names))).toEqual([['gemeenteOntbreekt', 'A1', undefined, undefined]]);
  });

  test('the sentence names region and gemeente', () => {
    expect(found(but('Westland')).map(sentence)).toEqual([
      'In de tabel van Haaglanden (A1) ontbreekt Westland. Voeg toe wat ontbreekt.',
    ]);
    expect(found(but('Westland', 'Delft')).map(sentence)).toEqual([
      'In de tabel van Haaglanden (A1) ontbreken Delft, Westland. Voeg toe wat ontbreekt.',
    ]);
  });

  test.each<[string, Rows]>([
    ['fewer than half of a region is a choice', but('Westland', 'Delft', 'Wassenaar', 'Rijswijk', 'Zoetermeer')],
    ['gemeenten of two regions are no region', [...but('Westland'), ['Gouda', 1, 60, 20, 40, 0.33]]],
  ])('no alarm: %s', (_, rows) => {
    expect(only(rows)).toEqual([]);
  });

  test('a row that is not recognised keeps the check silent: it may be the one that seems to miss', () => {
    expect(found([...but('Westland'), ['Westlandd', 3, 81, 30, 51, 0.37]]).map(({ code }) => code)).toEqual([
      'gemeenteOnbekend',
    ]);
  });
});
