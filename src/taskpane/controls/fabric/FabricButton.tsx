import './own-icons';
import { BaseButton } from 'office-ui-fabric-react/lib/Button';
import type { ButtonProps } from '../buttonProps';
import { useDark } from '../Themed';
import { buttonStyles } from './buttonStyles';
import { DARK, LIGHT } from './theme';

/** Fabric's button in the looks of ours. */
export function FabricButton({ text, icon, kind = 'gewoon', reason, name, expanded, onClick }: ButtonProps) {
  const theme = useDark() ? DARK : LIGHT;
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
