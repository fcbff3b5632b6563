import { keptJson } from '../table/kept';
import { batch } from './host';

/** Every key of ours begins with this, so that one button can remove them all. */
export const PREFIX = 'opgavewijzer.';
export const JOURNAL_INDEX = `${PREFIX}journaal`;
export const journalKey = (id: string): string => `${JOURNAL_INDEX}.${id}`;
const userKey = (key: string): string => `${PREFIX}instelling.${key}`;

export const setting = async (key: string): Promise<unknown> =>
  settingIn(await batch(({ workbook }) => queueSetting(workbook.settings, key)));

export const queueSetting = (settings: Excel.SettingCollection, key: string): Excel.Setting =>
  settings.getItemOrNullObject(userKey(key)).load('value');

/** What stands in a setting that was queued and sent; undefined where there is none. */
export const settingIn = (kept: Excel.Setting): unknown => (kept.isNullObject ? undefined : parsed(kept.value));

export async function setSetting(key: string, value: unknown): Promise<void> {
  await batch(({ workbook: { settings } }) => {
    if (value === undefined) settings.getItemOrNullObject(userKey(key)).delete();
    else settings.add(userKey(key), JSON.stringify(value));
  });
}

/** JSON that we wrote; a text that somebody damaged counts as nothing. */
export const parsed = (text: unknown): unknown => keptJson(text, LONGEST);

/** Characters of one setting; more than any of ours. */
const LONGEST = 8_000_000;
