import { gemeenteMetCode, GEMEENTEN, isGeldigOp } from '../../../src/domain/gemeente/gemeenten';
import { gemeentenOp, opgegaanIn } from '../../../src/domain/gemeente/indeling';
import { op } from '../stand';

test.each([
  ['31-12-2017', 52, 'before our list begins it stands as on its first day'],
  ['1-1-2020', 52, ''],
  ['31-12-2022', 52, 'the last day of Brielle, Hellevoetsluis and Westvoorne'],
  ['1-1-2023', 50, 'Voorne aan Zee'],
  ['1-7-2026', 50, ''],
])('on %s Zuid-Holland has %i gemeenten %s', (dag, aantal) => {
  expect(gemeentenOp(op(dag))).toHaveLength(aantal);
});

test('codes and names are unique, and every successor is in the list', () => {
  expect(new Set(GEMEENTEN.map(({ code }) => code)).size).toBe(GEMEENTEN.length);
  expect(new Set(GEMEENTEN.map(({ naam }) => naam)).size).toBe(GEMEENTEN.length);
  for (const { code, opgevolgdDoor, geldigTot } of GEMEENTEN) {
    expect(code).toMatch(/^GM\d{4}$/);
    expect(opgevolgdDoor === undefined).toBe(geldigTot === undefined);
    if (opgevolgdDoor !== undefined) expect(gemeenteMetCode(opgevolgdDoor)).toBeDefined();
  }
});

test('Haaglanden has nine gemeenten, as veiligheidsregio and as woonregio', () => {
  const haaglanden = [
    'Delft',
    "'s-Gravenhage",
    'Leidschendam-Voorburg',
    'Midden-Delfland',
    'Pijnacker-Nootdorp',
    'Rijswijk',
    'Wassenaar',
    'Westland',
    'Zoetermeer',
  ].sort();
  for (const soort of ['veiligheidsregio', 'woonregio'] as const) {
    expect(
      GEMEENTEN.filter((gemeente) => gemeente[soort] === 'Haaglanden')
        .map(({ naam }) => naam)
        .sort(),
    ).toEqual(haaglanden);
  }
});

test('Zuid-Holland has four veiligheidsregios and eight woonregios', () => {
  expect([...new Set(GEMEENTEN.map(({ veiligheidsregio }) => veiligheidsregio))].sort()).toEqual([
    'Haaglanden',
    'Hollands-Midden',
    'Rotterdam-Rijnmond',
    'Zuid-Holland Zuid',
  ]);
  expect(new Set(GEMEENTEN.map(({ woonregio }) => woonregio)).size).toBe(8);
});

test('a merged gemeente knows its parts, and is never there together with them', () => {
  const voorne = gemeenteMetCode('GM1992');
  if (voorne === undefined) throw new Error('GM1992');
  const delen = opgegaanIn(voorne).flatMap(({ code = '' }) => gemeenteMetCode(code) ?? []);
  expect(delen.map(({ naam }) => naam)).toEqual(['Brielle', 'Hellevoetsluis', 'Westvoorne']);
  for (const dag of ['31-12-2022', '1-1-2023'])
    expect(delen.map((deel) => isGeldigOp(deel, op(dag)))).not.toContain(isGeldigOp(voorne, op(dag)));
  expect(gemeenteMetCode('__proto__')).toBeUndefined();
});
