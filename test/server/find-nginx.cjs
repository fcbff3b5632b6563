const { existsSync } = require('node:fs');
const { join } = require('node:path');

const FOLDERS = [...(process.env.PATH ?? '').split(':'), '/usr/sbin', '/usr/local/sbin', '/opt/homebrew/bin'];

/** Path of an nginx on this machine, or undefined. */
const findNginx = () => FOLDERS.map((folder) => join(folder, 'nginx')).find((path) => existsSync(path));

/** Debian's module that packs with brotli, or undefined. */
const findBrotli = () => ['/usr/lib/nginx/modules/ngx_http_brotli_filter_module.so'].find((path) => existsSync(path));

module.exports = { findNginx, findBrotli };
