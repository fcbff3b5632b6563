const { readFileSync, rmSync } = require('node:fs');
const path = require('node:path');
const webpack = require('webpack');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const MiniCssExtractPlugin = require('mini-css-extract-plugin');
const MinimizerPlugin = require('minimizer-webpack-plugin');
const { version } = require('./package.json');
const { sayWhatIsDelivered } = require('./assets/delivered.cjs');
const { manifestFor } = require('./assets/manifest.cjs');
const { OFFICE_JS } = require('./assets/office-js.cjs');
const { emitFunctionsJson } = require('./src/functions/metadata.cjs');
const { BUDGETS, keepWithin } = require('./src/taskpane/sizes.cjs');

const FABRIC = path.dirname(require.resolve('office-ui-fabric-react/package.json'));
const SPLIT = 'lib/components/Button/SplitButton/SplitButton';
/**
 * What Fabric's buttons, icons and bars bring along and none of ours uses: menus, key tips, pictures, split buttons, a
 * text that comes later. Left out, 29 kB.
 */
const UNUSED = [
  ...[
    'lib/ContextualMenu.js',
    'lib/KeytipData.js',
    'lib/components/Icon/ImageIcon.js',
    'lib/components/Image/Image.js',
    'lib/components/Image/Image.types.js',
    `${SPLIT}.classNames.js`,
    '../@fluentui/utilities/lib/BaseComponent.js',
    '../@fluentui/utilities/lib/DelayedRender.js',
    '../@fluentui/utilities/lib/componentAs/composeComponentAs.js',
  ].map((file) => [path.join(FABRIC, file), false]),
  [path.join(FABRIC, `${SPLIT}.styles.js`), path.resolve(__dirname, 'src/taskpane/controls/fabric/no-split-styles.ts')],
  ...['Async', 'EventGroup'].map((name) => [
    path.join(FABRIC, `../@fluentui/utilities/lib/${name}.js`),
    path.resolve(__dirname, 'src/taskpane/controls/fabric/no-split-events.ts'),
  ]),
];

/**
 * What is fetched later is named after what it holds: an open pane never gets a part of another version than its own.
 */
const PART = 'parts/[name].[contenthash:8]';

/**
 * What the pane asks for as soon as it runs, the overview's script: named in the page it comes with the first scripts
 * instead of after them.
 */
const atOnce = ({ namedChunks }) => [...namedChunks.get('start').files];

/** The source maps of a build: beside dist/, never in it, for they are not for who opens the pane. */
const MAPS = path.resolve(__dirname, 'build/maps');
const mapsApart = (compiler) => {
  compiler.hooks.beforeRun.tap('maps', () => rmSync(MAPS, { recursive: true, force: true }));
  new webpack.SourceMapDevToolPlugin({
    test: /\.js$/,
    filename: `${path.relative(path.resolve(__dirname, 'dist'), MAPS)}/[file].map`,
    append: false,
    moduleFilenameTemplate: '[resource-path]',
  }).apply(compiler);
};

/** `--env url=https://… --env version=…` give the address and the version that the manifest in dist/ names. */
module.exports = (env = {}, argv = {}) => {
  const manifest = manifestFor(readFileSync(path.join(__dirname, 'manifest.xml'), 'utf8'), env);
  const production = argv.mode !== 'development';
  return {
    mode: production ? 'production' : 'development',
    entry: {
      functions: './src/functions/index.ts',
      taskpane: { import: './src/taskpane/shell/index.tsx', dependOn: 'functions' },
    },
    output: {
      path: path.resolve(__dirname, 'dist'),
      filename: '[name].js',
      chunkFilename: `${PART}.js`,
      clean: true,
      publicPath: '',
    },
    devtool: production ? false : 'source-map',
    resolve: {
      extensions: ['.ts', '.tsx', '.js'],
      alias: { ...Object.fromEntries(UNUSED), '@microsoft/load-themed-styles$': false },
    },
    // A cache of before the folder was moved is made anew without a word.
    infrastructureLogging: { level: 'error' },
    cache: {
      type: 'filesystem',
      cacheDirectory: path.resolve(__dirname, 'node_modules/.cache/webpack'),
      buildDependencies: { config: [__filename] },
    },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          loader: 'swc-loader',
          options: {
            // As text the map keeps this folder's name, which then sways the hashes and through them the short names.
            parseMap: true,
            jsc: {
              target: 'es2022',
              parser: { syntax: 'typescript', tsx: true },
              transform: { react: { runtime: 'automatic' } },
            },
          },
        },
        { test: /\.css$/, use: [MiniCssExtractPlugin.loader, 'css-loader'] },
      ],
    },
    optimization: {
      mangleExports: 'size',
      // Numbers in their order: shorter than those that outlive a change, and a part outlives none.
      moduleIds: 'natural',
      splitChunks: { minSize: 2000, cacheGroups: { defaultVendors: false } },
      minimizer: [
        new MinimizerPlugin({
          minify: MinimizerPlugin.swcMinify,
          extractComments: false,
          minimizerOptions: { compress: { passes: 6, ecma: 2022 }, ecma: 2022 },
        }),
      ],
    },
    performance: { hints: false },
    plugins: [
      new webpack.DefinePlugin({
        'process.env.NODE_ENV': JSON.stringify(production ? 'production' : 'development'),
        OPGAVEWIJZER_VERSION: JSON.stringify(String(env.version ?? version)),
      }),
      new MiniCssExtractPlugin({ filename: '[name].css', chunkFilename: `${PART}.css` }),
      new HtmlPlugin({
        template: './src/taskpane/taskpane.html',
        templateParameters: { officeJs: OFFICE_JS, atOnce },
        filename: 'taskpane.html',
        scriptLoading: 'defer',
        inject: 'head',
        minify: false,
      }),
      { apply: emitFunctionsJson },
      ...(production
        ? [{ apply: keepWithin(BUDGETS) }, { apply: mapsApart }, { apply: sayWhatIsDelivered(version) }]
        : []),
      new CopyPlugin({
        patterns: [{ from: 'assets/*.png' }, { from: 'manifest.xml', transform: () => manifest }],
      }),
    ],
  };
};
