import { STANDAARDBELEID } from '../../../src/domain/beleid/beleid';
import { beoordeel } from '../../../src/domain/beoordeling/beoordeling';
import { legUit } from '../../../src/domain/sentences/uitleg';
import { stand } from '../stand';

type Verder = Parameters<typeof stand>[3];
const uitleg = (...invoer: Parameters<typeof stand>) => legUit(beoordeel(stand(...invoer), STANDAARDBELEID));

test.each<[string, number, number, Verder, string]>([
  [
    '1-4-2021',
    418,
    106,
    { trede: '0' },
    'Niet op schema: 106 gehuisvest, 51% van het minimum, minder dan 146,3 (70% van het minimum, hier 209; ' +
      'brief GS over 1-4-2021). Trede 0 wordt 1.',
  ],
  [
    '1-4-2022',
    417,
    209,
    { trede: '2' },
    'Op schema: 209 gehuisvest, 100% van het minimum, ten minste 209 nodig (het minimum; Aanvullend ' +
      'beleidskader 2020: op 1 april en 1 oktober ten minste de helft van de opgave). Trede 2 blijft 2.',
  ],
  [
    '21-3-2022',
    417,
    129,
    { trede: '2' },
    '21-3-2022 is geen beslisdatum (1 januari, 1 april, 1 juli of 1 oktober); niet op schema: 129 gehuisvest, ' +
      'minder dan 183,84 (gebruikelijk tempo: 1/6 van de opgave per maand). Trede 2 blijft 2.',
  ],
  [
    '1-1-2021',
    199,
    199,
    { trede: '1', koppelingen: 'voldoende', omkoppelingen: true, huurcontracten: 1 },
    'De opgave van 199 is gerealiseerd (199 gehuisvest, 100% van de opgave). Trede 1 wordt 0.',
  ],
  [
    '1-7-2022',
    100,
    98,
    { huurcontracten: 2 },
    'De opgave van 100 is gerealiseerd (98 gehuisvest, 98% van de opgave, en 2 met huurcontract). De trede wordt 0.',
  ],
  [
    '1-1-2022',
    535,
    427,
    { trede: '2', taakstelling: 340, koppelingen: 'onvoldoende', omkoppelingen: true },
    'De opgave van 535 is niet gerealiseerd (427 gehuisvest, 80% van de opgave); de coulancenorm van 388,75 ' +
      '(taakstelling + 25% van de achterstand; brief GS over 1-1-2022; advies LRT van 19-11-2021) is gehaald. ' +
      'Trede 2 blijft 2. Aangenomen: de hele achterstand bij het begin is in het halfjaar daarvoor opgebouwd ' +
      '(dat deel staat niet in het blad).',
  ],
  [
    '1-1-2022',
    535,
    427,
    { trede: '2', taakstelling: 340, opgebouwdeAchterstand: 195 },
    'De opgave van 535 is niet gerealiseerd (427 gehuisvest, 80% van de opgave); de coulancenorm van 388,75 ' +
      '(taakstelling + 25% van de achterstand; brief GS over 1-1-2022; advies LRT van 19-11-2021) is gehaald. ' +
      'Trede 2 blijft 2.',
  ],
  [
    '1-1-2026',
    194,
    92,
    { trede: '4', koppelingen: 'voldoende', verlengd: ['1-7-2026', 'besluit GS januari 2026'] },
    'De opgave van 194 is niet gerealiseerd (92 gehuisvest, 47% van de opgave); voor 1-1-2026 geldt geen ' +
      'coulance (geen coulance gezien in het nieuwsbericht van de provincie van februari 2026 en in de pers); de ' +
      'trede is door Gedeputeerde Staten verlengd tot 1-7-2026 (besluit GS januari 2026); het halfjaar geldt ' +
      'niet als verschoonbaar gemist. Trede 4 blijft 4. Aangenomen: de regels van het Aanvullend beleidskader ' +
      '2020 (geldig tot en met 18-4-2024) lopen door voor de namen van trede 1 tot en met 3, de splitsing in 3a ' +
      'en 3b, het stijgen op 1 april en 1 oktober, koppelingen, omkoppelingen en huurcontracten; vast staan ' +
      'trede 4 en 5 en de toets op de hele opgave met achterstand en de regel voor 1-1-2026 (geen coulance ' +
      'gezien in het nieuwsbericht van de provincie van februari 2026 en in de pers).',
  ],
  [
    '1-1-2022',
    2877,
    427,
    { trede: '2', taakstelling: 2000, koppelingen: 'onvoldoende', omkoppelingen: true },
    'De opgave van 2.877 is niet gerealiseerd (427 gehuisvest, 15% van de opgave); de coulancenorm van ' +
      '2.219,25 (taakstelling + 25% van de achterstand; brief GS over 1-1-2022; advies LRT van 19-11-2021) is ' +
      'niet gehaald; de koppelingen waren onvoldoende; omkoppelingen tellen op 1-1-2022 niet mee (brief GS over ' +
      '1-1-2022; advies LRT van 19-11-2021); geen stapelgemeente, dus te weinig koppelingen is een verschoonbare ' +
      'reden. Trede 2 blijft 2.',
  ],
  [
    '1-1-2022',
    535,
    427,
    { koppelingen: 'onvoldoende' },
    'De opgave van 535 is niet gerealiseerd (427 gehuisvest, 80% van de opgave); de coulancenorm (taakstelling ' +
      '+ 25% van de achterstand; brief GS over 1-1-2022; advies LRT van 19-11-2021) is niet uit te rekenen. De ' +
      'huidige trede ontbreekt en de taakstelling ontbreekt: zonder dat is er geen trede te bepalen.',
  ],
  [
    '1-7-2022',
    100,
    50,
    { trede: '3', verschoonbaar: 'dossiers zonder BSN' },
    'De opgave van 100 is niet gerealiseerd (50 gehuisvest, 50% van de opgave); voor 1-7-2022 geldt geen ' +
      'coulance (brief GS over 1-7-2022); als verschoonbaar aangemerkt (reden: dossiers zonder BSN). Trede 3a ' +
      'blijft 3a.',
  ],
  [
    '1-7-2022',
    100,
    50,
    { trede: '2', verschoonbaar: ' ' },
    'De opgave van 100 is niet gerealiseerd (50 gehuisvest, 50% van de opgave); voor 1-7-2022 geldt geen ' +
      'coulance (brief GS over 1-7-2022); als verschoonbaar aangemerkt (reden: niet vermeld). Trede 2 blijft 2.',
  ],
  [
    '1-7-2022',
    100,
    50,
    { trede: '1', koppelingen: 'onvoldoende', stapelgemeente: true },
    'De opgave van 100 is niet gerealiseerd (50 gehuisvest, 50% van de opgave); voor 1-7-2022 geldt geen ' +
      'coulance (brief GS over 1-7-2022); de koppelingen waren onvoldoende; geen omkoppelingen; het was een ' +
      'stapelgemeente. Trede 1 wordt 2. Aangenomen: bij te weinig koppelingen geeft een stapelgemeente toch een ' +
      'trede hoger (afgeleid uit de besluiten van 2021 en 2022).',
  ],
  [
    '1-7-2021',
    200,
    139,
    { trede: '1', huurcontracten: 1 },
    'De opgave van 200 is niet gerealiseerd (139 gehuisvest, 70% van de opgave, en 1 met huurcontract); de ' +
      'coulancenorm van 140 (70% van de opgave; brief GS over 1-7-2021) is gehaald. Trede 1 blijft 1. ' +
      'Aangenomen: huurcontracten tellen ook mee voor de coulancenorm.',
  ],
  [
    '1-7-2025',
    100,
    50,
    { trede: '2', koppelingen: 'onvoldoende', omkoppelingen: true },
    'De opgave van 100 is niet gerealiseerd (50 gehuisvest, 50% van de opgave); voor 1-7-2025 geldt geen ' +
      'coulance (geen coulance gezien in het nieuwsbericht van de provincie van februari 2026 en in de pers); de ' +
      'koppelingen waren onvoldoende; er waren omkoppelingen. Trede 2 wordt 3a. Aangenomen: bij te weinig ' +
      'koppelingen geven omkoppelingen toch een trede hoger (afgeleid uit de besluiten van 2021 en 2022), de ' +
      'regels van het Aanvullend beleidskader 2020 (geldig tot en met 18-4-2024) lopen door voor de namen van ' +
      'trede 1 tot en met 3, de splitsing in 3a en 3b, het stijgen op 1 april en 1 oktober, koppelingen, ' +
      'omkoppelingen en huurcontracten; vast staan trede 4 en 5 en de toets op de hele opgave met achterstand en ' +
      'de regel voor 1-7-2025 (geen coulance gezien in het nieuwsbericht van de provincie van februari 2026 en ' +
      'in de pers).',
  ],
  ['1-7-2022', -3, 0, { trede: '1' }, 'De opgave van -3 is gerealiseerd (0 gehuisvest). Trede 1 wordt 0.'],
])('%s, opgave %i, %i housed, %j: %s', (dag, opgave, gehuisvest, verder, zinnen) => {
  expect(uitleg(dag, opgave, gehuisvest, verder)).toBe(zinnen);
});
