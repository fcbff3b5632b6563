const { hasCarlito, isThere } = require('./libreoffice.cjs');
const { projects } = require('../../jest.config.cjs');

const browser = projects.find(({ displayName }) => displayName === 'browser');
const able = browser !== undefined && isThere() && isThere('pdftotext', '-v') && hasCarlito();
if (!able && process.env.LIBREOFFICE_REQUIRED)
  throw new Error('LibreOffice, pdftotext, Carlito of Chromium ontbreekt.');
if (!able)
  console.log(
    'Overgeslagen: deze controle heeft LibreOffice (soffice), poppler (pdftotext), het lettertype Carlito en Chromium nodig.',
  );

/**
 * `npm run libreoffice`: what the add-in writes, opened and worked out by another spreadsheet program. Without it
 * nothing runs.
 */
module.exports = {
  ...(able ? browser : projects[0]),
  displayName: 'libreoffice',
  rootDir: '../..',
  testMatch: ['<rootDir>/test/optional/**/*.test.ts'],
  testPathIgnorePatterns: able ? [] : ['/'],
  passWithNoTests: true,
  testTimeout: 300_000,
};
