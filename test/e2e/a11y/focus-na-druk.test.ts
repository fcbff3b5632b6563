/**
 * Safari does not focus what a mouse presses: not a button, not a checkbox, and the focus that was elsewhere is gone.
 * Played in Chromium: after each press the focus ends where it ends in Chromium itself.
 */
import { type OpenedProef, closeProef, openProef } from '../../standin/browser';

afterEach(closeProef);

/** What a press of a mouse focuses in Chromium and not in Safari. */
const asSafari = ({ pane }: OpenedProef): Promise<void> =>
  pane.evaluate(() =>
    document.addEventListener(
      'mousedown',
      (event) => {
        if (!(event.target instanceof Element) || !event.target.closest('button, label, summary, [type=checkbox]'))
          return;
        event.preventDefault();
        if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
      },
      true,
    ),
  );

/** What has the focus, as a screen reader would say it; "nergens" when nothing has. */
const focused = ({ pane }: OpenedProef): Promise<string> =>
  pane.evaluate(() => {
    const here = document.activeElement;
    if (here === null || here === document.body) return 'nergens';
    const label = here instanceof HTMLInputElement ? here.labels?.[0]?.textContent : undefined;
    const said = here.getAttribute('aria-label') ?? label ?? here.textContent ?? '';
    return `${here.tagName} ${said.replace(/\s+/g, ' ').trim().slice(0, 40)}`;
  });

/** The main job by mouse, and where the focus is after every press. */
async function walk(opened: OpenedProef): Promise<readonly (readonly [press: string, focus: string])[]> {
  const { pane, proef } = opened;
  const seen: (readonly [string, string])[] = [];
  const press = async (name: string | RegExp, until: string, role: 'button' | 'tab' | 'checkbox' = 'button') => {
    await pane
      .getByRole(role, { name, exact: typeof name === 'string' })
      .first()
      .click({ force: role === 'checkbox' });
    await pane.getByText(until).first().waitFor();
    await pane.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
    seen.push([String(name), await focused(opened)]);
  };
  await pane.getByText('48 van 76').waitFor();
  await pane.getByRole('searchbox', { name: 'Zoek gemeente' }).fill('wass');
  await press('Toon alle', '48 van 76');
  await press('Schrijf naar werkblad', 'Voorbeeld');
  await press('Annuleren', 'Zoek gemeente');
  await press('Schrijf naar werkblad', 'Voorbeeld');
  await press(/^Vervolgstap/, 'Voorbeeld', 'checkbox');
  await press('Schrijven', 'cellen geschreven.');
  await press('Ongedaan maken', 'cellen teruggezet.');
  await press(/Sluit/, 'Zoek gemeente');
  await proef.type('Haaglanden!E3', 278);
  await pane.getByRole('tab', { name: /^Controle\s*2\s*bevindingen/ }).waitFor();
  await press(/^Controle/, 'bevinding', 'tab');
  await press('Gezien: E3', 'Waarom mag dit zo blijven?');
  await pane.getByRole('textbox', { name: 'Waarom mag dit zo blijven?' }).fill('klopt');
  await press('Bewaar', 'klopt');
  await press(/^Instellingen/, 'Deelbare kopie', 'tab');
  await press('Verwijder wat we bewaren', 'Nee');
  await press('Nee', 'Verwijder wat we bewaren');
  await press(/^Wat-als/, 'Ruilen tussen gemeenten', 'tab');
  await press('Ruilen tussen gemeenten', 'Ruil toevoegen');
  await press('Ruil toevoegen', 'Ruil toevoegen');
  await press('Ruil 1 weghalen', 'Ruil toevoegen');
  return seen;
}

test('after each press of the main job the focus is where it is in Chromium, and never nowhere', async () => {
  const chromium = await walk(await openProef({ paneel: 350 }));
  await closeProef();
  const opened = await openProef({ paneel: 350 });
  await asSafari(opened);
  expect(await walk(opened)).toEqual(chromium);
  expect(chromium.filter(([, focus]) => focus === 'nergens')).toEqual([]);
});
