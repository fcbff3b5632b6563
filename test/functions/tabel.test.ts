import fc from 'fast-check';
import { OUTPUT_ROLES, OUTPUTS } from '../../src/change/outcomes/outputs';
import { shown } from '../../src/change/write/content';
import { STANDAARDBELEID } from '../../src/domain/beleid/beleid';
import { GEMEENTEN } from '../../src/domain/gemeente/gemeenten';
import { gemeentenOp } from '../../src/domain/gemeente/indeling';
import { assess } from '../../src/review/assess/assess';
import { beoordeelCellen } from '../../src/functions/tabel';
import { readGrid } from '../../src/table/rows/read';
import { naiefOpSchema, naieveTrede, type NaieveStand } from '../domain/naief';
import { op } from '../domain/stand';
import { gemeente } from '../domain/willekeurig';
import { gridOf } from '../table/grid-of';
import { HAAGLANDEN } from '../table/haaglanden';
import { bel } from './bel';

const uitkomst = (...invoer: readonly unknown[]) => bel('BEOORDEEL', ...invoer) as Promise<unknown[][]>;

test('the overview of Haaglanden of 30-3-2022, from a range', async () => {
  expect((await uitkomst(HAAGLANDEN, '21-3-2022')).map((rij) => rij.slice(0, 7))).toEqual([
    [
      'Gemeente',
      'Opgave',
      'Minimaal',
      'Nog te huisvesten',
      'Gerealiseerd (% van opgave)',
      'Op schema',
      'Verwachte trede (lege cellen tellen als 0)',
    ],
    ['Delft', 76, 38, 28, 48 / 76, 'op schema', '2'],
    ["'s-Gravenhage", 417, 209, 288, 129 / 417, 'niet op schema', '2'],
    ['Leidschendam-Voorburg', 67, 34, 59, 8 / 67, 'niet op schema', '3a'],
    ['Midden-Delfland', 13, 7, 8, 5 / 13, 'niet op schema', '2'],
    ['Pijnacker-Nootdorp', 50, 25, 38, 12 / 50, 'niet op schema', '3a'],
    ['Rijswijk', 56, 28, 55, 1 / 56, 'niet op schema', '3a'],
    ['Wassenaar', 15, 8, 4, 11 / 15, 'op schema', '0'],
    ['Westland', 81, 41, 51, 30 / 81, 'niet op schema', '3a'],
    ['Zoetermeer', 109, 55, 78, 31 / 109, 'niet op schema', '3a'],
  ]);
});

test('it spills what the button writes: the same columns with the same values', async () => {
  const gelezen = readGrid(gridOf(HAAGLANDEN));
  if (gelezen.kind !== 'table') throw new Error(gelezen.kind);
  const beoordeeld = assess(gelezen.table, { beleid: STANDAARDBELEID, peildatum: op('21-3-2022') });
  if (beoordeeld.kind !== 'overview') throw new Error(beoordeeld.kind);
  const geschreven = beoordeeld.overview.rows.map((rij) =>
    OUTPUT_ROLES.map((rol) => String(shown(OUTPUTS[rol].value(rij)))),
  );
  const [koppen = [], ...regels] = await beoordeelCellen(HAAGLANDEN, op('21-3-2022'), true);
  expect(koppen.slice(1)).toEqual(OUTPUT_ROLES.map((rol) => OUTPUTS[rol].heading));
  expect(regels.map((rij) => rij.slice(1).map(String))).toEqual(geschreven);
});

const KOP = [
  'Gemeente',
  'Trede',
  'Taakstelling',
  'Achterstand (+) / voorsprong (-)',
  'Gehuisvest',
  'Koppelingen',
  'Omkoppelingen',
  'Stapelgemeente',
  'Huurcontracten',
  'Verschoonbaar',
];

const regel = (naam: string, s: NaieveStand): (string | number)[] => [
  naam,
  s.trede,
  s.taakstelling,
  s.opgave - s.taakstelling,
  s.gehuisvest,
  s.koppelingen === 'onbekend' ? '' : s.koppelingen,
  s.omkoppelingen ? 'ja' : 'nee',
  s.stapelgemeente ? 'ja' : 'nee',
  s.huurcontracten,
  s.verschoonbaar ? 'dossiers zonder BSN' : '',
];

