const { isThere } = require('./libreoffice.cjs');
const {
  projects: [kern],
} = require('../../jest.config.cjs');

if (!isThere()) console.log('Overgeslagen: deze controle heeft LibreOffice (soffice) nodig.');

/**
 * `npm run libreoffice`: the formulas that we write, worked out by another spreadsheet program. Without it nothing
 * runs.
 */
module.exports = {
  ...kern,
  displayName: 'libreoffice',
  rootDir: '../..',
  testMatch: ['<rootDir>/test/optional/**/*.test.ts'],
  testPathIgnorePatterns: isThere() ? [] : ['/'],
  passWithNoTests: true,
  testTimeout: 300_000,
};
