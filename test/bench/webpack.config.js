const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const MinimizerPlugin = require('minimizer-webpack-plugin');
const webpack = require('webpack');

const BENCH = path.resolve(__dirname, '../../build/bench');
const loader = (target) => ({
  test: /\.tsx?$/,
  exclude: /node_modules/,
  loader: 'swc-loader',
  options: {
    jsc: { target, parser: { syntax: 'typescript', tsx: true }, transform: { react: { runtime: 'automatic' } } },
  },
});
const common = { mode: 'production', performance: { hints: false }, resolve: { extensions: ['.tsx', '.ts', '.js'] } };

/**
 * The measurements that run in Node, each in a process of its own; what finds its files by its own place stays outside
 * the bundle.
 */
const node = {
  ...common,
  target: 'node20',
  entry: {
    ...Object.fromEntries(
      ['beoordeling', 'functies', 'lezen', 'wat-als'].map((name) => [name, path.join(__dirname, `kern/${name}.ts`)]),
    ),
    pagina: path.join(__dirname, 'pagina/index.ts'),
  },
  output: { path: BENCH, filename: '[name].cjs' },
  optimization: { minimize: false },
  module: { rules: [loader('es2022')] },
  externals: ({ context, request }, done) =>
    /\.cjs$|^playwright-core$/.test(request)
      ? done(null, `commonjs ${request.startsWith('.') ? path.resolve(context, request) : request}`)
      : done(),
};

/** What is put into the page with office.js. */
const page = {
  ...common,
  entry: { opdracht: path.join(__dirname, 'pagina/opdracht.ts') },
  output: { path: BENCH, filename: '[name].js' },
  optimization: { minimize: false },
  plugins: [new webpack.optimize.LimitChunkCountPlugin({ maxChunks: 1 })],
  module: { rules: [loader('es2022')] },
};

/** The rival pane, beside the trial page that shows it, packed as ours. */
const bare = {
  ...common,
  entry: { taskpane: path.join(__dirname, 'kaal/index.tsx') },
  output: { path: path.resolve(__dirname, '../../build/proef/kaal'), filename: '[name].js' },
  optimization: { minimizer: [new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify, extractComments: false })] },
  plugins: [
    new HtmlPlugin({ template: path.join(__dirname, 'kaal/taskpane.html'), filename: 'taskpane.html' }),
    new CopyPlugin({ patterns: [path.join(__dirname, 'kaal/functions.json')] }),
  ],
  module: { rules: [loader('es2020')] },
};

module.exports = { bare, node, page };
