import './own-icons';
import { CustomizerContext, type ICustomizerContext } from 'office-ui-fabric-react/lib/Utilities';
import type { Theme } from 'office-ui-fabric-react/lib/Theme';
import type { ReactNode } from 'react';
import { ButtonContext } from '../Button';
import { useDark } from '../Themed';
import { FabricButton } from './FabricButton';
import { DARK, LIGHT } from './theme';

const settingsWith = (theme: Theme): ICustomizerContext => ({
  customizations: { settings: { theme }, scopedSettings: {}, inCustomizerContext: true },
});
const [ON_LIGHT, ON_DARK] = [settingsWith(LIGHT), settingsWith(DARK)];

/**
 * Around each part that is fetched after the first screen: there Fabric draws, in the colours of the host's theme. What
 * Fabric's ThemeProvider gives its controls, without the 2 kB for nested themes.
 */
export function FabricGround({ children }: { readonly children: ReactNode }) {
  return (
    <CustomizerContext value={useDark() ? ON_DARK : ON_LIGHT}>
      <ButtonContext value={FabricButton}>{children}</ButtonContext>
    </CustomizerContext>
  );
}
