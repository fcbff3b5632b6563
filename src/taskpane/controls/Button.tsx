import { DefaultButton, PrimaryButton, ActionButton } from 'office-ui-fabric-react/lib/Button';
import type { IButtonStyles } from 'office-ui-fabric-react/lib/Button';
import type { IconName } from './icons';

export interface ButtonProps {
  readonly text: string;
  readonly icon?: IconName;
  /** One main button a screen; "stil" looks like a link. */
  readonly kind?: 'hoofd' | 'gewoon' | 'stil';
  /** Why it cannot be used now, shown as its tooltip; it stays reachable, so that the reason can be read. */
  readonly reason?: string | undefined;
  /** A longer name where the text alone says too little. */
  readonly name?: string;
  readonly expanded?: boolean;
  readonly onClick: () => void;
}

const KINDS = { hoofd: PrimaryButton, gewoon: DefaultButton, stil: ActionButton } as const;

const COMPACT: IButtonStyles = {
  root: { minWidth: 0, height: 'auto', minHeight: 28, padding: '3px 10px' },
  label: { margin: '0 2px', fontWeight: 600, textAlign: 'left' },
  icon: { margin: '0 4px 0 0', height: 16, lineHeight: 16 },
};
const QUIET: IButtonStyles = { ...COMPACT, root: { minHeight: 26, height: 'auto', padding: '2px 4px' }, label: { margin: '0 2px', fontWeight: 400 } };

export function Button({ text, icon, kind = 'gewoon', reason, name, expanded, onClick }: ButtonProps) {
  const Kind = KINDS[kind];
  const blocked = reason !== undefined;
  return (
    <Kind
      text={text}
      {...(icon && { iconProps: { iconName: icon } })}
      {...(name && { ariaLabel: name })}
      {...(expanded !== undefined && { 'aria-expanded': expanded })}
      {...(blocked && { title: reason, ariaDescription: reason })}
      disabled={blocked}
      allowDisabledFocus
      styles={kind === 'stil' ? QUIET : COMPACT}
      onClick={onClick}
    />
  );
}
