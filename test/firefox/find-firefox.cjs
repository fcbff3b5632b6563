const { existsSync } = require('node:fs');
const { join } = require('node:path');

const NAMES = ['firefox-esr', 'firefox'];
const folders = () => (process.env.PATH ?? '').split(':');

/** Path of a Firefox on this machine (FIREFOX_PATH goes first), or undefined. */
function findFirefox() {
  const candidates = folders().flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return [process.env.FIREFOX_PATH ?? '', ...candidates].find((path) => path !== '' && existsSync(path));
}

module.exports = { findFirefox };
