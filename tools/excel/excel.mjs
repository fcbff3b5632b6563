/**
 * The add-in in Excel in one command: `npm run excel`, `npm run excel:web -- <address of a workbook>`, `npm run
 * excel:stop`. The first time Microsoft's tools are installed in this folder, in the versions of its package file.
 */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const require = createRequire(import.meta.url);
const { logErrorMessage } = require('office-addin-cli');
const { isInstalled } = require('./installed.cjs');
const { planOf } = require('./plan.cjs');
const { runTool } = require('./run-tool.cjs');

const HERE = dirname(fileURLToPath(import.meta.url));
const ROOT = join(HERE, '../..');
/** Holds the process that serves, for `excel:stop`. */
const SERVING = join(ROOT, 'build/excel.pid');
/** The port that manifest.xml names. */
const PORT = 3000;

function install() {
  if (isInstalled(HERE)) return;
  const npm = process.env.npm_execpath;
  if (!npm) throw new Error('Start dit met npm run excel.');
  console.log('De hulpmiddelen van Microsoft worden opgehaald; dat gebeurt één keer en duurt een paar minuten…');
  runTool(npm, ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], HERE);
}

const steps = (all) => {
  if (all.length > 0) install();
  for (const { tool, args } of all) runTool(join(HERE, 'node_modules', tool, 'cli.js'), args, ROOT);
};

async function serve() {
  const { buildToShow } = require('../build.cjs');
  const { startServer } = require('../../test/standin/server.cjs');
  console.log('Opgavewijzer wordt gebouwd…');
  await buildToShow((ready) => console.log(`  ${ready}`));
  try {
    await startServer({ port: PORT });
  } catch (error) {
    if (error?.code !== 'EADDRINUSE') throw error;
    throw new Error(`Poort ${PORT} is bezet. Stop wat daar draait (npm start?) of kies npm run excel:stop.`);
  }
  mkdirSync(dirname(SERVING), { recursive: true });
  writeFileSync(SERVING, String(process.pid));
  process.once('exit', () => rmSync(SERVING, { force: true }));
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(0));
}

function stopServing() {
  if (!existsSync(SERVING)) return console.log('Er draait geen server die met npm run excel is begonnen.');
  try {
    process.kill(Number(readFileSync(SERVING, 'utf8')));
  } catch (error) {
    // It has stopped already.
    if (error?.code !== 'ESRCH') throw error;
  }
  rmSync(SERVING, { force: true });
  return console.log('De server is gestopt.');
}

async function main([command, ...given]) {
  const plan = planOf(command, process.platform, given, (file) => existsSync(join(ROOT, file)));
  if (!plan.ok) throw new Error(plan.sentence);
  steps(plan.before);
  if (plan.serves) await serve();
  else stopServing();
  steps(plan.after);
  if (plan.serves) console.log(`Klaar: kijk in Excel. Stoppen: ${plan.stop} in een tweede venster.`);
}

main(process.argv.slice(2)).catch((error) => {
  logErrorMessage(error);
  process.exit(1);
});
