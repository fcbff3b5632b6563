import { areaName, intersection, sheetPrefix } from '../workbook/address';
import type { Book } from '../workbook/book';
import type { Change } from '../workbook/changes';

const FUNCTIONS_CATEGORY = 1;
const INVOKE = 1000;

export const ERROR_TEXT: ReadonlyMap<number, string> = new Map([
  [1, '#N/A'],
  [5, '#DIV/0!'],
  [6, '#NUM!'],
  [7, '#VALUE!'],
  [8, '#NULL!'],
]);

export type Outcome =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly error: string; readonly message: string };

/** One answer of the add-in: `[invocation id, succeeded, value, error code, …]`. */
export type InvocationResult = readonly [
  id: number | string,
  ok: boolean | number,
  value: unknown,
  errorCode?: number | null,
  ...rest: unknown[],
];

interface Call {
  readonly key: string;
  readonly id: string;
  readonly args: readonly unknown[];
  readonly caller: string;
  readonly looking: Looking | undefined;
}

/** What a function that asks where its arguments stand can see there. [A10] */
export interface Looking {
  /** Null for an argument that is worked out. [A11] */
  readonly addresses: readonly (string | null)[];
  /** Whatever it may find there: an answer holds only for the same. */
  readonly seen: unknown;
}

/** The cell from which a function is called. */
export const callerName = (sheet: string, row: number, column: number): string =>
  `${sheetPrefix(sheet)}!${areaName({ row, column, rows: 1, columns: 1 })}`;

/**
 * The calls of custom functions on their way to the add-in. Answers are remembered by function and arguments: the
 * grid's engine asks synchronously, gets `undefined` (busy), and asks again when the answers are in. A formula that is
 * entered asks anew, so that its cell is busy also where the answer was known. [F12] Requests of the add-in go on
 * meanwhile: a function may look in the workbook before it answers. [A12]
 */
export class Invocations {
  private readonly known = new Map<string, Outcome>();
  private readonly sentences = new Map<string, string>();
  private readonly pending = new Map<number, Call>();
  /** Cells whose formula was entered and has not asked yet. */
  private readonly entered = new Set<string>();
  private queue: Call[] = [];
  private scheduled = false;
  private next = 1;
  private readonly waiting: (() => void)[] = [];
  private readonly starting: (() => void)[] = [];
  /** Set when the add-in has loaded its functions; calls wait for that. */
  private open = false;

  constructor(
    private readonly book: Book,
    private readonly send: (message: unknown) => void,
  ) {
    book.changes.listen((change) => this.noteEntered(change));
  }

  private noteEntered(change: Change): void {
    const sheet = change.kind === 'cells' ? this.book.findSheet(change.sheetId) : undefined;
    const used = sheet && this.book.cells.used(sheet, false);
    const area = used && change.kind === 'cells' && intersection(used, change.area);
    if (!sheet || !area) return;
    for (let row = area.row; row < area.row + area.rows; row++)
      for (let column = area.column; column < area.column + area.columns; column++)
        if (this.book.cells.isFormula(sheet, row, column)) this.entered.add(callerName(sheet.getName(), row, column));
  }

  get busy(): boolean {
    return this.pending.size > 0 || this.queue.length > 0;
  }

  start(): void {
    this.open = true;
    this.starting.splice(0).forEach((resolve) => resolve());
    this.flush();
  }

  /** Resolves when the add-in's runtime has said that its functions are there. */
  started(): Promise<void> {
    return this.open ? Promise.resolve() : new Promise((resolve) => this.starting.push(resolve));
  }

  /** The add-in is loaded anew: calls wait until it has said again that its functions are there. */
  restart(): void {
    this.open = false;
    this.forget();
  }

  forget(): void {
    this.known.clear();
    this.sentences.clear();
    this.entered.clear();
    this.pending.clear();
    this.queue = [];
    this.release();
  }

  /** Resolves when no answer is outstanding (at once while the add-in has not started). */
  async answers(): Promise<void> {
    if (this.busy && this.open) await new Promise<void>((resolve) => this.waiting.push(resolve));
  }

  ask(id: string, args: readonly unknown[], caller: string, looking?: Looking): Outcome | undefined {
    const key = JSON.stringify([id, args, looking]);
    if (this.entered.delete(caller)) this.known.delete(key);
    const outcome = this.known.get(key);
    if (outcome && !outcome.ok) this.sentences.set(caller, outcome.message);
    if (outcome) return outcome;
    if (!this.queue.some((call) => call.key === key) && ![...this.pending.values()].some((call) => call.key === key)) {
      this.queue.push({ key, id, args, caller, looking });
      if (!this.scheduled) setTimeout(() => this.flush(), 0);
      this.scheduled = true;
    }
    return undefined;
  }

  /** Sends the calls of one recalculation in one message: the add-in answers at most every 200 ms. */
  private flush(): void {
    this.scheduled = false;
    if (!this.open || this.queue.length === 0) return;
    const entries = this.queue.map((call) => {
      const number = this.next++;
      this.pending.set(number, call);
      const message = [number, call.id, call.args, call.caller, 0, call.looking?.addresses];
      return [FUNCTIONS_CATEGORY, INVOKE, '', JSON.stringify(message), '', false];
    });
    this.queue = [];
    this.send({ ArrayData: entries });
  }

  answered(results: readonly InvocationResult[]): void {
    for (const [number, ok, value, errorCode] of results) {
      const call = this.pending.get(Number(number));
      if (!call) continue;
      this.pending.delete(Number(number));
      this.known.set(
        call.key,
        ok
          ? { ok: true, value }
          : {
              ok: false,
              error: ERROR_TEXT.get(errorCode ?? 7) ?? '#VALUE!',
              message: typeof value === 'string' ? value : '',
            },
      );
    }
    if (this.pending.size === 0) {
      this.book.calculation.recalculate();
      this.release();
    }
  }

  /** The add-in's sentence for the error that a cell's formula last met. */
  messageAt(caller: string): string | undefined {
    return this.sentences.get(caller);
  }

  private release(): void {
    this.waiting.splice(0).forEach((resolve) => resolve());
  }
}
