/** The look that the pane takes over from the program around it. */
export interface Theme {
  readonly dark: boolean;
  /** "#RRGGBB" of the pane's body; undefined when the program does not tell. */
  readonly background?: string;
  readonly foreground?: string;
}

const DARK = '(prefers-color-scheme: dark)';

/** Office's theme, or what the browser prefers where Office tells none (Excel on the web). */
export function hostTheme(): Theme {
  const theme = Office.context.officeTheme as Office.OfficeTheme | undefined;
  const background = theme?.bodyBackgroundColor;
  const foreground = theme?.bodyForegroundColor;
  if (theme === undefined || background === undefined || foreground === undefined)
    return { dark: window.matchMedia(DARK).matches };
  return {
    dark: typeof theme.isDarkTheme === 'boolean' ? theme.isDarkTheme : isDark(background),
    background,
    foreground,
  };
}

/**
 * Calls the listener when the theme became another one. Excel has no event for it (OfficeThemeChanged is Outlook's), so
 * we look when the browser's preference changes and when the pane comes back into view.
 */
export function watchTheme(listener: (theme: Theme) => void): () => void {
  let last = JSON.stringify(hostTheme());
  const look = (): void => {
    const theme = hostTheme();
    const now = JSON.stringify(theme);
    if (now === last) return;
    last = now;
    listener(theme);
  };
  const preference = window.matchMedia(DARK);
  preference.addEventListener('change', look);
  window.addEventListener('focus', look);
  document.addEventListener('visibilitychange', look);
  return () => {
    preference.removeEventListener('change', look);
    window.removeEventListener('focus', look);
    document.removeEventListener('visibilitychange', look);
  };
}

/** By the brightness that the eye gives a color (ITU-R BT.601). */
export function isDark(color: string): boolean {
  const [, r = 'ff', g = 'ff', b = 'ff'] = /^#?([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(color) ?? [];
  return 0.299 * parseInt(r, 16) + 0.587 * parseInt(g, 16) + 0.114 * parseInt(b, 16) < 128;
}
