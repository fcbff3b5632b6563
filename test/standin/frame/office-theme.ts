/** The colours of Office's white and black themes, as Excel for Windows and Mac give them. */
const THEMES = {
  licht: { bodyBackgroundColor: '#FFFFFF', bodyForegroundColor: '#262626', isDarkTheme: false },
  donker: { bodyBackgroundColor: '#262626', bodyForegroundColor: '#F0F0F0', isDarkTheme: true },
} as const;
export type ThemeName = keyof typeof THEMES;

interface OfficeJs {
  readonly OSF: { readonly DDA: { readonly Context: { readonly prototype: object } } };
}

/**
 * Excel for Windows and Mac tell their theme; the office.js of the web, which runs here for all of them, takes none
 * from its host. So the context of the frame is given one before office.js makes it. [F25]
 */
export function tellTheme({ contentWindow }: HTMLIFrameElement, theme: () => ThemeName): void {
  const { OSF } = contentWindow as unknown as OfficeJs;
  Object.defineProperty(OSF.DDA.Context.prototype, 'officeTheme', {
    enumerable: true,
    get: () => {
      const colours = THEMES[theme()];
      return {
        ...colours,
        controlBackgroundColor: colours.bodyBackgroundColor,
        controlForegroundColor: colours.bodyForegroundColor,
      };
    },
  });
}
