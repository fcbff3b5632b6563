import { BaseButton } from 'office-ui-fabric-react/lib/Button';
import { buttonStyles, type Kind } from './buttonStyles';
import type { IconName } from './icons';
import { useTheme } from './Themed';

export interface ButtonProps {
  readonly text: string;
  readonly icon?: IconName;
  readonly kind?: Kind;
  /** Why it cannot be used now, shown as its tooltip; it stays reachable, so that the reason can be read. */
  readonly reason?: string | undefined;
  /** A longer name where the text alone says too little. */
  readonly name?: string;
  readonly expanded?: boolean;
  readonly onClick: () => void;
}

export function Button({ text, icon, kind = 'gewoon', reason, name, expanded, onClick }: ButtonProps) {
  const theme = useTheme();
  const blocked = reason !== undefined;
  return (
    <BaseButton
      text={text}
      {...(icon && { iconProps: { iconName: icon } })}
      {...(name && { ariaLabel: name })}
      {...(expanded !== undefined && { 'aria-expanded': expanded })}
      {...(blocked && { title: reason, ariaDescription: reason })}
      disabled={blocked}
      allowDisabledFocus
      theme={theme}
      styles={buttonStyles(kind, theme)}
      onClick={onClick}
    />
  );
}
