const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const MinimizerPlugin = require('minimizer-webpack-plugin');
const { OFFICE_JS } = require('../../assets/office-js.cjs');
const MiniCssExtractPlugin = require('mini-css-extract-plugin');
const HtmlPlugin = require('html-webpack-plugin');

/** What both pages share. */
const common = {
  mode: 'production',
  context: __dirname,
  resolve: { extensions: ['.ts', '.js'] },
  performance: { hints: false },
  devtool: false,
  // A cache of before the folder was moved is made anew without a word.
  infrastructureLogging: { level: 'error' },
};

const cache = (name) => ({
  type: 'filesystem',
  cacheDirectory: path.resolve(__dirname, '../../node_modules/.cache/webpack'),
  name,
  buildDependencies: { config: [__filename] },
});

const typescript = {
  test: /\.ts$/,
  loader: 'swc-loader',
  options: { jsc: { target: 'es2022', parser: { syntax: 'typescript' } } },
};
const styles = { test: /\.css$/, use: [MiniCssExtractPlugin.loader, 'css-loader'] };

/** The trial page; the add-in itself is built by the configuration in the root and never shares code with it. */
const proef = {
  ...common,
  entry: { proef: './page/main.ts' },
  output: {
    path: path.resolve(__dirname, '../../build/proef'),
    filename: '[name].[contenthash:8].js',
    clean: true,
    publicPath: '',
  },
  cache: cache('proef'),
  module: {
    rules: [
      typescript,
      styles,
      { test: /\.m?js$/, resolve: { fullySpecified: false } },
      { test: /engine-formula[\\/]lib[\\/]es[\\/]index\.js$/, loader: path.resolve(__dirname, 'semicolon-loader.cjs') },
    ],
  },
  // The grid is seven megabytes even when minimized: apart from our own code, so that it is minimized once and then
  // cached.
  optimization: {
    splitChunks: { chunks: 'all' },
    minimizer: [new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify, extractComments: false })],
  },
  plugins: [
    new MiniCssExtractPlugin({ filename: '[name].[contenthash:8].css' }),
    new HtmlPlugin({ template: './page/proef.html', filename: 'proef.html', scriptLoading: 'defer' }),
  ],
};

/** The check in a real Excel: an add-in of its own, beside the product and never in it. */
const excelProef = {
  ...common,
  entry: { pane: './feiten/pane/main.ts', functions: './feiten/pane/functions.ts' },
  output: {
    path: path.resolve(__dirname, '../../build/excel-proef'),
    filename: '[name].js',
    clean: true,
    publicPath: '',
  },
  cache: cache('excel-proef'),
  module: { rules: [typescript, styles] },
  optimization: { minimize: false },
  plugins: [
    new MiniCssExtractPlugin({ filename: '[name].css' }),
    new HtmlPlugin({
      template: './feiten/pane/taskpane.html',
      templateParameters: { officeJs: OFFICE_JS },
      filename: 'taskpane.html',
      chunks: ['functions', 'pane'],
      inject: 'head',
      scriptLoading: 'defer',
    }),
    new CopyPlugin({ patterns: [{ from: 'feiten/pane/functions.json' }, { from: 'feiten/pane/excel-proef.xml' }] }),
  ],
};

module.exports = [proef, excelProef];
