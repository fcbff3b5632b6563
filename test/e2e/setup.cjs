const { chromium } = require('playwright-core');
const { ARGUMENTS, findBrowser } = require('../standin/find-browser.cjs');
const { startServer } = require('../standin/server.cjs');
const build = require('./build.cjs');

/** Builds, and starts the one browser and the one server that all files of the suite share; teardown.cjs stops them. */
module.exports = async () => {
  await build();
  const browser = await chromium.launchServer({ executablePath: String(findBrowser()), args: ARGUMENTS });
  const server = await startServer({ port: 0 });
  process.env.PROEF_BROWSER = browser.wsEndpoint();
  process.env.PROEF_SERVER = server.url;
  globalThis.stopProef = async () => {
    await browser.close();
    await server.close();
  };
};
