import { sentence } from '../../../src/review/sentences/all';
import { found, inShort, type Rows } from './checking';

const only = (rows: Rows) => found(rows).map(inShort);

describe('koppelingen are voldoende from as many as are nog te huisvesten', () => {
  const rows = (koppelingen: number | string, judged: string): Rows => [
    ['Gemeente', 'Opgave', 'Gehuisvest per 1 april 2021', 'Koppelingen op 1 april 2021', 'Koppelingen voldoende?'],
    ['Den Haag', 418, 106, koppelingen, judged],
  ];

  test.each<[number, string, string]>([
    [188, 'voldoende', 'onvoldoende'],
    [311, 'voldoende', 'onvoldoende'],
    [312, 'onvoldoende', 'voldoende'],
    [400, 'Onvoldoende', 'voldoende'],
  ])('%i for 312 called %s is %s', (koppelingen, judged, expected) => {
    expect(only(rows(koppelingen, judged))).toEqual([['koppelingenOordeel', 'E2', judged.toLowerCase(), expected]]);
  });

  test.each<[number | string, string]>([
    [312, 'voldoende'],
    [311, 'onvoldoende'],
    [312, ''],
    ['', 'voldoende'],
    ['n.v.t.', 'onvoldoende'],
  ])('no alarm: %j called %j', (koppelingen, judged) => {
    expect(only(rows(koppelingen, judged))).toEqual([]);
  });

  test('the sentence has both numbers', () => {
    expect(found(rows(188, 'voldoende')).map(sentence)).toEqual([
      "De koppelingen van 's-Gravenhage heten voldoende (E2), maar 188 koppelingen bij nog 312 te huisvesten is " +
        'onvoldoende.',
    ]);
  });

  test('a count of another date than the figures judges nothing without what was left then', () => {
    const later = (extra: Rows[number], value: Rows[number]): Rows => [
      [
        'Gemeente',
        'Opgave',
        'Gehuisvest per 1 januari 2022',
        'Koppelingen op 1 oktober 2021',
        'Koppelingen voldoende?',
        ...extra,
      ],
      ['Den Haag', 535, 427, 150, 'voldoende', ...value],
    ];
    expect(only(later([], []))).toEqual([]);
    expect(only(later(['Nog te huisvesten op 1 oktober 2021'], [200]))).toEqual([
      ['koppelingenOordeel', 'E2', 'voldoende', 'onvoldoende'],
    ]);
    expect(only(later(['Nog te huisvesten op 1 oktober 2021'], [150]))).toEqual([]);
  });
});

describe('huurcontracten are the persons of the last two weeks', () => {
  const rows = (huur: number | string, housed = 48, heading = 'Huurcontracten'): Rows => [
    ['Gemeente', 'Opgave', 'Gehuisvest per 1 januari 2022', heading],
    ['Delft', 76, housed, huur],
  ];

  test.each([48, 50, 76])('%i beside 48 housed may be a total, and is asked', (huur) => {
    expect(only(rows(huur))).toEqual([['huurcontractenKiezen', 'D1', huur, undefined]]);
    expect(found(rows(huur))[0]?.severity).toBe('let op');
  });

  test.each<[number | string, number]>([
    [47, 48],
    [0, 48],
    ['', 48],
    [2, 0],
  ])('%j beside %i housed is no alarm', (huur, housed) => {
    expect(only(rows(huur, housed))).toEqual([]);
  });

  test.each(['Aantal huurcontracten', 'Aantal getekende huurcontracten'])(
    '%s counts contracts: said once, at the heading',
    (heading) => {
      expect(only(rows(2, 48, heading))).toEqual([['huurcontractenAantal', 'D1', undefined, undefined]]);
      expect(found(rows(2, 48, heading)).map(sentence)).toEqual([
        `De kop '${heading}' (D1) telt contracten; de beoordeling telt personen. Vul het aantal personen in.`,
      ]);
    },
  );

  test.each(['Huurcontracten', 'Aantal huurcontracten (personen)', 'Huurcontracten in personen'])(
    '%s is right',
    (heading) => {
      expect(only(rows(2, 48, heading))).toEqual([]);
    },
  );
});
