/**
 * A server that was set up without Access-Control-Allow-Origin: Excel on the web then has no function of ours. [F01]
 */
import { closeProef, openProef, leaveBrowsers } from '../../standin/browser';
import { type Server, startServer } from '../../standin/server.cjs';

const usual = process.env['PROEF_SERVER'];
let server: Server;
beforeAll(async () => {
  server = await startServer({ port: 0, forAllOrigins: false });
  process.env['PROEF_SERVER'] = server.url;
});
afterEach(closeProef);
afterAll(async () => {
  process.env['PROEF_SERVER'] = usual;
  await leaveBrowsers();
  await server.close();
});

test('no functions in cells, and a pane that works', async () => {
  const { pane, proef } = await openProef();
  await pane.getByText('48 van 76').waitFor();
  await proef.type('Haaglanden!H14', '=OPGAVE(309;108)');
  expect((await proef.values('Haaglanden'))[13]?.[7]).toBe('#NAME?');
});
