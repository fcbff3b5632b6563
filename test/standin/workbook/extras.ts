import type { Area } from './address';

/** What Excel knows of a workbook and Univer does not. Each fact lives either here or in Univer, never in both. */
export interface TableExtra {
  readonly id: string;
  name: string;
  area: Area;
  showHeaders: boolean;
  showTotals: boolean;
  style: string;
}

/** What an axis of days says of itself. */
interface TimeAxis {
  categoryType?: string;
  baseTimeUnit?: string;
  numberFormat?: string;
}

export interface ChartExtra {
  readonly id: string;
  name: string;
  type: string;
  source: string;
  seriesBy: string;
  title: string;
  titleVisible: boolean;
  legendVisible: boolean;
  legendPosition: string;
  altTitle: string;
  altDescription: string;
  axes: Record<string, { title: string; visible: boolean; minimum?: number; maximum?: number } & TimeAxis>;
  series: { name: string; values?: string; xValues?: string; color?: string; type?: string; marker?: string }[];
  blanks: string;
  left: number;
  top: number;
  width: number;
  height: number;
}

export interface PageLayout {
  orientation: string;
  paperSize: string;
  printArea: string;
  titleRows: string;
  zoom: Readonly<Record<string, number>>;
  centerHorizontally: boolean;
  centerVertically: boolean;
  margins: Record<string, number>;
  headersFooters: Record<string, string>;
}

export interface SheetExtra {
  veryHidden: boolean;
  protection: { on: boolean; options: Readonly<Record<string, unknown>> };
  filter: { area: Area | undefined; filtered: boolean };
  tables: TableExtra[];
  charts: ChartExtra[];
  page: PageLayout;
  breaks: string[];
  validations: { area: Area; rule: unknown }[];
}

export const emptySheetExtra = (): SheetExtra => ({
  veryHidden: false,
  protection: { on: false, options: {} },
  filter: { area: undefined, filtered: false },
  tables: [],
  charts: [],
  page: {
    orientation: 'Portrait',
    paperSize: 'A4',
    printArea: '',
    titleRows: '',
    zoom: { scale: 100 },
    centerHorizontally: false,
    centerVertically: false,
    margins: {},
    headersFooters: {},
  },
  breaks: [],
  validations: [],
});

export class Extras {
  private readonly perSheet = new Map<string, SheetExtra>();
  readonly settings = new Map<string, unknown>();
  readonly documentSettings = new Map<string, unknown>();
  readonly properties = new Map<string, string>();
  /** The id of the sheet that was in front when the file was saved; the first one without. */
  inFront: string | undefined;
  private nextId = 1;

  sheet(id: string): SheetExtra {
    const known = this.perSheet.get(id);
    if (known) return known;
    const fresh = emptySheetExtra();
    this.perSheet.set(id, fresh);
    return fresh;
  }

  put(id: string, extra: SheetExtra): void {
    this.perSheet.set(id, extra);
  }

  remove(id: string): void {
    this.perSheet.delete(id);
  }

  /** A copied sheet keeps its layout and charts, unprotected state and all; its tables get new names [A02]. */
  copy(from: string, to: string): void {
    const copy = structuredClone(this.sheet(from));
    copy.tables = copy.tables.map((table) => ({ ...table, id: this.freshId(), name: `${table.name}_${this.nextId}` }));
    this.perSheet.set(to, copy);
  }

  freshId(): string {
    return `{${String(this.nextId++).padStart(8, '0')}}`;
  }

  tables(): readonly { readonly sheetId: string; readonly table: TableExtra }[] {
    return [...this.perSheet].flatMap(([sheetId, extra]) => extra.tables.map((table) => ({ sheetId, table })));
  }
}
