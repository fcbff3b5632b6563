const { join } = require('node:path');
const webpack = require('webpack');
const { build, run } = require('../../tools/build.cjs');

/** The port without the pane, as a script that can be put into any page with office.js. */
const port = {
  mode: 'none',
  entry: join(__dirname, 'port-entry.ts'),
  output: { path: join(__dirname, '../../build/port'), filename: 'port.js' },
  resolve: { extensions: ['.ts', '.js'] },
  plugins: [new webpack.optimize.LimitChunkCountPlugin({ maxChunks: 1 })],
  module: {
    rules: [
      {
        test: /\.ts$/,
        loader: 'swc-loader',
        options: { jsc: { target: 'es2022', parser: { syntax: 'typescript' } } },
      },
    ],
  },
};

/** Builds what the trial page and the browser suite need: the product as users get it, the page around it, the port. */
module.exports = async () => {
  await build();
  await run(port);
};
