import { useId } from 'react';
import type { ButtonProps } from './buttonProps';
import { Icon } from './icons';

/** A button as the browser has it, with the looks and the manners of Fabric's. */
export function PlainButton({ text, icon, kind = 'gewoon', reason, name, expanded, onClick }: ButtonProps) {
  const id = useId();
  const blocked = reason !== undefined;
  return (
    <button
      type="button"
      className={`druk ${kind}`}
      {...(name !== undefined && { 'aria-label': name })}
      {...(expanded !== undefined && { 'aria-expanded': expanded })}
      {...(blocked && { 'aria-disabled': true, title: reason, 'aria-describedby': id })}
      onClick={() => !blocked && onClick()}
    >
      {icon !== undefined && <Icon name={icon} />}
      <span className="woord">{text}</span>
      {blocked && (
        <span id={id} hidden>
          {reason}
        </span>
      )}
    </button>
  );
}
