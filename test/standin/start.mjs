import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const build = require('../e2e/build.cjs');
const { startServer } = require('./server.cjs');

console.log('Opgavewijzer wordt gebouwd…');
await build();
const { url } = await startServer();
console.log(`Opgavewijzer: ${url}/proef.html`);
console.log('De browser waarschuwt één keer voor het certificaat van deze computer. Stoppen: Ctrl+C.');
