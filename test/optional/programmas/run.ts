import { spawnSync } from 'node:child_process';
import path from 'node:path';

/** Runs one of the scripts here, and gives what it prints as JSON. */
export function run<T>(script: 'lees.mjs' | 'reken.mjs', args: readonly string[], input = ''): T {
  const { stdout, stderr, status } = spawnSync(process.execPath, [path.join(__dirname, script), ...args], {
    input,
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  if (status !== 0) throw new Error(`${script} ${args.join(' ')}: ${stderr}`);
  return JSON.parse(stdout) as T;
}
