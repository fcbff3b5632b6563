import type { Remembered } from '../../change/doing/door';
import { batch } from '../host';
import { JOURNAL_INDEX, journalKey, parsed } from '../settings';
import { queueWrittenMarks, writtenMarks } from '../written-marks';

/** The list of writes with the hidden names of the sheets, and the text of one of them; one request. */
export const kept = async (id?: string): Promise<Remembered> =>
  keptIn(await batch(({ workbook }) => queueKept(workbook, id)));

export const queueKept = ({ settings, names }: Excel.Workbook, id?: string) => ({
  text: id === undefined ? undefined : settings.getItemOrNullObject(journalKey(id)).load('value'),
  index: settings.getItemOrNullObject(JOURNAL_INDEX).load('value'),
  names: queueWrittenMarks(names),
});

/** What was queued and sent, as it stands in the workbook. */
export const keptIn = ({ text, index, names }: ReturnType<typeof queueKept>): Remembered => ({
  text: text === undefined || text.isNullObject ? undefined : text.value,
  index: index.isNullObject ? undefined : parsed(index.value),
  marks: writtenMarks(names),
});
