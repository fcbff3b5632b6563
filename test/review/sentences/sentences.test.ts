import type { FindingCode } from '../../../src/review/finding';
import { JUDGING_RULES, JUDGING_SENTENCES } from '../../../src/review/sentences/all';
import { READING_SENTENCES } from '../../../src/table/sentences/reading';
import { CODES, JUDGING_SAMPLES, READING_SAMPLES, SAMPLES } from './samples';

const SENTENCES = { ...READING_SENTENCES, ...JUDGING_SENTENCES };

/** The sentence of a sample, with the names of the data that it asks for. */
function filled(code: FindingCode): { readonly said: string; readonly asked: ReadonlySet<string> } {
  const asked = new Set<string>();
  const { data, ...values } = SAMPLES[code];
  const watched = new Proxy<object>(data, {
    get: (from, key) => {
      asked.add(String(key));
      return Reflect.get(from, key) as unknown;
    },
  });
  const say = SENTENCES[code] as (finding: object, where: string) => string;
  return { said: say({ code, severity: 'fout', sheet: 'Blad1', data: watched, ...values }, 'C4'), asked };
}

test.each(CODES)('%s: a whole Dutch sentence', (code) => {
  const { said } = filled(code);
  expect(said).toMatch(/^['A-Z0-9].*[.?]$/);
  expect(said).not.toMatch(/undefined|null|NaN|\[object|\s{2}/);
});

test.each(Object.entries(JUDGING_RULES))('%s: has the rule that it goes by', (_code, rule) => {
  expect(rule).toMatch(/^[A-Z].*\.$/);
});

test('no code has two sentences', () => {
  expect(Object.keys(READING_SENTENCES).filter((code) => Object.hasOwn(JUDGING_SENTENCES, code))).toEqual([]);
  expect(Object.keys(SENTENCES).sort()).toEqual([...CODES].sort());
  expect(Object.keys(READING_SAMPLES).length + Object.keys(JUDGING_SAMPLES).length).toBe(CODES.length);
});

test.each(CODES)('%s: every name and number of a finding is said', (code) => {
  expect([...filled(code).asked].sort()).toEqual(Object.keys(SAMPLES[code].data).sort());
});

test.each(CODES)('%s: says where, or which row, column or sheet is meant', (code) => {
  const { said, asked } = filled(code);
  const place = said.includes('C4') || ['rij', 'gelezen', 'blad'].some((key) => asked.has(key));
  const whole: readonly FindingCode[] = [
    'leegBlad',
    'geenTabel',
    'meerBrieven',
    'verborgenRijen',
    'verborgenKolommen',
    'samengevoegdOnbekend',
    'maandOntbreekt',
    'peildatumKiezen',
    'peildatumElders',
  ];
  expect(place || whole.includes(code)).toBe(true);
});

test('a code without a sentence, a sentence without its data and a field of another type do not compile', () => {
  const ofLeeg = SENTENCES.leegBlad;
  // @ts-expect-error a code that does not exist
  expect(() => filled('watIsDit')).toThrow();
  // @ts-expect-error the sentence of a formula needs what stands in the cell
  expect(SENTENCES.formuleFout({ code: 'formuleFout', severity: 'fout', sheet: '', data: {} }, '')).toContain(
    'undefined',
  );
  // @ts-expect-error a finding of another code
  expect(ofLeeg({ code: 'geenTabel', severity: 'fout', sheet: '', data: {} }, '')).toContain('leeg');
});
