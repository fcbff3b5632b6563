/** What stands in the way of a write, as the user sees it in the pane; the workbook stays byte for byte what it was. */
import { closeProef, openProef, stopBrowser } from '../standin/browser';
import type { OpenedProef, RemoteProef } from '../standin/browser';

afterEach(closeProef);
afterAll(stopBrowser);

const press = ({ pane }: OpenedProef, name: string) => pane.getByRole('button', { name, exact: true }).click();

async function preview(): Promise<OpenedProef> {
  const opened = await openProef();
  await press(opened, 'Schrijf naar werkblad');
  await opened.pane.getByRole('button', { name: 'Schrijven', exact: true }).waitFor();
  await opened.proef.settled();
  return opened;
}

test.each<readonly [string, (proef: RemoteProef) => Promise<void>, RegExp]>([
  ['a filter', (proef) => proef.filter('Haaglanden', true, 4), /staat een filter aan.*Wis het filter/],
  ['a hidden row', (proef) => proef.hideRows('Haaglanden', 5, 5), /Rij 5 is verborgen/],
  ['merged cells', (proef) => proef.merge('Haaglanden!H3:I3'), /De cellen H3:I3 zijn samengevoegd/],
  ["a co-author's edit", (proef) => proef.foreignEdit('Haaglanden!G2', 12, true), /In cel G2 staat al iets: "12"/],
])('%s after the preview: the sentence on screen, nothing written', async (_, come, sentence) => {
  const opened = await preview();
  await come(opened.proef);
  const before = await opened.proef.snapshot();
  await press(opened, 'Schrijven');
  await opened.pane.getByText(sentence).first().waitFor();
  expect(await opened.proef.snapshot()).toBe(before);
});

test('every refusal of the program has its sentence on screen, and nothing is written', async () => {
  const opened = await preview();
  const before = await opened.proef.snapshot();
  for (const [code, sentence] of [
    [5102, /Excel heeft het te druk/],
    [5103, /te groot om in één keer te schrijven/],
    [5104, /te groot om in één keer te lezen/],
    [5012, /De verbinding met deze werkmap is verlopen/],
    [7000, /Excel staat dit niet toe/],
  ] as const) {
    await opened.proef.refuse(code);
    await press(opened, 'Schrijven');
    await opened.pane.getByText(sentence).first().waitFor();
    expect(await opened.proef.snapshot()).toBe(before);
  }
});
