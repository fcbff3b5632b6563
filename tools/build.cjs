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

const product = () => require('../webpack.config.js')({}, { mode: 'production' });
const trialPage = () => require('../test/standin/webpack.config.js');

/** Builds the product as users get it, and the trial page around it. */
async function build() {
  await run(product());
  await run(trialPage());
}

/** The grid of the trial page is seven megabytes: to make it small takes longer than all the rest together. */
const asItIs = (config) => ({
  ...config,
  optimization: { ...config.optimization, minimize: false },
  cache: { ...config.cache, name: `${config.cache.name}-as-it-is` },
});

/**
 * The same to look at on this computer: both at once, and the trial page as large as it is.
 * @param tell hears what is ready
 */
async function buildToShow(tell) {
  await Promise.all([
    run(product()).then(() => tell('de invoegtoepassing is klaar')),
    run(trialPage().map(asItIs)).then(() => tell('de proefpagina is klaar')),
  ]);
}

module.exports = { build, buildToShow, run };
