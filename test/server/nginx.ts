import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { certificate } from '../standin/certificate.cjs';
import { findBrotli, findNginx } from './find-nginx.cjs';

const ROOT = resolve(__dirname, '../..');

export interface Nginx {
  readonly url: string;
  /** A file with the certificate, for who must trust it. */
  readonly trusted: string;
  stop(): Promise<void>;
}

/** A port that is free now. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  if (address === null || typeof address === 'string') throw new Error('geen poort');
  return address.port;
}

const answers = (port: number): Promise<boolean> =>
  new Promise((answered) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => answered(socket.destroy() !== undefined)).once('error', () => answered(false));
  });

interface Site {
  /** The folder that it serves: dist/ when left out. */
  readonly root?: string;
  /** With the lines for brotli of the example, as an administrator unmarks them. */
  readonly brotli?: boolean;
}

/** The administrator's example with the places of this machine in it, and nothing else changed. */
function placed(example: string, port: number, folder: string, root: string): string {
  const places: readonly (readonly [RegExp, string])[] = [
    [/listen 443 ssl;/, `listen 127.0.0.1:${port} ssl;`],
    [/server_name \S+;/, 'server_name localhost;'],
    [/ssl_certificate +\S+;/, `ssl_certificate ${folder}/server.crt;`],
    [/ssl_certificate_key +\S+;/, `ssl_certificate_key ${folder}/server.key;`],
    [/root \S+;/, `root ${root};`],
  ];
  return places.reduce((config, [found, place]) => {
    if (!found.test(config)) throw new Error(`In nginx.conf staat geen ${found.source}`);
    return config.replace(found, place);
  }, example);
}

/** Runs Debian's nginx with the example of docs/beheer over a folder, on a port of localhost. */
export async function startNginx({ root = join(ROOT, 'dist'), brotli = false }: Site = {}): Promise<Nginx> {
  const program = findNginx();
  if (program === undefined) throw new Error('Er is geen nginx gevonden.');
  const folder = mkdtempSync(join(tmpdir(), 'nginx-'));
  const port = await freePort();
  const { key, cert } = certificate();
  writeFileSync(join(folder, 'server.key'), key);
  writeFileSync(join(folder, 'server.crt'), cert);
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${folder}/${name};`,
  );
  const written = readFileSync(join(ROOT, 'docs/beheer/nginx.conf'), 'utf8');
  const example = placed(brotli ? written.replace(/# (?=brotli)/g, '') : written, port, folder, root);
  const http = ['include /etc/nginx/mime.types;', 'access_log off;', ...temporary, example].join('\n');
  const user = process.getuid?.() === 0 ? 'user root;\n' : '';
  const module = brotli ? `load_module ${findBrotli()};\n` : '';
  const config = `${module}${user}daemon off;\npid ${folder}/pid;\nerror_log stderr;\nevents {}\nhttp {\n${http}\n}\n`;
  writeFileSync(join(folder, 'nginx.conf'), config);
  const running: ChildProcess = spawn(program, ['-p', folder, '-c', join(folder, 'nginx.conf')], { stdio: 'pipe' });
  let said = '';
  running.stderr?.on('data', (part: Buffer) => (said += part.toString()));
  const ended = once(running, 'exit');
  while (!(await answers(port))) if (running.exitCode !== null) throw new Error(`nginx stopte: ${said}`);
  return {
    url: `https://localhost:${port}`,
    trusted: join(folder, 'server.crt'),
    stop: async () => {
      running.kill('SIGTERM');
      await ended;
      rmSync(folder, { recursive: true });
    },
  };
}
