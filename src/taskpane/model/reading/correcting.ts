import type { Corrections } from '../../../table/recognise/columns/corrections';
import { writeCorrections } from '../../../table/recognise/columns/corrections-codec';
import { answer } from './reading';
import { type Session, guarded } from '../session';
import { KEYS } from '../keys';

/** Takes over what the user said about a column, and keeps it in the workbook for next month's sheet. */
export async function correct(session: Session, corrections: Corrections): Promise<void> {
  answer(session, { corrections });
  await guarded(session, () =>
    session.workbook.setSetting(KEYS.corrections, writeCorrections(session.store.get().answers.corrections)),
  );
}
