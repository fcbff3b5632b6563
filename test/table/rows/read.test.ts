import { datumVan } from '../../../src/domain/tijd/datum';
import { readGrid } from '../../../src/table/rows/read';
import type { ReadTable } from '../../../src/table/table';
import { foundWords } from '../parts';
import { haaglanden } from '../haaglanden';

const tableOf = (grid = haaglanden()): ReadTable => {
  const result = readGrid(grid);
  if (result.kind !== 'table') throw new Error(`geen tabel: ${JSON.stringify(result)}`);
  return result.table;
};

describe('the overview of Haaglanden of 30 March 2022', () => {
  test('each column has its role and says why', () => {
    expect(tableOf().columns.map((c) => [c.role, c.reason])).toEqual([
      ['gemeente', foundWords(['gemeente'])],
      ['trede', foundWords(['besluit'])],
      ['taakstelling', foundWords(['taakstelling'])],
      ['gehuisvest', foundWords(['plaatsingen'])],
      ['nogTeHuisvesten', foundWords(['te', 'realiseren'])],
      ['percentage', foundWords(['gerealiseerd'], ', en de cellen zijn percentages')],
    ]);
  });

  test('the peildatum is the last day of the plaatsingen, the halfjaar that of the taakstelling', () => {
    const table = tableOf();
    expect(table.peildatum).toBe(datumVan('2022-03-21'));
    expect(table.periode).toEqual({ jaar: 2022, helft: 1 });
  });

  test('nine gemeenten by their official names, and a Totaal', () => {
    const table = tableOf();
    expect(table.rows.map((r) => r.gemeente?.naam)).toEqual([
      'Delft',
      "'s-Gravenhage",
      'Leidschendam-Voorburg',
      'Midden-Delfland',
      'Pijnacker-Nootdorp',
      'Rijswijk',
      'Wassenaar',
      'Westland',
      'Zoetermeer',
    ]);
    expect(table.totalRow).toBe(10);
    expect(table.rows[1]).toMatchObject({
      row: 2,
      trede: '2',
      taakstelling: 417,
      gehuisvest: 129,
      nogTeHuisvesten: 288,
      percentage: 0.31,
    });
  });

  test('its only remark is that Taakstelling holds the opgave', () => {
    const table = tableOf();
    expect(table.taakstellingIsOpgave).toBe(true);
    expect(table.findings.map((f) => [f.code, f.severity])).toEqual([['taakstellingIsOpgave', 'ter info']]);
  });
});

test('where Excel does not say which cells are merged, the sheet is read all the same, and that is said', () => {
  const { findings, rows } = tableOf({ ...haaglanden(), mergedUnknown: true });
  expect(rows.map(({ gehuisvest }) => gehuisvest)).toEqual(tableOf().rows.map(({ gehuisvest }) => gehuisvest));
  expect(findings.map(({ code }) => code)).toContain('samengevoegdOnbekend');
});
