import { datumVan } from '../../../../../src/domain/tijd/datum';
import type { Grid } from '../../../../../src/table/cells/grid';
import { readGrid } from '../../../../../src/table/rows/read';
import { provinciesblad as bladVan } from '../../../../../src/change/papers/verslag/provincies/provincies';
import { uitPercentages } from '../../../../../src/change/papers/verslag/provincies/uit-percentages';
import type { ReadTable } from '../../../../../src/table/table';
import { alleTekst, getoond } from '../voorbeeld/getoond';

function tabel(values: readonly (readonly (string | number)[])[]) {
  const columns = Math.max(...values.map((row) => row.length));
  const vol = values.map((row) => [...row, ...Array<string>(columns - row.length).fill('')]);
  const grid: Grid = {
    sheet: 'Provincies',
    area: { row: 0, column: 0, rows: values.length, columns },
    values: vol,
    formulas: vol,
    numberFormats: vol.map((row) => row.map((cel) => (typeof cel === 'number' ? '0%' : 'General'))),
    errors: vol.map((row) => row.map(() => false)),
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    merged: [],
    tables: [],
    isProtected: false,
    isFiltered: false,
  };
  const gelezen = readGrid(grid);
  if (gelezen.kind !== 'table') throw new Error(gelezen.kind);
  return gelezen.table;
}

const provinciesblad = (table: ReadTable, maken: typeof MAKEN) => {
  const cijfers = uitPercentages(table, maken.levend);
  return cijfers && bladVan(cijfers, maken);
};
const MAKEN = { levend: false, gemaaktOp: datumVan('2022-10-10') };

const LANDELIJK = tabel([
  ['Provincies', 'Percentage gerealiseerd per 1 oktober 2022'],
  ['Nederland', 0.37],
  ['Drenthe', 0.45],
  ['Zuid-Holland', 0.32],
  ['Zeeland', '51%'],
  ['Utrecht', 'n.v.t.'],
]);

test('highest first, our own marked, Nederland last; who has no percentage is named', () => {
  const blad = provinciesblad(LANDELIJK, MAKEN);
  expect(blad && getoond(blad).slice(3, 8)).toEqual([
    ['Provincies', 'Percentage gerealiseerd per 1 oktober 2022', 'Opmerking'],
    ['Zeeland', 0.51, ''],
    ['Drenthe', 0.45, ''],
    ['Zuid-Holland', 0.32, 'eigen provincie'],
    ['Nederland', 0.37, ''],
  ]);
  expect(blad && alleTekst(blad)).toContain('Zonder percentage in het blad: Utrecht.');
});

test('the chart carries titles and words', () => {
  const blad = provinciesblad(LANDELIJK, MAKEN);
  expect(blad?.charts[0]).toMatchObject({
    type: 'bars',
    data: { row: 3, column: 0, rows: 5, columns: 2 },
    xTitle: 'Provincie',
    yTitle: 'Gerealiseerd',
  });
  expect(blad && alleTekst(blad)).toContain('Staafdiagram: Zeeland 51%; Drenthe 45%; Zuid-Holland 32%; Nederland 37%.');
});

test('living formulas point to the percentages; one that is a text stays a value, and the sheet says so', () => {
  const blad = provinciesblad(LANDELIJK, { ...MAKEN, levend: true });
  expect(blad?.cells.slice(4, 8).map((row) => row[1])).toEqual([
    0.51,
    "='Provincies'!B3",
    "='Provincies'!B4",
    "='Provincies'!B2",
  ]);
  expect(blad && alleTekst(blad)).toContain('Geen formule, maar een waarde: 1 getal.');
  expect(blad && alleTekst(blad)).toContain('de volgorde is die van de dag waarop dit blad is gemaakt');
});

test('a table of gemeenten is no table of provinces', () => {
  expect(
    provinciesblad(
      tabel([
        ['Gemeente', 'Taakstelling', 'Gerealiseerd'],
        ['Delft', 76, 48],
        ['Gouda', 60, 20],
      ]),
      MAKEN,
    ),
  ).toBeUndefined();
});

test('a mark behind a name or a figure stays, and so does the note that it refers to', () => {
  const blad = provinciesblad(
    tabel([
      ['Provincies', 'Percentage gerealiseerd per 1 oktober 2022'],
      ['Drenthe*', 0.45],
      ['Zeeland', '51% 2)'],
      ['Zuid-Holland*', 0.32],
      ['Nederland', 0.37],
      [],
      ['* zonder de gemeenten die nog niet hebben gemeld'],
      ['2) voorlopig'],
      ['Bron: COA'],
      [],
      [],
      [],
      ['Iets anders'],
    ]),
    MAKEN,
  );
  expect(blad && getoond(blad).slice(4, 8)).toEqual([
    ['Zeeland', 0.51, '2)'],
    ['Drenthe*', 0.45, ''],
    ['Zuid-Holland*', 0.32, 'eigen provincie'],
    ['Nederland', 0.37, ''],
  ]);
  const tekst = blad && alleTekst(blad);
  expect(tekst).toMatch(/\* zonder de gemeenten die nog niet hebben gemeld\s2\) voorlopig\sBron: COA/);
  expect(tekst).not.toContain('Iets anders');
});
