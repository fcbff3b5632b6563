import { baseOf, type Base } from '../../../review/scenario/base';
import { tryOut, type Trial } from '../../../review/scenario/trial';
import { emptyScenario, type Scenario } from '../../../review/scenario/scenario';
import type { Overview } from '../../../review/assess/overview';
import type { SheetOutcome } from '../../model/sheetOutcome';
import { overviewSeen } from '../../model/selectors';
import { perSession } from '../../model/per-session';
import type { Session } from '../../model/session';
import { createStore, type Store } from '../../model/store';

export interface WatalsState {
  /** Never empty. */
  readonly scenarios: readonly Scenario[];
  /** Id of the one that is worked on. */
  readonly gekozen: string;
  /** False until what the workbook keeps has been looked up. */
  readonly geladen: boolean;
  /** Something of what the workbook keeps could not be read, and was left out. */
  readonly weggelaten: boolean;
  /** Code of the gemeente whose fields are open. */
  readonly open: string | undefined;
  /** Titles of the parts that are open. */
  readonly delen: ReadonlySet<string>;
  /** What became of putting a comparison on a sheet. */
  readonly outcome: SheetOutcome | undefined;
}

/** The what-if beside a session: its scenarios, and what they come to on the table that is read. */
export interface Watals {
  readonly session: Session;
  readonly store: Store<WatalsState>;
  /**
   * The scenario that is worked on, on the table as read; undefined without one. Worked out once for the same scenario
   * and table.
   */
  readonly comparison: () => Trial | undefined;
  /** Every scenario on the table as read. */
  readonly comparisons: () => readonly Trial[];
}

export const FIRST: Scenario = emptyScenario('1', 'Scenario 1');

/** The what-if of a session. */
export const watalsOf: (session: Session) => Watals = perSession(createWatals);

function createWatals(session: Session): Watals {
  const store = createStore<WatalsState>({
    scenarios: [FIRST],
    gekozen: FIRST.id,
    geladen: false,
    weggelaten: false,
    open: undefined,
    delen: new Set(),
    outcome: undefined,
  });
  const made = new Map<string, Trial>();
  let last: { readonly overview: Overview; readonly base: Base } | undefined;

  const baseNow = (): Base | undefined => {
    const state = session.store.get();
    const { beleid } = state;
    const overview = overviewSeen(state);
    if (overview === undefined) return undefined;
    if (last?.overview !== overview || last.base.beleid !== beleid)
      last = { overview, base: baseOf(overview, { beleid }) };
    return last.base;
  };
  const comparisonOf = (scenario: Scenario, on: Base): Trial => {
    const before = made.get(scenario.id);
    if (before?.scenario === scenario && before.base === on) return before;
    const next = tryOut(scenario, on, before);
    made.set(scenario.id, next);
    return next;
  };
  return {
    session,
    store,
    comparison: () => {
      const on = baseNow();
      return on && comparisonOf(chosen(store.get()), on);
    },
    comparisons: () => {
      const on = baseNow();
      return on ? store.get().scenarios.map((scenario) => comparisonOf(scenario, on)) : [];
    },
  };
}

export function chosen({ scenarios, gekozen }: WatalsState): Scenario {
  return scenarios.find(({ id }) => id === gekozen) ?? scenarios[0] ?? FIRST;
}
