/** The check for administrators, run as they run it, against the built product in a real nginx. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type Nginx, startNginx } from './nginx';

const ROOT = resolve(__dirname, '../..');
const PART = `parts/${readdirSync(join(ROOT, 'dist/parts')).find((name) => name.endsWith('.js')) ?? ''}`;

let nginx: Nginx;
beforeAll(async () => {
  nginx = await startNginx();
});
afterAll(() => nginx.stop());

const checked = (address: string, trusted = nginx.trusted) =>
  spawnSync(process.execPath, [join(ROOT, 'docs/beheer/controleer.mjs'), ...(address === '' ? [] : [address])], {
    encoding: 'utf8',
    env: { ...process.env, NODE_EXTRA_CA_CERTS: trusted },
  });

test('the check for administrators finds one thing here: the manifest is for another address', () => {
  const { stdout, status } = checked(nginx.url);
  expect(stdout.trim().split('\n')).toEqual([
    '- manifest.xml noemt https://localhost:3000/assets/icon-32.png, ' +
      `niet ${nginx.url}. Bouw met --env url=${nginx.url}.`,
    '1 punt om na te kijken.',
  ]);
  expect(status).toBe(1);
});

test('the check says what is missing of an address that serves something else, once for all files', () => {
  const { stdout, status } = checked(`${nginx.url}/assets`);
  expect(stdout.trim().split('\n')).toEqual([
    '- Elk bestand: antwoord 404. Staat de hele inhoud van dist/ op dit adres?',
    '- manifest.xml: antwoord 404.',
    '2 punten om na te kijken.',
  ]);
  expect(status).toBe(1);
});

test('the check looks at the parts that are fetched later, and at the folder that the manifest names', async () => {
  const root = mkdtempSync(join(tmpdir(), 'dist-'));
  const folder = join(root, 'apps/opgavewijzer');
  cpSync(join(ROOT, 'dist'), folder, { recursive: true });
  rmSync(join(folder, PART));
  const site = await startNginx({ root });
  const manifest = readFileSync(join(folder, 'manifest.xml'), 'utf8');
  const named = (address: string) =>
    writeFileSync(join(folder, 'manifest.xml'), manifest.replaceAll('https://localhost:3000', address));
  const said = () => checked(`${site.url}/apps/opgavewijzer`, site.trusted).stdout.trim().split('\n');

  const part = `- ${PART}: antwoord 404. Staat de hele inhoud van dist/ op dit adres?`;
  named(`${site.url}/apps/opgavewijzer`);
  expect(said()).toEqual([part, '1 punt om na te kijken.']);
  cpSync(join(ROOT, 'dist', PART), join(folder, PART));
  expect(said()).toEqual(['In orde.']);
  named(`${site.url}/apps`);
  expect(said()[0]).toContain(`manifest.xml noemt ${site.url}/apps/assets/icon-32.png, niet`);
  await site.stop();
  rmSync(root, { recursive: true });
});

test.each([
  ['http://localhost', 1, 'is geen https'],
  ['https://localhost:1', 1, 'niet te bereiken of het certificaat is niet geldig'],
  ['', 2, 'Gebruik: node docs/beheer/controleer.mjs'],
  ['opgavewijzer', 2, 'Gebruik: node docs/beheer/controleer.mjs'],
])('the check answers the address "%s" with a sentence', (address, status, sentence) => {
  const found = checked(address);
  expect(found.stdout + found.stderr).toContain(sentence);
  expect(found.status).toBe(status);
});
