import { datum, type Datum } from '../../../src/domain/tijd/datum';
import { offers, planResults } from '../../../src/change/outcomes/results';
import { everyColumn } from '../every-column';
import type { Way } from '../../../src/change/outcomes/ways';
import type { Overview } from '../../../src/review/assess/overview';
import { applyTo, at, cellsOf, gridFrom, type Cells } from '../grids';
import { assessed, column, haaglanden, haaglandenCells, ontbreekt, overviewOf } from '../overviews';

function written(way: Way, cells: Cells, overview: Overview, sheet: Parameters<typeof gridFrom>[1] = {}): Cells {
  const grid = gridFrom(cells, sheet);
  const { take } = everyColumn(offers(overview, grid, way));
  return applyTo(cells, planResults(overview, grid, { take, way }));
}
const row = (cells: Cells, r: number, from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, i) => cells.get(at(r, from + i))?.content ?? '');

describe('beside the Haaglanden overview of 21 March 2022', () => {
  test('as plain formulas: live where one formula says it all, values elsewhere', () => {
    const sheet = written('formules', haaglandenCells(), haaglanden());
    expect(row(sheet, 1, 6, 10)).toEqual([
      '=C2',
      '=(G2+MOD(G2,2))/2',
      '=G2-D2',
      '=IF(G2<=0,"",D2/G2)',
      '=IF(D2>=G2*(2*31+DATE(2022,3,21)-DATE(2022,3,1))/(6*31),"op schema","niet op schema")',
    ]);
    expect(sheet.get('1:11')?.content).toBe("'3a");
    expect(row(sheet, 10, 6, 12)).toEqual([
      '=SUM(G2:G10)',
      '=SUM(H2:H10)',
      '=SUM(I2:I10)',
      '=IF(SUM(G2:G10)<=0,"",SUM(D2:D10)/SUM(G2:G10))',
      '',
      '',
      '',
    ]);
  });

  test('as our functions: the step at the next decision date at the pace so far', () => {
    const sheet = written('functies', haaglandenCells(), haaglanden());
    expect(row(sheet, 1, 6, 12)).toEqual([
      '=OPGAVE(C2)',
      '=MINIMAAL(G2)',
      '=RESTANT(G2,D2)',
      '=IF(G2<=0,"",GEREALISEERD(D2,G2))',
      '=OPSCHEMA(G2,D2,"21-3-2022")',
      '=TREDE(B2&"","1-4-2022",G2,PROGNOSE(D2,"1-1-2022","21-3-2022","1-4-2022"))',
      '=VERVOLGSTAP(L2&"")',
    ]);
  });

  test('on a date with a rule of the user the step is a value: functions in cells know the letters only', () => {
    const overview = haaglanden();
    const rows = overview.rows.map((one) => {
      const verwacht = {
        ...one.volgende.verwacht,
        regel: { ...one.volgende.verwacht.regel, herkomst: 'gebruiker' as const },
      };
      return { ...one, volgende: { ...one.volgende, verwacht } };
    });
    const sheet = written('functies', haaglandenCells(), { ...overview, rows });
    expect(row(sheet, 1, 10, 12)).toEqual(['=OPSCHEMA(G2,D2,"21-3-2022")', "'3a", '=VERVOLGSTAP(L2&"")']);
  });

  test('number formats are those of the values', () => {
    expect(written('functies', haaglandenCells(), haaglanden()).get('1:9')?.numberFormat).toBe('0%');
  });

  test('inside an Excel table formulas name columns, with what means something there escaped', () => {
    const cells = new Map(haaglandenCells()).set('0:3', {
      content: "Plaatsingen [COA] #1 'maart'",
      numberFormat: 'General',
    });
    const tables = [{ name: 'Tabel1', row: 0, column: 0, rows: 11, columns: 6, hasHeader: true, hasTotals: true }];
    const overview = haaglanden();
    const sheet = written(
      'formules',
      cells,
      { ...overview, table: { ...overview.table, excelTable: 'Tabel1' } },
      { tables },
    );
    expect(row(sheet, 1, 6, 8)).toEqual([
      '=Tabel1[@[Taakstelling 1e helft 2022]]',
      '=(Tabel1[@[Opgave]]+MOD(Tabel1[@[Opgave]],2))/2',
      "=Tabel1[@[Opgave]]-Tabel1[@[Plaatsingen '[COA'] '#1 ''maart'']]",
    ]);
  });
});

