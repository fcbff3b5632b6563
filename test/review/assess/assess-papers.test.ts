/** The decisions of the letters, from the sheet to the step: what stood in the papers gives what was decided. */
import { legUit } from '../../../src/domain/sentences/uitleg';
import { conclusie } from '../../../src/domain/ladder/conclusie';
import { formatDatum } from '../../../src/domain/tijd/datum';
import type { AssessedRow } from '../../../src/review/assess/overview';
import { type Lines, only, decided } from './paper-kit';

const asked = ({ beoordeling: b }: AssessedRow): readonly string[] =>
  b.pad.map(({ vraag, antwoord }) => `${vraag}: ${antwoord}`);

describe('the letter of 1 April 2021, a list of keys and values', () => {
  const row = only([
    ['Gemeente', 'Den Haag'],
    ['Fase interventieladder per 1 januari 2021', 'Taakstelling gerealiseerd'],
    ['Taakstelling 1e helft 2021', 418],
    ['Achterstand', 0],
    ['Feitelijk gehuisvest op 1 april 2021', 106],
    ['Koppelingen op 1 april 2021', 188],
  ]);

  test('418 + 0 = 418, of which 209 before 1 April; 106 housed, 312 to go', () => {
    expect(row).toMatchObject({
      naam: "'s-Gravenhage",
      trede: '0',
      opgave: 418,
      minimaal: 209,
      gehuisvest: 106,
      nogTeHuisvesten: 312,
      opSchema: false,
    });
  });

  test('below 70% of the minimum: volgende fase, signaleren', () => {
    expect([decided(row), asked(row), row.beoordeling.aangenomen]).toEqual(['0 → 1', ['opSchema: nee'], false]);
    expect(conclusie('0', '1')).toEqual({ ok: true, conclusie: 'volgende fase' });
    expect(legUit(row.beoordeling)).toContain(
      '106 gehuisvest, 51% van het minimum, minder dan 146,3 (70% van het minimum, hier 209',
    );
  });

  test('188 koppelingen for 312: on 1 July that is too few, which excuses', () => {
    expect(formatDatum(row.volgende.peildatum)).toBe('1-7-2021');
    expect(row.volgende.verwacht).toMatchObject({
      kind: 'trede',
      trede: '1',
      pad: expect.arrayContaining([expect.objectContaining({ vraag: 'koppelingen', antwoord: 'nee' })]),
    });
  });
});

describe('the annex of 1 January 2021', () => {
  const lines = (gehuisvest: number, huurcontracten: number, omkoppelingen = 'ja'): Lines => [
    ['Gemeente', '', "'s-Gravenhage"],
    ['Fase interventieladder per 1 oktober 2020', '', 'Signaleren'],
    ['Opgave 2020-II', '', 199],
    ['Gehuisvest per 1 januari 2021', '', gehuisvest],
    ['Nog te huisvesten per 1 oktober 2020', '', 135],
    ['Koppelingen', '', 188],
    ['Omkoppelingen', '', omkoppelingen],
    ['Stapelgemeente', '', 'nee'],
    ['Huurcontracten', '', huurcontracten],
  ];

  test('all 199 housed: from 1 to 0, whatever the omkoppelingen', () => {
    expect([decided(only(lines(199, 1))), asked(only(lines(199, 1)))]).toEqual(['1 → 0', ['gerealiseerd: ja']]);
  });

  test.each([
    [198, 1, '1 → 0'],
    [198, 0, '1 → 1'],
    [140, 0, '1 → 1'],
    [139, 0, '1 → 2'],
    [139, 1, '1 → 1'],
    [0, 0, '1 → 2'],
  ])('%i housed and %i with a contract: %s', (gehuisvest, huurcontracten, expected) => {
    expect(decided(only(lines(gehuisvest, huurcontracten)))).toBe(expected);
  });

  test('188 koppelingen for the 135 of 1 October suffice, so below the norm the step rises', () => {
    expect(asked(only(lines(139, 0, 'nee')))).toEqual([
      'gerealiseerd: nee',
      'coulance: nee',
      'verschoonbaar: nee',
      'koppelingen: ja',
    ]);
  });
});

describe('the letter over 1 January 2022', () => {
  const HEADINGS = [
    'Gemeente',
    'Trede per 1 juli 2021',
    'Taakstelling 2e helft 2021',
    'Achterstand',
    'Gehuisvest per 1 januari 2022',
    'Koppelingen',
    'Omkoppelingen',
    'Stapelgemeente',
  ];
  const lines = (gehuisvest: number, stapelgemeente = 'nee'): Lines => [
    HEADINGS,
    ['Den Haag', 'Informatie opvragen', 340, 195, gehuisvest, 'Onvoldoende', 'ja', stapelgemeente],
  ];

  test('427 of 535 is above 388,75: zelfde fase, achterstand 108; what was built up in 2021-I is assumed', () => {
    const row = only(lines(427));
    expect([decided(row), asked(row), row.beoordeling.aangenomen]).toEqual([
      '2 → 2',
      ['gerealiseerd: nee', 'coulance: ja'],
      true,
    ]);
    expect(row).toMatchObject({
      opgave: 535,
      nogTeHuisvesten: 108,
      beoordeling: { pad: [{}, { getallen: { drempel: 388.75 } }] },
    });
  });

  test('below it the omkoppelingen do not count on that date, so too few koppelingen excuse', () => {
    expect([decided(only(lines(388))), asked(only(lines(388))).slice(-2)]).toEqual([
      '2 → 2',
      ['omkoppelingen: telt niet mee', 'stapelgemeente: nee'],
    ]);
  });

  test('but a stapelgemeente rises, and that is assumed', () => {
    const row = only(lines(388, 'ja'));
    expect([decided(row), row.beoordeling.aangenomen]).toEqual(['2 → 3a', true]);
    expect(legUit(row.beoordeling)).toContain(
      'Aangenomen: de hele achterstand bij het begin is in het halfjaar daarvoor opgebouwd (dat deel staat niet ' +
        'in het blad) en bij te weinig koppelingen geeft een stapelgemeente toch een trede hoger',
    );
  });

  test('without the taakstelling that norm cannot be told', () => {
    expect(
      decided(
        only([
          ['Gemeente', 'Trede per 1 juli 2021', 'Opgave 2021-II', 'Gehuisvest per 1 januari 2022'],
          ['Den Haag', 2, 535, 427],
        ]),
      ),
    ).toBe('taakstelling');
  });

  test('the next half-year: 309 + 108 = 417, minimum 209; 156 housed on 1 April is zelfde fase', () => {
    const row = only([
      ['Gemeente', 'Trede', 'Taakstelling 2022-I', 'Achterstand', 'Gehuisvest per 1 april 2022'],
      ['Den Haag', 2, 309, 108, 156],
    ]);
    expect([row.opgave, row.minimaal, row.opSchema, decided(row)]).toEqual([417, 209, false, '2 → 2']);
  });
});
