import { known } from '../../../src/domain/known';
import { type Content, isFormula, shown } from '../../../src/change/write/content';
import { EMPTY } from '../../../src/change/write/cells';
import type { CellState } from '../../../src/change/write/plan';
import type { SheetPlan } from '../../../src/change/sheet-plan';
import { HostError } from '../../../src/change/workbook';
import type { Area, CellValue, ExcelTable, Grid } from '../../../src/table/cells/grid';
import { at, gridFrom, type Cells } from '../grids';
import { shownBy } from './formulas';

export type SheetState = Pick<Grid, 'isProtected' | 'isFiltered' | 'hiddenRows' | 'hiddenColumns' | 'merged'>;

export interface Sheet {
  readonly id: string;
  name: string;
  cells: Cells;
  /** Fonts, fills and borders of cells that have any, as one word. */
  looks: ReadonlyMap<string, string>;
  tables: readonly ExcelTable[];
  state: SheetState;
  plan?: SheetPlan;
}

const PLAIN: SheetState = {
  isProtected: false,
  isFiltered: false,
  hiddenRows: new Set(),
  hiddenColumns: new Set(),
  merged: [],
};

/** A workbook as plain data: sheets, hidden names and settings. */
export class Book {
  sheets: Sheet[] = [];
  /** Names over a whole sheet, by the id of the sheet; one whose sheet is gone lies nowhere. */
  names = new Map<string, string>();
  settings = new Map<string, string>();
  private nextId = 1;

  add(name: string, cells: Cells = new Map(), index = this.sheets.length): Sheet {
    const sheet = { id: `{${this.nextId++}}`, name, cells, looks: new Map(), tables: [], state: PLAIN };
    this.sheets.splice(index, 0, sheet);
    return sheet;
  }

  find(key: string): Sheet | undefined {
    return this.sheets.find(({ id }) => id === key) ?? this.sheets.find(({ name }) => name === key);
  }

  sheet(key: string): Sheet {
    const found = this.find(key);
    if (found === undefined) throw new HostError('ItemNotFound');
    return found;
  }

  stateAt(sheet: Sheet, row: number, column: number): CellState {
    return sheet.cells.get(at(row, column)) ?? EMPTY;
  }

  valueAt(name: string, row: number, column: number, deep = 0): CellValue {
    const sheet = this.sheets.find((one) => one.name === name);
    if (sheet === undefined || deep > 5) return '#REF!';
    const { content } = this.stateAt(sheet, row, column);
    return isFormula(content) ? shownBy(content, name, (...place) => this.valueAt(...place, deep + 1)) : shown(content);
  }

  put(sheet: Sheet, row: number, column: number, state: CellState): void {
    const cells = new Map(sheet.cells);
    if (state.content === '' && state.numberFormat === 'General') cells.delete(at(row, column));
    else cells.set(at(row, column), state);
    sheet.cells = cells;
  }

  /** Typing keeps the number format. */
  type(sheet: Sheet, row: number, column: number, content: Content): void {
    this.put(sheet, row, column, { content, numberFormat: this.stateAt(sheet, row, column).numberFormat });
  }

  grid(sheet: Sheet): Grid {
    const { state, tables, name, id, plan } = sheet;
    return gridFrom(sheet.cells, { ...state, tables, sheet: name, id, ...known({ ours: plan?.kind }) }, (formula) =>
      shownBy(formula, name, (...place) => this.valueAt(...place)),
    );
  }

  /** Exactly these cells, whether in use or not. */
  block(sheet: Sheet, area: Area): Grid {
    const rows = Array.from({ length: area.rows }, (_, i) => area.row + i);
    const columns = Array.from({ length: area.columns }, (_, i) => area.column + i);
    const matrix = <T>(of: (row: number, column: number) => T): T[][] => rows.map((r) => columns.map((c) => of(r, c)));
    return {
      ...this.grid(sheet),
      area,
      values: matrix((r, c) => this.valueAt(sheet.name, r, c)),
      formulas: matrix((r, c) => {
        const { content } = this.stateAt(sheet, r, c);
        return isFormula(content) ? content : shown(content);
      }),
      numberFormats: matrix((r, c) => this.stateAt(sheet, r, c).numberFormat),
      errors: matrix(() => false),
    };
  }
}
