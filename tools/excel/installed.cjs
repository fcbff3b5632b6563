const { existsSync, statSync } = require('node:fs');
const { join } = require('node:path');

/**
 * Whether the packages of this folder are there, all of them and in the versions of its lock: npm writes a list of its
 * own last, so that there is none after an installation that was broken off.
 */
function isInstalled(folder) {
  const done = join(folder, 'node_modules/.package-lock.json');
  return existsSync(done) && statSync(done).mtimeMs >= statSync(join(folder, 'package-lock.json')).mtimeMs;
}

module.exports = { isInstalled };
