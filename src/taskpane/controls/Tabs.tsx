import { useId, useState, type KeyboardEvent, type ReactNode } from 'react';

export interface Tab<K extends string> {
  readonly key: K;
  readonly name: string;
  /** What stands behind the name, such as how much there is to see. */
  readonly extra?: ReactNode;
  readonly content: () => ReactNode;
}

interface Props<K extends string> {
  readonly label: string;
  readonly tabs: readonly Tab<K>[];
  readonly chosen: K;
  readonly onChoose: (key: K) => void;
}

/** Where an arrow key leads in a row of `n` tabs; undefined for any other key. */
const STEPS: Readonly<Record<string, (from: number, n: number) => number>> = {
  ArrowRight: (from, n) => (from + 1) % n,
  ArrowLeft: (from, n) => (from + n - 1) % n,
  Home: () => 0,
  End: (_, n) => n - 1,
};

/**
 * The tabs pattern of WAI-ARIA with choosing by hand: arrows move the focus, Enter or the space bar chooses. Only the
 * chosen tab exists, so that a heavy one costs nothing until it is asked for. Not Fabric's Pivot: that brings 8 kB to
 * the first paint.
 */
export function Tabs<K extends string>({ label, tabs, chosen, onChoose }: Props<K>) {
  const id = useId();
  // The one tab that the Tab key reaches: where the focus is, else the chosen one.
  const [focused, setFocused] = useState<string>();
  const move = (event: KeyboardEvent<HTMLElement>, from: number): void => {
    const to = tabs[STEPS[event.key]?.(from, tabs.length) ?? -1];
    if (to === undefined) return;
    event.preventDefault();
    document.getElementById(`${id}${to.key}`)?.focus();
  };
  return (
    <div className="tabs">
      <div role="tablist" aria-label={label} className="tablijst">
        {tabs.map(({ key, name, extra }, i) => (
          <button
            key={key}
            id={`${id}${key}`}
            type="button"
            role="tab"
            aria-selected={key === chosen}
            {...(key === chosen && { 'aria-controls': `${id}paneel` })}
            tabIndex={key === (focused ?? chosen) ? 0 : -1}
            onClick={() => onChoose(key)}
            onFocus={() => setFocused(key)}
            onBlur={() => setFocused(undefined)}
            onKeyDown={(event) => move(event, i)}
          >
            {name}
            {extra}
          </button>
        ))}
      </div>
      <div key={chosen} role="tabpanel" id={`${id}paneel`} aria-labelledby={`${id}${chosen}`}>
        {tabs.find(({ key }) => key === chosen)?.content()}
      </div>
    </div>
  );
}
