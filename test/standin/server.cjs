const { existsSync, readFileSync } = require('node:fs');
const { createServer } = require('node:https');
const { basename, join, resolve } = require('node:path');
const express = require('express');
const { OFFICE_JS } = require('../../assets/office-js.cjs');
const { certificate } = require('./certificate.cjs');

const here = __dirname;
const root = resolve(here, '../..');

/** Header name → value for all files (`*`) and beside those for some, as a production server sends them. */
const productionHeaders = () => JSON.parse(readFileSync(join(root, 'docs/beheer/headers.json'), 'utf8'));

/** Serves a pane page; for the trial page (`?proef=1`) with Microsoft's office.js from node_modules in its place. */
function panePage(folder, headers) {
  return (request, response, next) => {
    const file = join(folder, 'taskpane.html');
    if (!existsSync(file)) return next();
    const html = readFileSync(file, 'utf8');
    const proef = request.query.proef === '1';
    response
      .set(headers)
      .type('html')
      .send(proef ? html.replaceAll(OFFICE_JS, '/office-js/office.js') : html);
  };
}

const FOR_ALL = 'Access-Control-Allow-Origin';
/** Excel on the web fetches the metadata of functions from a page of its own, and a manifest that is tried out. */
const FETCHED_BY_EXCEL = ['functions.json', 'manifest.xml', 'excel-proef.xml'];

function openToExcel(response, file) {
  if (FETCHED_BY_EXCEL.includes(basename(file))) response.setHeader(FOR_ALL, '*');
}

/**
 * The server of `npm start` and of the browser tests: the built add-in, the trial page, fixtures and office.js.
 * Listens on localhost only.
 * @param forAllOrigins false for a server that was set up without the header that functions need.
 */
async function startServer({ port = 3000, dist = join(root, 'dist'), forAllOrigins = true } = {}) {
  const app = express();
  const headers = productionHeaders();
  app.disable('x-powered-by');
  app.get('/taskpane.html', panePage(dist, headers['*']));
  app.get('/probe/taskpane.html', panePage(join(here, 'probe'), {}));
  app.get('/excel-proef/taskpane.html', panePage(join(root, 'build/excel-proef'), {}));
  app.use('/excel-proef', express.static(join(root, 'build/excel-proef'), { index: false, setHeaders: openToExcel }));
  // Excel on the web asks for a manifest by its file's name alone.
  app.get('/excel-proef.xml', (_request, response) =>
    response.sendFile(join(root, 'build/excel-proef/excel-proef.xml'), { headers: { [FOR_ALL]: '*' } }),
  );
  app.use('/probe', express.static(join(here, 'probe'), { setHeaders: openToExcel }));
  app.use('/fixtures', express.static(join(root, 'test/fixtures')));
  app.use('/office-js', express.static(join(root, 'node_modules/@microsoft/office-js/dist')));
  app.use(express.static(join(root, 'build/proef'), { index: false }));
  app.use(
    express.static(dist, {
      index: false,
      setHeaders: (response, file) => {
        Object.entries({ ...headers['*'], ...headers[basename(file)] }).forEach(([name, value]) =>
          response.setHeader(name, value),
        );
        openToExcel(response, file);
        if (!forAllOrigins) response.removeHeader(FOR_ALL);
      },
    }),
  );
  app.get('/', (_request, response) => response.redirect('/proef.html'));
  const server = createServer(certificate(), app);
  await new Promise((listening, failed) => server.once('error', failed).listen(port, 'localhost', listening));
  return {
    url: `https://localhost:${server.address().port}`,
    close: () =>
      new Promise((closed) => {
        server.closeAllConnections();
        server.close(() => closed());
      }),
  };
}

module.exports = { startServer };
