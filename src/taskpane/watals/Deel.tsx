import { useId, useState, type ReactNode } from 'react';
import { Icon } from '../controls/icons';

/** A part of the tab that opens and closes; closed it costs nothing. */
export function Deel({ titel, children }: { readonly titel: string; readonly children: () => ReactNode }) {
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <section className="deel">
      <h2>
        <button type="button" className="naam" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
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
