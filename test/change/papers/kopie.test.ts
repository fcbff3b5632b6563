import { datum, type Datum } from '../../../src/domain/tijd/datum';
import { isFormula, shown, textContent } from '../../../src/change/write/content';
import { deelbareKopie, opNieuwBlad } from '../../../src/change/papers/kopie';
import { OUTPUT_ROLES, headingWithDay } from '../../../src/change/outcomes/outputs';
import type { SheetPlan } from '../../../src/change/sheet-plan';
import { GEMEENTEN } from '../../table/haaglanden';
import { cellsOf, gridFrom } from '../grids';
import { overviewIn } from '../written';
import { regiotabel } from '../../../src/change/papers/verslag/regiotabel';
import { haaglanden, haaglandenCells } from '../overviews';

const VANDAAG = datum(2022, 3, 30) as Datum;
const formulas = (plan: SheetPlan) => plan.cells.flat().filter(isFormula);
/** The lines of the table, under title, period and a white line. */
const tableOf = (plan: SheetPlan) => plan.cells.slice(3, 3 + GEMEENTEN.length + 2);

describe('a copy fit to send', () => {
  const cells = new Map(haaglandenCells())
    .set('1:4', { content: '=C2-D2', numberFormat: 'General' })
    .set('2:0', { content: "'=HYPERLINK(1)", numberFormat: 'General' });

  test('holds what the cells show: no formula is left, and no text becomes one', () => {
    const plan = deelbareKopie(gridFrom(cells), haaglanden(), VANDAAG);
    expect(formulas(plan)).toEqual([]);
    expect(plan.cells[4]?.slice(0, 4)).toEqual(['Delft', 2, 76, 48]);
    expect(plan.cells[4]?.[4]).toBe('=C2-D2'.length);
    expect(plan.cells[5]?.[0]).toBe("'=HYPERLINK(1)");
  });

  test('says period, peildatum and source', () => {
    const plan = deelbareKopie(gridFrom(cells), haaglanden(), VANDAAG);
    const text = plan.cells.flat().join('\n');
    expect(text).toContain('2022-I');
    expect(text).toContain('peildatum 21 maart 2022');
    expect(text).toMatch(/Bron: het overzicht waar dit een kopie van is, peildatum 21-3-2022\. Gemaakt met /);
  });

  test('names no sheet that the receiver does not have, also of what was filled in from elsewhere', () => {
    const { table, ...rest } = haaglanden();
    const all = new Set(rest.rows.map(({ row }) => row.row));
    const extraSheets = [
      {
        sheet: 'Geheim',
        taken: new Map([
          ['trede', all],
          ['koppelingen', all],
        ] as const),
        tredeOp: datum(2022, 1, 1) as Datum,
      },
    ];
    const plan = deelbareKopie(
      gridFrom(cells),
      { ...rest, table: { ...table, sheet: 'Intern', extraSheets } },
      VANDAAG,
    );
    const text = plan.cells.flat().map(shown).join('\n');
    expect(text).toContain('Aangevuld uit een ander overzicht: trede (op 1-1-2022) en koppelingen.');
    expect(text).not.toMatch(/Geheim|Intern/);
  });

  test('takes along what stands under the table, but not what an earlier paper said of itself', () => {
    const notes = ['* voorlopig', 'Bron: COA', 'Bron: blad Blad1, cellen A1:B2. Gemaakt met Opgavewijzer op 1-1-2022.'];
    const { table, ...rest } = haaglanden();
    const text = deelbareKopie(gridFrom(cells), { ...rest, table: { ...table, notes } }, VANDAAG)
      .cells.flat()
      .map(shown)
      .join('\n');
    expect(text).toMatch(/\* voorlopig\nBron: COA\n/);
    expect(text).not.toContain('Blad1');
  });

  test('a copy of a Regiotabel keeps its remark on the taakstelling and the percentage, once', () => {
    const made = regiotabel({ overview: haaglanden(), signalen: [], levend: false, gemaaktOp: VANDAAG }, 'Haaglanden');
    const paper = cellsOf(made.cells.map((line) => line.map(shown)));
    const text = deelbareKopie(gridFrom(paper), overviewIn(gridFrom(paper)), VANDAAG)
      .cells.flat()
      .map(shown)
      .join('\n');
    expect(text.match(/inclusief achterstand of voorsprong \(de opgave\)/g)).toHaveLength(1);
    expect(text).toContain('Gerealiseerd: percentage van de opgave.');
    expect(text).not.toContain('Bron: blad');
  });

  test('says that the taakstelling is the opgave, where it is', () => {
    const { table, ...rest } = haaglanden();
    const tekst = (taakstellingIsOpgave: boolean) =>
      deelbareKopie(gridFrom(cells), { ...rest, table: { ...table, taakstellingIsOpgave } }, VANDAAG)
        .cells.flat()
        .map(shown)
        .join(' ');
    expect(tekst(true)).toContain('Taakstelling: inclusief achterstand of voorsprong');
    expect(tekst(false)).not.toContain('inclusief achterstand');
  });

  test('leaves hidden rows and columns out', () => {
    const plan = deelbareKopie(
      gridFrom(cells, { hiddenRows: new Set([7]), hiddenColumns: new Set([1]) }),
      haaglanden(),
      VANDAAG,
    );
    expect(plan.cells[3]?.slice(0, 2)).toEqual(['Gemeente', "'Taakstelling 1e helft 2022"]);
    expect(plan.cells.flat()).not.toContain('Wassenaar');
  });

  test('shows counts with their thousands apart, and a step that a function gave as text as a number', () => {
    const steps = new Map(haaglandenCells())
      .set('1:1', { content: "'2", numberFormat: 'General' })
      .set('3:1', { content: "'3a", numberFormat: 'General' });
    const plan = deelbareKopie(gridFrom(steps), haaglanden(), VANDAAG);
    expect([plan.cells[4]?.[1], plan.cells[6]?.[1]]).toEqual([2, "'3a"]);
    const formatAt = (row: number, column: number) =>
      plan.looks.find(
        ({ area, numberFormat }) =>
          numberFormat !== undefined &&
          row >= area.row &&
          row < area.row + area.rows &&
          column >= area.column &&
          column < area.column + area.columns,
      )?.numberFormat;
    expect([formatAt(4, 2), formatAt(13, 2), formatAt(4, 1)]).toEqual(['#,##0', '#,##0', undefined]);
  });

  test('a long text goes on below in its own cell, in a row that is high enough', () => {
    const long = new Map(haaglandenCells()).set('2:1', {
      content: "'afspraken maken over acties en termijnen, te bevestigen door het college",
      numberFormat: 'General',
    });
    const { looks, heights, widths } = deelbareKopie(gridFrom(long), haaglanden(), VANDAAG);
    expect([
      looks.some(({ wrap, area }) => wrap === true && area.column === 1 && area.row === 4),
      heights?.[5],
      widths[1],
    ]).toEqual([true, 3, 36]);
  });

  test('prints on A4 with its heading on each page, percentages as such', () => {
    const plan = deelbareKopie(gridFrom(cells), haaglanden(), VANDAAG);
    expect(plan.print).toMatchObject({
      orientation: 'portrait',
      repeatRows: [3, 3],
      area: { row: 0, column: 0, columns: 6 },
    });
    expect(plan.looks.some((look) => look.numberFormat === '0%' && look.area.column === 5)).toBe(true);
    expect(plan.name).toBe('Kopie Blad');
  });
});

describe('on a sheet of its own', () => {
  test('the table stands with our columns beside it, hidden rows as well, and no cell of the source is planned', () => {
    const plan = opNieuwBlad(
      gridFrom(haaglandenCells(), { isProtected: true, hiddenRows: new Set([4]) }),
      haaglanden(),
      VANDAAG,
    );
    const table = tableOf(plan);
    expect(table[0]?.slice(6)).toEqual(OUTPUT_ROLES.map((role) => textContent(headingWithDay(role, haaglanden()))));
    expect(table.slice(1, -1).map((line) => line[8])).toEqual(GEMEENTEN.map((row) => row[4]));
    expect(table.at(-1)?.slice(6, 9)).toEqual([884, expect.any(Number), 609]);
    expect([plan.name, plan.kind, plan.print.orientation]).toEqual(['Uitkomsten Blad', 'uitkomsten', 'landscape']);
  });
});
