/** The rule sheet, the check and the sharing in a real browser, with what survives saving and opening. */
import { closeProef, openProef, type OpenedProef } from '../standin/browser';

afterEach(closeProef);

const APRIL_2022 = 44652;

async function tab({ pane }: OpenedProef, name: string): Promise<void> {
  await pane.getByRole('tab', { name }).click();
}
const press = ({ pane }: OpenedProef, name: string | RegExp) => pane.getByRole('button', { name }).click();

test(
  'a rule that is changed on the sheet Beleidsregels holds and survives saving and opening; a faulty one is ' +
    'named with its cell',
  async () => {
    const opened = await openProef();
    const { pane, proef } = opened;
    await tab(opened, 'Instellingen');
    await press(opened, 'Beleidsregels op een blad');
    await pane.getByText('Gemaakt: het blad Beleidsregels.').waitFor();
    const row = (await proef.values('Beleidsregels')).findIndex(([date]) => date === APRIL_2022) + 1;
    await proef.type(`Beleidsregels!B${row}`, 'veel');
    await pane.getByText(`Blad Beleidsregels, cel B${row}: 'veel' is geen norm.`, { exact: false }).first().waitFor();
    await proef.type(`Beleidsregels!B${row}`, '80% van het minimum');
    await proef.type(`Beleidsregels!D${row}`, 'brief LRT');
    await pane.getByText(/80% van het minimum/).waitFor();
    await proef.open(await proef.save());
    await tab(opened, 'Overzicht');
    await proef.activate('Haaglanden');
    await press(opened, /^(?:Opnieuw lezen|Lees dit blad)$/);
    await pane.getByRole('button', { name: 'Delft' }).click();
    await pane
      .getByText(/brief LRT/)
      .first()
      .waitFor();
  },
);

test('the copy fit to send holds values only', async () => {
  const opened = await openProef();
  await tab(opened, 'Instellingen');
  await press(opened, 'Deelbare kopie');
  await opened.pane.getByText('Gemaakt: het blad Kopie Haaglanden.').waitFor();
  const formulas = (await opened.proef.formulas('Kopie Haaglanden')).flat();
  expect(formulas).toContain(288);
  expect(formulas.filter((content) => typeof content === 'string' && content.startsWith('='))).toEqual([]);
});

test('the copy in front is recognised as ours, and not read as a source', async () => {
  const opened = await openProef();
  const { pane, proef } = opened;
  await tab(opened, 'Instellingen');
  await press(opened, 'Deelbare kopie');
  await pane.getByText('Gemaakt: het blad Kopie Haaglanden.').waitFor();
  await tab(opened, 'Overzicht');
  await proef.activate('Kopie Haaglanden');
  await press(opened, /^(?:Opnieuw lezen|Lees dit blad)$/);
  await pane.getByText('Dit blad is door Opgavewijzer gemaakt', { exact: false }).first().waitFor();
  await proef.activate('Haaglanden');
  await pane.getByRole('button', { name: 'Delft' }).waitFor();
});

test('a wrong total is found, and put right after a preview', async () => {
  const opened = await openProef();
  const { pane, proef } = opened;
  await proef.type('Haaglanden!C11', 885);
  await tab(opened, 'Controle');
  await press(opened, 'Herstel C11');
  await press(opened, 'Schrijven');
  await pane.getByText(/1\scel geschreven/).waitFor();
  expect((await proef.values('Haaglanden'))[10]?.[2]).toBe(884);
});

test('a filtered table refuses; the outcomes go on a sheet of their own instead', async () => {
  const opened = await openProef();
  const { pane, proef } = opened;
  await proef.hideRows('Haaglanden', 3, 4);
  const before = await proef.values('Haaglanden');
  await press(opened, 'Schrijf naar werkblad');
  await press(opened, 'Schrijven');
  await pane.getByText('Er is niets geschreven.', { exact: true }).waitFor();
  await press(opened, 'Op een nieuw blad schrijven');
  await pane.getByText('Gemaakt: het blad Uitkomsten Haaglanden.').waitFor();
  expect(await proef.values('Haaglanden')).toEqual(before);
  expect((await proef.values('Uitkomsten Haaglanden')).flat()).toContain('Verwachte trede 1 april 2022');
});
