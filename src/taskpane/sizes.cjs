const { gzipSync } = require('node:zlib');
const { Compilation, WebpackError } = require('webpack');

/**
 * What the design allows of our own JavaScript, gzipped, without office.js; 1 kB = 1000 bytes. React is 69 of the first,
 * the names and codes of all 342 gemeenten of the country 7.
 */
const BUDGETS = { first: 167, all: 384 };

/**
 * Our own JavaScript in a build, in kB, gzipped, the functions included: they share their code with the pane, and the
 * page asks for both at once. `first` until the overview shows (the entries and what that of the pane fetches at once),
 * `all` every script.
 */
function sizesOf(compilation) {
  const kB = (names) =>
    [...new Set(names)]
      .filter((name) => name.endsWith('.js'))
      .reduce((sum, name) => sum + gzipSync(compilation.getAsset(name).source.buffer()).length, 0) / 1000;
  const entries = [...compilation.entrypoints.values()];
  const atOnce = compilation.entrypoints.get('taskpane').getChildren();
  return {
    first: kB([...entries, ...atOnce].flatMap((group) => group.getFiles())),
    all: kB(compilation.getAssets().map(({ name }) => name)),
  };
}

/** Webpack plugin body: gives the sizes of each build before it is written. */
const measuring = (then) => (compiler) => {
  compiler.hooks.thisCompilation.tap('sizes', (compilation) => {
    compilation.hooks.processAssets.tap({ name: 'sizes', stage: Compilation.PROCESS_ASSETS_STAGE_REPORT }, () =>
      then(sizesOf(compilation), compilation),
    );
  });
};

/** Webpack plugin body: a build over its budget fails with a sentence and writes nothing. */
const keepWithin = (budgets) =>
  measuring((sizes, { errors }) => {
    for (const [key, what] of [
      ['first', 'tot het overzicht staat'],
      ['all', 'in totaal'],
    ]) {
      if (sizes[key] > budgets[key]) {
        errors.push(
          new WebpackError(
            `JavaScript ${what}: ${sizes[key].toFixed(1)} kB gzip, toegestaan is ${budgets[key]} kB. Maak het ` +
              'kleiner, of laad wat niet meteen nodig is later.',
          ),
        );
      }
    }
  });

module.exports = { BUDGETS, keepWithin, measuring };
