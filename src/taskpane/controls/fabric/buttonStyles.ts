import { getStyles as baseStyles } from 'office-ui-fabric-react/lib/components/Button/BaseButton.styles';
import type { IButtonStyles } from 'office-ui-fabric-react/lib/Button';
import {
  concatStyleSets,
  getHighContrastNoAdjustStyle,
  HighContrastSelector,
} from 'office-ui-fabric-react/lib/Styling';
import type { Theme } from 'office-ui-fabric-react/lib/Theme';
import { memoizeFunction } from 'office-ui-fabric-react/lib/Utilities';
import type { ButtonKind } from '../buttonProps';

const GREY = { color: 'GrayText', borderColor: 'GrayText', backgroundColor: 'Window' };
const COMPACT: IButtonStyles = {
  root: { minWidth: 0, minHeight: 28, padding: '3px 10px' },
  label: { margin: '0 2px', fontWeight: 600, textAlign: 'left' },
  icon: { margin: '0 4px 0 0', height: 16, lineHeight: 16 },
};

const VARIANTS: Readonly<Record<ButtonKind, (theme: Theme) => IButtonStyles>> = {
  hoofd: ({ semanticColors: s, palette }) => {
    const inWords = {
      color: 'Window',
      backgroundColor: 'WindowText',
      borderColor: 'WindowText',
      ...getHighContrastNoAdjustStyle(),
    };
    return {
      root: {
        backgroundColor: s.primaryButtonBackground,
        borderColor: s.primaryButtonBackground,
        color: s.primaryButtonText,
        [HighContrastSelector]: inWords,
        '.ms-Fabric--isFocusVisible &:focus': { ':after': { border: 'none', outlineColor: palette.white } },
      },
      rootHovered: {
        backgroundColor: s.primaryButtonBackgroundHovered,
        borderColor: s.primaryButtonBackgroundHovered,
        color: s.primaryButtonTextHovered,
        [HighContrastSelector]: { ...inWords, backgroundColor: 'Highlight', borderColor: 'Highlight' },
      },
      rootPressed: {
        backgroundColor: s.primaryButtonBackgroundPressed,
        borderColor: s.primaryButtonBackgroundPressed,
        color: s.primaryButtonTextPressed,
        [HighContrastSelector]: inWords,
      },
      rootDisabled: {
        color: s.primaryButtonTextDisabled,
        backgroundColor: s.primaryButtonBackgroundDisabled,
        [HighContrastSelector]: GREY,
      },
    };
  },
  gewoon: ({ semanticColors: s }) => ({
    root: { backgroundColor: s.buttonBackground, color: s.buttonText },
    rootHovered: {
      backgroundColor: s.buttonBackgroundHovered,
      color: s.buttonTextHovered,
      [HighContrastSelector]: { borderColor: 'Highlight', color: 'Highlight' },
    },
    rootPressed: { backgroundColor: s.buttonBackgroundPressed, color: s.buttonTextChecked },
    rootDisabled: {
      color: s.buttonTextDisabled,
      backgroundColor: s.buttonBackgroundDisabled,
      [HighContrastSelector]: GREY,
    },
  }),
  stil: ({ palette: p }) => ({
    root: {
      minHeight: 26,
      padding: '2px 4px',
      color: p.neutralPrimary,
      backgroundColor: 'transparent',
      borderColor: 'transparent',
      [HighContrastSelector]: { borderColor: 'Window' },
    },
    rootHovered: { color: p.themePrimary, [HighContrastSelector]: { color: 'Highlight' } },
    rootPressed: { color: p.black },
    rootDisabled: {
      color: p.neutralTertiary,
      backgroundColor: 'transparent',
      borderColor: 'transparent',
      [HighContrastSelector]: { color: 'GrayText' },
    },
    flexContainer: { justifyContent: 'flex-start' },
    label: { fontWeight: 400 },
    icon: { color: p.themeDarkAlt },
    iconHovered: { color: p.themePrimary },
    iconPressed: { color: p.themeDarker },
    iconDisabled: { color: 'inherit' },
  }),
};

/**
 * The looks of a button in a theme: Fabric's ground with our colours for the states that we use. Fabric's own variants
 * bring the looks of split buttons and menus to the first paint. The same arguments give the same object: Fabric
 * remembers by it.
 */
export const buttonStyles = memoizeFunction((kind: ButtonKind, theme: Theme): IButtonStyles =>
  concatStyleSets(baseStyles(theme), COMPACT, VARIANTS[kind](theme)),
);
