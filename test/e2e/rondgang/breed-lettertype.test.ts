/**
 * A font that is some 15 % broader than that of Excel, as people choose one or Linux has, and a scrollbar that takes 12
 * pixels of the pane, as in Windows and Firefox: a browser of its own, for that of the suite hides them.
 */
import { type BrowserServer, chromium } from 'playwright-core';
import { closeProef, openProef, leaveBrowsers } from '../../standin/browser';
import { ARGUMENTS, findBrowser } from '../../standin/find-browser.cjs';
import { prepare, walk } from './lopen';

const suite = process.env['PROEF_BROWSER'];
let own: BrowserServer;
beforeAll(async () => {
  own = await chromium.launchServer({
    executablePath: String(findBrowser()),
    args: [...ARGUMENTS],
    ignoreDefaultArgs: ['--hide-scrollbars'],
  });
  process.env['PROEF_BROWSER'] = own.wsEndpoint();
});
afterEach(closeProef);
afterAll(async () => {
  await leaveBrowsers();
  process.env['PROEF_BROWSER'] = suite;
  await own.close();
});

test.each(['haaglanden', 'provincie'] as const)(
  '%s at 320 pixels: nothing runs out of its place on any tab',
  async (werkmap) => {
    const opened = await openProef({ werkmap, paneel: 320 });
    // Not a tag: the pane's policy lets no style in that is not its own.
    await opened.pane.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(`body { font-family: 'DejaVu Sans', Verdana !important; }
        html { overflow-y: scroll; } ::-webkit-scrollbar { width: 12px; }`);
      document.adoptedStyleSheets.push(sheet);
    });
    await prepare(opened, werkmap);
    expect(await opened.pane.evaluate(() => document.documentElement.clientWidth)).toBe(308);
    expect(await walk(opened, `${werkmap} breed lettertype`)).toEqual([]);
  },
);
