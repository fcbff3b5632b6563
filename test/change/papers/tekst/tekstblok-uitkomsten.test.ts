import { tekstblok } from '../../../../src/change/papers/tekst/tekstblok';
import { personen } from '../../../../src/domain/getal/getal';
import type { Gegeven } from '../verslag/voorbeeld/gegeven';
import { overzicht } from '../verslag/voorbeeld/overzicht';

/** Every outcome read aloud: the whole text, as it would stand in a letter. */
test.each<[string, string, Partial<Gegeven>, string]>([
  [
    'a no that somebody filled in',
    '2022-07-01',
    { trede: '2', koppelingen: 'onvoldoende', omkoppelingen: false, stapelgemeente: false },
    'De gemeente Delft heeft de opgave van 100 personen over de 1e helft van 2022 niet gerealiseerd: op 1 ' +
      'juli 2022 waren volgens het COA 40 personen gehuisvest, 40% van de opgave. De achterstand is 60 ' +
      'personen. Op 1 april 2022 waren de koppelingen onvoldoende. Er waren geen omkoppelingen. De gemeente ' +
      'was geen stapelgemeente. Te weinig koppelingen geldt dan als verschoonbare reden. Conclusie: zelfde ' +
      'fase. De gemeente blijft op trede 2 (informatie opvragen en valideren) van de interventieladder.',
  ],
  [
    'omkoppelingen, by an assumed rule',
    '2022-07-01',
    { trede: '2', koppelingen: 'onvoldoende', omkoppelingen: true },
    'De gemeente Delft heeft de opgave van 100 personen over de 1e helft van 2022 niet gerealiseerd: op 1 ' +
      'juli 2022 waren volgens het COA 40 personen gehuisvest, 40% van de opgave. De achterstand is 60 ' +
      'personen. Op 1 april 2022 waren de koppelingen onvoldoende. Er waren omkoppelingen. Conclusie: volgende ' +
      'fase. De gemeente gaat van trede 2 naar trede 3a (afspraken maken over acties en termijnen, ambtelijk) ' +
      'van de interventieladder. Deze uitkomst berust deels op een aangenomen regel.',
  ],
  [
    'a stapelgemeente, by an assumed rule',
    '2022-07-01',
    { trede: '2', koppelingen: 'onvoldoende', omkoppelingen: false, stapelgemeente: true },
    'De gemeente Delft heeft de opgave van 100 personen over de 1e helft van 2022 niet gerealiseerd: op 1 ' +
      'juli 2022 waren volgens het COA 40 personen gehuisvest, 40% van de opgave. De achterstand is 60 ' +
      'personen. Op 1 april 2022 waren de koppelingen onvoldoende. Er waren geen omkoppelingen. De gemeente ' +
      'was stapelgemeente. Conclusie: volgende fase. De gemeente gaat van trede 2 naar trede 3a (afspraken ' +
      'maken over acties en termijnen, ambtelijk) van de interventieladder. Deze uitkomst berust deels op een ' +
      'aangenomen regel.',
  ],
  [
    'a reason of a person',
    '2022-07-01',
    { trede: '2', verschoonbaar: 'dossiers zonder BSN' },
    'De gemeente Delft heeft de opgave van 100 personen over de 1e helft van 2022 niet gerealiseerd: op 1 ' +
      'juli 2022 waren volgens het COA 40 personen gehuisvest, 40% van de opgave. De achterstand is 60 ' +
      'personen. Het niet halen van de opgave is als verschoonbaar aangemerkt (reden: dossiers zonder BSN). ' +
      'Conclusie: zelfde fase. De gemeente blijft op trede 2 (informatie opvragen en valideren) van de ' +
      'interventieladder.',
  ],
  [
    'a judgement without its reason',
    '2022-07-01',
    { trede: '2', verschoonbaar: '' },
    'De gemeente Delft heeft de opgave van 100 personen over de 1e helft van 2022 niet gerealiseerd: op 1 ' +
      'juli 2022 waren volgens het COA 40 personen gehuisvest, 40% van de opgave. De achterstand is 60 ' +
      'personen. Het niet halen van de opgave is als verschoonbaar aangemerkt (reden: niet vermeld). ' +
      'Conclusie: zelfde fase. De gemeente blijft op trede 2 (informatie opvragen en valideren) van de ' +
      'interventieladder.',
  ],
  [
    'after 1 April the koppelingen are those of that day, and promise nothing',
    '2022-05-15',
    { trede: '2', koppelingen: 'onvoldoende' },
    'De gemeente Delft heeft een opgave van 100 personen; op 15 mei 2022 waren er 40 gehuisvest: 40% van de ' +
      'opgave en 80% van het minimum van 50 personen. De gemeente ligt niet op schema. Er zijn nog 60 personen ' +
      'te huisvesten. Op 1 april 2022 waren de koppelingen onvoldoende. 15 mei 2022 is geen beslisdatum: de ' +
      'gemeente blijft op trede 2 (informatie opvragen en valideren).',
  ],
  [
    'before 1 April nothing is held against what remains then',
    '2022-03-21',
    { trede: '2', koppelingen: 'voldoende' },
    'De gemeente Delft heeft een opgave van 100 personen; op 21 maart 2022 waren er 40 gehuisvest: 40% van de ' +
      'opgave en 80% van het minimum van 50 personen. De gemeente ligt niet op schema. Er zijn nog 60 personen ' +
      'te huisvesten. Volgens het overzicht zijn de koppelingen voldoende. 21 maart 2022 is geen beslisdatum: ' +
      'de gemeente blijft op trede 2 (informatie opvragen en valideren).',
  ],
  [
    'no step by assumed rules is no outcome',
    '2025-07-01',
    { trede: '2' },
    'De gemeente Delft heeft de opgave van 100 personen over de 1e helft van 2025 niet gerealiseerd: op 1 ' +
      'juli 2025 waren volgens het COA 40 personen gehuisvest, 40% van de opgave. De achterstand is 60 ' +
      'personen. Over de trede is nog geen conclusie mogelijk: koppelingen ontbreken. Deze beoordeling berust ' +
      'deels op een aangenomen regel.',
  ],
  [
    'missing koppelingen',
    '2022-07-01',
    { trede: '2' },
    'De gemeente Delft heeft de opgave van 100 personen over de 1e helft van 2022 niet gerealiseerd: op 1 ' +
      'juli 2022 waren volgens het COA 40 personen gehuisvest, 40% van de opgave. De achterstand is 60 ' +
      'personen. Over de trede is nog geen conclusie mogelijk: koppelingen ontbreken.',
  ],
  [
    'a step that is missing',
    '2022-07-01',
    { koppelingen: 'voldoende' },
    'De gemeente Delft heeft de opgave van 100 personen over de 1e helft van 2022 niet gerealiseerd: op 1 ' +
      'juli 2022 waren volgens het COA 40 personen gehuisvest, 40% van de opgave. De achterstand is 60 ' +
      'personen. Op 1 april 2022 waren de koppelingen voldoende. Over de trede is nog geen conclusie mogelijk: ' +
      'de huidige trede ontbreekt.',
  ],
  [
    'the highest step',
    '2022-07-01',
    { trede: '6', koppelingen: 'voldoende' },
    'De gemeente Delft heeft de opgave van 100 personen over de 1e helft van 2022 niet gerealiseerd: op 1 ' +
      'juli 2022 waren volgens het COA 40 personen gehuisvest, 40% van de opgave. De achterstand is 60 ' +
      'personen. Op 1 april 2022 waren de koppelingen voldoende. Conclusie: zelfde fase. De gemeente blijft op ' +
      'trede 6 (sanctie en indeplaatsstelling) van de interventieladder.',
  ],
  [
    'a contract that decides',
    '2022-07-01',
    { trede: '2', gehuisvest: 99, huurcontracten: 1 },
    'De gemeente Delft heeft de opgave van 100 personen over de 1e helft van 2022 niet gerealiseerd: op 1 ' +
      'juli 2022 waren volgens het COA 99 personen gehuisvest, 99% van de opgave. Voor dit besluit telt ook 1 ' +
      'persoon met een getekend huurcontract mee: daarmee is de opgave wel gehaald. De achterstand is 1 ' +
      'persoon. Conclusie: taakstelling gerealiseerd. De gemeente gaat van trede 2 naar trede 0 (taakstelling ' +
      'gerealiseerd) van de interventieladder.',
  ],
  [
    'nothing to house',
    '2022-07-01',
    { trede: '1', opgave: -4, gehuisvest: 0 },
    'De gemeente Delft hoefde in de 1e helft van 2022 niemand te huisvesten; op 1 juli 2022 waren volgens ' +
      'het COA 0 personen gehuisvest. De voorsprong is 4 personen. Conclusie: taakstelling gerealiseerd. De ' +
      'gemeente gaat van trede 1 naar trede 0 (taakstelling gerealiseerd) van de interventieladder.',
  ],
  [
    'a coulance that was not enough',
    '2021-07-01',
    { trede: '2', koppelingen: 'onvoldoende' },
    'De gemeente Delft heeft de opgave van 100 personen over de 1e helft van 2021 niet gerealiseerd: op 1 ' +
      'juli 2021 waren volgens het COA 40 personen gehuisvest, 40% van de opgave. De achterstand is 60 ' +
      'personen. De coulancenorm van 70 (70% van de opgave; brief GS over 1-7-2021) is niet gehaald. Op 1 ' +
      'april 2021 waren de koppelingen onvoldoende. Over omkoppelingen is niets opgegeven. Of de gemeente ' +
      'stapelgemeente was, is niet opgegeven. Te weinig koppelingen geldt dan als verschoonbare reden. ' +
      'Conclusie: zelfde fase. De gemeente blijft op trede 2 (informatie opvragen en valideren) van de ' +
      'interventieladder.',
  ],
  [
    'step 0 by the coulance of a day halfway: the opgave is not realised',
    '2021-04-01',
    { trede: '0', opgave: 418, gehuisvest: 150 },
    'De gemeente Delft heeft een opgave van 418 personen; op 1 april 2021 waren er 150 gehuisvest: 36% van ' +
      'de opgave en 72% van het minimum van 209 personen. Met de coulance van deze peildatum (70% van het ' +
      'minimum) ligt de gemeente op schema. Er zijn nog 268 personen te huisvesten. Of er voldoende ' +
      'koppelingen zijn, is niet bekend. Conclusie: zelfde fase. De gemeente blijft op trede 0 (taakstelling ' +
      'gerealiseerd) van de interventieladder.',
  ],
  [
    'all of it housed halfway',
    '2022-04-01',
    { trede: '2', gehuisvest: 100 },
    'De gemeente Delft heeft een opgave van 100 personen; op 1 april 2022 waren er 100 gehuisvest: 100% van ' +
      'de opgave en 200% van het minimum van 50 personen. De gemeente ligt op schema. De opgave is al gehaald ' +
      '(voorsprong 0). Conclusie: zelfde fase. De gemeente blijft op trede 2 (informatie opvragen en ' +
      'valideren) van de interventieladder.',
  ],
  [
    'no step, between decision dates',
    '2022-03-21',
    { gehuisvest: 0 },
    'De gemeente Delft heeft een opgave van 100 personen; op 21 maart 2022 waren er 0 gehuisvest: 0% van de ' +
      'opgave en 0% van het minimum van 50 personen. De gemeente ligt niet op schema. Er zijn nog 100 personen ' +
      'te huisvesten. Over de trede is nog geen conclusie mogelijk: de huidige trede ontbreekt.',
  ],
])('%s', (_, peildatum, gegeven, verwacht) => {
  const overview = overzicht(peildatum, [{ naam: 'Delft', opgave: 100, gehuisvest: 40, ...gegeven }]);
  expect(overview.rows.map((row) => tekstblok({ overview }, row))).toEqual([verwacht]);
});

test('a count of koppelingen without what remained on 1 April is not called missing', () => {
  const { rows, ...rest } = overzicht('2022-07-01', [{ naam: 'Delft', trede: '2', opgave: 100, gehuisvest: 40 }]);
  const geteld = rows.map((een) => ({ ...een, row: { ...een.row, koppelingen: personen(36) } }));
  const overview = { ...rest, rows: geteld };
  expect(geteld.map((row) => tekstblok({ overview }, row)).join()).toMatch(
    /geen conclusie mogelijk: of 36 koppelingen op 1 april 2022 voldoende waren, is niet bekend\.$/,
  );
});
