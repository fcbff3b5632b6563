/** What findings are about: every finding belongs to one subject of the list. */
import type { FindingCode } from '../../../src/review/finding';
import { SUBJECTS, subject } from '../../../src/review/sentences/subject';
import { CODES } from './samples';

test.each(CODES)('%s has a subject', (code) => {
  expect(SUBJECTS).toContain(subject({ code }));
});

test('every subject is used', () => {
  expect(new Set(CODES.map((code) => subject({ code })))).toEqual(new Set(SUBJECTS));
});

test.each<[FindingCode, string]>([
  ['saldoSpringt', 'Opgave en saldo'],
  ['tredeDaalt', 'Treden'],
  ['totaalGeenSom', 'Totalen'],
  ['getalAlsTekst', 'Inhoud van cellen'],
  ['datumBuitenPeriode', 'Kolommen en data'],
  ['huurcontractenKiezen', 'Koppelingen en huurcontracten'],
])('%s is about %s', (code, expected) => {
  expect(subject({ code })).toBe(expected);
});

test.each(['', '__proto__', 'constructor', 'nog nooit gezien'] as const)('the code %j does not exist', (code) => {
  // @ts-expect-error only codes of findings have a subject
  expect(SUBJECTS).not.toContain(subject({ code }));
});
