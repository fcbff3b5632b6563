/**
 * Where the focus is after a press by keyboard: on what was pressed, on what opened, or near what went away; never
 * lost.
 */
import { closeProef, openProef, type OpenedProef, type ProefOptions } from '../../standin/browser';

afterEach(closeProef);

const OPTIONS: ProefOptions = { paneel: 350 };
const tab = ({ pane }: OpenedProef, name: string) => pane.getByRole('tab', { name }).click();

async function press({ page, pane }: OpenedProef, name: string | RegExp): Promise<void> {
  await pane
    .getByRole('button', { name, exact: typeof name === 'string' })
    .first()
    .focus();
  await page.keyboard.press('Enter');
}

/** Waits until the focus is on something with this role and text or name. */
async function focusOn({ pane }: OpenedProef, tag: string, words: RegExp): Promise<void> {
  await pane.waitForFunction(
    ([wanted, text]) => {
      const here = document.activeElement;
      const name =
        `${here?.getAttribute('aria-label') ?? ''} ${here?.textContent ?? ''} ` +
        ((here as HTMLInputElement | null)?.labels?.[0]?.textContent ?? '');
      return here?.tagName === wanted && new RegExp(String(text)).test(name);
    },
    [tag, words.source] as const,
  );
}

test('a preview is read from its heading; after it the focus is where it came from', async () => {
  const opened = await openProef(OPTIONS);
  await press(opened, 'Schrijf naar werkblad');
  await focusOn(opened, 'H2', /Voorbeeld/);
  await press(opened, 'Annuleren');
  await focusOn(opened, 'BUTTON', /Schrijf naar werkblad/);
  await press(opened, 'Schrijf naar werkblad');
  await focusOn(opened, 'H2', /Voorbeeld/);
  await press(opened, 'Schrijven');
  await opened.pane.getByText('41 cellen geschreven.').waitFor();
  await focusOn(opened, 'BUTTON', /Schrijf naar werkblad/);
  await press(opened, 'Ongedaan maken');
  await opened.pane.getByText('41 cellen teruggezet.').waitFor();
  await focusOn(opened, 'BUTTON', /Ongedaan maken/);
});

test('a message that is put away leaves the focus in the tab', async () => {
  const opened = await openProef(OPTIONS);
  await press(opened, 'Schrijf naar werkblad');
  await press(opened, 'Schrijven');
  await opened.pane.getByText('41 cellen geschreven.').waitFor();
  await press(opened, /Sluit/);
  await focusOn(opened, 'BUTTON', /Opnieuw lezen/);
});

test('the question before all is removed has the safe answer first, and no leads back to the question', async () => {
  const opened = await openProef(OPTIONS);
  await tab(opened, 'Instellingen');
  await press(opened, 'Verwijder wat we bewaren');
  await focusOn(opened, 'BUTTON', /^ Nee/);
  await press(opened, 'Nee');
  await focusOn(opened, 'BUTTON', /Verwijder wat we bewaren/);
});

test('a finding that is put aside leaves the focus in the list', async () => {
  const opened = await openProef(OPTIONS);
  await opened.proef.type('Haaglanden!E3', 278);
  await tab(opened, 'Controle');
  await press(opened, 'Gezien: E3');
  await opened.pane.getByRole('textbox', { name: 'Waarom mag dit zo blijven?' }).fill('klopt');
  await press(opened, 'Bewaar');
  await opened.pane.getByRole('button', { name: 'Gezien: E3' }).waitFor({ state: 'detached' });
  await focusOn(opened, 'BUTTON', /./);
});

test('a scenario renamed and an exchange removed: the focus stays in their part', async () => {
  const opened = await openProef(OPTIONS);
  await tab(opened, 'Wat-als');
  await press(opened, 'Hernoemen');
  await focusOn(opened, 'INPUT', /Naam van het scenario/);
  await opened.page.keyboard.press('Enter');
  await focusOn(opened, 'SELECT', /Scenario/);
  await press(opened, 'Ruilen tussen gemeenten');
  await press(opened, 'Ruil toevoegen');
  await press(opened, 'Ruil 1 weghalen');
  await focusOn(opened, 'BUTTON', /Ruil toevoegen/);
});

test('an example that was loaded: the focus is at the beginning of the overview', async () => {
  const opened = await openProef({ ...OPTIONS, werkmap: 'leeg' });
  await press(opened, 'Voorbeeld laden');
  await opened.pane.getByText('48 van 76').waitFor();
  await focusOn(opened, 'BUTTON', /Opnieuw lezen/);
});
