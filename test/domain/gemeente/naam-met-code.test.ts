/** A code beside a name: one gemeente when both say the same. */
import { vindGemeente } from '../../../src/domain/gemeente/gemeenteherkenning';

test.each([
  ['Delft (0503)', 'Delft'],
  ['Delft (GM0503)', 'Delft'],
  ['Delft 503', 'Delft'],
  ['Delft - GM0503', 'Delft'],
  ['0503 Delft', 'Delft'],
  ['503 - Delft', 'Delft'],
  ['GM0599 Rotterdam', 'Rotterdam'],
  ['GM0599: gemeente Rotterdam', 'Rotterdam'],
  ["0518 's-Gravenhage", "'s-Gravenhage"],
  ["'s-Gravenhage (gemeente) 0518", "'s-Gravenhage"],
  ['(0518) Den Haag', "'s-Gravenhage"],
  ['Bergen (0373)', 'Bergen (NH.)'],
  ['Alphen a/d Rijn, 484', 'Alphen aan den Rijn'],
  ['Krimpen aan den IJssel [0542]', 'Krimpen aan den IJssel'],
])('"%s" is %s', (naam, gemeente) => {
  expect(vindGemeente(naam)).toMatchObject({ kind: 'gevonden', gemeente: { naam: gemeente } });
});

test.each([
  ['Delft (0518)', 'vermengd'],
  ['0599 Delft', 'vermengd'],
  ['Delft (2022)', 'deel'],
  ['Boskoop (0499)', 'vervallen'],
  ['0503 iets anders', 'onbekend'],
  ['Delft amv 0503', 'deel'],
  ['Delft 12', 'deel'],
  ['0503 0518', 'onbekend'],
])('"%s" is none: %s', (naam, kind) => {
  expect(vindGemeente(naam).kind).toBe(kind);
});

test('a code that is right beside a name that is not, says which may be meant', () => {
  expect(vindGemeente('0503 Delfd')).toMatchObject({ kind: 'onbekend', suggestie: { naam: 'Delft' } });
});
