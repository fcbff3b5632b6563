const LINE = '='.repeat(78);

/** Says at the very end, where it cannot be missed, that the browser suite did not run. */
module.exports = class NoBrowserReporter {
  onRunComplete() {
    process.stderr.write(`
${LINE}
  NIET GEDRAAID: de browsertests (test/standin, test/e2e).
  Er is geen Chromium, Chrome of Edge gevonden.
  Debian/Ubuntu: apt-get install chromium. Windows/mac: installeer Chrome of Edge.
  Of zet CHROME_PATH op het pad van de browser. Draai daarna opnieuw: npm test
${LINE}
`);
  }
};
