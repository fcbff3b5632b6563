import type { JournalLine } from '../write/journal';
import { readIndex } from '../write/journal-lines';
import type { Remembered } from './door';
import { sheetWith } from './marks';

/** The writes that the workbook remembers, newest first, by the names that their sheets have now. */
export function journalNow({ index, marks }: Pick<Remembered, 'index' | 'marks'>): readonly JournalLine[] {
  return readIndex(index).map(({ id, time, label, cells, outcomes, sheet, mark }): JournalLine => {
    const now = sheetWith(marks, mark);
    const line = { id, time, label, cells, sheet: now ?? sheet, ...(outcomes && { outcomes }) };
    return now === undefined ? { ...line, gone: true } : line;
  });
}
