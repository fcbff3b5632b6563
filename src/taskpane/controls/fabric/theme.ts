import { createTheme } from 'office-ui-fabric-react/lib/Styling';
import type { Theme } from 'office-ui-fabric-react/lib/Theme';

const FONT = {
  fontFamily:
    "'Segoe UI', 'Segoe UI Web (West European)', -apple-system, BlinkMacSystemFont, Roboto, 'Helvetica Neue', " +
    'sans-serif',
};
const FONTS = {
  small: { ...FONT, fontSize: '12px' },
  medium: { ...FONT, fontSize: '13px' },
  mediumPlus: { ...FONT, fontSize: '14px' },
};

/** The colours of the product's icon, for Fabric's own controls; all else takes them from `styles/colours.css`. */
export const LIGHT: Theme = createTheme({
  defaultFontStyle: FONT,
  fonts: FONTS,
  palette: {
    themePrimary: '#0f5c5c',
    themeLighterAlt: '#f2f9f9',
    themeLighter: '#d0e8e8',
    themeLight: '#abd4d4',
    themeTertiary: '#63a6a6',
    themeSecondary: '#287575',
    themeDarkAlt: '#0d5252',
    themeDark: '#0b4646',
    themeDarker: '#083333',
  },
});

export const DARK: Theme = createTheme({
  defaultFontStyle: FONT,
  fonts: FONTS,
  isInverted: true,
  palette: {
    themePrimary: '#6fc2bd',
    themeLighterAlt: '#0a1212',
    themeLighter: '#173332',
    themeLight: '#1f4a48',
    themeTertiary: '#3f7f7b',
    themeSecondary: '#62b2ad',
    themeDarkAlt: '#7fcac5',
    themeDark: '#95d5d1',
    themeDarker: '#b5e3e0',
    neutralLighterAlt: '#2d2d2d',
    neutralLighter: '#333333',
    neutralLight: '#3b3b3b',
    neutralQuaternaryAlt: '#474747',
    neutralQuaternary: '#505050',
    neutralTertiaryAlt: '#6a6a6a',
    neutralTertiary: '#b5b5b5',
    neutralSecondary: '#c8c8c8',
    neutralSecondaryAlt: '#c8c8c8',
    neutralPrimaryAlt: '#e4e4e4',
    neutralPrimary: '#f3f3f3',
    neutralDark: '#f8f8f8',
    black: '#ffffff',
    white: '#242424',
  },
});
