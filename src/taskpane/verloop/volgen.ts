import type { JournalLine } from '../../change/write/journal';
import { sheetRead } from '../model/selectors';
import type { Session } from '../model/session';
import type { PaneState } from '../model/state';

const watched = new WeakSet<Session>();

/**
 * From the first reading of a course on: what is read anew of one of its sheets takes the place of what was read
 * before, and a sheet that somebody changed, or on which we wrote or took back, counts as changed until it is read.
 */
export function watchVerloop(session: Session): void {
  const { store, workbook } = session;
  if (watched.has(session)) return;
  watched.add(session);
  workbook.onChange((sheet) => changed(session, [sheet]));
  let seen = store.get();
  store.subscribe(() => {
    const [before, now] = [seen, store.get()];
    seen = now;
    if (now.reading !== before.reading) renewed(session, now);
    if (now.journal !== before.journal) changed(session, touched(before.journal, now.journal));
  });
}

/** The sheet in front is read anew by itself. */
function changed({ store }: Session, sheets: readonly string[]): void {
  const { verloop } = store.get();
  const here = sheetRead(store.get());
  const more = sheets.filter((sheet) => sheet !== here && verloop?.bladen.some(({ table }) => table.sheet === sheet));
  if (verloop !== undefined && more.length > 0)
    store.set({ verloop: { ...verloop, veranderd: new Set([...verloop.veranderd, ...more]) } });
}

function renewed({ store }: Session, { verloop, reading }: PaneState): void {
  if (verloop === undefined || reading?.kind !== 'overview') return;
  const { overview } = reading;
  const { sheet } = overview.table;
  if (!verloop.bladen.some(({ table }) => table.sheet === sheet)) return;
  const bladen = verloop.bladen.map((blad) => (blad.table.sheet === sheet ? overview : blad));
  store.set({
    verloop: { ...verloop, bladen, veranderd: new Set([...verloop.veranderd].filter((name) => name !== sheet)) },
  });
}

/** The sheets of the lines that came or went. */
function touched(before: readonly JournalLine[], now: readonly JournalLine[]): readonly string[] {
  const differ = (some: readonly JournalLine[], others: readonly JournalLine[]): readonly JournalLine[] =>
    some.filter((line) => !others.includes(line));
  return [...differ(before, now), ...differ(now, before)].map(({ sheet }) => sheet);
}
