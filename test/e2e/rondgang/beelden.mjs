import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Takes the pictures of the walk round into build/rondgang: its test, told to take them. */
const { status } = spawnSync(
  process.execPath,
  [
    fileURLToPath(new URL('../../../node_modules/jest/bin/jest.js', import.meta.url)),
    '--selectProjects=browser',
    '--',
    'test/e2e/rondgang',
  ],
  { stdio: 'inherit', env: { ...process.env, RONDGANG: '1' } },
);
process.exitCode = status ?? 1;
