import { ThemeProvider } from 'office-ui-fabric-react/lib/Theme';
import type { ReactNode } from 'react';
import { DARK, LIGHT } from './theme';

/** Everything inside takes the colours of the host's theme. */
export function Themed({ dark, children }: { readonly dark: boolean; readonly children: ReactNode }) {
  return (
    <ThemeProvider theme={dark ? DARK : LIGHT} applyTo="none" className="pane">
      {children}
    </ThemeProvider>
  );
}
