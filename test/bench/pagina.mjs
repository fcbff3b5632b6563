import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { BENCH, ROOT, UIT, bouwPagina, bundel } from './bouwen.mjs';
import { meetregel, telregel } from './tabel.mjs';

const require = createRequire(import.meta.url);
const { chromium } = require('playwright-core');
const { ARGUMENTS, findBrowser } = require('../standin/find-browser.cjs');
const { startServer } = require('../standin/server.cjs');
const { BUDGETS, measuring } = require('../../src/taskpane/sizes.cjs');
const ons = require('../../webpack.config.js');

/** Builds the product as users get it and the bare pane with the same configuration; gives what each of them weighs. */
async function gebouwd() {
  const gewogen = async (config) => {
    let maten;
    await bundel({ ...config, plugins: [...config.plugins, { apply: measuring((gevonden) => (maten = gevonden)) }] });
    return maten;
  };
  const wij = await gewogen(ons({}, { mode: 'production' }));
  await bundel(require('../standin/webpack.config.js'));
  const kaal = await gewogen(kaalVenster());
  await bouwPagina();
  return { wij, kaal };
}

/** A pane that shows one button of Fabric and reads nothing, packed with our own configuration. */
function kaalVenster() {
  const config = ons({}, { mode: 'production' });
  const HtmlPlugin = require('html-webpack-plugin');
  return {
    ...config,
    entry: { taskpane: path.join(BENCH, 'kaal/index.tsx') },
    output: { ...config.output, path: path.join(ROOT, 'build/proef/kaal') },
    cache: false,
    // Our loader reads the map of each file: a build without maps gives it none.
    devtool: 'hidden-source-map',
    plugins: [
      new HtmlPlugin({
        template: path.join(BENCH, 'kaal/taskpane.html'),
        filename: 'taskpane.html',
        scriptLoading: 'defer',
      }),
      new (require('copy-webpack-plugin'))({ patterns: [path.join(BENCH, 'kaal/functions.json')] }),
    ],
  };
}

/** Measures in a process of its own, and gives what it says; the browser and the server answer it from this one. */
async function gemetenIn(PROEF_BROWSER, PROEF_SERVER) {
  const proces = spawn(process.execPath, [path.join(UIT, 'pagina.cjs')], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, PROEF_BROWSER, PROEF_SERVER },
  });
  const [stdout, [status]] = await Promise.all([text(proces.stdout), once(proces, 'close')]);
  if (status !== 0) throw new Error('De metingen in de browser zijn niet gelukt.');
  return stdout;
}

/** What is measured in a browser: sizes, requests at the port, and the time until something useful stands. */
export async function paginaregels() {
  const { wij, kaal } = await gebouwd();
  const browser = await chromium.launchServer({ executablePath: String(findBrowser()), args: ARGUMENTS });
  const server = await startServer({ port: 0 });
  const stdout = await gemetenIn(browser.wsEndpoint(), server.url);
  await browser.close();
  await server.close();
  const { beelden, tellingen } = JSON.parse(stdout);
  const maat = (wat, welke, doel) => ({ wat, maat: welke, zijden: [{ naam: 'wij' }, { naam: 'kaal venster' }], doel });
  return [
    meetregel(maat('van Office gereed tot er iets nuttigs staat', 'naOffice', 2), beelden),
    meetregel(maat('van openen tot er iets nuttigs staat', 'nuttig'), beelden),
    ...tellingen.map(telregel),
    telregel({
      wat: 'JavaScript tot het overzicht staat, gzip (kaal venster: ' + kaal.first.toFixed(1) + ')',
      aantal: wij.first,
      eenheid: 'kB',
      doel: BUDGETS.first,
    }),
    telregel({ wat: 'alle JavaScript, gzip', aantal: wij.all, eenheid: 'kB', doel: BUDGETS.all }),
  ];
}
