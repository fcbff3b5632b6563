import { WAYS } from '../../../change/outcomes/ways';
import { readCorrections } from '../../../table/recognise/columns/corrections-codec';
import { recallFillers } from './fillers';
import { recallPolicy } from './policy';
import { answer } from './reading';
import { type Session, guarded } from '../session';
import { KEYS } from '../keys';
import { asRegio } from '../filter';
import { asZicht } from '../looking';
import { EIGEN_PROVINCIE } from '../../../domain/gemeente/provincies';

/**
 * Takes over what the workbook keeps for us. It may hold anything under our keys; what is not ours to read is passed
 * over.
 */
export async function recall(session: Session): Promise<void> {
  const { store, workbook } = session;
  const [journal, corrections, way, seen, fillers, zicht, regio] = await Promise.all([
    workbook.journal(),
    workbook.setting(KEYS.corrections),
    workbook.setting(KEYS.way),
    workbook.setting(KEYS.seen),
    workbook.setting(KEYS.fillers),
    workbook.setting(KEYS.zicht),
    workbook.setting(KEYS.regio),
    recallPolicy(session),
  ]);
  store.set({
    journal,
    way: WAYS.find((one) => one === way) ?? 'waarden',
    seen: new Map(pairs(seen)),
    zicht: asZicht(zicht) ?? EIGEN_PROVINCIE,
    mijnRegio: asRegio(regio),
    filter: { ...store.get().filter, regio: asRegio(regio) },
  });
  answer(session, typeof corrections === 'string' ? { corrections: readCorrections(corrections) } : {});
  await recallFillers(session, fillers);
}

/** Takes over the rules again, after they were put on a sheet. */
export function refreshPolicy(session: Session): Promise<void> {
  return guarded(session, 'lezen', async () => {
    await recallPolicy(session);
    answer(session, {});
  });
}

/** The pairs of texts in a kept value; anything else in it is left out. */
export function pairs(value: unknown): readonly (readonly [string, string])[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((pair: unknown) =>
    Array.isArray(pair) && typeof pair[0] === 'string' && typeof pair[1] === 'string'
      ? [[pair[0], pair[1]] as const]
      : [],
  );
}
