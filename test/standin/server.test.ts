import { get } from 'node:https';
import { type Server, startServer } from './server.cjs';

import { OFFICE_JS } from '../../assets/office-js.cjs';

let server: Server;
beforeAll(async () => {
  server = await startServer({ port: 0 });
});
afterAll(() => server.close());

function fetched(
  path: string,
): Promise<{ readonly status: number; readonly text: string; readonly headers: Readonly<Record<string, unknown>> }> {
  return new Promise((resolve, reject) => {
    get(`${server.url}${path}`, { rejectUnauthorized: false }, (response) => {
      let text = '';
      response.on('data', (part) => {
        text += String(part);
      });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, text, headers: response.headers }));
    }).on('error', reject);
  });
}

test('luistert alleen op de eigen computer, met https', () => {
  expect(server.url).toMatch(/^https:\/\/localhost:\d+$/);
});

test('het taakvenster noemt het adres van Microsoft; alleen in de proefomgeving komt office.js van hier', async () => {
  const production = await fetched('/taskpane.html');
  const proef = await fetched('/taskpane.html?proef=1');
  expect(production.text).toContain(OFFICE_JS);
  expect(proef.text).not.toContain(OFFICE_JS);
  expect(proef.text).toContain('/office-js/office.js');
  expect((await fetched('/office-js/office.js')).status).toBe(200);
});

test.each(['/proef.html', '/fixtures/haaglanden.xlsx', '/functions.json', '/taskpane.js'])('%s is er', async (path) => {
  expect((await fetched(path)).status).toBe(200);
});

test('Excel op het web vindt een manifest onder zijn eigen naam, vanaf elke oorsprong', async () => {
  for (const [path, name] of [
    ['/manifest.xml', 'Opgavewijzer'],
    ['/excel-proef.xml', 'Excel-proef'],
  ] as const) {
    const { status, text, headers } = await fetched(path);
    expect([status, headers['access-control-allow-origin']]).toEqual([200, '*']);
    expect(text).toContain(`<DisplayName DefaultValue="${name}"`);
  }
});

test('buiten de eigen mappen is er niets', async () => {
  expect((await fetched('/package.json')).status).toBe(404);
  expect((await fetched('/..%2f..%2fpackage.json')).status).not.toBe(200);
});
