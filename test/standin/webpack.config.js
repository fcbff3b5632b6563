const path = require('node:path');
const HtmlPlugin = require('html-webpack-plugin');
const MiniCssExtractPlugin = require('mini-css-extract-plugin');

const ROOT = path.resolve(__dirname, '../..');

/** The trial page: the visible grid and the stand-in for Excel. Never part of the product. */
module.exports = {
  mode: 'production',
  entry: { proef: path.join(__dirname, 'page/index.ts') },
  output: { path: path.join(ROOT, 'build/proef'), filename: '[name].js', chunkFilename: 'proef-[name].js', clean: true, publicPath: '/' },
  devtool: false,
  resolve: { extensions: ['.ts', '.tsx', '.mjs', '.js'], fallback: { fs: false, stream: false, crypto: false } },
  cache: { type: 'filesystem', name: 'proef', cacheDirectory: path.join(ROOT, 'node_modules/.cache/webpack'), buildDependencies: { config: [__filename] } },
  module: {
    rules: [
      { test: /\.tsx?$/, exclude: /node_modules/, loader: 'swc-loader', options: { jsc: { target: 'es2022', parser: { syntax: 'typescript', tsx: true } } } },
      { test: /\.css$/, use: [MiniCssExtractPlugin.loader, 'css-loader'] },
    ],
  },
  optimization: { minimize: false },
  performance: { hints: false },
  plugins: [new MiniCssExtractPlugin({ filename: '[name].css' }), new HtmlPlugin({ template: path.join(__dirname, 'page/proef.html'), filename: 'proef.html', minify: false })],
};
