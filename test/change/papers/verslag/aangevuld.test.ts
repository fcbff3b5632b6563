/** Figures of another sheet carry their own date and source into every paper, for the gemeenten that they are of. */
import { bronregels } from '../../../../src/change/papers/verslag/stuk';
import { ladderblad } from '../../../../src/change/papers/verslag/ladder';
import { veldenVan } from '../../../../src/change/papers/verslag/besluit/velden';
import { koppen } from '../../../../src/change/papers/verslag/regiotabel';
import { aangevuldInTabel } from '../../../../src/change/papers/verslag/aangevuld';
import { maandverloop } from '../../../../src/change/papers/verslag/maandverloop/maandverloop';
import { vergelijkingsblad } from '../../../../src/change/papers/vergelijking-blad';
import { compare } from '../../../../src/review/compare/compare';
import { courseOf } from '../../../../src/review/course/course-of';
import { assess } from '../../../../src/review/assess/assess';
import { withExtras } from '../../../../src/review/assess/extra';
import type { Overview } from '../../../../src/review/assess/overview';
import { STANDAARDBELEID } from '../../../../src/domain/beleid/beleid';
import { datumVan } from '../../../../src/domain/tijd/datum';
import type { CellValue } from '../../../../src/table/cells/grid';
import { tableOf } from '../../../table/tables';
import { alleTekst, getoond } from './voorbeeld/getoond';
import { stuk } from './voorbeeld/overzicht';

type Rijen = readonly (readonly CellValue[])[];
const NAMEN = ['Delft', 'Rijswijk', 'Wassenaar', 'Westland'] as const;
const koppenVan = (dag: string, trede: string): readonly string[] => [
  'Gemeente',
  trede,
  'Taakstelling 2022-I',
  'Achterstand (+) / voorsprong (-) per 1 januari 2022',
  `Gehuisvest per ${dag}`,
];
/** The steps of Delft and Rijswijk stand on the sheet itself. */
const cijfers = (dag = '21 maart 2022', trede = 'Trede per 1 januari 2022', eigen = 2): Rijen => [
  koppenVan(dag, trede),
  ...NAMEN.map((naam, i) => [naam, i < eigen ? i + 1 : '', 40 + i, 3, 10 + i]),
];
const DECEMBER: Rijen = [
  ['Gemeente', 'Trede per 31 december 2021', 'Omkoppelingen'],
  ['Delft', '2', 'ja'],
  ['Rijswijk', '3b', ''],
  ['Wassenaar', '0', ''],
  ['Westland', '3a', ''],
];

function overzichtVan(rijen: Rijen, elders: Rijen = DECEMBER): Overview {
  const eigen = tableOf(rijen, { sheet: 'Maart' });
  const table = withExtras(eigen, [tableOf(elders, { sheet: 'December' })]);
  const result = assess(table, { beleid: STANDAARDBELEID });
  if (result.kind !== 'overview') throw new Error(result.wat.join());
  return result.overview;
}
const DEELS = overzichtVan(cijfers());
const alleen = (overview: Overview, ...namen: readonly string[]): Overview => ({
  ...overview,
  rows: overview.rows.filter(({ naam }) => namen.includes(naam)),
});
const bronvan = (overview: Overview): string =>
  bronregels(stuk(overview))
    .flatMap(({ cells }) => cells.map(({ content }) => content))
    .join(' ');

const ZONDER_DAG: Rijen = DECEMBER.map((rij, i) => (i === 0 ? ['Gemeente', 'Trede', 'Omkoppelingen'] : rij));
test.each<[string, Overview, string]>([
  ['all steps stand elsewhere', overzichtVan(cijfers(undefined, undefined, 0)), 'Besluit op 31 december 2021'],
  ['some stand elsewhere', DEELS, 'Besluit op 31 december 2021 en 1 januari 2022'],
  ['some do, but not of those in the paper', alleen(DEELS, 'Delft'), 'Besluit op 1 januari 2022'],
  ['those in the paper all do', alleen(DEELS, 'Westland'), 'Besluit op 31 december 2021'],
  ['no date there', alleen(overzichtVan(cijfers(), ZONDER_DAG), 'Westland'), 'Besluit (datum niet bekend)'],
  [
    'only on the sheet itself, no date',
    alleen(overzichtVan(cijfers(undefined, 'Trede')), 'Delft'),
    'Besluit op 1 januari 2022',
  ],
  [
    'no date, and a decision date in between',
    alleen(overzichtVan(cijfers('15 mei 2022', 'Trede')), 'Delft'),
    'Besluit (datum niet bekend)',
  ],
])('the heading of the steps: %s', (_, overview, kop) => expect(koppen(overview)[1]).toBe(kop));

