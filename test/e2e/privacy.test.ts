import { join } from 'node:path';
import { chromium, type Frame } from 'playwright-core';
import { OFFICE_JS } from '../../assets/office-js.cjs';
import { closeProef, openProef } from '../standin/browser';
import { findBrowser } from '../standin/find-browser.cjs';
import { startServer } from '../standin/server.cjs';

const MICROSOFT = new URL('.', OFFICE_JS).href;
const TABS = ['Controle', 'Wat-als', 'Verslag', 'Instellingen', 'Overzicht'];

afterEach(closeProef);

/** Goes through the pane as someone does who tries everything once. */
async function walk(pane: Frame): Promise<void> {
  for (const name of TABS) {
    await pane.getByRole('tab', { name }).click();
    await pane.getByRole('tab', { name, selected: true }).waitFor();
  }
  await pane.getByRole('button', { name: 'Schrijf naar werkblad' }).click();
  await pane.getByRole('button', { name: 'Schrijven', exact: true }).click();
  await pane
    .getByText(/cellen geschreven/)
    .first()
    .waitFor();
}

test('the pane asks its own origin only, breaks no rule of its policy, and leaves nothing in the browser', async () => {
  const { page, pane, requestsOutside } = await openProef();
  await pane.evaluate(() => {
    const broken: string[] = [];
    Object.assign(window, { broken });
    document.addEventListener('securitypolicyviolation', (event) =>
      broken.push(`${event.violatedDirective} ${event.blockedURI}`),
    );
  });
  await walk(pane);
  expect(requestsOutside).toEqual([]);
  expect(await pane.evaluate(() => (window as unknown as { broken: string[] }).broken)).toEqual([]);
  const kept = await pane.evaluate(async () => ({
    local: Object.keys(localStorage).filter((key) => /opgave/i.test(key)),
    databases: (await indexedDB.databases()).length,
  }));
  expect({ ...kept, cookies: await page.context().cookies() }).toEqual({ local: [], databases: 0, cookies: [] });
});

test('what is written stands in the workbook and goes with one button; the cells stay', async () => {
  const { pane, proef } = await openProef();
  await walk(pane);
  const cells = await proef.values('Haaglanden');
  await pane.getByRole('tab', { name: 'Instellingen' }).click();
  await pane.getByRole('button', { name: 'Verwijder wat we bewaren' }).click();
  await pane.getByRole('button', { name: 'Ja, verwijder alles' }).click();
  await pane
    .getByText('Alles wat Opgavewijzer in deze werkmap bewaarde is verwijderd.', { exact: false })
    .first()
    .waitFor();
  expect(await proef.values('Haaglanden')).toEqual(cells);
});

test(
  'the page as it goes to users asks for nothing outside its origin but office.js, and says outside Excel ' +
    'where it belongs',
  async () => {
    const server = await startServer({ port: 0 });
    const browser = await chromium.launch({
      executablePath: String(findBrowser()),
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
    });
    try {
      const page = await browser.newPage({ ignoreHTTPSErrors: true, locale: 'nl-NL' });
      const outside: string[] = [];
      page.on('request', (request) => {
        if (!request.url().startsWith(server.url) && !/^(?:data|about|blob):/.test(request.url()))
          outside.push(request.url());
      });
      await page.route(`${MICROSOFT}**`, (route) =>
        route.fulfill({
          path: join(
            __dirname,
            '../../node_modules/@microsoft/office-js/dist',
            new URL(route.request().url()).pathname.slice(new URL(MICROSOFT).pathname.length),
          ),
        }),
      );
      await page.goto(`${server.url}/taskpane.html`);
      await page.getByText('Opgavewijzer werkt alleen in Excel.', { exact: false }).waitFor();
      expect(outside[0]).toBe(`${MICROSOFT}office.js`);
      expect(outside.filter((address) => !address.startsWith(MICROSOFT))).toEqual([]);
    } finally {
      await browser.close();
      await server.close();
    }
  },
);
