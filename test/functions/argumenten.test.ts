import fc from 'fast-check';
import { foutVan } from './host';
import { aantal, aantalOfNiets, datum, datumOfNiets, getal, saldo, trede } from '../../src/functions/argumenten';
import { jaNee, koppelingenoordeel, verschoning } from '../../src/functions/oordelen';
import { op } from '../domain/stand';

test.each([
  [417, 417],
  [0, 0],
  ['417', 417],
  ['2.877', 2877],
  ['1.234', 1234],
  ['577*', 577],
  ['\u00a012 ', 12],
  [[[48]], 48],
])('%j is %i persons', (invoer, n) => {
  expect(aantal(invoer, 'gehuisvest')).toBe(n);
});

test.each([
  [12.5, '#VALUE! Het argument gehuisvest ("12,5") is geen geheel aantal personen: halve personen bestaan niet.'],
  ['12,5', '#VALUE! Het argument gehuisvest ("12,5") is geen geheel aantal personen: halve personen bestaan niet.'],
  [-3, '#VALUE! Het argument gehuisvest ("-3") is negatief: vul een aantal van 0 of meer in.'],
  ['63%', '#VALUE! Het argument gehuisvest ("63%") is geen getal: vul een getal in.'],
  ['veel', '#VALUE! Het argument gehuisvest ("veel") is geen getal: vul een getal in.'],
  [true, '#VALUE! Het argument gehuisvest ("WAAR") is geen getal: vul een getal in.'],
  [1e300, '#VALUE! Het argument gehuisvest ("1e+300") is te groot voor een aantal personen.'],
  [[[1], [2]], '#VALUE! Het argument gehuisvest is een bereik van 2 cellen: geef één cel of één waarde.'],
  [undefined, '#N/A Het argument gehuisvest ontbreekt: vul een waarde in of verwijs naar een gevulde cel.'],
  ['', '#N/A Het argument gehuisvest ontbreekt: vul een waarde in of verwijs naar een gevulde cel.'],
  ['n.v.t.', '#N/A Het argument gehuisvest ontbreekt: vul een waarde in of verwijs naar een gevulde cel.'],
  [[['']], '#N/A Het argument gehuisvest ontbreekt: vul een waarde in of verwijs naar een gevulde cel.'],
])('%j is no number of persons: %s', (invoer, fout) => {
  expect(foutVan(() => aantal(invoer, 'gehuisvest'))).toBe(fout);
});

test('a balance may be negative', () => {
  expect([-40, '– 2.540', 0].map((invoer) => saldo(invoer, 'opgave'))).toEqual([-40, -2540, 0]);
});

test.each([null, undefined, '', 0, '0', '  ', [[null]]])('%j means that an optional number is not given', (invoer) => {
  expect(aantalOfNiets(invoer, 'achterstand')).toBeUndefined();
  expect(getal(invoer, 'perweek') ?? 0).toBe(0);
  expect(datumOfNiets(invoer === '0' ? 0 : invoer, 'peildatum')).toBeUndefined();
  expect(koppelingenoordeel(invoer, 'koppelingen')).toBeUndefined();
  expect(jaNee(invoer, 'omkoppelingen')).toBe(false);
  expect(verschoning(invoer, 'verschoonbaar')).toBeUndefined();
});

test.each([
  [2.4, 2.4],
  ['2,4', 2.4],
  ['12.5', 12.5],
])('%j is the number %d', (invoer, n) => {
  expect(getal(invoer, 'bezetting')).toBe(n);
});

test.each([
  [-1, '-1'],
  ['abc', 'abc'],
  [true, 'WAAR'],
  ['-0,5', '-0,5'],
])('%j is no number of 0 or more', (invoer, getoond) => {
  expect(foutVan(() => getal(invoer, 'bezetting'))).toBe(
    `#VALUE! Het argument bezetting is "${getoond}": vul een getal van 0 of meer in.`,
  );
});

test.each([5e-324, 1e-7, 1e13, Infinity])('%d is too small or too large to work with', (invoer) => {
  expect(foutVan(() => getal(invoer, 'bezetting'))).toMatch(
    /^#VALUE! Het argument bezetting is "[^"]+": dat is te klein of te groot om mee te rekenen\.$/,
  );
});

