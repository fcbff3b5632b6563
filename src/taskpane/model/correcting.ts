import type { Corrections } from '../../table/corrections';
import { readCorrections, writeCorrections } from '../../table/corrections';
import { answer } from './reading';
import type { Session } from './session';
import { guarded } from './session';

const KEY = 'kolommen';

/** Takes over what the user said about a column, and keeps it in the workbook for next month's sheet. */
export async function correct(session: Session, corrections: Corrections): Promise<void> {
  answer(session, { corrections });
  await guarded(session, 'bewaren', () => session.workbook.setSetting(KEY, writeCorrections(corrections)));
}

/** What was kept, or nothing where the workbook holds something else under our key. */
export async function keptCorrections(session: Session): Promise<Corrections> {
  const kept = await session.workbook.setting(KEY);
  return typeof kept === 'string' ? readCorrections(kept) : new Map();
}
