import { createRequire } from 'node:module';
import { startServer } from './server.mjs';

const build = createRequire(import.meta.url)('../e2e/build.cjs');
const port = Number(process.env.PORT ?? 3000);

console.log('Opgavewijzer en proefomgeving worden gebouwd…');
await build();
try {
  const { url } = await startServer({ port });
  console.log(`Opgavewijzer: ${url}/proef.html (stoppen met Ctrl+C)`);
} catch (error) {
  console.error(error.code === 'EADDRINUSE'
    ? `Poort ${port} is in gebruik. Stop het andere programma of kies een andere poort met PORT=3001.`
    : String(error));
  process.exitCode = 1;
}
