import fc from 'fast-check';
import {
  ladderOp,
  opLadder,
  parseTrede,
  tredenaam,
  vergelijkTreden,
  vervolgstap,
  volgendeTrede,
} from '../../../src/domain/ladder/ladder';
import { TREDEN } from '../../../src/domain/ladder/trede';
import type { Datum } from '../../../src/domain/tijd/datum';
import { op } from '../stand';

test.each([
  ['Signaleren', '1'],
  ['informatie opvragen', '2'],
  ['informatie ophalen en valideren', '2'],
  ['Informatie opvragen en valideren', '2'],
  ['Afspraken maken - ambtelijk', '3a'],
  ['afspraken maken – bestuurlijk', '3b'],
  ['Actief toezicht', '3'],
  ['3A', '3a'],
  ['3a', '3a'],
  ['3 b', '3b'],
  ['0', '0'],
  ['2', '2'],
  [' 3 ', '3'],
  ['Taakstelling gerealiseerd', '0'],
  ['Trede 4', '4'],
  ['T2', '2'],
  ['fase 2', '2'],
  ['categorie 1', '1'],
  ['2 - informatie opvragen', '2'],
  ['Trede 3: afspraken maken, bestuurlijk', '3b'],
  ['3a (actief toezicht)', '3a'],
  ['3 (bestuurlijk)', '3b'],
  ['fase 3 - ambtelijk', '3a'],
  ['vooraankondiging juridische interventie', '4'],
  ['Besluit tot indeplaatsstelling', '5'],
  ['sanctie en indeplaatsstelling', '6'],
])('"%s" is step %s', (tekst, trede) => {
  expect(parseTrede(tekst)).toBe(trede);
});

test.each([
  '',
  '7',
  '-1',
  '2a',
  '3c',
  '1,5',
  '1.1',
  'onbekend',
  '2 - signaleren',
  '3a afspraken maken bestuurlijk',
  '3a (bestuurlijk)',
  '4 (bestuurlijk)',
  'bestuurlijk',
  'trede',
  '12',
  '__proto__',
  'constructor',
])('"%s" is no step', (tekst) => {
  expect(parseTrede(tekst)).toBeUndefined();
});

test('parse(format(t)) = t, for the step and for its name', () => {
  for (const trede of TREDEN) {
    expect(parseTrede(trede)).toBe(trede);
    expect(parseTrede(tredenaam(trede))).toBe(trede);
    expect(vervolgstap(trede)).not.toBe('');
  }
});

test.each([
  // from, to, ladder: before July 2021, 3 was one step
  ['0', '1', '1-4-2021'],
  ['1', '2', '1-1-2021'],
  ['2', '3', '1-4-2021'],
  ['3', '4', '1-1-2021'],
  ['2', '3a', '1-7-2021'],
  ['3', '3b', '1-1-2022'],
  ['3a', '3b', '1-1-2022'],
  ['3b', '4', '1-1-2022'],
  ['4', '5', '1-1-2022'],
  ['5', '6', '1-1-2022'],
  ['6', '6', '1-1-2022'],
] as const)('after %s comes %s on %s', (van, naar, dag) => {
  expect(volgendeTrede(van, op(dag))).toBe(naar);
});

test.each([
  ['3', '30-6-2021', '3'],
  ['3', '1-7-2021', '3a'],
  ['3a', '1-4-2021', '3'],
  ['3b', '1-4-2021', '3'],
  ['3b', '1-10-2021', '3b'],
] as const)('a sheet that says %s is read on %s as %s', (trede, dag, gelezen) => {
  expect(opLadder(trede, op(dag))).toBe(gelezen);
});

test.each([
  ['25-6-2020', true],
  ['26-6-2020', false],
  ['1-7-2021', false],
  ['18-4-2024', false],
  ['19-4-2024', true],
  ['1-7-2026', true],
])('on %s the ladder is assumed: %s (framework valid 26-6-2020 to 18-4-2024)', (dag, aangenomen) => {
  expect(ladderOp(op(dag)).bron.aangenomen).toBe(aangenomen);
});

test('rising goes one step at a time on the ladder of that day, and ends at 6', () => {
  fc.assert(
    fc.property(fc.constantFrom(...TREDEN), fc.integer({ min: 43_831, max: 50_000 }), (trede, n) => {
      const d = n as Datum;
      const { treden } = ladderOp(d);
      const nu = opLadder(trede, d);
      expect(treden).toContain(nu);
      expect(treden.indexOf(volgendeTrede(trede, d))).toBe(Math.min(treden.indexOf(nu) + 1, treden.length - 1));
      expect(vergelijkTreden(volgendeTrede(trede, d), nu)).toBe(
        nu === '6' ? 0 : vergelijkTreden(volgendeTrede(nu, d), nu),
      );
    }),
  );
});

test('steps are ordered from low to high', () => {
  expect([...TREDEN].sort((a, b) => vergelijkTreden(b, a)).reverse()).toEqual(TREDEN);
  expect(vergelijkTreden('3a', '3b')).toBeLessThan(0);
});
