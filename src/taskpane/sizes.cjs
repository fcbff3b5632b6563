const { gzipSync } = require('node:zlib');
const { Compilation, WebpackError } = require('webpack');

/**
 * What the design allows of our own JavaScript, gzipped, without office.js; 1 kB = 1000 bytes. The names and codes of
 * all 342 gemeenten of the country are 7 kB of the first. The first was 150 until a saldo behind what was housed and a
 * group behind a gemeente's name were asked about, 151 until a letter in any order of words gave its own figures, and
 * 154 until corrections of an opgave, parts of one and codes beside names were asked about: what is asked and read
 * first belongs to the first part. All was 320 until the course, deviations, what another workbook takes over, and
 * paces together came, each fetched when first shown; it follows the first.
 */
const BUDGETS = { first: 155, all: 343 };

/**
 * Our own JavaScript in a build, in kB, gzipped, the functions included: they share their code with the pane, and the
 * page asks for both at once. `first` until the overview shows (the entries and what they fetch at once), `all` every
 * script.
 */
function sizesOf(compilation) {
  const kB = (names) =>
    [...new Set(names)]
      .filter((name) => name.endsWith('.js'))
      .reduce((sum, name) => sum + gzipSync(compilation.getAsset(name).source.buffer()).length, 0) / 1000;
  const entries = [...compilation.entrypoints.values()];
  const atOnce = entries.flatMap((entry) => entry.getChildren());
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
