import { readFileSync } from 'node:fs';
import { createServer } from 'node:https';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import express from 'express';
import { certificate } from './certificate.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const OFFICE_JS = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';
const read = (...path) => readFileSync(join(ROOT, ...path), 'utf8');

/** The product's headers, as an administrator sends them. */
const productHeaders = JSON.parse(read('docs', 'beheer', 'headers.json'));

const withHeaders = (response) => Object.entries(productHeaders).forEach(([name, value]) => response.setHeader(name, value));

/**
 * One https origin, on localhost only, for the product (dist/), the trial page around it (build/proef/),
 * the fixtures, and Microsoft's office.js from its package. With `proef=1` in the query the pane gets
 * office.js from here instead of Microsoft's address; without it the page is served as it is.
 */
export async function startServer({ port = 0 } = {}) {
  const app = express();
  app.disable('x-powered-by');
  app.get('/', (_, response) => response.redirect('/proef.html'));
  app.get('/taskpane.html', (request, response) => {
    withHeaders(response);
    const page = read('dist', 'taskpane.html');
    response.type('html').send(request.query.proef === '1' ? page.replace(OFFICE_JS, '/office-js/office.js') : page);
  });
  app.use('/office-js', express.static(join(ROOT, 'node_modules/@microsoft/office-js/dist')));
  app.use('/fixtures', express.static(join(ROOT, 'test/fixtures')));
  app.use(express.static(join(ROOT, 'build/proef')));
  app.use(express.static(join(ROOT, 'dist'), { setHeaders: withHeaders }));

  const server = createServer(await certificate(), app);
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, 'localhost', resolve);
  });
  return {
    url: `https://localhost:${server.address().port}`,
    close: () => new Promise((resolve) => {
      server.closeAllConnections();
      server.close(resolve);
    }),
  };
}
