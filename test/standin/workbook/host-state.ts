import type { Here } from '../feiten/run-fact';

/** What a person has in front when it is not simply cells of one sheet. [F16] */
export type InFront = 'cells' | 'several areas' | 'chart' | 'chart sheet' | 'grouped sheets' | 'other workbook';

/** How this Excel departs from any store of cells: what it is, and what it remembers of requests. */
export class HostState {
  inFront: InFront = 'cells';
  /** The sheet that the API takes for the active one though another is in front. [F13] */
  apiActive: string | undefined;
  private ended: string[] = [];
  private readonly sheets = new Set<string>();
  private readonly names = new Map<string, { readonly request: number; readonly sheet: string | undefined }>();
  private request = 0;

  constructor(readonly excel: Here) {}

  get desktop(): boolean {
    return this.excel.platform !== 'web';
  }

  /** Another workbook is open: nothing of the one before holds. */
  opened(): void {
    this.inFront = 'cells';
    this.apiActive = undefined;
    this.ended = [];
    this.sheets.clear();
    this.names.clear();
  }

  sheetGone(id: string): void {
    if (this.apiActive === id) this.apiActive = undefined;
  }

  /** An LTSC version, which lacks what Excel learned since: 2021 has ExcelApi 1.14, 2024 has 1.17. [F34] */
  get longTerm(): boolean {
    return this.excel.platform === 'Windows' && ['1.14', '1.17'].includes(this.excel.api);
  }

  requestEnded(): void {
    this.request += 1;
    this.sheets.clear();
  }

  sheetAdded(id: string): void {
    this.sheets.add(id);
    if (this.longTerm) this.endsCtrlZ('F06');
  }

  /** Whether a sheet came in this very request, so that Excel on the web does not bring it to the front. [F14] */
  isTooNew = (id: string): boolean => !this.desktop && this.sheets.has(id);

  /** @param sheet the id of the sheet that it lies on. */
  nameAdded(name: string, sheet: string | undefined): void {
    this.names.set(name, { request: this.request, sheet });
  }

  /** The sheet on which a name was laid; undefined when it came with the workbook. */
  layOn = (name: string): string | undefined => this.names.get(name)?.sheet;

  /**
   * Whether hiding this name takes: made in an earlier request, not in this one nor before the workbook was opened.
   * [F22]
   */
  takesVisibility = (name: string): boolean => (this.names.get(name)?.request ?? Infinity) < this.request;

  /** Something that empties the user's list of Ctrl+Z, by the fact that says so. [F04] [F05] [F06] */
  endsCtrlZ(fact: string): void {
    this.ended.push(fact);
  }

  /** What emptied that list since the last call. */
  takeEnded(): readonly string[] {
    const { ended } = this;
    this.ended = [];
    return ended;
  }
}
