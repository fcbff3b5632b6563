import { decodeScenarios, encodeScenarios, saysMore } from '../../../review/scenario/codec';
import { emptyScenario, MOST_SCENARIOS, type Scenario } from '../../../review/scenario/scenario';
import { fail } from '../../model/session';
import { chosen, type Watals, type WatalsState, watalsOf } from './model';
import { KEYS } from '../../model/keys';

const SAVING_MS = 600;

/** Looks up the scenarios of this workbook, once. */
export async function load(one: Watals): Promise<void> {
  const { session, store } = one;
  if (store.get().geladen) return;
  try {
    const text = await session.workbook.setting(KEYS.scenarios);
    const kept = decodeScenarios(text);
    const [first] = kept;
    store.set({
      geladen: true,
      weggelaten: saysMore(text, kept),
      ...(first && { scenarios: kept, gekozen: first.id }),
    });
  } catch (error) {
    fail(session, error, () => load(one));
  }
}

const saving = new WeakMap<Watals['store'], () => void>();

/** Keeps the scenarios in the workbook once the typing has settled. */
function keep(one: Watals): void {
  const { session, store } = one;
  saving.get(store)?.();
  const save = async (): Promise<void> => {
    // All choices were forgotten since: this what-if is no longer that of the session.
    if (watalsOf(session) !== one) return;
    try {
      await session.workbook.setSetting(KEYS.scenarios, encodeScenarios(store.get().scenarios));
    } catch (error) {
      fail(session, error, save);
    }
  };
  saving.set(
    store,
    session.later(() => void save(), SAVING_MS),
  );
}

function put(one: Watals, change: Partial<WatalsState>): void {
  one.store.set({ ...change, outcome: undefined });
  keep(one);
}

/** Takes a change of the scenario that is worked on. */
export function edit(one: Watals, change: (scenario: Scenario) => Scenario): void {
  const state = one.store.get();
  const old = chosen(state);
  put(one, { scenarios: state.scenarios.map((scenario) => (scenario.id === old.id ? change(old) : scenario)) });
}

export function choose({ store }: Watals, gekozen: string): void {
  store.set({ gekozen, outcome: undefined });
}

/** Why there cannot be one more; undefined when there can. */
export function mayAdd({ scenarios }: WatalsState): string | undefined {
  return scenarios.length < MOST_SCENARIOS
    ? undefined
    : `Er zijn al ${MOST_SCENARIOS} scenario's. Verwijder er eerst een.`;
}

export function add(one: Watals): void {
  const { scenarios } = one.store.get();
  append(one, emptyScenario(freeId(scenarios), freeName(scenarios, 'Scenario')));
}

export function duplicate(one: Watals): void {
  const state = one.store.get();
  const old = chosen(state);
  append(one, { ...old, id: freeId(state.scenarios), naam: freeName(state.scenarios, `${old.naam} kopie`) });
}

function append(one: Watals, scenario: Scenario): void {
  const state = one.store.get();
  if (mayAdd(state) === undefined) put(one, { scenarios: [...state.scenarios, scenario], gekozen: scenario.id });
}

/** A name of blanks is no name: then the old one stays. */
export function rename(one: Watals, naam: string): void {
  const tidy = naam.replace(/\s+/g, ' ').trim().slice(0, 40);
  if (tidy !== '') edit(one, (scenario) => ({ ...scenario, naam: tidy }));
}

/** Takes the scenario away; an empty one comes in place of the last. */
export function remove(one: Watals): void {
  const state = one.store.get();
  const left = state.scenarios.filter(({ id }) => id !== chosen(state).id);
  const scenarios = left.length > 0 ? left : [emptyScenario(freeId(state.scenarios), 'Scenario 1')];
  put(one, { scenarios, gekozen: scenarios[0]?.id ?? '' });
}

function freeId(scenarios: readonly Scenario[]): string {
  return String(1 + scenarios.reduce((most, { id }) => Math.max(most, Number(id) || 0), 0));
}

function freeName(scenarios: readonly Scenario[], stem: string): string {
  const taken = new Set(scenarios.map(({ naam }) => naam));
  if (stem !== 'Scenario' && !taken.has(stem)) return stem;
  let n = stem === 'Scenario' ? 1 : 2;
  while (taken.has(`${stem} ${n}`)) n += 1;
  return `${stem} ${n}`;
}
