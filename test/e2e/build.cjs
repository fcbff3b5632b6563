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

/** Builds what the browser suite drives: the product as users get it, and the page around it. */
module.exports = async () => {
  await run(require('../../webpack.config.js')({}, { mode: 'production' }));
  const page = join(__dirname, '..', 'standin', 'webpack.config.js');
  if (existsSync(page)) await run(require(page));
};
