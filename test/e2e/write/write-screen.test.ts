/** What stands in the way of a write, as the user sees it in the pane; the workbook stays byte for byte what it was. */
import type { Locator } from 'playwright-core';
import { closeProef, openProef, type OpenedProef, type RemoteProef } from '../../standin/browser';

afterEach(closeProef);

/** Waits until it lies in the part of the pane that one sees. */
const expectSeen = (what: Locator) =>
  what.evaluate(
    (e) => new Promise<void>((seen) => new IntersectionObserver(([at]) => at?.isIntersecting && seen()).observe(e)),
  );

const press = ({ pane }: OpenedProef, name: string) => pane.getByRole('button', { name, exact: true }).click();

async function preview(): Promise<OpenedProef> {
  const opened = await openProef();
  await press(opened, 'Schrijf naar werkblad');
  await opened.pane.getByRole('button', { name: 'Schrijven', exact: true }).waitFor();
  await opened.proef.settled();
  return opened;
}

test.each<readonly [string, (proef: RemoteProef) => Promise<void>, RegExp]>([
  ['protection', (proef) => proef.protect('Haaglanden', true), /is beveiligd.*Beveiliging blad opheffen/],
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

/** Code, sentence, and whether trying again is offered. */
const REFUSALS = [
  [5004, /U bent nog bezig in een cel\. Druk op Enter of Esc/, true],
  [5102, /Excel heeft het te druk/, true],
  [5103, /te groot om in één keer te schrijven/, false],
  [5104, /te groot om in één keer te lezen/, false],
  [5012, /De verbinding met deze werkmap is verlopen/, false],
  [7000, /Excel staat dit niet toe/, false],
  ['ItemNotFound', /Het werkblad of de tabel is er niet meer.*Lees opnieuw/, true],
  ['InvalidReference', /De plaats waar iets moest komen bestaat niet meer.*Lees opnieuw/, true],
  [9999, /Excel (?:gaf een onbekende fout|weigerde de opdracht)/, undefined],
] as const;

test.each([
  ['look before the write', 1],
  ['write', 2],
])('every refusal of the %s has its sentence on screen, with a way on, and nothing is written', async (_, skip) => {
  const opened = await preview();
  const { pane, proef } = opened;
  const before = await proef.snapshot();
  for (const [code, sentence, again] of REFUSALS) {
    await proef.refuse(code, skip);
    await press(opened, 'Schrijven');
    await pane.getByText(sentence).first().waitFor();
    expect(await pane.getByRole('button', { name: 'Kopieer details' }).isVisible()).toBe(true);
    if (again !== undefined)
      expect(await pane.getByRole('button', { name: 'Opnieuw proberen' }).isVisible()).toBe(again);
    expect(await proef.snapshot()).toBe(before);
  }
});

test('trying again after a refusal writes', async () => {
  const opened = await preview();
  await opened.proef.refuse(5004, 2);
  await press(opened, 'Schrijven');
  await press(opened, 'Opnieuw proberen');
  await opened.pane
    .getByText(/^41.cellen geschreven/)
    .first()
    .waitFor();
  expect((await opened.proef.values('Haaglanden'))[1]?.[6]).toBe(38);
});

test('a reading that is refused after a write or an undo: what was done is said, and that it was not', async () => {
  const opened = await preview();
  const { pane, proef } = opened;
  const message = pane.locator('.boodschap');
  const unread = message.getByText(/^Daarna kon het blad niet opnieuw worden gelezen\. Excel heeft het te druk/);
  await proef.refuse(5102, 3);
  await press(opened, 'Schrijven');
  await message.getByText(/^41.cellen geschreven\./).waitFor();
  await unread.waitFor();
  expect((await proef.values('Haaglanden'))[1]?.[6]).toBe(38);

  await proef.refuse(5102, 4);
  await press(opened, 'Ongedaan maken');
  await message.getByText(/^41.cellen teruggezet\./).waitFor();
  await unread.waitFor();
  expect((await proef.values('Haaglanden'))[1]).toHaveLength(6);

  await press(opened, 'Opnieuw lezen');
  await message.waitFor({ state: 'detached' });
});

test(
  "a co-author's edit at the very moment of writing: the cell on screen, their edit on the sheet and nothing " +
    'of ours',
  async () => {
    const opened = await preview();
    await opened.proef.slipIn('Haaglanden!J4', 'notitie', 2);
    await press(opened, 'Schrijven');
    await opened.pane
      .getByText(/In cel J4 staat al iets: "notitie"/)
      .first()
      .waitFor();
    expect(
      (await opened.proef.values('Haaglanden')).flatMap((row) => row.slice(6)).filter((value) => value !== ''),
    ).toEqual(['notitie']);
  },
);

test.each([
  ['before the look', undefined, /Het werkblad "Haaglanden" is er niet meer/],
  ['at the very moment of writing', 2, /Het werkblad of de tabel is er niet meer/],
])(
  'the sheet replaced by a co-author %s: the sentence on screen, and their workbook as they left it',
  async (_, skip, sentence) => {
    const theirs = await openProef();
    await theirs.proef.settled();
    await theirs.proef.replaceSheet('Haaglanden', 'Nieuw');
    const wanted = await theirs.proef.snapshot();
    await closeProef();

    const opened = await preview();
    await opened.proef.replaceSheet('Haaglanden', 'Nieuw', skip);
    await press(opened, 'Schrijven');
    await opened.pane.getByText(sentence).first().waitFor();
    expect(await opened.proef.snapshot()).toBe(wanted);
  },
);

test('what came of a write is seen, also by whoever pressed Schrijven at the end of a long preview', async () => {
  const opened = await openProef({ werkmap: 'provincie' });
  const { page, pane } = opened;
  await press(opened, 'Schrijf naar werkblad');
  const write = pane.getByRole('button', { name: 'Schrijven', exact: true });
  await write.waitFor();
  const toTheEnd = () => pane.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
  await opened.proef.refuse(5104, 1);
  await toTheEnd();
  await write.click();
  const message = pane.locator('.boodschap');
  const refused = message.getByText(/te groot om in één keer te lezen/);
  await refused.waitFor();
  await expectSeen(refused);

  await toTheEnd();
  await write.focus();
  await page.keyboard.press('Enter');
  const written = message.getByText(/cellen geschreven/);
  await written.waitFor();
  await expectSeen(written);
});
