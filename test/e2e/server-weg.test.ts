/**
 * The server is gone, or has another version, after the overview has shown: what was not fetched yet says so; it works
 * when the server is back.
 */
import { begunAnew, closeProef, openProef, type OpenedProef } from '../standin/browser';

afterEach(closeProef);

/** All but what shows the overview. */
const LATER = /\/parts\/later\./;
const button = ({ pane }: OpenedProef, name: string) => pane.getByRole('button', { name, exact: true });
const said = ({ pane }: OpenedProef) =>
  pane.getByText(/Een deel van Opgavewijzer kon niet worden opgehaald; er is niets geschreven/);

/** The pane with its overview, and a server that no longer answered from then on. */
async function alone(): Promise<OpenedProef> {
  const before = await openProef();
  await before.page.route(LATER, (route) => route.abort());
  const opened = await begunAnew(before);
  await button(opened, 'Schrijf naar werkblad').waitFor();
  await opened.proef.settled();
  await said(opened).first().waitFor();
  return opened;
}
/** The press asks for what cannot be fetched; it is said above the tab, and no preview comes. */
async function asksInVain(opened: OpenedProef, press: () => Promise<void>): Promise<void> {
  const asked = opened.page.waitForRequest(LATER);
  await press();
  await asked;
  await said(opened).first().waitFor();
  expect(await button(opened, 'Schrijven').count()).toBe(0);
}

const back = ({ page }: OpenedProef) => page.unroute(LATER);

test('the first write: a sentence, the workbook as it was; again without the server, and then with it', async () => {
  const opened = await alone();
  const before = await opened.proef.snapshot();
  await asksInVain(opened, () => button(opened, 'Schrijf naar werkblad').click());
  await asksInVain(opened, () => button(opened, 'Opnieuw proberen').first().click());
  expect(await opened.proef.snapshot()).toBe(before);

  await back(opened);
  await button(opened, 'Opnieuw proberen').first().click();
  await button(opened, 'Schrijven').click();
  await opened.pane
    .getByText(/^41.cellen geschreven/)
    .first()
    .waitFor();
  expect(await said(opened).count()).toBe(0);
});

test('another tab: the sentence in its place, the overview still there; the tab when the server is back', async () => {
  const opened = await alone();
  const { pane } = opened;
  await pane.getByRole('tab', { name: 'Instellingen' }).click();
  await said(opened).first().waitFor();
  await pane.getByRole('tab', { name: 'Overzicht' }).click();
  await pane.getByRole('button', { name: 'Delft' }).waitFor();
  await pane.getByRole('tab', { name: 'Instellingen' }).click();
  await said(opened).first().waitFor();
  await back(opened);
  await button(opened, 'Opnieuw proberen').first().click();
  await pane.getByText('Wat is geschreven').first().waitFor();
});

test(
  'the server has a newer version: what the open pane asks for bears the name of its own version, which is ' +
    'not there any more',
  async () => {
    const first = await openProef();
    const asked: string[] = [];
    await first.page.route('**/parts/later.*', (route) => {
      asked.push(new URL(route.request().url()).pathname);
      return route.fulfill({ status: 404 });
    });
    const opened = await begunAnew(first);
    await button(opened, 'Schrijf naar werkblad').waitFor();
    await opened.proef.settled();
    await said(opened).first().waitFor();
    const before = await opened.proef.snapshot();
    await asksInVain(opened, () => button(opened, 'Schrijf naar werkblad').click());
    expect(asked).toContainEqual(expect.stringMatching(/^\/parts\/later\.[0-9a-f]{8}\.js$/));
    expect(await opened.proef.snapshot()).toBe(before);
  },
);
