/** What came along from the sheet, and what stayed as it was here. */
export interface Taken {
  readonly kolommen: number;
  readonly bladen: number;
  readonly regio: boolean;
  readonly provincie: boolean;
  readonly way: boolean;
  readonly regels: number;
  readonly papieren: number;
  readonly kept: readonly string[];
}
