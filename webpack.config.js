const path = require('node:path');
const webpack = require('webpack');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const MiniCssExtractPlugin = require('mini-css-extract-plugin');
const MinimizerPlugin = require('minimizer-webpack-plugin');
const { emitFunctionsJson } = require('./src/functions/metadata.cjs');

/** Fabric's buttons carry a menu with its whole machinery; none of ours has one. */
const FABRIC_MENU = path.join(path.dirname(require.resolve('office-ui-fabric-react/package.json')), 'lib/ContextualMenu.js');

const DEV_URL = 'https://localhost:3000';

/** `--env url=https://…` gives the address that the manifest in dist/ names. */
module.exports = (env = {}, argv = {}) => {
  const url = String(env.url ?? DEV_URL).replace(/\/+$/, '');
  const production = argv.mode !== 'development';
  return {
    mode: production ? 'production' : 'development',
    entry: { functions: './src/functions/index.ts', taskpane: { import: './src/taskpane/index.tsx', dependOn: 'functions' } },
    output: { path: path.resolve(__dirname, 'dist'), filename: '[name].js', chunkFilename: '[name].js', clean: true, publicPath: '' },
    devtool: production ? false : 'source-map',
    resolve: { extensions: ['.ts', '.tsx', '.js'], alias: { [FABRIC_MENU]: false } },
    cache: { type: 'filesystem', cacheDirectory: path.resolve(__dirname, 'node_modules/.cache/webpack'), buildDependencies: { config: [__filename] } },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          loader: 'swc-loader',
          options: { jsc: { target: 'es2020', parser: { syntax: 'typescript', tsx: true }, transform: { react: { runtime: 'automatic' } } } },
        },
        { test: /\.css$/, use: [MiniCssExtractPlugin.loader, 'css-loader'] },
      ],
    },
    optimization: { minimizer: [new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify, extractComments: false })] },
    performance: { hints: false },
    plugins: [
      new webpack.DefinePlugin({ 'process.env.NODE_ENV': JSON.stringify(production ? 'production' : 'development') }),
      new MiniCssExtractPlugin({ filename: '[name].css' }),
      new HtmlPlugin({ template: './src/taskpane/taskpane.html', filename: 'taskpane.html', scriptLoading: 'defer', inject: 'head', minify: false }),
      { apply: emitFunctionsJson },
      new CopyPlugin({
        patterns: [
          { from: 'assets/*.png' },
          { from: 'manifest.xml', transform: (text) => text.toString().replaceAll(DEV_URL, url) },
        ],
      }),
    ],
  };
};
