// npm run beproef -- [sequences] [seed]: writing and taking back played at random; a failure is shrunk to its steps.
import { spawnSync } from 'node:child_process';

const [reeksen = '1000', seed = String(Date.now() % 2_147_483_647)] = process.argv.slice(2);
const jest = ['node_modules/jest/bin/jest.js', '--selectProjects', 'kern', '--', 'test/change/beproef'];
const env = { ...process.env, REEKSEN: reeksen, SEED: seed };
process.stdout.write(`${reeksen} sequences, seed ${seed}\n`);
process.exitCode = spawnSync(process.execPath, jest, { stdio: 'inherit', env }).status ?? 1;
