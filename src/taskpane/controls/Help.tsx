import type { ReactNode } from 'react';

/**
 * The sentence that stands with a field and is spoken with it, when the field points at its id with `aria-describedby`.
 */
export function Help({ id, children }: { readonly id: string; readonly children: ReactNode }) {
  return (
    <p id={id} className="klein hulp">
      {children}
    </p>
  );
}
