/** Gemeenten of other provinces: counted with like all others, never on the ladder of Zuid-Holland. */
import { legUit } from '../../../src/domain/sentences/uitleg';
import { STANDAARDBELEID } from '../../../src/domain/beleid/beleid';
import { nodigVoor } from '../../../src/domain/beoordeling/omgekeerd';
import { assess } from '../../../src/review/assess/assess';
import { readGrid } from '../../../src/table/rows/read';
import { OUTPUTS } from '../../../src/change/outcomes/outputs';
import { baseOf } from '../../../src/review/scenario/base';
import { watIn } from '../../domain/stand';
import { gridOf } from '../../table/grid-of';

const SHEET = [
  [
    'Gemeente',
    'Trede per 1 januari 2022',
    'Taakstelling 1e helft 2022',
    'Achterstand per 1 januari 2022',
    'Gehuisvest per 1 april 2022',
  ],
  ['Delft', 2, 76, 0, 30],
  ['Amsterdam', 2, 400, 17, 300],
  ['Utrecht', '', 200, 0, 90],
];

const { overview } = (() => {
  const read = readGrid(gridOf(SHEET));
  if (read.kind !== 'table') throw new Error(read.kind);
  const result = assess(read.table, { beleid: STANDAARDBELEID });
  if (result.kind !== 'overview') throw new Error(result.wat.join());
  return result;
})();

test('opgave, percentage and schedule are worked out for every gemeente', () => {
  expect(
    overview.rows.map(({ naam, opgave, minimaal, nogTeHuisvesten, gerealiseerd, opSchema }) => [
      naam,
      opgave,
      minimaal,
      nogTeHuisvesten,
      Math.round((gerealiseerd ?? 0) * 100),
      opSchema,
    ]),
  ).toEqual([
    ['Delft', 76, 38, 46, 39, false],
    ['Amsterdam', 417, 209, 117, 72, true],
    ['Utrecht', 200, 100, 110, 45, false],
  ]);
  expect(overview.totaal).toMatchObject({ opgave: 693, gehuisvest: 420 });
});

test('outside Zuid-Holland there is no step, whatever the sheet says, and it is said why', () => {
  const [delft, amsterdam, utrecht] = overview.rows;
  expect(delft?.beoordeling).toMatchObject({ kind: 'trede', van: '2', trede: '2' });
  for (const row of [amsterdam, utrecht]) {
    expect(row?.trede).toBeUndefined();
    for (const oordeel of [row?.beoordeling, row?.volgende.verwacht])
      expect(oordeel && oordeel.kind !== 'trede' ? watIn(oordeel) : 'een trede').toBe('buitenKader');
  }
  expect(amsterdam && legUit(amsterdam.beoordeling)).toBe(
    'De gemeente ligt in Noord-Holland: trede en vervolgstap volgen het kader van Zuid-Holland en gelden daar niet.',
  );
});

test('what is written beside such a row says so instead of a step', () => {
  expect(overview.rows.map((row) => [OUTPUTS.verwachteTrede.value(row), OUTPUTS.vervolgstap.value(row)])).toEqual([
    [2, expect.stringMatching(/.+/)],
    ['geen trede: buiten Zuid-Holland', ''],
    ['geen trede: buiten Zuid-Holland', ''],
  ]);
});

test('a scenario keeps them off the ladder too', () => {
  const { rows, dates, beleid } = baseOf(overview, { beleid: STANDAARDBELEID });
  expect(rows.map(({ outcome }) => outcome.dates.map(({ beoordeling }) => beoordeling.kind))).toEqual([
    ['trede', 'ontbreekt'],
    ['buitenKader', 'buitenKader'],
    ['buitenKader', 'buitenKader'],
  ]);
  const stand = rows[1]?.situation.stand;
  const einde = dates.at(-1);
  if (stand === undefined || einde === undefined) throw new Error('no row');
  expect(nodigVoor('nietStijgen', stand, einde, beleid)).toEqual({ kind: 'nooit', reden: 'buitenKader' });
  expect(nodigVoor('naarNul', stand, einde, beleid)).toEqual({ kind: 'nooit', reden: 'buitenKader' });
  expect(nodigVoor('opgaveHalen', stand, einde, beleid)).toMatchObject({ kind: 'nodig', plaatsingen: 117 });
});
