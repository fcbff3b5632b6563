const { version: OWN } = require('../package.json');

const DEV_URL = 'https://localhost:3000';

/**
 * The address as the manifest needs it: https, without a slash at the end. @throws a sentence when Excel would refuse
 * it.
 */
function addressOf(given) {
  const url = URL.canParse(given) ? new URL(given) : undefined;
  const sentence =
    `Het adres "${given}" kan niet: geef een https-adres zonder ? of #, bijvoorbeeld --env ` +
    'url=https://opgavewijzer.uw-organisatie.nl.';
  if (
    url === undefined ||
    url.protocol !== 'https:' ||
    url.username + url.password + url.search + url.hash !== '' ||
    given.includes('"')
  )
    throw new Error(sentence);
  return url.href.replace(/\/+$/, '');
}

/**
 * Four numbers, not lower than our own version: the admin centre takes a manifest as new only when its version rises.
 * @throws a sentence.
 */
function versionOf(given) {
  const parts = /^\d{1,5}(?:\.\d{1,5}){2,3}$/.test(given) ? given.split('.').map(Number) : undefined;
  if (parts === undefined || parts.some((part) => part > 65_535))
    throw new Error(`De versie "${given}" kan niet: geef drie of vier getallen, bijvoorbeeld --env version=1.2.0.`);
  const own = OWN.split('.').map(Number);
  const differs = own.findIndex((part, i) => part !== parts[i]);
  if (differs >= 0 && parts[differs] < own[differs])
    throw new Error(`De versie ${given} is lager dan die van dit product (${OWN}): geef een hogere.`);
  return [...parts, 0].slice(0, 4).join('.');
}

/** The manifest for an address and a version; without them for development and with the version of package.json. */
function manifestFor(text, { url = DEV_URL, version = OWN } = {}) {
  return text
    .replaceAll(DEV_URL, addressOf(String(url)))
    .replace(/<Version>[^<]*</, `<Version>${versionOf(String(version))}<`);
}

module.exports = { manifestFor };
