import type { Remembered } from '../../change/doing/door';
import { batch } from '../host';
import { JOURNAL_INDEX, journalKey, parsed } from '../settings';
import { queueWrittenMarks, writtenMarks } from '../written-marks';

/** The list of writes with the hidden names of the sheets, and the text of one of them; one request. */
export async function kept(id?: string): Promise<Remembered> {
  const { text, index, names } = await batch(({ workbook: { settings, names: all } }) => ({
    text: id === undefined ? undefined : settings.getItemOrNullObject(journalKey(id)).load('value'),
    index: settings.getItemOrNullObject(JOURNAL_INDEX).load('value'),
    names: queueWrittenMarks(all),
  }));
  return {
    text: text === undefined || text.isNullObject ? undefined : text.value,
    index: index.isNullObject ? undefined : parsed(index.value),
    marks: writtenMarks(names),
  };
}
