import type { ReactNode } from 'react';
import { PANE_SENTENCES } from '../lib/sentences';
import { Boundary } from './Boundary';
import { useSession } from './context';
import { instead } from './instead';

/** A fault while drawing a tab leaves the tabs themselves and all others as they are. */
export function TabBoundary({ children }: { readonly children: ReactNode }) {
  return <Boundary instead={instead(useSession(), PANE_SENTENCES.tabStoring)}>{children}</Boundary>;
}
