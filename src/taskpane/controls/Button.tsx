import { createContext, use, type ComponentType } from 'react';
import type { ButtonProps } from './buttonProps';
import { PlainButton } from './PlainButton';

/**
 * Who draws the buttons here. On the first screen the plain element of the browser does, so that nobody waits for
 * Fabric; in what is fetched after it Fabric does.
 */
export const ButtonContext = createContext<ComponentType<ButtonProps>>(PlainButton);

export function Button(props: ButtonProps) {
  const Drawn = use(ButtonContext);
  return <Drawn {...props} />;
}
