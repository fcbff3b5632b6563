import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Makes the pictures in docs/beelden again: the test of the pictures, told to write them. */
const { status } = spawnSync(
  process.execPath,
  [
    fileURLToPath(new URL('../../node_modules/jest/bin/jest.js', import.meta.url)),
    '--selectProjects=browser',
    '--',
    'test/e2e/beelden.test.ts',
  ],
  {
    stdio: 'inherit',
    env: { ...process.env, BEELDEN: '1' },
  },
);
process.exitCode = status ?? 1;