/**
 * The same gemeente without what a whole table may be asked about: as many huurcontracten as gehuisvest (a total?),
 * a saldo that is also, or nearly, what remains of the taakstelling or what lacks of its minimum.
 */
function zonderVraag(s: NaieveStand): NaieveStand {
  const saldo = s.opgave - s.taakstelling;
  const lijkt = ({ gehuisvest }: NaieveStand) =>
    saldo !== 0 &&
    [s.taakstelling, Math.ceil(s.taakstelling / 2)].some(
      (geheel) => Math.abs(geheel - gehuisvest - saldo) <= Math.abs(saldo) / 5,
    );
  let anders = s;
  while (lijkt(anders)) anders = { ...anders, gehuisvest: anders.gehuisvest + 1 };
  const { gehuisvest, huurcontracten } = anders;
  return { ...anders, huurcontracten: gehuisvest > 0 ? Math.min(huurcontracten, gehuisvest - 1) : huurcontracten };
}

test('random gemeenten get on a decision date, row by row, the step of the text of the framework', async () => {
  const namen = gemeentenOp(op('1-7-2022')).map(({ naam }) => naam);
  await fc.assert(
    fc.asyncProperty(
      // A taakstelling of 0 is an empty cell to Excel on the desktop.
      fc.array(
        gemeente.filter(({ taakstelling }) => taakstelling > 0),
        { minLength: 1, maxLength: 20 },
      ),
      fc.integer({ min: 2020, max: 2022 }),
      fc.constantFrom(1, 4, 7, 10),
      async (standen, jaar, maand) => {
        const zelfdeDag = standen.map((s) => ({ ...zonderVraag(s), jaar, maand, dag: 1 }));
        const regels = zelfdeDag.map((s, i) => regel(namen[i] ?? '', s));
        const verwacht = zelfdeDag.map((s, i) => [
          namen[i],
          s.opgave,
          naiefOpSchema(s) ? 'op schema' : 'niet op schema',
          naieveTrede(s),
        ]);
        const [, ...gevonden] = await uitkomst([KOP, ...regels], `1-${maand}-${jaar}`);
        expect(gevonden.map((rij) => [rij[0], rij[1], rij[5], rij[6]])).toEqual(verwacht);
        const [, ...omgekeerd] = await uitkomst([KOP, ...regels.toReversed()], `1-${maand}-${jaar}`);
        expect(omgekeerd.toReversed()).toEqual(gevonden);
      },
    ),
    { numRuns: 150 },
  );
});

test('every gemeente of the range has its row, also one without an outcome', async () => {
  const [, ...regels] = await uitkomst(
    [KOP.slice(0, 5), ['Delft', 2, 70, 6, 48], ['Elders', 1, 10, 0, 5], ['Gouda', 1, '', '', 5]],
    '1-4-2022',
  );
  expect(regels.map((rij) => [rij[0], rij[6], rij[7]])).toEqual([
    [
      'Delft',
      '2',
      'ambtelijk gesprek met gemeente en COA-regievoerder, eventueel met corporaties en VluchtelingenWerk',
    ],
    ['Elders', '', 'geen uitkomst: de gemeente is niet herkend'],
    ['Gouda', '', 'geen uitkomst: de opgave ontbreekt'],
  ]);
  expect(GEMEENTEN.some(({ naam }) => naam === 'Elders')).toBe(false);
});

test('empty rows as Excel hands them over, as 0 or null, are skipped', async () => {
  const leeg = [0, 0, '', null, 0];
  const vol = [
    ['Delft', 2, 70, 6, 48],
    ['Gouda', 1, 10, 0, 5],
  ];
  const [, ...regels] = await uitkomst([leeg, KOP.slice(0, 5), ...vol, leeg], '1-4-2022');
  expect(regels.map((rij) => rij[0])).toEqual(['Delft', 'Gouda']);
});
