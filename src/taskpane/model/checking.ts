import { check } from '../../table/check';
import type { Sheet } from '../../table/checks/sheet';
import type { Finding } from '../../table/finding';
import { findingKey } from '../../table/finding';
import { SEEN_KEY } from './kept';
import type { Session } from './session';
import { guarded } from './session';
import type { PaneState, Reading } from './state';
import { sheetOf } from './understanding';

/** Everything found on the sheet that was read: open findings, and those that the user has seen, with the reason. */
export interface Checked {
  readonly open: readonly Finding[];
  readonly seen: readonly { readonly finding: Finding; readonly reason: string }[];
}

/** @param others other sheets of the workbook to hold this one against. */
export function checked({ reading, seen }: Pick<PaneState, 'reading' | 'seen'>, others: readonly Sheet[]): Checked {
  const all = reading === undefined ? [] : findingsOf(reading, others);
  return {
    open: all.filter((finding) => !seen.has(findingKey(finding))),
    seen: all.flatMap((finding) => {
      const reason = seen.get(findingKey(finding));
      return reason === undefined ? [] : [{ finding, reason }];
    }),
  };
}

function findingsOf(reading: Reading, others: readonly Sheet[]): readonly Finding[] {
  if (reading.kind === 'none') return reading.findings;
  const sheet = sheetOf(reading);
  return sheet === undefined ? [] : check(sheet, others);
}

/** Marks a finding as seen with a reason, or takes the mark away; the workbook keeps it. */
export async function markSeen(session: Session, finding: Finding, reason: string | undefined): Promise<void> {
  const seen = new Map(session.store.get().seen);
  if (reason === undefined) seen.delete(findingKey(finding));
  else seen.set(findingKey(finding), reason);
  session.store.set({ seen });
  await guarded(session, 'bewaren', () => session.workbook.setSetting(SEEN_KEY, [...seen]));
}
