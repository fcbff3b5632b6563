import type { ReactNode } from 'react';

import { later } from '../shell/later';

export type Tone = 'goed' | 'info' | 'let op' | 'fout';

export interface MessageBarProps {
  readonly tone: Tone;
  readonly children: ReactNode;
  readonly actions?: ReactNode;
  readonly onDismiss?: () => void;
}

/** A sentence with what to do about it. It is read out when it appears; the bar itself is fetched with the first one. */
export const MessageBar = later<MessageBarProps>(() => import(/* webpackChunkName: "later" */ './FabricMessageBar'));
