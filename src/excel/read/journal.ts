import type { JournalLine } from '../../change/write/journal';
import { journalNow } from '../../change/doing/journal-now';
import { kept } from './kept';

/** The writes that the workbook remembers, newest first; one round trip. */
export const journal = async (): Promise<readonly JournalLine[]> => journalNow(await kept());
