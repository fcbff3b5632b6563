import type { Note } from '../../change/doing/door';
import { JOURNAL_INDEX, journalKey } from '../settings';

export function queueNotes({ settings, names }: Excel.Workbook, notes: readonly Note[]): void {
  for (const note of notes) {
    if (note.do === 'unmark') {
      names.getItemOrNullObject(note.name).delete();
      continue;
    }
    const { id, text } = note;
    const key = id === undefined ? JOURNAL_INDEX : journalKey(id);
    if (text === undefined) settings.getItemOrNullObject(key).delete();
    else settings.add(key, text);
  }
}
