import { anderIngesteld, verouderd } from '../../change/outcomes/verouderd';
import { tegenDeRegel } from '../../review/checks/against-rule';
import { check, inOrder } from '../../review/checks/check';
import type { Sheet } from '../../review/checks/sheet';
import { type Comparison, compare } from '../../review/compare/compare';
import type { Finding } from '../../review/finding';
import { same } from '../lib/same';
import { findingKey } from '../../table/finding';
import { type Session, guarded } from './session';
import type { PaneState, Reading } from './state';
import { NO_SETTINGS, settingsInWords, settingsOf } from './settings';
import { outcomesOn, sheetOf } from './reading/understanding';
import { KEYS } from './keys';

/** What of the state the check looks at, for whoever shows it. */
export const whatIsLookedAt = ({ reading, seen, answers, beleid, journal }: PaneState): Looked => ({
  reading,
  seen,
  answers,
  beleid,
  journal,
});

/** Everything found on the sheet that was read: open findings, and those that the user has seen, with the reason. */
export interface Checked {
  readonly open: readonly Finding[];
  readonly seen: readonly { readonly finding: Finding; readonly reason: string }[];
}

let last: { readonly looked: Looked; readonly found: Checked } | undefined;

/** The same without other sheets; asked for in more places at once, and worked out once. */
export function checkedAlone(looked: Looked): Checked {
  if (last === undefined || !same(last.looked, looked)) last = { looked, found: checked(looked, []) };
  return last.found;
}

/** @param others other sheets of the workbook to hold this one against. */
export function checked(state: Looked, others: readonly Sheet[]): Checked {
  const { reading, seen } = state;
  return sorted(reading === undefined ? [] : inOrder([...findingsOf(reading, others), ...ownFindings(state)]), seen);
}

/** The sheet beside one of another month, with what is worth a look between them. */
export interface Compared extends Checked {
  readonly comparison: Comparison;
}

export function compared({ reading, seen }: Looked, other: Sheet): Compared | undefined {
  const mine = reading && sheetOf(reading);
  if (!mine) return undefined;
  const comparison = compare(mine.table, other.table);
  return { comparison, ...sorted(inOrder(comparison.findings), seen) };
}

/** What the sheet itself contradicts, for the papers: not that outcomes of ours are out of date. */
export const sheetSignals = ({ reading, seen }: Looked): readonly Finding[] =>
  sorted(reading === undefined ? [] : findingsOf(reading, []), seen).open;

/** What the check rests on. */
export type Looked = Pick<PaneState, 'reading' | 'seen' | 'answers' | 'beleid' | 'journal'>;

function sorted(all: readonly Finding[], seen: PaneState['seen']): Checked {
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
  if (sheet === undefined) return [];
  const found = check(sheet, others);
  return reading.kind === 'overview' ? inOrder([...found, ...tegenDeRegel(sheet, reading.overview)]) : found;
}

/** What we wrote earlier, held against the figures of now; knowingly other settings give one remark only. */
function ownFindings(state: Looked): readonly Finding[] {
  const { reading, journal } = state;
  if (reading?.kind !== 'overview') return [];
  const { overview, grid } = reading;
  const met = settingsInWords(state, overview);
  const changed = verouderd(overview, grid, met);
  const settings = settingsOf(state, overview.table);
  const asWritten = outcomesOn(grid.sheet, journal)?.settings ?? NO_SETTINGS;
  return settings === asWritten ? changed : anderIngesteld(overview, changed, met);
}

/** Marks findings as seen with a reason, or takes the mark away; the workbook keeps it. */
export async function markSeen(
  session: Session,
  findings: readonly Finding[],
  reason: string | undefined,
): Promise<void> {
  const seen = new Map(session.store.get().seen);
  for (const finding of findings) {
    if (reason === undefined) seen.delete(findingKey(finding));
    else seen.set(findingKey(finding), reason);
  }
  session.store.set({ seen });
  await guarded(session, () => session.workbook.setSetting(KEYS.seen, [...session.store.get().seen]));
}
