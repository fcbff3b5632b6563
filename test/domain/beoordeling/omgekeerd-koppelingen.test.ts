/** Whether so many persons can be housed with the koppelingen there are: every answer, and never a guess. */
import fc from 'fast-check';
import { koppelingenLatenToe } from '../../../src/domain/beoordeling/omgekeerd';
import { p } from '../stand';

const vraag = (
  plaatsingen: number,
  nog: number,
  koppelingen: number | 'voldoende' | 'onvoldoende' | undefined,
): string =>
  koppelingenLatenToe(p(plaatsingen), p(nog), typeof koppelingen === 'number' ? p(koppelingen) : koppelingen);

test.each<[number, number, number | 'voldoende' | 'onvoldoende' | undefined, string, string]>([
  [135, 135, 188, 'ja', 'letter over 1-1-2021: 188 for 135'],
  [1952, 1952, 1469, 'nee', 'annex 2021-I: 1.469 for 1.952'],
  [135, 135, 135, 'ja', 'as many as it takes'],
  [136, 135, 135, 'nee', 'more than remain, but counted'],
  [135, 135, 'voldoende', 'ja', 'enough for all'],
  [10, 135, 'voldoende', 'ja', 'enough for all is enough for some'],
  [136, 135, 'voldoende', 'onbekend', 'enough for all says nothing of more'],
  [135, 135, 'onvoldoende', 'nee', 'too few for all'],
  [10, 135, 'onvoldoende', 'onbekend', 'too few for all may be enough for some'],
  [136, 135, 'onvoldoende', 'nee', 'too few for all are too few for more'],
  [10, 135, undefined, 'onbekend', 'nothing known'],
  [0, 135, undefined, 'ja', 'nobody needs no koppeling'],
  [0, 135, 'onvoldoende', 'ja', 'nobody needs no koppeling'],
  [0, -40, 0, 'ja', 'a voorsprong'],
])('%i placements, %i nog te huisvesten, koppelingen %s: %s (%s)', (plaatsingen, nog, koppelingen, antwoord) => {
  expect(vraag(plaatsingen, nog, koppelingen)).toBe(antwoord);
});

test('a judgement answers yes or no only where every count that fits it does', () => {
  const klein = fc.integer({ min: 0, max: 12 });
  fc.assert(
    fc.property(
      klein,
      klein,
      fc.constantFrom('voldoende' as const, 'onvoldoende' as const),
      (plaatsingen, nog, oordeel) => {
        const passend = Array.from({ length: 40 }, (_, n) => n).filter((n) => n >= nog === (oordeel === 'voldoende'));
        const antwoorden = new Set(passend.map((n) => vraag(plaatsingen, nog, n)));
        if (antwoorden.size === 0) return;
        expect(vraag(plaatsingen, nog, oordeel)).toBe(antwoorden.size === 1 ? [...antwoorden][0] : 'onbekend');
      },
    ),
    { numRuns: 1000 },
  );
});
