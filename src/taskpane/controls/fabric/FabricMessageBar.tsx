import './own-icons';
import { MessageBar, MessageBarType } from 'office-ui-fabric-react/lib/MessageBar';
import type { MessageBarProps, Tone } from '../messageBarProps';

const TYPES: Readonly<Record<Tone, MessageBarType>> = {
  goed: MessageBarType.success,
  info: MessageBarType.info,
  'let op': MessageBarType.warning,
  fout: MessageBarType.error,
};
const ICONS: Readonly<Record<Tone, string>> = {
  goed: 'Completed',
  info: 'Info',
  'let op': 'Warning',
  fout: 'ErrorBadge',
};

export default function FabricMessageBar({ tone, children, actions, onDismiss }: MessageBarProps) {
  return (
    <MessageBar
      messageBarType={TYPES[tone]}
      messageBarIconProps={{ iconName: ICONS[tone] }}
      isMultiline
      delayedRender={false}
      {...(actions ? { actions: <div className="knoppen">{actions}</div> } : {})}
      {...(onDismiss && { onDismiss, dismissButtonAriaLabel: 'Sluiten' })}
    >
      {children}
    </MessageBar>
  );
}
