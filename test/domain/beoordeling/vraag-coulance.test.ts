/** The question of the coulance. */
import { regelOp, STANDAARDBELEID } from '../../../src/domain/beleid/beleid';
import { metRegels } from '../../../src/domain/beleid/met-regels';
import type { Norm } from '../../../src/domain/beleid/beleidsregel';
import { vraagCoulance } from '../../../src/domain/beoordeling/vragen';
import type { Zaak } from '../../../src/domain/beoordeling/stand';
import { op, stand } from '../stand';

const BRIEF_2022 = 'brief GS over 1-1-2022; advies LRT van 19-11-2021';

function zaak(...invoer: Parameters<typeof stand>): Zaak {
  const gegeven = stand(...invoer);
  return { stand: gegeven, regel: regelOp(STANDAARDBELEID, gegeven.peildatum), beleid: STANDAARDBELEID };
}

describe('coulance', () => {
  test('where there is none the answer is no, without numbers, and says by which letter', () => {
    expect(vraagCoulance(zaak('1-7-2022', 100, 99))).toEqual({
      vraag: 'coulance',
      antwoord: 'nee',
      getallen: {},
      bron: { tekst: 'brief GS over 1-7-2022', aangenomen: false },
      aangenomen: false,
    });
  });

  test.each([
    ['1-1-2022', 535, 389, 0, 'ja', 388.75, false],
    ['1-1-2022', 535, 388, 0, 'nee', 388.75, false],
    ['1-1-2022', 535, 388, 1, 'ja', 388.75, true],
    ['1-1-2022', 535, 389, 9, 'ja', 388.75, false],
    ['1-7-2021', 200, 139, 0, 'nee', 140, false],
    ['1-7-2021', 200, 139, 1, 'ja', 140, true],
    ['1-7-2021', 200, 130, 1, 'nee', 140, false],
  ])(
    '%s, opgave %i, %i housed, %i with a contract: %s at %d; assumed only where contracts decide: %s',
    (dag, opgave, gehuisvest, huurcontracten, antwoord, drempel, aangenomen) => {
      const stap = vraagCoulance(
        zaak(dag, opgave, gehuisvest, { taakstelling: 340, huurcontracten, opgebouwdeAchterstand: 195 }),
      );
      expect(stap).toMatchObject({
        antwoord,
        aangenomen,
        getallen: { opgave, gehuisvest, huurcontracten, drempel, taakstelling: 340 },
      });
    },
  );

  test.each([
    // built up in 2021-I, housed, answer, threshold, assumed
    [undefined, 389, 'ja', 388.75, true],
    [undefined, 388, 'nee', 388.75, true],
    [undefined, 339, 'nee', 388.75, false],
    [195, 389, 'ja', 388.75, false],
    [100, 365, 'ja', 365, false],
    [100, 364, 'nee', 365, false],
    [0, 340, 'ja', 340, false],
  ])(
    'the norm of 1-1-2022 looks at the achterstand built up in 2021-I (%p of 195): %i housed is %s at %d; assumed: %s',
    (opgebouwdeAchterstand, gehuisvest, antwoord, drempel, aangenomen) => {
      const bekend = opgebouwdeAchterstand === undefined ? {} : { opgebouwdeAchterstand };
      const stap = vraagCoulance(zaak('1-1-2022', 535, gehuisvest, { taakstelling: 340, ...bekend }));
      expect(stap).toMatchObject({ antwoord, aangenomen, getallen: { drempel } });
    },
  );

  test('the norm of 1-1-2022 cannot be told without the taakstelling; another can, and then does not show it', () => {
    expect(vraagCoulance(zaak('1-1-2022', 535, 400))).toEqual({
      vraag: 'coulance',
      antwoord: 'onbekend',
      getallen: { opgave: 535, gehuisvest: 400 },
      bron: { tekst: BRIEF_2022, aangenomen: false },
      aangenomen: false,
    });
    expect(vraagCoulance(zaak('1-7-2021', 200, 150)).getallen).toEqual({
      opgave: 200,
      gehuisvest: 150,
      huurcontracten: 0,
      drempel: 140,
    });
  });

  test('a rule of the user is asked by its own source', () => {
    const norm: Norm = { soort: 'deel', van: 'opgave', fractie: 0.8 };
    const eigen = metRegels(STANDAARDBELEID, [
      {
        peildatum: op('1-7-2026'),
        norm,
        omkoppelingenTellen: true,
        bron: { tekst: 'brief LRT', aangenomen: true },
        herkomst: 'gebruiker',
      },
    ]);
    if (!eigen.ok) throw new Error('refused');
    const gegeven = stand('1-7-2026', 100, 80);
    expect(
      vraagCoulance({ stand: gegeven, regel: regelOp(eigen.beleid, gegeven.peildatum), beleid: eigen.beleid }),
    ).toMatchObject({ antwoord: 'ja', bron: { tekst: 'brief LRT', aangenomen: true } });
  });
});
