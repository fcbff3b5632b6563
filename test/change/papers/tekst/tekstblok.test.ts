import { tekstblok } from '../../../../src/change/papers/tekst/tekstblok';
import type { Gegeven } from '../verslag/voorbeeld/gegeven';
import { overzicht } from '../verslag/voorbeeld/overzicht';

function tekst(peildatum: string, gegeven: Partial<Gegeven>): string {
  const overview = overzicht(peildatum, [{ naam: 'Delft', opgave: 100, gehuisvest: 40, ...gegeven }]);
  return overview.rows.map((row) => tekstblok({ overview }, row)).join();
}

describe('at the end of a half-year', () => {
  test.each<[string, Partial<Gegeven>, string]>([
    [
      'realised',
      { trede: '2', gehuisvest: 104, koppelingen: 50 },
      'De gemeente Delft heeft de opgave van 100 personen over de 1e helft van 2022 gerealiseerd: op 1 juli 2022 ' +
        'waren volgens het COA 104 personen gehuisvest, 104% van de opgave. De voorsprong is 4 personen. ' +
        'Conclusie: taakstelling gerealiseerd. De gemeente gaat van trede 2 naar trede 0 (taakstelling ' +
        'gerealiseerd) van de interventieladder.',
    ],
    [
      'exactly realised, and no step known',
      { opgave: 1, gehuisvest: 1 },
      'De gemeente Delft heeft de opgave van 1 persoon over de 1e helft van 2022 gerealiseerd: op 1 juli 2022 ' +
        'was volgens het COA 1 persoon gehuisvest, 100% van de opgave. De voorsprong is 0. Conclusie: taakstelling ' +
        'gerealiseerd. De gemeente komt op trede 0 (taakstelling gerealiseerd) van de interventieladder.',
    ],
    [
      'enough koppelingen',
      { trede: '1', gehuisvest: 99, koppelingen: 'voldoende' },
      'De gemeente Delft heeft de opgave van 100 personen over de 1e helft van 2022 niet gerealiseerd: op 1 juli ' +
        '2022 waren volgens het COA 99 personen gehuisvest, 99% van de opgave. De achterstand is 1 persoon. Op 1 ' +
        'april 2022 waren de koppelingen voldoende. Conclusie: volgende fase. De gemeente gaat van trede 1 naar ' +
        'trede 2 (informatie opvragen en valideren) van de interventieladder.',
    ],
    [
      'too few koppelingen, and nothing said of the rest',
      { trede: '2', koppelingen: 'onvoldoende' },
      'De gemeente Delft heeft de opgave van 100 personen over de 1e helft van 2022 niet gerealiseerd: op 1 juli ' +
        '2022 waren volgens het COA 40 personen gehuisvest, 40% van de opgave. De achterstand is 60 personen. Op 1 ' +
        'april 2022 waren de koppelingen onvoldoende. Over omkoppelingen is niets opgegeven. Of de gemeente ' +
        'stapelgemeente was, is niet opgegeven. Te weinig koppelingen geldt dan als verschoonbare reden. ' +
        'Conclusie: zelfde fase. De gemeente blijft op trede 2 (informatie opvragen en valideren) van de ' +
        'interventieladder.',
    ],
  ])('%s', (_, gegeven, verwacht) => expect(tekst('2022-07-01', gegeven)).toBe(verwacht));

  test.each<[string, Partial<Gegeven>, string]>([
    [
      'a no that somebody filled in',
      { trede: '2', koppelingen: 'onvoldoende', omkoppelingen: false, stapelgemeente: false },
      'Er waren geen omkoppelingen. De gemeente was geen stapelgemeente. Te weinig koppelingen',
    ],
    [
      'omkoppelingen',
      { trede: '2', koppelingen: 'onvoldoende', omkoppelingen: true },
      'Er waren omkoppelingen. Conclusie: volgende fase.',
    ],
    [
      'a stapelgemeente',
      { trede: '2', koppelingen: 'onvoldoende', omkoppelingen: false, stapelgemeente: true },
      'De gemeente was stapelgemeente. Conclusie: volgende fase.',
    ],
    [
      'an assumed rule',
      { trede: '2', koppelingen: 'onvoldoende', omkoppelingen: true },
      'Deze uitkomst berust deels op een aangenomen regel.',
    ],
    [
      'a reason of a person',
      { trede: '2', verschoonbaar: 'dossiers zonder BSN' },
      'Het niet halen van de opgave is als verschoonbaar aangemerkt (reden: dossiers zonder BSN).',
    ],
    ['missing koppelingen', { trede: '2' }, 'Over de trede is nog geen conclusie mogelijk: koppelingen ontbreken.'],
    [
      'contracts that decide',
      { trede: '2', gehuisvest: 99, huurcontracten: 1 },
      'De achterstand is 1 persoon. Conclusie: taakstelling gerealiseerd.',
    ],
    [
      'one contract',
      { trede: '2', gehuisvest: 99, huurcontracten: 1 },
      'Voor dit besluit telt ook 1 persoon met een getekend huurcontract mee: daarmee is de opgave wel gehaald.',
    ],
    [
      'contracts that do not',
      { trede: '2', koppelingen: 'voldoende', huurcontracten: 3 },
      'Voor dit besluit tellen ook 3 personen met een getekend huurcontract mee: daarmee is de opgave nog niet ' +
        'gehaald.',
    ],
    [
      'nothing to house',
      { trede: '1', opgave: -4, gehuisvest: 0 },
      'De gemeente Delft hoefde in de 1e helft van 2022 niemand te huisvesten; op 1 juli 2022 waren volgens het ' +
        'COA 0 personen gehuisvest. De voorsprong is 4 personen.',
    ],
  ])('%s is said', (_, gegeven, deel) => expect(tekst('2022-07-01', gegeven)).toContain(deel));

  test('the letter about 1 January 2022: the unrounded norm with its source, and omkoppelingen are not asked', () => {
    const brief = tekst('2022-01-01', {
      trede: '2',
      taakstelling: 340,
      saldo: 195,
      opgave: 535,
      gehuisvest: 427,
      koppelingen: 'onvoldoende',
      omkoppelingen: true,
    });
    expect(brief).toContain(
      'De achterstand is 108 personen. De coulancenorm van 388,75 (taakstelling + 25% van de achterstand;',
    );
    expect(brief).toContain('is gehaald. Conclusie: zelfde fase.');
  });
});
