/** What Microsoft's tools are asked to do, each as its package with arguments; nothing here runs anything. */

/** What can be put into Excel, by the word that asks for it; the product when there is none. */
const MANIFESTS = { 'excel-proef': 'test/standin/feiten/pane/excel-proef.xml' };
const MANIFEST = 'manifest.xml';

const NIET_OP_LINUX =
  'Excel is er niet voor Linux. Gebruik npm start voor de proefomgeving in de browser, of npm run excel:web ' +
  '-- <adres van een werkmap> voor Excel op het web.';
const GEEN_ADRES =
  'Geef het adres van een werkmap op OneDrive of SharePoint: npm run excel:web -- https://… (kopieer het uit ' +
  'de adresbalk van Excel op het web).';
const ONBEKEND = 'Kies npm run excel, npm run excel:web of npm run excel:stop.';

/** No usage data of Microsoft's tools leaves this computer. */
const QUIET = { tool: 'office-addin-usage-data', args: ['off'] };
const TRUST = { tool: 'office-addin-dev-certs', args: ['install'] };
const debugging = (...args) => ({ tool: 'office-addin-debugging', args });

const isAddress = (text) => URL.canParse(text ?? '') && new URL(text).protocol === 'https:';

/**
 * The steps of a command, before and after the server stands, or the sentence that says why there are none.
 * @param command 'desktop', 'web' or 'stop'
 * @param platform as Node names it: 'win32', 'darwin', 'linux'
 * @param given the words behind the command: for the web the address of a workbook, then perhaps excel-proef or the
 * path of another manifest
 */
function planOf(command, platform, given = []) {
  const [address, word] = command === 'web' ? given : [undefined, ...given];
  const manifest = word === undefined ? MANIFEST : (MANIFESTS[word] ?? word);
  const stop = ['npm run excel:stop', ...(word === undefined ? [] : [`-- ${word}`])].join(' ');
  const onLinux = platform === 'linux';
  switch (command) {
    case 'desktop':
      if (onLinux) return { ok: false, sentence: NIET_OP_LINUX };
      return {
        ok: true,
        before: [QUIET, TRUST],
        serves: true,
        stop,
        after: [debugging('start', manifest, 'desktop', '--app', 'excel', '--no-debug', '--no-live-reload')],
      };
    case 'web':
      if (!isAddress(address)) return { ok: false, sentence: GEEN_ADRES };
      // On Linux no tool can make the system trust a certificate: there the browser asks.
      return {
        ok: true,
        before: onLinux ? [QUIET] : [QUIET, TRUST],
        serves: true,
        stop,
        after: [debugging('start', manifest, 'web', '--app', 'excel', '--document', address, '--no-debug')],
      };
    case 'stop':
      if (onLinux) return { ok: true, before: [], serves: false, after: [] };
      return { ok: true, before: [], serves: false, after: [debugging('stop', manifest)] };
    default:
      return { ok: false, sentence: ONBEKEND };
  }
}

module.exports = { planOf };