test.each<[string, Overview, string | undefined]>([
  [
    'of whom, where it is not of all',
    DEELS,
    'trede van Wassenaar en Westland (op 31-12-2021) en omkoppelingen van Delft',
  ],
  ['only of those in the paper', alleen(DEELS, 'Westland'), 'trede (op 31-12-2021)'],
  ['nothing of those in the paper', alleen(DEELS, 'Rijswijk'), undefined],
])('below a paper: %s', (_, overview, wat) => {
  const bron = bronvan(overview);
  if (wat === undefined) expect(bron).not.toContain('Aangevuld');
  else expect(bron).toContain(`Aangevuld uit blad December: ${wat}.`);
});

test('many are counted', () => {
  const { table } = DEELS;
  const rows = Array.from({ length: 12 }, (_, i) => ({ ...table.rows[3], row: i + 1, name: `Dorp ${i}` }));
  const veel = {
    ...table,
    rows,
    extraSheets: [{ sheet: 'December', taken: new Map([['trede', new Set([1, 2, 3, 4, 5, 6, 7, 8, 9])]]) }],
  };
  expect(aangevuldInTabel(veel as typeof table)).toEqual([
    'Aangevuld uit blad December: trede van 9 gemeenten (datum niet bekend).',
  ]);
});

test('a step of another sheet is no blank cell of this one: the ladder with formulas counts what it shows', () => {
  const [levend, waarden] = [true, false].map((aan) => getoond(ladderblad(stuk(DEELS, { levend: aan }), 'vier')));
  const tellingen = (regels: typeof waarden) => regels?.slice(4, 12).map(([, n]) => n);
  expect(tellingen(levend)).toEqual([1, 1, 1, 1, 0, 0, 0, 0]);
  expect(tellingen(levend)).toEqual(tellingen(waarden));
  const eigen = getoond(ladderblad(stuk(alleen(DEELS, 'Delft', 'Rijswijk'), { levend: true }), 'twee'));
  expect(eigen[5]?.[1]).toBe(`=COUNTIF('Maart'!B2:B3,"1")`);
});

test('the field Bron of the table to merge in Word', () => {
  const bron = DEELS.rows.map((row) => new Map(veldenVan(stuk(DEELS), row, undefined)).get('Bron'));
  expect(bron.map((een) => een?.woorden)).toEqual([
    'blad Maart. Aangevuld uit blad December: omkoppelingen.',
    'blad Maart',
    'blad Maart. Aangevuld uit blad December: trede (op 31-12-2021).',
    'blad Maart. Aangevuld uit blad December: trede (op 31-12-2021).',
  ]);
});

test('the course and its chart, and two months beside each other', () => {
  const eerder = assess(tableOf(cijfers('14 februari 2022'), { sheet: 'Februari' }), { beleid: STANDAARDBELEID });
  if (eerder.kind !== 'overview') throw new Error('februari');
  const bladen = maandverloop(
    courseOf(DEELS, [eerder.overview]),
    'vier',
    [DEELS, eerder.overview],
    datumVan('2022-03-30'),
  );
  for (const blad of bladen) {
    const tekst = alleTekst(blad);
    expect(tekst).toContain('Bron: blad Februari (14-2-2022) en blad Maart (21-3-2022).');
    expect(tekst).toContain('Blad Maart: aangevuld uit blad December: trede van Wassenaar en Westland (op 31-12-2021)');
  }
  const naast = vergelijkingsblad(compare(eerder.overview.table, DEELS.table), [], datumVan('2022-03-30'));
  expect(alleTekst(naast)).toContain('Aangevuld uit blad December: trede van Wassenaar en Westland');
});
