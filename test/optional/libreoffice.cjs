const { spawnSync } = require('node:child_process');
const { mkdtempSync, writeFileSync, mkdirSync } = require('node:fs');
const { tmpdir } = require('node:os');
const path = require('node:path');
const { pathToFileURL } = require('node:url');

const item = (node, name, value) =>
  `<item oor:path="/org.openoffice.${node}"><prop oor:name="${name}" ` +
  `oor:op="fuse"><value>${value}</value></prop></item>`;

/** What a person sets in LibreOffice: whether a file is worked out anew when it opens, and the language of figures. */
const settings = (recalculate, language) =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<oor:items xmlns:oor="http://openoffice.org/2001/registry">',
    item('Office.Calc/Formula/Load', 'OOXMLRecalcMode', recalculate ? 0 : 1),
    item('Setup/L10N', 'ooSetupSystemLocale', language),
    '</oor:items>',
  ].join('\n');

/** The options of its filter: tabs, quotes, UTF-8, cells as they are shown, every sheet a file of its own. */
const TEXTS = 'csv:Text - txt - csv (StarCalc):9,34,76,1,,0,false,false,true,false,false,-1';

const isThere = (program = 'soffice', flag = '--version') =>
  spawnSync(program, [flag], { stdio: 'ignore' }).error === undefined;

/** The font that stands in for Excel's Calibri, with letters just as wide. */
const hasCarlito = () => /Carlito/.test(spawnSync('fc-match', ['Calibri'], { encoding: 'utf8' }).stdout ?? '');

/** Has LibreOffice open a saved workbook and save it as another kind of file; gives the folder where that is. */
function convert(file, to, { recalculate = true, language = 'nl-NL' } = {}) {
  const folder = mkdtempSync(path.join(tmpdir(), 'libreoffice-'));
  // A profile of its own: a person's LibreOffice that is open is left alone.
  mkdirSync(path.join(folder, 'profiel', 'user'), { recursive: true });
  writeFileSync(path.join(folder, 'profiel', 'user', 'registrymodifications.xcu'), settings(recalculate, language));
  const profile = `-env:UserInstallation=${pathToFileURL(path.join(folder, 'profiel'))}`;
  const { status, stderr } = spawnSync(
    'soffice',
    [profile, '--headless', '--convert-to', to, '--outdir', folder, file],
    { encoding: 'utf8', timeout: 300_000 },
  );
  if (status !== 0) throw new Error(`LibreOffice kon ${file} niet omzetten: ${stderr}`);
  return folder;
}

module.exports = { TEXTS, hasCarlito, isThere, convert };
