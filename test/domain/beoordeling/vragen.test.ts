/** Each question by itself: what it looks at, what it answers, the numbers it shows, and whose rule it is. */
import { regelOp, STANDAARDBELEID } from '../../../src/domain/beleid/beleid';
import {
  vraagBeslisdatum,
  vraagGerealiseerd,
  vraagKoppelingen,
  vraagOmkoppelingen,
  vraagOpSchema,
  vraagStapelgemeente,
  vraagVerschoonbaar,
} from '../../../src/domain/beoordeling/vragen';
import type { Zaak } from '../../../src/domain/beoordeling/stand';
import { stand } from '../stand';

const KADER = 'Aanvullend beleidskader huisvesting vergunninghouders 2020';
const AFGELEID = 'afgeleid uit de besluiten van 2021 en 2022';
const BRIEF_2022 = 'brief GS over 1-1-2022; advies LRT van 19-11-2021';

function zaak(...invoer: Parameters<typeof stand>): Zaak {
  const gegeven = stand(...invoer);
  return { stand: gegeven, regel: regelOp(STANDAARDBELEID, gegeven.peildatum), beleid: STANDAARDBELEID };
}

describe('gerealiseerd', () => {
  test.each([
    [199, 199, 0, 'ja', 'letter over 1-1-2021'],
    [199, 198, 0, 'nee', 'one too few'],
    [199, 198, 1, 'ja', 'with one huurcontract'],
    [199, 300, 0, 'ja', 'more than asked'],
    [0, 0, 0, 'ja', 'nothing asked'],
    [-8, 0, 0, 'ja', 'a voorsprong'],
  ])('opgave %i, %i housed and %i with a contract: %s (%s)', (opgave, gehuisvest, huurcontracten, antwoord) => {
    expect(vraagGerealiseerd(zaak('1-7-2022', opgave, gehuisvest, { huurcontracten }))).toEqual({
      vraag: 'gerealiseerd',
      antwoord,
      getallen: { opgave, gehuisvest, huurcontracten },
      bron: { tekst: KADER, aangenomen: false },
      aangenomen: false,
    });
  });

  test('is never asked of the net taakstelling', () => {
    expect(vraagGerealiseerd(zaak('1-7-2022', 535, 340, { taakstelling: 340 })).antwoord).toBe('nee');
  });
});

describe('the questions of yes and no', () => {
  test.each([
    ['voldoende', 'ja'],
    ['onvoldoende', 'nee'],
    [undefined, 'onbekend'],
  ] as const)('koppelingen %s: %s', (koppelingen, antwoord) => {
    expect(vraagKoppelingen(zaak('1-7-2022', 100, 0, koppelingen === undefined ? {} : { koppelingen }))).toEqual({
      vraag: 'koppelingen',
      antwoord,
      getallen: {},
      bron: { tekst: KADER, aangenomen: false },
      aangenomen: false,
    });
  });

  test.each([
    ['1-7-2022', true, 'ja', AFGELEID, true],
    ['1-7-2022', false, 'nee', KADER, false],
    ['1-1-2022', true, 'telt niet mee', BRIEF_2022, false],
    ['1-1-2022', false, 'nee', KADER, false],
    ['1-7-2030', true, 'ja', AFGELEID, true],
  ])('omkoppelingen on %s, %s: %s (%s, assumed: %s)', (dag, omkoppelingen, antwoord, tekst, aangenomen) => {
    expect(vraagOmkoppelingen(zaak(dag, 100, 0, { omkoppelingen }))).toEqual({
      vraag: 'omkoppelingen',
      antwoord,
      getallen: {},
      bron: { tekst, aangenomen },
      aangenomen,
    });
  });

  test.each([
    [true, 'ja', AFGELEID],
    [false, 'nee', KADER],
  ])('stapelgemeente %s: %s (%s)', (stapelgemeente, antwoord, tekst) => {
    expect(vraagStapelgemeente(zaak('1-1-2022', 100, 0, { stapelgemeente }))).toEqual({
      vraag: 'stapelgemeente',
      antwoord,
      getallen: {},
      bron: { tekst, aangenomen: stapelgemeente },
      aangenomen: stapelgemeente,
    });
  });

  test('verschoonbaar carries the reason of the person; without one there is none', () => {
    const basis = {
      vraag: 'verschoonbaar',
      getallen: {},
      bron: { tekst: KADER, aangenomen: false },
      aangenomen: false,
    };
    expect(vraagVerschoonbaar(zaak('1-7-2022', 100, 0, { verschoonbaar: 'geen IBAN' }))).toEqual({
      ...basis,
      antwoord: 'ja',
      reden: 'geen IBAN',
    });
    expect(vraagVerschoonbaar(zaak('1-7-2022', 100, 0))).toEqual({ ...basis, antwoord: 'nee' });
  });

  test('a day without a decision says so, and then tells the schedule', () => {
    expect(vraagBeslisdatum(zaak('21-3-2022', 417, 129))).toMatchObject({ antwoord: 'nee', getallen: {} });
    expect(vraagOpSchema(zaak('21-3-2022', 417, 129))).toMatchObject({
      vraag: 'opSchema',
      antwoord: 'nee',
      getallen: { opgave: 417, gehuisvest: 129 },
    });
  });
});
