import type { JournalLine } from '../../change/write/journal';
import { readIndex } from '../../change/write/journal-index';
import { batch } from '../host';
import { JOURNAL_INDEX, parsed } from '../settings';

/** The writes that the workbook remembers, newest first; one round trip. */
export async function journal(): Promise<readonly JournalLine[]> {
  const index = await batch(({ workbook }) => workbook.settings.getItemOrNullObject(JOURNAL_INDEX).load('value'));
  return index.isNullObject ? [] : readIndex(parsed(index.value));
}
