import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import webpack, { type Compiler, type Stats } from 'webpack';
import { type Sizes, BUDGETS, keepWithin, measuring } from '../../src/taskpane/sizes.cjs';

/** Text that does not become smaller by packing: half as many kB as characters in thousands. */
const noise = (kB: number): string =>
  Array.from({ length: kB * 250 }, (_, i) =>
    Math.imul(i + 1, 0x9e3779b1)
      .toString(16)
      .padStart(8, '0')
      .slice(-8),
  ).join('');

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'omvang-'));
  writeFileSync(join(folder, 'index.js'), `import('./start.js').then(console.log);`);
  writeFileSync(
    join(folder, 'start.js'),
    `export const text = '${noise(10)}'; export const later = () => import('./later.js');`,
  );
  writeFileSync(join(folder, 'later.js'), `export default '${noise(20)}';`);
});
afterEach(() => rmSync(folder, { recursive: true }));

function build(plugin: (compiler: Compiler) => void): Promise<Stats> {
  const compiler = webpack({
    mode: 'production',
    context: folder,
    entry: { taskpane: './index.js' },
    output: { path: join(folder, 'dist') },
    performance: false,
    plugins: [{ apply: plugin }],
  });
  return new Promise((resolve, reject) => {
    compiler.run((error, stats) =>
      compiler.close(() => (stats ? resolve(stats) : reject(error ?? new Error('No build.')))),
    );
  });
}

test('what is fetched at once counts for the first paint, what is fetched later for all', async () => {
  const seen: Sizes[] = [];
  await build(measuring((sizes) => void seen.push(sizes)));
  const [{ first, all } = { first: 0, all: 0 }] = seen;
  expect(first).toBeGreaterThan(2);
  expect(all - first).toBeGreaterThan(1.5 * first);
});

test.each([
  ['tot het overzicht staat', { first: 2, all: 1000 }],
  ['in totaal', { first: 1000, all: 2 }],
])('a build that is too large %s fails with a sentence', async (what, budgets) => {
  const stats = await build(keepWithin(budgets));
  expect(stats.compilation.errors.map(({ message }) => message)).toEqual([
    expect.stringMatching(new RegExp(`^JavaScript ${what}: \\d+\\.\\d kB gzip, toegestaan is 2 kB\\.`)),
  ]);
  expect(stats.compilation.emittedAssets.size).toBe(0);
});

test('the product is held to the budgets of the design', () => {
  expect(BUDGETS).toEqual({ first: 167, all: 384 });
});
