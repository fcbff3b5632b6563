import fc from 'fast-check';
import { formatGetal } from '../../../../src/domain/sentences/numbers';
import { leesGetal, stap } from '../../../../src/taskpane/watals/model/invoer';

const PERSONEN = { min: -40, max: 2000 };
const TEMPO = { min: 0, max: 100, decimalen: 1 };

test.each([
  ['80', 80],
  [' 80 ', 80],
  ['-40', -40],
  ['– 40', -40],
  ['1.234', 1234],
  ['+3', 3],
  ['', undefined],
])('%j is read as %p persons', (tekst, waarde) => {
  expect(leesGetal(tekst, PERSONEN)).toEqual({ ok: true, waarde });
});

test.each([
  ['veel', 'Vul een getal in, bijvoorbeeld 10.'],
  ['-', 'Vul een getal in, bijvoorbeeld 10.'],
  ['2,5', 'Personen zijn hele aantallen: vul een heel getal in.'],
  ['50%', 'Vul een aantal in, geen percentage.'],
  ['-41', 'Vul een getal in van -40 tot en met 2.000.'],
  ['2001', 'Vul een getal in van -40 tot en met 2.000.'],
])('%j as persons: %s', (tekst, fout) => {
  expect(leesGetal(tekst, PERSONEN)).toEqual({ ok: false, fout });
});

test('a pace has one digit after the comma', () => {
  expect(leesGetal('12,5', TEMPO)).toEqual({ ok: true, waarde: 12.5 });
  expect(leesGetal('12,55', TEMPO)).toEqual({ ok: false, fout: 'Vul ten hoogste 1 cijfer achter de komma in.' });
});

test('what is shown is read back as the same number', () => {
  fc.assert(
    fc.property(fc.integer({ min: -40, max: 2000 }), (n) =>
      expect(leesGetal(formatGetal(n), PERSONEN)).toEqual({ ok: true, waarde: n }),
    ),
  );
});

test('steps begin where nothing is typed yet at what counts now, and stay within the bounds', () => {
  expect(stap(undefined, 129, 1, PERSONEN)).toBe(130);
  expect(stap(5, 129, -10, PERSONEN)).toBe(-5);
  expect(stap(2000, 0, 1, PERSONEN)).toBe(2000);
  expect(stap(0.2, 0, 1, TEMPO)).toBe(1.2);
});
