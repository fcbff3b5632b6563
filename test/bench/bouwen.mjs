import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const require = createRequire(import.meta.url);
const webpack = require('webpack');
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));
export const BENCH = path.join(ROOT, 'test/bench');
export const UIT = path.join(ROOT, 'build/bench');

/** One script for Node out of these entries, everything in it. */
const naarNode = (entry, plugins = [], alias = {}) => ({
  mode: 'production',
  target: 'node20',
  context: ROOT,
  entry,
  output: { path: UIT, filename: '[name].cjs', library: { type: 'commonjs2' } },
  optimization: { minimize: false, mangleExports: false },
  performance: { hints: false },
  resolve: { extensions: ['.tsx', '.ts', '.js', '.mjs'], alias },
  resolveLoader: { modules: [path.join(ROOT, 'node_modules')] },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        exclude: /node_modules/,
        loader: 'swc-loader',
        options: {
          jsc: {
            target: 'es2022',
            parser: { syntax: 'typescript', tsx: true },
            transform: { react: { runtime: 'automatic' } },
          },
        },
      },
    ],
  },
  plugins: [new webpack.optimize.LimitChunkCountPlugin({ maxChunks: 1 }), ...plugins],
});

/** What is asked of the browser; what finds its files by its own place stays outside. */
export const bouwPagina = () =>
  bundel({
    ...naarNode({ pagina: path.join(BENCH, 'pagina/index.ts') }),
    externals: ({ context, request }, done) =>
      /\.cjs$|^playwright-core$/.test(request)
        ? done(null, `commonjs ${request.startsWith('.') ? path.resolve(context, request) : request}`)
        : done(),
  });

/** Runs one webpack configuration, and gives what it says of itself. */
export const bundel = (config) =>
  new Promise((resolve, reject) => {
    const compiler = webpack(config);
    compiler.run((error, stats) =>
      compiler.close(() =>
        error || stats.hasErrors() ? reject(error ?? new Error(stats.toString('errors-only'))) : resolve(stats),
      ),
    );
  });

/** The source of another commit behind the same face: an adapter of its own, or ours where it has our files. */
function opBoom(boom) {
  const src = path.join(boom, 'src');
  const kamers = path.join(BENCH, 'kamers');
  if (!existsSync(path.join(src, 'table/rows/read.ts')))
    return [
      new webpack.NormalModuleReplacementPlugin(/kamers\/nu$/, (hulp) => {
        hulp.request = path.join(kamers, 'voor-h.js');
      }),
    ];
  return [
    new webpack.NormalModuleReplacementPlugin(/src\//, (hulp) => {
      if (hulp.context === kamers) hulp.request = path.join(src, hulp.request.replace(/^.*src\//, ''));
    }),
  ];
}

const ZONDER = new webpack.DefinePlugin({ VEEL: false });

/** The made-up gemeenten instead of the lists of the rooms. */
const metVeel = () => [
  new webpack.DefinePlugin({ VEEL: true }),
  new webpack.NormalModuleReplacementPlugin(/data\/(gemeenten|gemeenten-elders|herindelingen)$/, (hulp) => {
    hulp.request = path.join(BENCH, 'gegevens/veel-gemeenten.ts');
  }),
];

/**
 * Bundles our side and that of another tree where one is given, each as it is (`wij`, `tegen`) and with many made-up
 * gemeenten (`wij-veel`, `tegen-veel`); gives the scripts by name.
 */
export async function bouwKamers(boom) {
  const zijde = path.join(BENCH, 'zijde.ts');
  mkdirSync(UIT, { recursive: true });
  await bundel(
    naarNode(
      {
        namen: path.join(BENCH, 'gegevens/namen.ts'),
        gegevens: path.join(BENCH, 'gegevens/tabel.ts'),
        wij: zijde,
      },
      [ZONDER],
    ),
  );
  writeFileSync(path.join(UIT, 'namen.json'), execFileSync(process.execPath, [path.join(UIT, 'namen.cjs')]));
  await bundel(naarNode({ 'wij-veel': zijde }, metVeel()));
  if (boom) {
    const tegen = { '@tegen': path.join(boom, 'src') };
    await bundel(naarNode({ tegen: zijde }, [...opBoom(boom), ZONDER], tegen));
    await bundel(naarNode({ 'tegen-veel': zijde }, [...opBoom(boom), ...metVeel()], tegen));
  }
  return (naam) => path.join(UIT, `${naam}.cjs`);
}
