/** What Microsoft's tools are asked to do, each as its package with arguments; nothing here runs anything. */

/** What can be put into Excel, by the word that asks for it; the product when there is none. */
const MANIFESTS = new Map([['excel-proef', 'test/standin/feiten/pane/excel-proef.xml']]);
const MANIFEST = 'manifest.xml';

const NIET_OP_LINUX =
  'Excel is er niet voor Linux. Gebruik npm start voor de proefomgeving in de browser, of npm run excel:web ' +
  '-- <adres van een werkmap> voor Excel op het web.';
const GEEN_ADRES =
  'Geef het adres van een werkmap op OneDrive of SharePoint: npm run excel:web -- https://… (kopieer het uit ' +
  'de adresbalk van Excel op het web).';
const ONBEKEND = 'Kies npm run excel, npm run excel:web of npm run excel:stop.';
const geenManifest = (word) =>
  `"${word}" is geen manifest. Laat het weg, kies excel-proef, of geef het pad van één manifest (.xml) dat er is.`;

/** No usage data of Microsoft's tools leaves this computer. */
const QUIET = { tool: 'office-addin-usage-data', args: ['off'] };
const TRUST = { tool: 'office-addin-dev-certs', args: ['install'] };
const debugging = (...args) => ({ tool: 'office-addin-debugging', args });

const isAddress = (text) => URL.canParse(text ?? '') && new URL(text).protocol === 'https:';

/**
 * The address as Microsoft's tool can put more behind it, which it does as if there were a question in it: without one
 * the workbook is not found. `web=1` asks for Excel on the web.
 */
const withQuestion = (address) => {
  const url = new URL(address);
  if (url.search === '') url.search = '?web=1';
  url.hash = '';
  return url.href;
};

/**
 * The steps of a command, before and after the server stands, or the sentence that says why there are none.
 * @param command 'desktop', 'web' or 'stop'
 * @param platform as Node names it: 'win32', 'darwin', 'linux'
 * @param given the words behind the command: for the web the address of a workbook, then perhaps excel-proef or the
 * path of another manifest
 * @param isThere whether a file of that path, from the root of the project, is there
 */
function planOf(command, platform, given = [], isThere = () => true) {
  const [address, word, tooMany] = command === 'web' ? given : [undefined, ...given];
  const manifest = word === undefined ? MANIFEST : (MANIFESTS.get(word) ?? word);
  const stop = ['npm run excel:stop', ...(word === undefined ? [] : [`-- ${word}`])].join(' ');
  const onLinux = platform === 'linux';
  const unknown = tooMany ?? (manifest.endsWith('.xml') && isThere(manifest) ? undefined : word);
  switch (command) {
    case 'desktop':
      if (onLinux) return { ok: false, sentence: NIET_OP_LINUX };
      if (unknown !== undefined) return { ok: false, sentence: geenManifest(unknown) };
      return {
        ok: true,
        before: [QUIET, TRUST],
        serves: true,
        stop,
        after: [debugging('start', manifest, 'desktop', '--app', 'excel', '--no-debug', '--no-live-reload')],
      };
    case 'web':
      if (!isAddress(address)) return { ok: false, sentence: GEEN_ADRES };
      if (unknown !== undefined) return { ok: false, sentence: geenManifest(unknown) };
      // On Linux no tool can make the system trust a certificate: there the browser asks.
      return {
        ok: true,
        before: onLinux ? [QUIET] : [QUIET, TRUST],
        serves: true,
        stop,
        after: [
          debugging('start', manifest, 'web', '--app', 'excel', '--document', withQuestion(address), '--no-debug'),
        ],
      };
    case 'stop':
      if (unknown !== undefined) return { ok: false, sentence: geenManifest(unknown) };
      if (onLinux) return { ok: true, before: [], serves: false, after: [] };
      return { ok: true, before: [], serves: false, after: [debugging('stop', manifest)] };
    default:
      return { ok: false, sentence: ONBEKEND };
  }
}

module.exports = { planOf };
