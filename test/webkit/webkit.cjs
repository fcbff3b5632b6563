const { spawn } = require('node:child_process');
const { once } = require('node:events');
const { existsSync, readdirSync } = require('node:fs');
const { createServer, connect } = require('node:net');
const { join } = require('node:path');

const LIBRARIES = ['/usr/lib/x86_64-linux-gnu', '/usr/lib/aarch64-linux-gnu', '/usr/lib'];
const PROGRAMS = (process.env.PATH ?? '').split(':');

const inPath = (name) => PROGRAMS.map((folder) => join(folder, name)).find((path) => existsSync(path));
/** WebKitGTK's own small browser, in the newest version that is here. */
const miniBrowser = () =>
  LIBRARIES.filter((folder) => existsSync(folder))
    .flatMap((folder) => readdirSync(folder).map((name) => join(folder, name, 'MiniBrowser')))
    .filter((path) => /webkit(2)?gtk-[\d.]+\/MiniBrowser$/.test(path) && existsSync(path))
    .sort()
    .at(-1);

/** What of Debian's packages webkit2gtk-driver and xvfb is not on this machine. */
const missing = () =>
  [
    ['WebKitWebDriver', inPath('WebKitWebDriver')],
    ['MiniBrowser', miniBrowser()],
    ['Xvfb', inPath('Xvfb')],
  ].flatMap(([name, path]) => (path === undefined ? [name] : []));

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  return port;
}
const answers = (port) =>
  new Promise((answered) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => answered(socket.destroy() !== undefined)).once('error', () => answered(false));
  });

/** A screen that nobody sees; Xvfb itself says which number was free. */
async function startScreen() {
  const running = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x900x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const [number] = await once(running.stdio[3], 'data');
  return { running, display: `:${String(number).trim()}` };
}

async function ended(running) {
  const gone = once(running, 'exit');
  running.kill('SIGTERM');
  await gone;
}

/** Starts WebKit under its driver; `stop` ends it, the driver and the screen. */
async function startWebKit() {
  const { Builder, Capabilities } = require('./driver/node_modules/selenium-webdriver');
  const { running: screen, display } = await startScreen();
  const port = await freePort();
  const driver = spawn('WebKitWebDriver', ['--host=127.0.0.1', `--port=${port}`], {
    env: { ...process.env, DISPLAY: display, LANG: 'nl_NL.UTF-8', WEBKIT_DISABLE_DMABUF_RENDERER: '1' },
    stdio: 'ignore',
  });
  while (!(await answers(port))) if (driver.exitCode !== null) throw new Error('WebKitWebDriver stopte.');
  const browser = await new Builder()
    .usingServer(`http://127.0.0.1:${port}`)
    .withCapabilities(
      new Capabilities({
        browserName: 'MiniBrowser',
        acceptInsecureCerts: true,
        'webkitgtk:browserOptions': { binary: miniBrowser(), args: ['--automation'] },
      }),
    )
    .build();
  await browser.manage().setTimeouts({ script: 60_000 });
  return {
    browser,
    stop: async () => {
      await browser.quit();
      await ended(driver);
      await ended(screen);
    },
  };
}

module.exports = { missing, startWebKit };
