/** A gemeente with a group or a part behind its name is not that gemeente. */
import { vindGemeente } from '../../../src/domain/gemeente/gemeenteherkenning';
import { gemeenteInWoorden } from '../../../src/domain/sentences/gemeenten';

test.each([
  ['Delft (amv)', 'Delft'],
  ['Delft (incl. amv)', 'Delft'],
  ['Delft, amv', 'Delft'],
  ['Delft - crisisnoodopvang', 'Delft'],
  ['Delft amv', 'Delft'],
  ['Den Haag (gezinnen)', "'s-Gravenhage"],
  ['Alphen a/d Rijn: alleenstaanden', 'Alphen aan den Rijn'],
  ['Leidschendam-Voorburg B', 'Leidschendam-Voorburg'],
])('"%s" is no more than a part of %s', (naam, gemeente) => {
  const herkenning = vindGemeente(naam);
  expect(herkenning).toMatchObject({ kind: 'deel', gemeente: { naam: gemeente } });
  expect(gemeenteInWoorden(naam, herkenning)).toContain(`schrijf "${gemeente}"`);
});

test.each([
  ['Rijswijk (ZH.)', 'gevonden'],
  ['Pijnacker - Nootdorp', 'gevonden'],
  ['Delft (1)', 'gevonden'],
  ['Den Haag (G4)', 'gevonden'],
  ['Delft (G40)', 'gevonden'],
  ['Bergen op', 'gevonden'],
  ['Krimpenerwaard a/d IJssel', 'vermengd'],
  ['Delft / Westland', 'vermengd'],
])('"%s" is not: %s', (naam, kind) => {
  expect(vindGemeente(naam).kind).toBe(kind);
});
