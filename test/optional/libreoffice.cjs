const { spawnSync } = require('node:child_process');
const { mkdtempSync, writeFileSync, mkdirSync } = require('node:fs');
const { tmpdir } = require('node:os');
const path = require('node:path');
const { pathToFileURL } = require('node:url');

const ALWAYS = ['OOXMLRecalcMode', 'ODFRecalcMode'].map(
  (name) =>
    `<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="${name}" ` +
    'oor:op="fuse"><value>0</value></prop></item>',
);
const PROFILE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">${ALWAYS.join('')}</oor:items>`;

const isThere = () => spawnSync('soffice', ['--version'], { stdio: 'ignore' }).error === undefined;

/**
 * Has LibreOffice calculate a saved workbook anew and save it as another kind of file; gives the folder where that is.
 */
function convert(file, to) {
  const folder = mkdtempSync(path.join(tmpdir(), 'libreoffice-'));
  // A profile of its own: a person's LibreOffice that is open is left alone, and all formulas are worked out on
  // loading.
  mkdirSync(path.join(folder, 'profiel', 'user'), { recursive: true });
  writeFileSync(path.join(folder, 'profiel', 'user', 'registrymodifications.xcu'), PROFILE);
  const profile = `-env:UserInstallation=${pathToFileURL(path.join(folder, 'profiel'))}`;
  const { status, stderr } = spawnSync(
    'soffice',
    [profile, '--headless', '--convert-to', to, '--outdir', folder, file],
    { encoding: 'utf8', timeout: 300_000 },
  );
  if (status !== 0) throw new Error(`LibreOffice kon ${file} niet omzetten: ${stderr}`);
  return folder;
}

module.exports = { isThere, convert };
