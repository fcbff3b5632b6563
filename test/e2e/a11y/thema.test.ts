/** The colours of the pane: those of Office's theme where Excel tells it, whatever the page around it prefers. */
import { closeProef, openProef } from '../../standin/browser';

afterEach(closeProef);

test.each([
  ['Mac', 'donker', 'light'],
  ['Windows', 'licht', 'dark'],
] as const)('%s, theme %s, in a browser that prefers %s', async (platform, theme, colorScheme) => {
  const opened = await openProef({ platform, theme, paneel: 350 });
  await opened.page.emulateMedia({ colorScheme });
  await opened.pane.getByText('48 van 76').waitFor();
  const { told, shown } = await opened.pane.evaluate(() => ({
    told: Office.context.officeTheme.isDarkTheme,
    shown: document.documentElement.dataset['thema'],
  }));
  expect({ told, shown }).toEqual({ told: theme === 'donker', shown: theme });
});
