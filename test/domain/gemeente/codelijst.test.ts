/** Codes of which only the digits are written in which they differ from the one before. */
import { metCodes } from '../../../src/domain/gemeente/codelijst';
import { gemeenteMetCode } from '../../../src/domain/gemeente/gemeenten';

test('a code is completed from the one before it', () => {
  expect(metCodes('0482 Alblasserdam; 505 Dordrecht; 23 Hardinxveld-Giessendam; 31 Hendrik-Ido-Ambacht')).toEqual([
    { code: 'GM0482', naam: 'Alblasserdam' },
    { code: 'GM0505', naam: 'Dordrecht' },
    { code: 'GM0523', naam: 'Hardinxveld-Giessendam' },
    { code: 'GM0531', naam: 'Hendrik-Ido-Ambacht' },
  ]);
});

test.each([
  ['GM0014', 'Groningen'],
  ['GM1979', 'Eemsdelta'],
  ['GM1970', 'Noardeast-Fryslân'],
  ['GM1731', 'Midden-Drenthe'],
  ['GM1896', 'Zwartewaterland'],
  ['GM0995', 'Lelystad'],
  ['GM1509', 'Oude IJsselstreek'],
  ['GM0344', 'Utrecht'],
  ['GM0363', 'Amsterdam'],
  ['GM1714', 'Sluis'],
  ['GM0796', "'s-Hertogenbosch"],
  ['GM1991', 'Maashorst'],
  ['GM0935', 'Maastricht'],
  ['GM1954', 'Beekdaelen'],
  ['GM0518', "'s-Gravenhage"],
  ['GM1992', 'Voorne aan Zee'],
])('%s is %s', (code, naam) => {
  expect(gemeenteMetCode(code)?.naam).toBe(naam);
});
