import { WAYS } from '../../../change/outcomes/ways';
import { keptEach, keptOneOf, keptPair, keptText } from '../../../table/kept';
import { readCorrections } from '../../../table/recognise/columns/corrections-codec';
import { recallFillers } from './fillers';
import { recallPolicy } from './policy';
import { answer } from './reading';
import { type Session, guarded } from '../session';
import { INITIAL, type PaneState } from '../state';
import { KEYS } from '../keys';
import { asRegio } from '../filter';
import { asZicht } from '../looking';
import { EIGEN_PROVINCIE } from '../../../domain/gemeente/provincies';

export { follow } from './following';

/**
 * Takes over what the workbook keeps for us. It may hold anything under our keys; what is not ours to read is passed
 * over. What the user chose meanwhile goes first.
 */
export async function recall(session: Session): Promise<void> {
  const { store, workbook } = session;
  const [[journal, corrections, way, seen, fillers, zicht, regio]] = await Promise.all([
    workbook.recall([KEYS.corrections, KEYS.way, KEYS.seen, KEYS.fillers, KEYS.zicht, KEYS.regio]),
    recallPolicy(session),
  ]);
  const now = store.get();
  const unless = <K extends keyof PaneState>(key: K, kept: PaneState[K]): PaneState[K] =>
    now[key] === INITIAL[key] ? kept : now[key];
  store.set({
    journal,
    way: unless('way', keptOneOf(WAYS)(way) ?? 'waarden'),
    seen: new Map([...pairs(seen), ...now.seen]),
    zicht: unless('zicht', asZicht(zicht) ?? EIGEN_PROVINCIE),
    mijnRegio: unless('mijnRegio', asRegio(regio)),
    filter: { ...now.filter, regio: now.filter.regio ?? asRegio(regio) },
  });
  const remembered = typeof corrections === 'string' ? readCorrections(corrections) : [];
  answer(session, { corrections: new Map([...remembered, ...now.answers.corrections]) });
  await recallFillers(session, fillers);
}

/** Takes over the rules again, after they were put on a sheet. */
export function refreshPolicy(session: Session): Promise<void> {
  return guarded(session, async () => {
    await recallPolicy(session);
    answer(session, {});
  });
}

/** Characters: a cell holds no more. */
const text = keptText(32_767);
/** Findings on a national list of which somebody said that they are known. */
const MOST_PAIRS = 20_000;

/** The pairs of texts in a kept value; anything else in it is left out. */
export const pairs = keptEach(keptPair(text, text), MOST_PAIRS);
