/**
 * Somebody is typing in a cell while the pane writes: the desktop refuses the whole request; the web refuses it too or
 * carries it out, and what was typed then goes over what was written. [F15]
 */
import { closeProef, openProef, type OpenedProef, type ProefOptions } from '../../standin/browser';

afterEach(closeProef);

const button = ({ pane }: OpenedProef, name: string) => pane.getByRole('button', { name, exact: true });
const delft = async ({ proef }: OpenedProef): Promise<readonly unknown[]> =>
  (await proef.values('Haaglanden'))[1]?.slice(3, 8) ?? [];

/**
 * Into the grid, away from the cells that matter: it takes the keyboard, and ends an entry as Enter does. Not twice on
 * one cell: two presses on it shortly after each other begin an entry there.
 */
async function clickElsewhere({ page, proef }: OpenedProef, row: 2 | 6): Promise<void> {
  await page
    .locator('#grid canvas')
    .last()
    .click({ position: { x: 400, y: row === 2 ? 100 : 200 } });
  await proef.settled();
}

/** The preview stands, and a person has typed this in a cell without leaving it. */
async function typing(address: string, text: string, played: ProefOptions): Promise<OpenedProef> {
  const opened = await openProef(played);
  await button(opened, 'Schrijf naar werkblad').click();
  await button(opened, 'Schrijven').waitFor();
  await clickElsewhere(opened, 2);
  await opened.proef.select(`Haaglanden!${address}`);
  await opened.page.keyboard.type(text);
  return opened;
}

test.each(['Windows', 'Mac', 'web'] as const)(
  '%s refuses: the sentence, and nothing is written; after the entry it is written over the figures of now',
  async (platform) => {
    const opened = await typing('D2', '10', { platform, api: '1.19' });
    const before = await opened.proef.snapshot();
    await button(opened, 'Schrijven').click();
    await opened.pane
      .getByText('U bent nog bezig in een cel. Druk op Enter of Esc in Excel en probeer het opnieuw.')
      .first()
      .waitFor();
    expect(await opened.proef.snapshot()).toBe(before);

    await clickElsewhere(opened, 6);
    await opened.pane
      .getByRole('row', { name: /^H2 Delft/ })
      .filter({ hasText: 'niet op schema' })
      .waitFor();
    await button(opened, 'Opnieuw proberen').click();
    await opened.pane.getByText(/^41.cellen geschreven/).waitFor();
    expect(await delft(opened)).toEqual([10, 28, 0.63, 38, 'niet op schema']);
  },
);

test('the web writes: an entry over an outcome is told as such, and stays when the write is taken back', async () => {
  const opened = await typing('G2', '12', { platform: 'web' });
  await opened.proef.carryOutWhileEditing();
  await button(opened, 'Schrijven').click();
  await opened.pane.getByText(/^41.cellen geschreven/).waitFor();
  expect((await delft(opened))[3]).toBe(38);

  await clickElsewhere(opened, 6);
  await opened.pane.getByRole('tab', { name: /Controle\s*2/ }).click();
  await opened.pane
    .getByText("Bij Delft staat in G2 (Minimaal) '12', maar met de cijfers van nu is dat '38'")
    .waitFor();
  await button(opened, 'Ongedaan maken').click();
  await opened.pane.getByText('Cel G2 is intussen veranderd: daar stond "38", nu staat er "12".').waitFor();
  expect(await delft(opened)).toEqual([48, 28, 0.63, 12]);
});

test('the web writes: an entry in what was worked out with makes the outcomes old, and that is told', async () => {
  const opened = await typing('D2', '10', { platform: 'web' });
  await opened.proef.carryOutWhileEditing();
  await button(opened, 'Schrijven').click();
  await opened.pane.getByText(/^41.cellen geschreven/).waitFor();
  expect(await delft(opened)).toEqual([48, 28, 0.63, 38, 'op schema']);

  await clickElsewhere(opened, 6);
  expect(await delft(opened)).toEqual([10, 28, 0.63, 38, 'op schema']);
  await opened.pane.getByRole('tab', { name: /Controle/ }).click();
  await opened.pane
    .getByText(/Bij Delft staat in H2 .*'op schema', maar met de cijfers van nu .*'niet op schema'/)
    .waitFor();
});
