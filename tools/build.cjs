const webpack = require('webpack');

/** Runs one webpack configuration. @throws what went wrong, in words. */
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

/** Builds the product as users get it, and the trial page around it. */
async function build() {
  await run(require('../webpack.config.js')({}, { mode: 'production' }));
  await run(require('../test/standin/webpack.config.js'));
}

module.exports = { build, run };
