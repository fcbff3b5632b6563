/** A half-year in every way that papers write it, and nothing else. */
import fc from 'fast-check';
import {
  begin,
  einde,
  formatPeriode,
  formatPeriodeVoluit,
  isZelfdePeriode,
  parsePeriode,
  volgende,
  vorige,
  type Periode,
} from '../../../src/domain/tijd/periode';
import { op } from '../stand';

const WOORDEN = { 1: ['1e', '1ste', 'eerste'], 2: ['2e', '2de', 'tweede'] } as const;
const TEKENS = { 1: ['I', 'i', '1'], 2: ['II', 'ii', '2'] } as const;
const jaar = fc.integer({ min: 1901, max: 9998 });
const helft = fc.constantFrom(1 as const, 2 as const);

/** All that may stand for one half-year. */
function vormen({ jaar: j, helft: h }: Periode): readonly string[] {
  const kort = TEKENS[h].flatMap((teken) =>
    ['-', ' - ', '–', ' – ', '/', ' / '].map((streep) => `${j}${streep}${teken}`),
  );
  const voluit = WOORDEN[h].flatMap((woord) =>
    ['helft', 'halfjaar', 'half jaar'].flatMap((naam) =>
      ['', 'van '].flatMap((van) => ['', 'de '].map((de) => `${de}${woord} ${naam} ${van}${j}`)),
    ),
  );
  return [...kort, ...kort.map((tekst) => `halfjaar ${tekst}`), ...voluit];
}

test('each way of writing is that half-year, in capitals and with white space of any kind too', () => {
  fc.assert(
    fc.property(jaar, helft, (j, h) => {
      const periode = { jaar: j, helft: h };
      for (const tekst of vormen(periode)) {
        expect(parsePeriode(tekst)).toEqual(periode);
        expect(parsePeriode(` ${tekst.toUpperCase().replaceAll(' ', '\u00a0 ')}\n`)).toEqual(periode);
      }
    }),
    { numRuns: 20 },
  );
});

test.each([
  '2022',
  '22-I',
  '2022-0',
  '2022-3',
  '2022-IV',
  '2022-iii',
  '2022I',
  '2022.1',
  '1-2022',
  'I-2022',
  '3e helft 2022',
  'derde helft 2022',
  '1e kwartaal 2022',
  'helft 2022',
  '1e helft van',
  '1e helft 2022-2023',
  '2022-I 2022-II',
  '1 januari 2022',
  '2022-01',
  '2022-1-1',
  '1900-II',
  '9999-I',
  '0000-I',
  '20222-I',
  '２０２２-I',
  'constructor',
])('"%s" is no half-year', (tekst) => {
  expect(parsePeriode(tekst)).toBeUndefined();
});

test('any text is a half-year or none, never a wrong one: what is read can be written and read again', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[0-9iIeE1-2 /–-]{4,10}$/)), (tekst) => {
      const gelezen = parsePeriode(tekst);
      if (gelezen === undefined) return;
      expect(tekst).toContain(String(gelezen.jaar));
      expect([parsePeriode(formatPeriode(gelezen)), parsePeriode(formatPeriodeVoluit(gelezen))]).toEqual([
        gelezen,
        gelezen,
      ]);
    }),
  );
});

test('twenty half-years in a row: each begins where the one before ends, and comes back by going back', () => {
  const rij = Array.from({ length: 20 }).reduce<readonly Periode[]>(
    (tot) => [...tot, volgende(tot.at(-1) ?? { jaar: 0, helft: 1 })],
    [{ jaar: 2019, helft: 2 }],
  );
  rij.slice(1).forEach((periode, i) => {
    const ervoor = rij[i];
    if (!ervoor) throw new Error('geen voorganger');
    expect(begin(periode)).toBe(einde(ervoor));
    expect(isZelfdePeriode(vorige(periode), ervoor)).toBe(true);
    expect(isZelfdePeriode(periode, ervoor)).toBe(false);
  });
  expect(rij.map(formatPeriode).slice(0, 4)).toEqual(['2019-II', '2020-I', '2020-II', '2021-I']);
  expect(einde(rij.at(-1) ?? { jaar: 0, helft: 1 })).toBe(op('1-1-2030'));
});

test('the same half of another year, and another half of the same year, are another half-year', () => {
  const [a, b, c] = [
    { jaar: 2022, helft: 1 },
    { jaar: 2023, helft: 1 },
    { jaar: 2022, helft: 2 },
  ] as const;
  expect([isZelfdePeriode(a, { ...a }), isZelfdePeriode(a, b), isZelfdePeriode(a, c)]).toEqual([true, false, false]);
});

test.each([
  { jaar: 1900, helft: 1 },
  { jaar: 1899, helft: 2 },
  { jaar: 10_000, helft: 1 },
  { jaar: Number.NaN, helft: 2 },
  { jaar: 2022.5, helft: 1 },
] as const)('%j has no first day in Excel', (periode) => {
  expect(() => begin(periode)).toThrow(RangeError);
});
