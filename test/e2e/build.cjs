const { existsSync } = require('node:fs');
const { join } = require('node:path');
const webpack = require('webpack');

const run = (config) =>
  new Promise((resolve, reject) => {
    const compiler = webpack(config);
    compiler.run((error, stats) => {
      compiler.close(() => {
        if (error) reject(error);
        else if (stats.hasErrors()) reject(new Error(stats.toString({ all: false, errors: true, errorDetails: true })));
        else resolve();
      });
    });
  });

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
  await run(require('../../webpack.config.js')({}, { mode: 'production' }));
  const page = join(__dirname, '..', 'standin', 'webpack.config.js');
  if (existsSync(page)) await run(require(page));
  await run(port);
};
