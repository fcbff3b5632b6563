import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const { logErrorMessage, parseNumber } = require('office-addin-cli');
const { buildToShow } = require('../../tools/build.cjs');
const { startServer } = require('./server.cjs');

try {
  const port = parseNumber(process.env.PORT, 'PORT is geen getal: geef een poort, bijvoorbeeld PORT=3001.') ?? 3000;
  console.log('Opgavewijzer wordt gebouwd; de eerste keer duurt dat het langst…');
  await buildToShow((ready) => console.log(`  ${ready}`));
  const { url } = await startServer({ port });
  console.log(`Opgavewijzer: ${url}/proef.html`);
  console.log('De browser waarschuwt één keer voor het certificaat van deze computer. Stoppen: Ctrl+C.');
} catch (error) {
  const busy = error.code === 'EADDRINUSE';
  logErrorMessage(busy ? `Poort ${error.port} is bezet. Kies een andere, bijvoorbeeld PORT=3001 npm start.` : error);
  process.exitCode = 1;
}