describe('other tables', () => {
  const columns = [
    column(0, 'Gemeente', 'gemeente'),
    column(1, 'Fase', 'trede'),
    column(2, 'Taakstelling', 'taakstelling'),
    { ...column(3, 'Saldo', 'saldo'), sign: 'voorsprongPositive' as const },
    column(4, 'Gehuisvest', 'gehuisvest'),
    column(5, 'Koppelingen', 'koppelingen'),
    column(6, 'Omkoppelingen', 'omkoppelingen'),
  ];
  const cells = cellsOf([columns.map((c) => c.heading), ['Delft', '2', 80, 4, 48, 'voldoende', 'ja']]);
  const delft = assessed(1, 'Delft', 76, 48);
  const table = (rows = [delft], peildatum?: Datum): Overview => {
    const overview = overviewOf(rows, columns);
    return { ...overview, ...(peildatum && { peildatum }), table: { ...overview.table, taakstellingIsOpgave: false } };
  };

  test('the opgave is taakstelling and saldo, by the sign of the heading', () => {
    expect(written('formules', cells, table()).get('1:7')?.content).toBe('=C2-D2');
    expect(written('functies', cells, table()).get('1:7')?.content).toBe('=OPGAVE(C2,,D2)');
  });

  test('optional inputs of TREDE come along in their places', () => {
    expect(written('functies', cells, table()).get('1:12')?.content).toMatch(/\),F2,G2,,,C2\)$/);
  });

  test('on a decision date the step is that of the date itself', () => {
    const [april] = [datum(2022, 4, 1) as Datum];
    const on = {
      ...delft,
      beoordeling: { ...delft.beoordeling, moment: 'tussenstand' as const },
      opSchemaPad: { ...delft.opSchemaPad, getallen: { drempel: 38 } },
    };
    expect(written('functies', cells, table([on], april)).get('1:12')?.content).toBe(
      '=TREDE(B2&"","1-4-2022",H2,E2,F2,G2,,,C2)',
    );
    expect(written('formules', cells, table([on], april)).get('1:11')?.content).toBe(
      '=IF(E2>=(H2+MOD(H2,2))/2,"op schema","niet op schema")',
    );
  });

  test('a coulance norm does not fit one plain formula: the value is written', () => {
    const on = { ...delft, opSchemaPad: { ...delft.opSchemaPad, getallen: { drempel: 26.6 } } };
    expect(written('formules', cells, table([on], datum(2021, 4, 1))).get('1:11')?.content).toBe('op schema');
  });

  test('numbers kept as text, and sums that do not fit, give values', () => {
    const text = new Map(cells).set('1:2', { content: "'80", numberFormat: 'General' });
    expect(row(written('formules', text, table()), 1, 7, 10)).toEqual([76, 38, 28, 48 / 76]);
    const other = new Map(cells).set('1:3', { content: 5, numberFormat: 'General' });
    expect(written('functies', other, table()).get('1:7')?.content).toBe(76);
  });

  test('a number of koppelingen is not what TREDE reads: the step is written as a value', () => {
    const counted = { ...delft, row: { ...delft.row, koppelingen: delft.opgave } };
    expect(written('functies', cells, table([counted])).get('1:12')?.content).toBe("'3a");
  });

  test('what is missing is named, not calculated', () => {
    const without = {
      ...delft,
      beoordeling: ontbreekt('koppelingen'),
      volgende: { ...delft.volgende, verwacht: ontbreekt('koppelingen') },
    };
    const sheet = written('functies', cells, table([without]));
    expect(row(sheet, 1, 12, 13)).toEqual([expect.stringContaining('koppelingen'), '']);
  });

  test('without all columns, formulas use the cells that are there', () => {
    const grid = gridFrom(cells);
    const plan = planResults(table(), grid, {
      take: new Set(['uitkomst:nogTeHuisvesten', 'uitkomst:vervolgstap']),
      way: 'formules',
    });
    expect(plan.changes.filter((c) => c.row === 1).map((c) => c.after.content)).toEqual([
      '=(C2-D2)-E2',
      expect.any(String),
    ]);
  });
});
