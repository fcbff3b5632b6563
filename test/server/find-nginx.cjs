const { existsSync } = require('node:fs');
const { join } = require('node:path');

const FOLDERS = [...(process.env.PATH ?? '').split(':'), '/usr/sbin', '/usr/local/sbin', '/opt/homebrew/bin'];

/** Path of an nginx on this machine, or undefined. */
const findNginx = () => FOLDERS.map((folder) => join(folder, 'nginx')).find((path) => existsSync(path));

module.exports = { findNginx };
