import { lazy, Suspense } from 'react';
import type { ReactNode } from 'react';

export type Tone = 'goed' | 'info' | 'let op' | 'fout';

export interface MessageBarProps {
  readonly tone: Tone;
  readonly children: ReactNode;
  readonly actions?: ReactNode;
  readonly onDismiss?: () => void;
}

const FabricMessageBar = lazy(() => import('./FabricMessageBar'));

/** A sentence with what to do about it. It is read out when it appears; the bar itself is fetched with the first one. */
export function MessageBar(props: MessageBarProps) {
  return (
    <Suspense fallback={null}>
      <FabricMessageBar {...props} />
    </Suspense>
  );
}
