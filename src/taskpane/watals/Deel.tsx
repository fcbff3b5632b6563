import { useId, type ReactNode } from 'react';
import { useStore } from '../shell/useStore';
import type { Watals } from './model/model';
import { Icon } from '../controls/icons';

/** A part of the tab that opens and closes; closed it costs nothing, and what is open stays so when one comes back. */
export function Deel({
  watals: { store },
  titel,
  children,
}: {
  readonly watals: Watals;
  readonly titel: string;
  readonly children: () => ReactNode;
}) {
  const open = useStore(store, ({ delen }) => delen.has(titel));
  const id = useId();
  const toggle = (): void => {
    const delen = new Set(store.get().delen);
    if (!delen.delete(titel)) delen.add(titel);
    store.set({ delen });
  };
  return (
    <section className="deel">
      <h2>
        <button type="button" className="naam" aria-expanded={open} aria-controls={id} onClick={toggle}>
          <Icon name={open ? 'neer' : 'rechts'} />
          {titel}
        </button>
      </h2>
      <div id={id} hidden={!open}>
        {open && children()}
      </div>
    </section>
  );
}
