/**
 * Looks at a server that serves dist/ and says in Dutch what is missing: node docs/beheer/controleer.mjs
 * https://uw.adres
 */
import { readFileSync } from 'node:fs';

const written = JSON.parse(readFileSync(new URL('headers.json', import.meta.url), 'utf8'));
/** Headers for every file under "*", and more for single files under their name. */
const WANTED = '*' in written ? written : { '*': written };
const SCRIPTS = ['taskpane.js', 'functions.js'];
const FILES = ['taskpane.html', ...SCRIPTS, 'functions.json', 'taskpane.css', 'assets/icon-32.png'];
const MISSING = 'parts/bestaat-niet.00000000.js';

/** The files that a page fetches later, as webpack writes their names into its script: by number, name and content. */
const PARTS = /"parts\/"\+\((\{[^}]*\})\)\[\w+\]\+"\."\+\((\{[^}]*\})\)\[\w+\]\+"(\.\w+)"/g;
const byNumber = (written) => [...written.matchAll(/(\d+):"([^"]*)"/g)].map(([, number, text]) => [number, text]);

/** "parts/start.ac3ff49c.js" and all others that this script fetches. */
const partsIn = (script) =>
  [...script.matchAll(PARTS)].flatMap(([, names, contents, kind]) => {
    const content = new Map(byNumber(contents));
    return byNumber(names).flatMap(([number, name]) =>
      content.has(number) ? [`parts/${name}.${content.get(number)}${kind}`] : [],
    );
  });

/** What is wrong with one file as it was served; no sentences when all is well. */
function faultsOf(file, { status, headers }) {
  if (status !== 200) return [`antwoord ${status}. Staat de hele inhoud van dist/ op dit adres?`];
  const faults = [];
  for (const [name, value] of Object.entries({ ...WANTED['*'], ...WANTED[file] })) {
    const found = headers.get(name);
    if (found === null) faults.push(`de antwoordkop ${name} ontbreekt. Hij hoort te zijn: ${value}`);
    else if (found !== value) faults.push(`${name} is anders dan in headers.json. Nu: ${found}`);
  }
  const kept = headers.get('cache-control') ?? '';
  if (!file.startsWith('parts/') && !/no-cache|no-store|max-age=0/.test(kept))
    faults.push(`Cache-Control is '${kept}'. Met no-cache vraagt een browser steeds of er een nieuwe versie is.`);
  if (/\.(?:js|json|css)$/.test(file) && !headers.get('content-encoding'))
    faults.push('komt onverpakt. Zet gzip aan: het deelvenster opent dan sneller.');
  return faults;
}

/** What is wrong with several files is said once, with their names. */
function sayOnce(faults, files) {
  const where = new Map();
  for (const [file, fault] of faults) where.set(fault, [...(where.get(fault) ?? []), file]);
  return [...where].map(([fault, at]) => `${at.length === files.length ? 'Elk bestand' : at.join(', ')}: ${fault}`);
}

/** A file that is not there must say so: a page in its place would be read as a script. */
function faultsOfMissing({ status, headers }) {
  if (status !== 404)
    return [`${MISSING}: antwoord ${status}, hoort 404 te zijn. Stuur voor een ontbrekend bestand geen pagina.`];
  return /immutable|max-age=[1-9]/.test(headers.get('cache-control') ?? '')
    ? ['Dat een bestand ontbreekt, wordt bewaard. Laat Cache-Control bij een 404 weg.']
    : [];
}

async function faultsOfManifest(base) {
  const response = await fetch(new URL('manifest.xml', base));
  if (!response.ok) return [`manifest.xml: antwoord ${response.status}.`];
  const here = base.href.replace(/\/$/, '');
  const addresses = [...(await response.text()).matchAll(/https:\/\/[^"<\s]+/g)].map(([address]) => address);
  const other = addresses.find((address) => !address.startsWith(`${here}/`) && !/microsoft\.com\//.test(address));
  return other ? [`manifest.xml noemt ${other}, niet ${here}. Bouw met --env url=${here}.`] : [];
}

async function check(address) {
  const base = new URL(address.endsWith('/') ? address : `${address}/`);
  if (base.protocol !== 'https:') return [`${address} is geen https: Excel opent alleen een deelvenster met https.`];
  const served = (file) => fetch(new URL(file, base), { headers: { 'accept-encoding': 'gzip, br' } });
  try {
    const scripts = await Promise.all(SCRIPTS.map(async (file) => (await served(file)).text()));
    const files = [...FILES, ...scripts.flatMap(partsIn)];
    const faults = [];
    for (const file of files) faults.push(...faultsOf(file, await served(file)).map((fault) => [file, fault]));
    return [...sayOnce(faults, files), ...faultsOfMissing(await served(MISSING)), ...(await faultsOfManifest(base))];
  } catch (error) {
    return [
      `${base.origin} is niet te bereiken of het certificaat is niet geldig: ${error.cause?.message ?? error.message}`,
    ];
  }
}

const [address] = process.argv.slice(2);
if (!address || !URL.canParse(address)) {
  console.error('Gebruik: node docs/beheer/controleer.mjs https://opgavewijzer.uw-organisatie.nl');
  process.exitCode = 2;
} else {
  const faults = await check(address);
  for (const fault of faults) console.log(`- ${fault}`);
  console.log(
    faults.length === 0 ? 'In orde.' : `${faults.length} ${faults.length === 1 ? 'punt' : 'punten'} om na te kijken.`,
  );
  process.exitCode = faults.length === 0 ? 0 : 1;
}
