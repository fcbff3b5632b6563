import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import selfsigned from 'selfsigned';

const FOLDER = join(homedir(), '.office-addin-dev-certs');

/** Key and certificate for localhost: those of office-addin-dev-certs when a person made them, else a fresh self-signed pair. */
export async function certificate() {
  const key = join(FOLDER, 'localhost.key');
  const cert = join(FOLDER, 'localhost.crt');
  if (existsSync(key) && existsSync(cert)) return { key: readFileSync(key), cert: readFileSync(cert) };
  const names = [{ type: 2, value: 'localhost' }];
  const pair = await selfsigned.generate([{ name: 'commonName', value: 'localhost' }], {
    keySize: 2048,
    algorithm: 'sha256',
    extensions: [{ name: 'subjectAltName', altNames: names }],
  });
  return { key: pair.private, cert: pair.cert };
}
