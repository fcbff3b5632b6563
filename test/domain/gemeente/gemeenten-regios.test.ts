/** The gemeenten of Zuid-Holland written down once more, by region, to hold the data file against. */
import { GEMEENTEGEGEVENS } from '../../../src/domain/data/gemeenten';
import { GEMEENTEN, isGeldigOp } from '../../../src/domain/gemeente/gemeenten';
import { gemeentenOp, opgegaanIn } from '../../../src/domain/gemeente/indeling';
import { op } from '../stand';

const VEILIGHEIDSREGIOS: readonly (readonly [string, string])[] = [
  [
    'Haaglanden',
    "Delft, 's-Gravenhage, Leidschendam-Voorburg, Midden-Delfland, Pijnacker-Nootdorp, Rijswijk, Wassenaar, " +
      'Westland, Zoetermeer',
  ],
  [
    'Hollands-Midden',
    'Alphen aan den Rijn, Bodegraven-Reeuwijk, Gouda, Hillegom, Kaag en Braassem, Katwijk, Krimpenerwaard, ' +
      'Leiden, Leiderdorp, Lisse, Nieuwkoop, Noordwijk, Oegstgeest, Teylingen, Voorschoten, Waddinxveen, ' +
      'Zoeterwoude, Zuidplas',
  ],
  [
    'Rotterdam-Rijnmond',
    'Albrandswaard, Barendrecht, Brielle, Capelle aan den IJssel, Goeree-Overflakkee, Hellevoetsluis, Krimpen ' +
      'aan den IJssel, Lansingerland, Maassluis, Nissewaard, Ridderkerk, Rotterdam, Schiedam, Vlaardingen, ' +
      'Voorne aan Zee, Westvoorne',
  ],
  [
    'Zuid-Holland Zuid',
    'Alblasserdam, Dordrecht, Gorinchem, Hardinxveld-Giessendam, Hendrik-Ido-Ambacht, Hoeksche Waard, ' +
      'Molenlanden, Papendrecht, Sliedrecht, Zwijndrecht',
  ],
];

const WOONREGIOS: readonly (readonly [string, string])[] = [
  ['Alblasserwaard', 'Gorinchem, Molenlanden'],
  [
    'Drechtsteden',
    'Alblasserdam, Dordrecht, Hardinxveld-Giessendam, Hendrik-Ido-Ambacht, Papendrecht, Sliedrecht, Zwijndrecht',
  ],
  ['Goeree-Overflakkee', 'Goeree-Overflakkee'],
  [
    'Haaglanden',
    "Delft, 's-Gravenhage, Leidschendam-Voorburg, Midden-Delfland, Pijnacker-Nootdorp, Rijswijk, Wassenaar, " +
      'Westland, Zoetermeer',
  ],
  ['Hoeksche Waard', 'Hoeksche Waard'],
  [
    'Holland Rijnland',
    'Alphen aan den Rijn, Hillegom, Kaag en Braassem, Katwijk, Leiden, Leiderdorp, Lisse, Nieuwkoop, ' +
      'Noordwijk, Oegstgeest, Teylingen, Voorschoten, Zoeterwoude',
  ],
  ['Midden-Holland', 'Bodegraven-Reeuwijk, Gouda, Krimpenerwaard, Waddinxveen, Zuidplas'],
  [
    'Rotterdam',
    'Albrandswaard, Barendrecht, Brielle, Capelle aan den IJssel, Hellevoetsluis, Krimpen aan den IJssel, ' +
      'Lansingerland, Maassluis, Nissewaard, Ridderkerk, Rotterdam, Schiedam, Vlaardingen, Voorne aan Zee, ' +
      'Westvoorne',
  ],
];

const namen = (lijst: string): readonly string[] => lijst.split(', ');
const inRegio = (kind: 'veiligheidsregio' | 'woonregio', regio: string): readonly string[] =>
  GEMEENTEN.filter((een) => een[kind] === regio).map(({ naam }) => naam);

test.each([
  ['veiligheidsregio', VEILIGHEIDSREGIOS],
  ['woonregio', WOONREGIOS],
] as const)('every gemeente lies in the %s that it lies in, and in no other', (kind, regios) => {
  for (const [regio, lijst] of regios) expect([...inRegio(kind, regio)].sort()).toEqual([...namen(lijst)].sort());
  expect(regios.flatMap(([, lijst]) => namen(lijst)).sort()).toEqual(GEMEENTEN.map(({ naam }) => naam).sort());
});

test('the list is in the order of the codes, each once', () => {
  const codes = GEMEENTEGEGEVENS.map(({ code }) => Number(code.slice(2)));
  expect(codes).toEqual([...new Set(codes)].sort((a, b) => a - b));
});

test.each([
  ['GM0482', 'Alblasserdam'],
  ['GM0503', 'Delft'],
  ['GM0518', "'s-Gravenhage"],
  ['GM0599', 'Rotterdam'],
  ['GM0603', 'Rijswijk'],
  ['GM0629', 'Wassenaar'],
  ['GM0637', 'Zoetermeer'],
  ['GM1783', 'Westland'],
  ['GM1842', 'Midden-Delfland'],
  ['GM1916', 'Leidschendam-Voorburg'],
  ['GM1926', 'Pijnacker-Nootdorp'],
  ['GM1992', 'Voorne aan Zee'],
])('%s is %s', (code, naam) => {
  expect(GEMEENTEN.find((een) => een.code === code)?.naam).toBe(naam);
});

test('only Brielle, Hellevoetsluis and Westvoorne ended, on the day on which their successor began', () => {
  const geeindigd = GEMEENTEN.filter(({ geldigTot }) => geldigTot !== undefined);
  expect(geeindigd.map(({ naam }) => naam)).toEqual(['Brielle', 'Hellevoetsluis', 'Westvoorne']);
  for (const een of geeindigd) {
    const opvolger = GEMEENTEN.find(({ code }) => code === een.opgevolgdDoor);
    expect(opvolger).toMatchObject({
      naam: 'Voorne aan Zee',
      geldigVanaf: een.geldigTot,
      veiligheidsregio: een.veiligheidsregio,
      woonregio: een.woonregio,
    });
    expect(opvolger && opgegaanIn(opvolger).map(({ naam }) => naam)).toContain(een.naam);
  }
});

test('nobody lives twice: on every day around the merger all predecessors are there, or their successor', () => {
  for (let dag = op('1-12-2022'); dag <= op('31-1-2023'); dag = (dag + 1) as typeof dag) {
    const namenOp = gemeentenOp(dag).map(({ naam }) => naam);
    const oud = ['Brielle', 'Hellevoetsluis', 'Westvoorne'].filter((naam) => namenOp.includes(naam)).length;
    expect([oud, namenOp.includes('Voorne aan Zee'), namenOp.length]).toEqual(
      dag < op('1-1-2023') ? [3, false, 52] : [0, true, 50],
    );
  }
});

test('before 2019 the list stands as on its first day, on 1 March 1900 too', () => {
  const eerste = gemeentenOp(op('1-1-2019'));
  for (const dag of ['31-12-2018', '1-7-1995', '1-3-1900']) expect(gemeentenOp(op(dag))).toEqual(eerste);
  expect(GEMEENTEN.filter((een) => !isGeldigOp(een, op('1-3-1900'))).map(({ naam }) => naam)).toEqual([
    'Voorne aan Zee',
  ]);
});
