const { readFileSync } = require('node:fs');
const { join } = require('node:path');

/** Every package that users get or that others are built on, with its licence, out of package-lock.json. */
function runtimeLicences() {
  const { packages } = JSON.parse(readFileSync(join(__dirname, '../../package-lock.json'), 'utf8'));
  return Object.entries(packages)
    .filter(([path, entry]) => path !== '' && !entry.dev)
    .map(([path, { name, version, license }]) => ({
      name: name ?? path.replace(/^.*node_modules\//, ''),
      version,
      licence: license ?? 'onbekend',
    }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** The page docs/beheer/licenties.md. */
function licencePage() {
  const lines = runtimeLicences().map(({ name, version, licence }) => `| ${name} | ${version} | ${licence} |`);
  return `# Licenties van wat gebruikers krijgen

Gemaakt met \`node docs/beheer/licenties.mjs\` uit package-lock.json; een test bewaakt dat deze lijst klopt.
Opgavewijzer zelf: MIT. Microsofts office.js komt van Microsofts eigen adres en zit niet in \`dist/\`.

| pakket | versie | licentie |
|---|---|---|
${lines.join('\n')}
`;
}

module.exports = { runtimeLicences, licencePage };
