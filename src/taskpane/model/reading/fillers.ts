import { rememberedExtras } from './extras';
import { answer } from './reading';
import type { Session } from '../session';

/** Takes over which sheets the workbook remembers to fill in from; whatever is not of that shape is left out. */
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
