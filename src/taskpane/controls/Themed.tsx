import { createContext, use, type ReactNode } from 'react';

const DarkContext = createContext(false);

/** Whether the host's theme is a dark one. */
export const useDark = (): boolean => use(DarkContext);

/**
 * Everything inside takes the colours of the host's theme: by the style sheet here, by Fabric's ground in what it
 * draws.
 */
export function Themed({ dark, children }: { readonly dark: boolean; readonly children: ReactNode }) {
  return (
    <DarkContext value={dark}>
      <div className="pane">{children}</div>
    </DarkContext>
  );
}
