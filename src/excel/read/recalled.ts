import type { JournalLine } from '../../change/write/journal';
import { journalNow } from '../../change/doing/journal-now';
import { batch } from '../host';
import { queueSetting, settingIn } from '../settings';
import { keptIn, queueKept } from './kept';

/** The writes that the workbook remembers, newest first, and the settings under these keys; one round trip. */
export async function recalled(keys: readonly string[]): Promise<readonly [readonly JournalLine[], ...unknown[]]> {
  const { writes, settings } = await batch(({ workbook }) => ({
    writes: queueKept(workbook),
    settings: keys.map((key) => queueSetting(workbook.settings, key)),
  }));
  return [journalNow(keptIn(writes)), ...settings.map(settingIn)];
}
