const path = require('node:path');
const MinimizerPlugin = require('minimizer-webpack-plugin');
const MiniCssExtractPlugin = require('mini-css-extract-plugin');
const HtmlPlugin = require('html-webpack-plugin');

/** Builds the trial page; the add-in itself is built by the configuration in the root and never shares code with it. */
module.exports = {
  mode: 'production',
  context: __dirname,
  entry: { proef: './page/main.ts' },
  output: {
    path: path.resolve(__dirname, '../../build/proef'),
    filename: '[name].[contenthash:8].js',
    clean: true,
    publicPath: '',
  },
  resolve: { extensions: ['.ts', '.js'] },
  cache: {
    type: 'filesystem',
    cacheDirectory: path.resolve(__dirname, '../../node_modules/.cache/webpack'),
    name: 'proef',
    buildDependencies: { config: [__filename] },
  },
  module: {
    rules: [
      { test: /\.ts$/, loader: 'swc-loader', options: { jsc: { target: 'es2022', parser: { syntax: 'typescript' } } } },
      { test: /\.css$/, use: [MiniCssExtractPlugin.loader, 'css-loader'] },
      { test: /\.m?js$/, resolve: { fullySpecified: false } },
      { test: /engine-formula[\\/]lib[\\/]es[\\/]index\.js$/, loader: path.resolve(__dirname, 'semicolon-loader.cjs') },
    ],
  },
  // The grid is seven megabytes even when minimized: apart from our own code, so that it is minimized once and then cached.
  optimization: {
    splitChunks: { chunks: 'all' },
    minimizer: [new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify, extractComments: false })],
  },
  performance: { hints: false },
  devtool: false,
  plugins: [
    new MiniCssExtractPlugin({ filename: '[name].[contenthash:8].css' }),
    new HtmlPlugin({ template: './page/proef.html', filename: 'proef.html', scriptLoading: 'defer' }),
  ],
};
