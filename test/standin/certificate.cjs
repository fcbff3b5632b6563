const { existsSync, readFileSync } = require('node:fs');
const { homedir } = require('node:os');
const { join } = require('node:path');
const selfsigned = require('selfsigned');

/** The trusted certificate of office-addin-dev-certs when a person made one, else a fresh self-signed one. */
function certificate() {
  const folder = join(homedir(), '.office-addin-dev-certs');
  const [key, cert] = [join(folder, 'localhost.key'), join(folder, 'localhost.crt')];
  if (existsSync(key) && existsSync(cert)) return { key: readFileSync(key), cert: readFileSync(cert) };
  const altNames = [
    { type: 2, value: 'localhost' },
    { type: 7, ip: '127.0.0.1' },
  ];
  const made = selfsigned.generate([{ name: 'commonName', value: 'localhost' }], {
    keySize: 2048,
    days: 30,
    algorithm: 'sha256',
    extensions: [{ name: 'subjectAltName', altNames }],
  });
  return { key: made.private, cert: made.cert };
}

module.exports = { certificate };
