/** The tab Wat-als in the pane as users get it. */
import { closeProef, openProef, type OpenedProef, type ProefOptions } from '../standin/browser';
import { everywhere } from './a11y/axe';

afterEach(closeProef);

async function watals(options: ProefOptions = {}): Promise<OpenedProef> {
  const opened = await openProef(options);
  await openTab(opened);
  return opened;
}

async function openTab({ pane }: OpenedProef): Promise<void> {
  await pane.getByRole('tab', { name: 'Wat-als' }).click();
  await veld({ pane }, 'Delft').waitFor();
}

const veld = ({ pane }: Pick<OpenedProef, 'pane'>, naam: string) =>
  pane.getByRole('spinbutton', { name: `Extra plaatsingen ${naam}` });
const knop = ({ pane }: OpenedProef, name: string) => pane.getByRole('button', { name, exact: true });

async function kies({ pane }: OpenedProef, label: string, optie: string): Promise<void> {
  await pane.getByRole('combobox', { name: label }).selectOption({ label: optie });
}

/** Asks until what the workbook keeps for us holds this text. */
async function bewaard({ pane }: OpenedProef, tekst: string): Promise<void> {
  const kept = (): Promise<string> =>
    pane.evaluate(() =>
      Excel.run(async (context) => {
        const { settings } = context.workbook;
        settings.load({ value: true });
        await context.sync();
        return settings.items.map(({ value }) => String(value)).join('\n');
      }),
    );
  while (!(await kept()).includes(tekst));
}

test(
  'an exchange of 10 from Zoetermeer to Wassenaar keeps the sum, moves the steps, and leaves the sheet as it ' + 'was',
  async () => {
    const opened = await watals();
    const { pane, proef } = opened;
    const before = [await proef.formulas('Haaglanden'), await proef.numberFormats('Haaglanden')];
    await knop(opened, 'Ruilen tussen gemeenten').click();
    await knop(opened, 'Ruil toevoegen').click();
    await kies(opened, 'Van', 'Zoetermeer');
    await kies(opened, 'Naar', 'Wassenaar');
    await pane.getByRole('spinbutton', { name: 'Personen' }).fill('10');
    await pane.getByTitle(/^1.april: trede 0, in het scenario trede 1$/).waitFor();
    const [ruil, effect] = await Promise.all(
      ['.ruil', '.ruil > .effect'].map((where) => pane.locator(where).first().boundingBox()),
    );
    expect(effect?.width).toBe(ruil?.width);
    await knop(opened, 'Totaal, ladder en verloop').click();
    await pane.getByRole('row', { name: /^Opgave 884 884$/ }).waitFor();
    expect([await proef.formulas('Haaglanden'), await proef.numberFormats('Haaglanden')]).toEqual(before);
    expect(await proef.sheets()).toEqual(['Haaglanden']);
  },
);

test('by keyboard alone: extra placements by arrows, an explanation, a sheet with a native chart', async () => {
  const opened = await watals();
  const { pane, page, proef } = opened;
  await veld(opened, 'Delft').focus();
  for (const key of ['PageUp', 'ArrowUp', 'ArrowUp']) await page.keyboard.press(key);
  expect(await veld(opened, 'Delft').inputValue()).toBe('12');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
  await pane.getByRole('row', { name: /^Gehuisvest 48 → 60$/ }).waitFor();
  await knop(opened, 'Op nieuw blad zetten').focus();
  await page.keyboard.press('Enter');
  await pane.getByText('Gemaakt: het blad Wat-als Scenario 1.').waitFor();
  const regels = (await proef.values('Wat-als Scenario 1')).map((cells) => cells.slice(0, 5));
  expect(regels).toContainEqual(['Delft', 'extra plaatsingen: +12', '', '', '']);
  expect(regels).toContainEqual(['Delft', 76, 76, 48, 60]);
  expect(regels).toContainEqual(['Totaal', 884, 884, 275, 287]);
  const grafieken = await proef.charts('Wat-als Scenario 1');
  expect(grafieken).toHaveLength(1);
  // Days of the calendar on the axis, a blank is a gap, and the schedule is a line without points.
  expect(grafieken[0]).toMatchObject({
    blanks: 'NotPlotted',
    axes: { category: { title: 'Datum', categoryType: 'DateAxis' } },
    series: [{ marker: 'None' }, {}, {}, {}],
  });
  const assen = new Set((grafieken[0]?.series ?? []).map(({ xValues }) => xValues));
  expect([...assen]).toEqual([expect.stringMatching(/A\d+:A\d+$/)]);
});

test('scenarios are kept in the workbook: saved, opened again, they are there', async () => {
  const opened = await watals();
  await veld(opened, 'Westland').fill('21');
  await knop(opened, 'Hernoemen').click();
  await opened.pane.getByRole('textbox', { name: 'Naam van het scenario' }).fill('Westland versnelt');
  await bewaard(opened, 'Westland versnelt');
  const bytes = await opened.proef.save();
  await closeProef();

  const again = await openProef();
  await again.proef.open(bytes);
  await again.pane.getByText('Haaglanden').first().waitFor();
  await openTab(again);
  await again.pane.locator('option:checked', { hasText: 'Westland versnelt' }).waitFor({ state: 'attached' });
  expect(await veld(again, 'Westland').inputValue()).toBe('21');
});

test('axe finds nothing in the tab, with all of it open', async () => {
  const opened = await watals({ paneel: 320 });
  const { page, pane } = opened;
  await veld(opened, 'Delft').fill('40,5');
  await knop(opened, 'Zoetermeer').click();
  await knop(opened, 'Tempo toevoegen').click();
  for (const deel of [
    'Totaal, ladder en verloop',
    'Andersom: wat is er nodig?',
    'Ruilen tussen gemeenten',
    'Andere regels',
    "Scenario's naast elkaar",
  ])
    await knop(opened, deel).click();
  await knop(opened, 'Ruil toevoegen').click();
  expect(await everywhere(page, pane, 'alles open')).toEqual({});
});
