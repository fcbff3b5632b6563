import type { IconName } from './icons';

/** One main button a screen; "stil" looks like a link. */
export type ButtonKind = 'hoofd' | 'gewoon' | 'stil';

export interface ButtonProps {
  readonly text: string;
  readonly icon?: IconName;
  readonly kind?: ButtonKind;
  /** Why it cannot be used now, shown as its tooltip; it stays reachable, so that the reason can be read. */
  readonly reason?: string | undefined;
  /** A longer name where the text alone says too little. */
  readonly name?: string;
  readonly expanded?: boolean;
  readonly onClick: () => void;
}
