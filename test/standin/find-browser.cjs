const { existsSync } = require('node:fs');
const { join } = require('node:path');

const env = (name) => process.env[name] ?? '';
const WINDOWS_ROOTS = [env('PROGRAMFILES'), env('PROGRAMFILES(X86)'), env('LOCALAPPDATA')].filter(Boolean);
const WINDOWS = [
  'Google/Chrome/Application/chrome.exe',
  'Microsoft/Edge/Application/msedge.exe',
  'Chromium/Application/chrome.exe',
];
const MAC = [
  'Google Chrome.app/Contents/MacOS/Google Chrome',
  'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'Chromium.app/Contents/MacOS/Chromium',
];
const UNIX = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
];

const candidates = () => [
  env('CHROME_PATH'),
  ...WINDOWS_ROOTS.flatMap((root) => WINDOWS.map((file) => join(root, file))),
  ...MAC.map((app) => join('/Applications', app)),
  ...UNIX.flatMap((name) =>
    env('PATH')
      .split(':')
      .map((folder) => join(folder, name)),
  ),
];

/** Path of a Chromium, Chrome or Edge on this machine (CHROME_PATH goes first), or undefined. */
function findBrowser() {
  return candidates().find((path) => path !== '' && existsSync(path));
}

/** How a Chromium is started so that it asks nothing of the network. */
const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

module.exports = { ARGUMENTS, findBrowser };
