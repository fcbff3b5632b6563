import { CustomizerContext, type ICustomizerContext } from 'office-ui-fabric-react/lib/Utilities';
import type { Theme } from 'office-ui-fabric-react/lib/Theme';
import { createContext, use, type ReactNode } from 'react';
import { DARK, LIGHT } from './theme';

const ThemeContext = createContext(LIGHT);

const settingsWith = (theme: Theme): ICustomizerContext => ({
  customizations: { settings: { theme }, scopedSettings: {}, inCustomizerContext: true },
});
const [ON_LIGHT, ON_DARK] = [settingsWith(LIGHT), settingsWith(DARK)];

/** The theme around a control. */
export const useTheme = (): Theme => use(ThemeContext);

/**
 * Everything inside takes the colours of the host's theme. What Fabric's ThemeProvider gives its controls, without the
 * 2 kB for nested themes.
 */
export function Themed({ dark, children }: { readonly dark: boolean; readonly children: ReactNode }) {
  return (
    <ThemeContext value={dark ? DARK : LIGHT}>
      <CustomizerContext value={dark ? ON_DARK : ON_LIGHT}>
        <div className="pane">{children}</div>
      </CustomizerContext>
    </ThemeContext>
  );
}
