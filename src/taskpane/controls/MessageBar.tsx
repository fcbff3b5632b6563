import { MessageBar as FabricMessageBar, MessageBarType } from 'office-ui-fabric-react/lib/MessageBar';
import type { ReactNode } from 'react';

export type Tone = 'goed' | 'info' | 'let op' | 'fout';

const TYPES: Readonly<Record<Tone, MessageBarType>> = {
  goed: MessageBarType.success,
  info: MessageBarType.info,
  'let op': MessageBarType.warning,
  fout: MessageBarType.error,
};

/** A sentence with what to do about it. It is read out when it appears. */
export function MessageBar({ tone, children, actions, onDismiss }: { readonly tone: Tone; readonly children: ReactNode; readonly actions?: ReactNode; readonly onDismiss?: () => void }) {
  return (
    <FabricMessageBar
      messageBarType={TYPES[tone]}
      messageBarIconProps={{ iconName: tone === 'let op' ? 'Warning' : { goed: 'Completed', info: 'Info', fout: 'ErrorBadge' }[tone] }}
      isMultiline
      delayedRender={false}
      {...(actions ? { actions: <div className="knoppen">{actions}</div> } : {})}
      {...(onDismiss && { onDismiss, dismissButtonAriaLabel: 'Sluiten' })}
    >
      {children}
    </FabricMessageBar>
  );
}
