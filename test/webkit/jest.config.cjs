const { missing } = require('./webkit.cjs');
const { projects } = require('../../jest.config.cjs');

const browser = projects.find(({ displayName }) => displayName === 'browser');
const able = browser !== undefined && missing().length === 0;
if (!able)
  console.log(
    'Overgeslagen: deze test heeft Chromium nodig, en van Debian webkit2gtk-driver en xvfb. Hier ontbreekt: ' +
      `${[...(browser === undefined ? ['Chromium'] : []), ...missing()].join(', ')}.`,
  );

/** `npm run webkit`: the main job in WebKit, in which Excel for Mac runs. Without it nothing runs. */
module.exports = {
  ...(able ? browser : projects[0]),
  displayName: 'webkit',
  rootDir: '../..',
  testMatch: ['<rootDir>/test/webkit/**/*.test.ts'],
  testPathIgnorePatterns: able ? [] : ['/'],
  passWithNoTests: true,
  testTimeout: 120_000,
};
