const { existsSync } = require('node:fs');
const { join } = require('node:path');
const { chromium } = require('playwright-core');
const webpack = require('webpack');
const { ARGUMENTS, findBrowser } = require('../standin/find-browser.cjs');
const { startServer } = require('../standin/server.cjs');

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

/**
 * Builds what the browser suite drives (the product as users get it, the page around it, the port) and starts the one
 * browser and the one server that all its files share; teardown.cjs stops them.
 */
module.exports = async () => {
  await run(require('../../webpack.config.js')({}, { mode: 'production' }));
  const page = join(__dirname, '..', 'standin', 'webpack.config.js');
  if (existsSync(page)) await run(require(page));
  await run(port);
  const browser = await chromium.launchServer({ executablePath: String(findBrowser()), args: ARGUMENTS });
  const server = await startServer({ port: 0 });
  process.env.PROEF_BROWSER = browser.wsEndpoint();
  process.env.PROEF_SERVER = server.url;
  globalThis.stopProef = async () => {
    await browser.close();
    await server.close();
  };
};
