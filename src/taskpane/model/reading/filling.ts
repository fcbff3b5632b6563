import type { ReadTable } from '../../../table/table';
import { refreshExtras, rememberedExtras } from './extras';
import { answer } from './reading';
import { type Session, guarded } from '../session';
import { KEYS } from '../keys';

/** Fills in what is missing from these sheets, the first first; the workbook remembers them for the sheet that was read. */
export async function fillFrom(session: Session, extras: readonly ReadTable[]): Promise<void> {
  const { store, workbook } = session;
  const here = store.get().reading?.grid.sheet;
  if (here === undefined) return;
  const fillers = new Map(store.get().fillers);
  if (extras.length === 0) fillers.delete(here);
  else
    fillers.set(
      here,
      extras.map(({ sheet }) => sheet),
    );
  store.set({ fillers });
  answer(session, { extras });
  await guarded(session, 'bewaren', () =>
    workbook.setSetting(KEYS.fillers, fillers.size === 0 ? undefined : [...fillers]),
  );
}

/** Reads the sheets that fill in once more, after the user said what a column there is. */
export const fillAgain = (session: Session): Promise<void> =>
  guarded(session, 'lezen', async () => {
    await refreshExtras(session);
    answer(session, {});
  });

/** Takes over what `fillFrom` kept; whatever is not of that shape is left out. */
export async function recallFillers(session: Session, kept: unknown): Promise<void> {
  const fillers = new Map(Array.isArray(kept) ? kept.flatMap(fillersIn) : []);
  session.store.set({ fillers });
  const sheet = session.store.get().reading?.grid.sheet ?? '';
  if (fillers.has(sheet)) answer(session, { extras: await rememberedExtras(session, sheet) });
}

function fillersIn(pair: unknown): readonly (readonly [string, readonly string[]])[] {
  if (!Array.isArray(pair) || typeof pair[0] !== 'string' || !Array.isArray(pair[1])) return [];
  return [[pair[0], pair[1].filter((name: unknown) => typeof name === 'string')]];
}
