/** What findings are about: every sentence that we have belongs to one subject of the list. */
import { CHECK_SENTENCES } from '../../../src/review/sentences/check';
import { COMPARE_SENTENCES } from '../../../src/review/sentences/compare';
import { EXTRA_SENTENCES } from '../../../src/table/sentences/extra';
import { QUESTION_SENTENCES } from '../../../src/table/sentences/questions';
import { READER_SENTENCES } from '../../../src/table/sentences/reader';
import { SUBJECTS, SUBJECT_OF, subject } from '../../../src/review/sentences/subject';

const CODES = [READER_SENTENCES, QUESTION_SENTENCES, CHECK_SENTENCES, COMPARE_SENTENCES, EXTRA_SENTENCES].flatMap(
  (catalogue) => [...catalogue.keys()],
);
const about = (code: string) => subject({ code, severity: 'fout', sheet: 'Blad1', data: {} });

test.each(CODES)('%s has a subject', (code) => {
  expect(SUBJECT_OF.has(code)).toBe(true);
});

test('no subject names a finding that does not exist', () => {
  expect([...SUBJECT_OF.keys()].filter((code) => !CODES.includes(code))).toEqual([]);
});

test('every subject is used', () => {
  expect(new Set(SUBJECT_OF.values())).toEqual(new Set(SUBJECTS));
});

test.each([
  ['saldoSpringt', 'Opgave en saldo'],
  ['tredeDaalt', 'Treden'],
  ['totaalGeenSom', 'Totalen'],
  ['getalAlsTekst', 'Inhoud van cellen'],
  ['datumBuitenPeriode', 'Kolommen en data'],
  ['huurcontractenKiezen', 'Koppelingen en huurcontracten'],
])('%s is about %s', (code, expected) => {
  expect(about(code)).toBe(expected);
});

test.each(['', '__proto__', 'constructor', 'nog nooit gezien'])('an unknown code %j is not lost', (code) => {
  expect(about(code)).toBe('Inhoud van cellen');
});
