const { chromium } = require('playwright-core');

/** Waiting is for what comes on screen, however long a busy machine takes. */
const PATIENCE_MS = 240_000;
const LOCAL = /^(https:\/\/localhost:|data:|blob:|about:)/;
/** How many pages that nobody uses stay open for the next test: each holds a grid. */
const MOST_IDLE = 4;

/** Address of a browser → the connection with it. */
const browsers = new Map();
let pages = [];

/**
 * A grid asks for a frame sixty times a second, also when nobody uses its page: that is a tenth of a core. At rest the
 * page keeps what was asked, and draws it when it is used again.
 */
function canRest() {
  if (window !== window.top) return;
  const draw = window.requestAnimationFrame.bind(window);
  const kept = [];
  let rests = false;
  window.requestAnimationFrame = (frame) => (rests ? kept.push(frame) : draw(frame));
  window.proefRust = (now) => {
    rests = now;
    if (!rests) kept.splice(0).forEach((frame) => draw(frame));
  };
}

async function newPage(key, { browser: address, url, workbook, locale }) {
  if (!browsers.has(address)) browsers.set(address, await chromium.connect(address));
  const context = await browsers.get(address).newContext({ ignoreHTTPSErrors: true, locale, colorScheme: null });
  const page = await context.newPage();
  const opened = { key, page, outside: [], errors: [], inUse: true };
  pages.push(opened);
  context.on('request', (request) => {
    if (!LOCAL.test(request.url())) opened.outside.push(request.url());
  });
  page.on('pageerror', (error) => opened.errors.push(error.message));
  page.setDefaultTimeout(PATIENCE_MS);
  await page.addInitScript(canRest);
  await page.goto(`${url}&werkmap=${workbook}`);
  await page.evaluate(() => window.proefKlaar);
  return opened;
}

/** The same page with everything put back: the workbook, the add-in (in a new frame), storage, looks, requests. */
async function again(opened, workbook) {
  opened.inUse = true;
  const { page } = opened;
  await page.unrouteAll();
  await page.context().clearPermissions();
  await page.emulateMedia({ media: null, colorScheme: null, forcedColors: null, reducedMotion: null, contrast: null });
  await page.evaluate(async (name) => {
    window.proefRust(false);
    sessionStorage.clear();
    localStorage.clear();
    await window.proefOpnieuw(name);
  }, workbook);
  return opened;
}

const isIdle = ({ inUse }) => !inUse;

async function close(gone) {
  pages = pages.filter((opened) => !gone.includes(opened));
  await Promise.all(gone.map(({ page }) => page.context().close()));
}

/**
 * A page with the workbook and a fresh add-in. One that an earlier test opened with the same address is begun anew
 * instead of loaded anew: the grid is large.
 */
async function takePage(asked) {
  const key = [asked.browser, asked.url, asked.locale].join(' ');
  const idle = pages.find((opened) => opened.key === key && isIdle(opened));
  if (!idle) await close(pages.filter(isIdle).slice(0, -MOST_IDLE));
  return idle ? again(idle, asked.workbook) : newPage(key, asked);
}

/** Puts the pages in use aside, and gives what went wrong in them; a page in which something did is not used again. */
async function putPagesAside() {
  const used = pages.filter((opened) => !isIdle(opened));
  const outside = used.flatMap((opened) => opened.outside);
  const errors = used.flatMap((opened) => opened.errors);
  await close(used.filter((opened) => opened.outside.length + opened.errors.length > 0));
  const rested = pages.filter((opened) => !isIdle(opened));
  await Promise.all(rested.map(({ page }) => page.evaluate(() => window.proefRust(true))));
  // The one used last is the last to go.
  pages = [...pages.filter(isIdle), ...rested];
  rested.forEach((opened) => {
    opened.inUse = false;
  });
  return { outside, errors };
}

/** Leaves the browsers, and closes what was opened in them. */
async function leaveBrowsers() {
  pages = [];
  const left = [...browsers.values()];
  browsers.clear();
  await Promise.all(left.map((browser) => browser.close()));
}

module.exports = { leaveBrowsers, putPagesAside, takePage };
