const path = require('node:path');

/** Bundles the measurements that run in Node: our core and the formula engine, as JavaScript. */
module.exports = {
  mode: 'production',
  target: 'node20',
  entry: { kern: path.join(__dirname, 'kern/index.ts') },
  output: { path: path.resolve(__dirname, '../../build/bench'), filename: '[name].cjs' },
  optimization: { minimize: false },
  performance: { hints: false },
  resolve: { extensions: ['.ts', '.js'] },
  module: {
    rules: [{ test: /\.ts$/, exclude: /node_modules/, loader: 'swc-loader', options: { jsc: { target: 'es2022', parser: { syntax: 'typescript' } } } }],
  },
};
