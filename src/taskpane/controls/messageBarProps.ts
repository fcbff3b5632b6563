import type { ReactNode } from 'react';

export type Tone = 'goed' | 'info' | 'let op' | 'fout';

export interface MessageBarProps {
  readonly tone: Tone;
  readonly children: ReactNode;
  readonly actions?: ReactNode;
  readonly onDismiss?: () => void;
}