test.each([[44641], [44641.75], ['21-3-2022'], ['21 maart 2022'], ['2022-03-21'], [[[44641]]]])(
  '%j is 21 March 2022',
  (invoer) => {
    expect(datum(invoer, 'peildatum')).toBe(op('21-3-2022'));
  },
);

test.each([[2022], ['2022'], ['30-2-2022'], [true], [1e9], [73_051], ['31-12-9999'], [-5], ['morgen']])(
  '%j is no date',
  (invoer) => {
    expect(foutVan(() => datum(invoer, 'peildatum'))).toMatch(/^#VALUE! Het argument peildatum is geen datum \("/);
  },
);

test('a date that must be there', () => {
  expect(foutVan(() => datum(0, 'peildatum'))).toMatch(/^#N\/A Het argument peildatum ontbreekt/);
});

test.each([
  [0, '0'],
  ['3A', '3a'],
  [2, '2'],
  ['Signaleren', '1'],
  ['afspraken maken - bestuurlijk', '3b'],
  [[['4']], '4'],
])('%j is step %s', (invoer, gelezen) => {
  expect(trede(invoer, 'trede')).toBe(gelezen);
});

test.each([[7], ['hoog'], [2.5], [-1], [true]])('%j is no step', (invoer) => {
  expect(foutVan(() => trede(invoer, 'trede'))).toMatch(
    /^#VALUE! Het argument trede is geen trede van de interventieladder/,
  );
});

test.each([
  ['ja', true],
  ['Ja', true],
  [true, true],
  [3, true],
  ['x', true],
  ['nee', false],
  [false, false],
  ['geen', false],
  ['n.v.t.', false],
  [[['ja']], true],
])('%j is %s', (invoer, uitkomst) => {
  expect(jaNee(invoer, 'omkoppelingen')).toBe(uitkomst);
});

test.each([['misschien'], [-1]])('%j is neither yes nor no', (invoer) => {
  expect(foutVan(() => jaNee(invoer, 'omkoppelingen'))).toBe(
    `#VALUE! Het argument omkoppelingen is "${invoer}": gebruik ja, nee of een aantal.`,
  );
});

test.each([
  ['ja', 'niet vermeld'],
  [true, 'niet vermeld'],
  [' dossiers zonder BSN ', 'dossiers zonder BSN'],
  ['nee', undefined],
  [false, undefined],
])('verschoonbaar %j has the reason %s', (invoer, reden) => {
  expect(verschoning(invoer, 'verschoonbaar')?.reden).toBe(reden);
});

test.each([
  ['voldoende', 'voldoende'],
  ['Onvoldoende', 'onvoldoende'],
  ['ja', 'voldoende'],
  ['nee', 'onvoldoende'],
  [true, 'voldoende'],
  [false, 'onvoldoende'],
])('koppelingen %j is %s', (invoer, oordeel) => {
  expect(koppelingenoordeel(invoer, 'koppelingen')).toBe(oordeel);
});

test.each([
  [
    188,
    '#VALUE! Het argument koppelingen is een getal (188): gebruik KOPPELINGEN(koppelingen; nogtehuisvesten) om ' +
      'er voldoende of onvoldoende van te maken.',
  ],
  [
    '188',
    '#VALUE! Het argument koppelingen is een getal (188): gebruik KOPPELINGEN(koppelingen; nogtehuisvesten) om ' +
      'er voldoende of onvoldoende van te maken.',
  ],
  ['genoeg', '#VALUE! Het argument koppelingen is "genoeg": gebruik voldoende of onvoldoende.'],
  [-1, '#VALUE! Het argument koppelingen is "-1": gebruik voldoende of onvoldoende.'],
])('koppelingen %j is refused', (invoer, fout) => {
  expect(foutVan(() => koppelingenoordeel(invoer, 'koppelingen'))).toBe(fout);
});

test('whatever the host hands over, there is a value or an error with a sentence', () => {
  const lezers = [aantal, saldo, aantalOfNiets, getal, datum, trede, jaNee, verschoning, koppelingenoordeel] as const;
  fc.assert(
    fc.property(fc.anything(), fc.constantFrom(...lezers), (invoer, lees) => {
      expect(foutVan(() => lees(invoer, 'naam'))).toMatch(/^(geen fout|#(VALUE!|N\/A) Het argument naam [^]+\.)$/);
    }),
    { numRuns: 2000 },
  );
});
