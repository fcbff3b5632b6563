import { Button } from '../controls/Button';
import type { ButtonProps } from '../controls/buttonProps';
import type { Reason } from '../model/commands';
import { usePane } from './context';

/**
 * A button for a gesture: why it does not apply now follows the state of the pane, without drawing what stands around
 * it.
 */
export function GestureButton({ may, reason, ...button }: ButtonProps & { readonly may: Reason }) {
  return <Button {...button} reason={usePane(may) ?? reason} />;
}
