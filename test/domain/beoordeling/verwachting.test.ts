import fc from 'fast-check';
import { STANDAARDBELEID } from '../../../src/domain/beleid/beleid';
import { beoordeel } from '../../../src/domain/beoordeling/beoordeling';
import { formatDatum } from '../../../src/domain/tijd/datum';
import { opSchema } from '../../../src/domain/beoordeling/schema';
import { tempoPerWeek } from '../../../src/domain/prognose/prognose';
import { verwacht } from '../../../src/domain/beoordeling/verwachting';
import { p, stand } from '../stand';
import { alsStand, gemeente } from '../willekeurig';

test.each([
  // Haaglanden, overview of 30-3-2022, peildatum 21-3-2022: 79 days gone, 11 to 1 April
  ['Delft', '2', 76, 48, 0, 54, '2'],
  ["'s-Gravenhage", '2', 417, 129, 80, 146, '2'],
  ['Leidschendam-Voorburg', '3', 67, 8, 26, 9, '3a'],
  ['Midden-Delfland', '2', 13, 5, 2, 5, '2'],
  ['Pijnacker-Nootdorp', '3', 50, 12, 13, 13, '3a'],
  ['Rijswijk', '3', 56, 1, 27, 1, '3a'],
  ['Wassenaar', '0', 15, 11, 0, 12, '0'],
  ['Westland', '3', 81, 30, 11, 34, '3a'],
  ['Zoetermeer', '3', 109, 31, 24, 35, '3a'],
] as const)(
  '%s (step %s, %i with %i housed) needs %i before 1 April 2022, expects %i and step %s',
  (_, trede, opgave, gehuisvest, nodig, prognose, daarna) => {
    const {
      peildatum,
      verwacht: b,
      ...rest
    } = verwacht(stand('21-3-2022', opgave, gehuisvest, { trede }), STANDAARDBELEID);
    expect(formatDatum(peildatum)).toBe('1-4-2022');
    expect(rest).toEqual({ nodig, prognose });
    expect(b).toMatchObject({ kind: 'trede', trede: daarna });
  },
);

test('after 1 April the eindbeoordeling is next, and it asks for koppelingen', () => {
  const straks = verwacht(stand('1-4-2022', 417, 150, { trede: '2' }), STANDAARDBELEID);
  expect(formatDatum(straks.peildatum)).toBe('1-7-2022');
  // 90 days gone, 91 to go: 150 + floor(150 × 91 / 90)
  expect(straks).toMatchObject({ nodig: 267, prognose: 301, verwacht: { kind: 'ontbreekt', wat: ['koppelingen'] } });
});

test('a step that rises on 1 April is where 1 July starts from', () => {
  const straks = verwacht(stand('1-4-2021', 418, 106, { trede: '0', koppelingen: 'onvoldoende' }), STANDAARDBELEID);
  expect(straks.verwacht).toMatchObject({ kind: 'trede', moment: 'eindbeoordeling', trede: '1' });
});

test('what is counted up to and including 31 March or 30 June is all there is', () => {
  const of = (day: string, opgave: number, gehuisvest: number) =>
    verwacht(stand(day, opgave, gehuisvest, { trede: '1', koppelingen: 'voldoende' }), STANDAARDBELEID);
  expect(of('31-3-2022', 202, 100)).toMatchObject({ nodig: 1, prognose: 100, verwacht: { trede: '2' } });
  expect(of('31-3-2022', 202, 101)).toMatchObject({ nodig: 0, prognose: 101, verwacht: { trede: '1' } });
  expect(of('30-6-2022', 182, 181)).toMatchObject({ prognose: 181, verwacht: { trede: '2' } });
  expect(of('30-6-2022', 182, 182)).toMatchObject({ prognose: 182, verwacht: { trede: '0' } });
});

test('a chosen pace replaces the pace so far', () => {
  const straks = verwacht(stand('21-3-2022', 417, 129, { trede: '1' }), STANDAARDBELEID, tempoPerWeek(51));
  expect(straks).toMatchObject({ prognose: 209, verwacht: { trede: '1' } });
  expect(verwacht(stand('21-3-2022', 417, 129, { trede: '1' }), STANDAARDBELEID, tempoPerWeek(50))).toMatchObject({
    prognose: 207,
    verwacht: { trede: '2' },
  });
});

test('the placements needed bring the gemeente on schedule at the next decision date; one less does not', () => {
  fc.assert(
    fc.property(gemeente.map(alsStand), (s) => {
      const { peildatum, nodig } = verwacht(s, STANDAARDBELEID);
      const schema = (extra: number) =>
        opSchema(s.opgave, p(s.gehuisvest + extra), peildatum, STANDAARDBELEID).antwoord;
      expect(schema(nodig)).toBe('ja');
      if (nodig > 0) expect(schema(nodig - 1)).toBe('nee');
    }),
  );
});

test('at the end of a half-year there is nothing to look forward to: the expectation is the assessment itself', () => {
  fc.assert(
    fc.property(
      gemeente.map((s) => alsStand({ ...s, maand: 7, dag: 1 })),
      (s) => {
        const straks = verwacht(s, STANDAARDBELEID);
        expect(straks.prognose).toBe(s.gehuisvest);
        expect(straks.verwacht).toEqual(beoordeel(s, STANDAARDBELEID));
      },
    ),
  );
});
