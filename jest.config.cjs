const { version } = require('./package.json');
const { findFirefox } = require('./test/firefox/find-firefox.cjs');
const { findBrotli, findNginx } = require('./test/server/find-nginx.cjs');
const { findBrowser } = require('./test/standin/find-browser.cjs');

const transform = {
  '^.+\\.[cm]?[tj]sx?$': [
    '@swc/jest',
    {
      jsc: {
        target: 'es2022',
        parser: { syntax: 'typescript', tsx: true },
        transform: { react: { runtime: 'automatic' } },
      },
    },
  ],
};
const common = {
  globals: { OPGAVEWIJZER_VERSION: version },
  transform,
  setupFiles: ['<rootDir>/test/fixed-seed.ts'],
  moduleNameMapper: {
    '\\.css$': '<rootDir>/test/taskpane/css-stub.cjs',
  },
};
const testsIn = (...folders) => folders.map((f) => `<rootDir>/test/${f}/**/*.test.{ts,tsx}`);

const kern = {
  ...common,
  displayName: 'kern',
  testEnvironment: 'node',
  testMatch: testsIn('domain', 'table', 'review', 'change', 'functions', 'architecture', 'excel', 'tools'),
};
const pane = {
  ...common,
  displayName: 'pane',
  testEnvironment: 'jsdom',
  testMatch: testsIn('taskpane'),
  setupFilesAfterEnv: ['<rootDir>/test/taskpane/patience.ts'],
};
const browser = {
  ...common,
  displayName: 'browser',
  testEnvironment: '<rootDir>/test/standin/shared/environment.cjs',
  testMatch: testsIn('standin', 'e2e', ...(findNginx() ? ['server'] : []), ...(findFirefox() ? ['firefox'] : [])),
  globalSetup: '<rootDir>/test/e2e/setup.cjs',
  globalTeardown: '<rootDir>/test/e2e/teardown.cjs',
};

const withBrowser = findBrowser() !== undefined;
if (!withBrowser && process.env.BROWSER_REQUIRED)
  throw new Error(
    'De browsertests zijn verplicht (BROWSER_REQUIRED), maar er is geen Chromium, Chrome of Edge gevonden.',
  );

if (!findNginx()) {
  if (process.env.BROWSER_REQUIRED)
    throw new Error('De tests van een echte server zijn verplicht, maar er is geen nginx.');
  console.warn('Er is geen nginx gevonden: de tests van test/server doen niet mee.');
}

if (process.env.BROWSER_REQUIRED && !findBrotli())
  throw new Error('De tests van een echte server zijn verplicht, maar nginx heeft zijn module voor brotli niet.');

if (!findFirefox()) {
  if (process.env.BROWSER_REQUIRED) throw new Error('De test in Firefox is verplicht, maar er is geen Firefox.');
  console.warn('Er is geen Firefox gevonden: de test van test/firefox doet niet mee.');
}

module.exports = {
  projects: withBrowser ? [kern, pane, browser] : [kern, pane],
  reporters: ['default', ...(withBrowser ? [] : ['<rootDir>/test/e2e/no-browser-reporter.cjs'])],
  // Jest leaves a core free for who works beside it; a browser test mostly waits for its page, so nobody has to.
  maxWorkers: '100%',
  // Nothing here is timed: a slow machine is no fault.
  testTimeout: 300_000,
};
