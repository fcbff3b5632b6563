import { type ICellData, type Nullable, type Worksheet, CellValueType, InterceptorEffectEnum } from '@univerjs/core';
import { AFTER_CELL_EDIT, BEFORE_CELL_EDIT, INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/sheets';
import { SheetsNumfmtCellContentController } from '@univerjs/sheets-numfmt';
import { LexerTreeBuilder } from '@univerjs/engine-formula';
import type { Cells } from '../cells';
import type { EnteredCells } from '../entered';
import { enter, NL_NL } from '../entry';
import { isDutch, toDutch, withEnglishSeparators } from '../formula-entry';
import type { Grid } from '../grid';

/** Before Univer's own readers of numbers and dates, which know no Dutch. */
const FIRST = 100;
const OURS = 'dutch-grid';

const withComma = (value: unknown): string => String(value).replace('.', ',');
const isDecimal = (value: unknown): boolean => /^-?\d*\.\d+(e[-+]?\d+)?%?$/i.test(String(value));

/** Lets the editor see the references in a formula with `;`: it reads the English form, and keeps what was typed. */
function readSemicolons(lexer: LexerTreeBuilder): void {
  const read = lexer.sequenceNodesBuilder.bind(lexer);
  lexer.sequenceNodesBuilder = (formula) => {
    if (!isDutch(formula)) return read(formula);
    let at = formula.startsWith('=') ? 1 : 0;
    return read(withEnglishSeparators(formula))?.map((node) => {
      const from = at;
      at += typeof node === 'string' ? node.length : node.token.length;
      return typeof node === 'string' ? formula.slice(from, at) : { ...node, token: formula.slice(from, at) };
    });
  };
}

/** What it needs of the open workbook. */
interface OpenBook {
  readonly grid: Grid;
  readonly cells: Cells;
  readonly entered: EnteredCells;
}

/**
 * The grid on screen as in a Dutch Excel: numbers, what the editor shows of a cell, and what the cell holds after
 * typing.
 */
export class DutchGrid {
  private watching = false;

  constructor(private readonly book: OpenBook) {}

  /** Univer's services exist only once a workbook has been opened. */
  watch(): void {
    if (this.watching) return;
    this.watching = true;
    const { grid } = this.book;
    readSemicolons(grid.get(LexerTreeBuilder));
    const service = grid.get(SheetInterceptorService);
    grid.get(SheetsNumfmtCellContentController).setNumfmtLocal('nl');
    service.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
      effect: InterceptorEffectEnum.Value,
      handler: (cell, _place, next) =>
        next(cell?.t === CellValueType.NUMBER && isDecimal(cell.v) ? { ...cell, v: withComma(cell.v) } : cell),
    });
    const edits = service.writeCellInterceptor;
    edits.intercept(AFTER_CELL_EDIT, {
      priority: FIRST,
      handler: (cell, { worksheet, row, col }, next) => this.typed(cell, worksheet, row, col) ?? next(cell),
    });
    edits.intercept(BEFORE_CELL_EDIT, {
      id: OURS,
      priority: FIRST,
      handler: (cell, place) =>
        this.shown(
          edits.fetchThroughInterceptors(BEFORE_CELL_EDIT, ({ id }) => id !== OURS)(cell, place),
          place.worksheet,
          place.row,
          place.col,
        ),
    });
  }

  private shown(cell: Nullable<ICellData>, sheet: Worksheet, row: number, column: number): Nullable<ICellData> {
    if (cell?.f)
      return {
        ...cell,
        f: toDutch(
          String(this.book.cells.isFormula(sheet, row, column) ? this.book.cells.formula(sheet, row, column) : cell.f),
        ),
      };
    return cell?.t === CellValueType.NUMBER && isDecimal(cell.v) ? { ...cell, v: withComma(cell.v) } : cell;
  }

  /**
   * The cell that the typed text makes; undefined where Univer knows better (rich text, a text after an apostrophe).
   */
  private typed(cell: Nullable<ICellData>, sheet: Worksheet, row: number, column: number): ICellData | undefined {
    const text = cell?.f ?? cell?.v;
    if (!cell || cell.p || cell.t === CellValueType.FORCE_STRING || typeof text !== 'string') return undefined;
    return {
      ...cell,
      ...this.book.entered.cellOf(enter(text, this.book.cells.format(sheet, row, column), NL_NL), sheet, row, column),
    };
  }
}
