const fs = require('node:fs');
const path = require('node:path');
const webpack = require('webpack');
const { generateCustomFunctionsMetadata } = require('custom-functions-metadata');

/** The files that hold custom functions: all beside this one that carry the tag. */
const sources = () =>
  fs
    .readdirSync(__dirname)
    .filter((name) => name.endsWith('.ts'))
    .map((name) => path.join(__dirname, name))
    .filter((file) => fs.readFileSync(file, 'utf8').includes('@customfunction'))
    .sort();

/** A sentence that our source breaks over lines stands on one in Excel. */
const onOneLine = (key, value) => (key === 'description' ? value.replaceAll(/\s*\n\s*/g, ' ') : value);

/** Microsoft's metadata for all functions, as text. @throws when a comment cannot be turned into metadata. */
async function functionsJson() {
  const result = await generateCustomFunctionsMetadata(sources(), true);
  if (result.errors.length > 0) throw new Error(result.errors.join('\n'));
  // Without this one error cell in a range would keep the whole function from being called.
  const made = JSON.parse(result.metadataJson);
  // The generator leaves out the type of a table of anything, which Excel takes for any: said, not left to a default.
  const functions = made.functions.map((one) => ({ ...one, result: { type: 'any', ...one.result } }));
  return JSON.stringify({ allowErrorForDataTypeAny: true, ...made, functions }, onOneLine, 4);
}

/** Webpack plugin body: adds functions.json to the product (not to child compilations). */
function emitFunctionsJson(compiler) {
  compiler.hooks.thisCompilation.tap('functions.json', (compilation) => {
    compilation.hooks.processAssets.tapPromise(
      { name: 'functions.json', stage: webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL },
      async () => {
        compilation.contextDependencies.add(__dirname);
        compilation.emitAsset('functions.json', new webpack.sources.RawSource(await functionsJson()));
      },
    );
  });
}

module.exports = { emitFunctionsJson, functionsJson };
