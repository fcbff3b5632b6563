import type { JournalLine } from '../../../change/write/journal';
import type { Conflict } from '../../../change/write/plan';
import type { HostError, Undone } from '../../../change/workbook';
import type { SheetOutcome } from '../sheetOutcome';

/** What was not done. When it is new figures, a sheet with outcomes would hold the old ones. */
export type Refused = 'uitkomsten' | 'cellen' | 'cijfers' | 'terugzetten';

/** What was done or refused, after which the sheet was to be read again. */
interface ReadAfter {
  /** What kept it from being read: what the pane shows is of before. */
  readonly unread?: HostError;
}

/** Something to say above the tabs, until the next gesture. */
export type Message =
  | ({
      readonly kind: 'written';
      readonly line: JournalLine | undefined;
      readonly cells: number;
      readonly differences: readonly Conflict[];
    } & ReadAfter)
  | ({ readonly kind: 'undone' } & Undone & ReadAfter)
  | { readonly kind: 'forgotten' }
  /** The outcomes on a sheet of their own. */
  | { readonly kind: 'sheet'; readonly outcome: SheetOutcome }
  /** A sheet for a new month, copied from the one before. */
  | ({ readonly kind: 'copied'; readonly sheet: string; readonly differences: readonly Conflict[] } & ReadAfter)
  | { readonly kind: 'nameTaken'; readonly name: string }
  | ({ readonly kind: 'refused'; readonly conflicts: readonly Conflict[]; readonly what: Refused } & ReadAfter)
  | { readonly kind: 'failed'; readonly error: unknown; readonly retry: (() => Promise<void>) | undefined };
