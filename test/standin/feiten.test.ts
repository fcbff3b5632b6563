/**
 * Every fact about Excel that has a script, tried in every Excel that the stand-in plays; and the report that comes out
 * of it.
 */
import { type OpenedProef, type ProefOptions, closeProef, openProef } from './browser';
import { FACTS } from './feiten/facts';
import { type Report, departures, playedFor, recordings } from './feiten/recordings';
import { type Outcome, untried } from './feiten/run-fact';

afterEach(closeProef);

const PAGE = 'excel-proef/taskpane.html';
/** LTSC 2021 and 2024, a current Windows, a Mac and the web; and each other Excel of which a recording was kept. */
const PLAYED = playedFor(recordings());

async function tryAll({ pane }: Pick<OpenedProef, 'pane'>): Promise<Report> {
  await pane.getByRole('button', { name: 'Alles proeven' }).click();
  await pane.getByText(/wordt geprobeerd …$/).waitFor();
  await pane.getByText(/^Klaar: /).waitFor();
  return JSON.parse(await pane.getByLabel('Verslag').inputValue()) as Report;
}

const report = async (options: ProefOptions): Promise<Report> =>
  tryAll(await openProef({ pagina: PAGE, werkmap: 'leeg', ...options }));

test.each(PLAYED)('elk feit is zo op $platform met ExcelApi $api', async (played) => {
  const run = await report(played);
  const { excel, outcomes } = run;
  expect(excel).toMatchObject(played);
  expect(outcomes.map(({ id }) => id)).toEqual(FACTS.map(({ id }) => id));
  const wanted = FACTS.flatMap((fact): readonly Outcome['verdict'][] => {
    if (untried(fact, played) !== undefined) return ['niet te proeven'];
    return 'question' in fact.check ? ['vraag'] : ['zo'];
  });
  // What the stand-in does not know it may leave open only where nobody knows.
  const seen = outcomes.map(({ verdict, reason }, i) =>
    wanted[i] === 'vraag' && reason?.includes('not implemented in the stand-in') ? 'vraag' : verdict,
  );
  expect(outcomes.map(({ id }, i) => [id, seen[i]])).toEqual(FACTS.map(({ id }, i) => [id, wanted[i]]));
  expect(recordings().flatMap((recording) => departures(recording, run))).toEqual([]);
});

test('een werkmap waar iets in staat blijft zoals zij is', async () => {
  const { pane, proef } = await openProef({ pagina: PAGE });
  const before = await proef.snapshot();
  await pane.getByRole('button', { name: 'Alles proeven' }).click();
  await pane.getByText(/^Open eerst een nieuwe, lege werkmap/).waitFor();
  expect(await proef.snapshot()).toBe(before);
});

test('a second time in the same workbook every fact is tried again, and comes out the same', async () => {
  const opened = await openProef({ pagina: PAGE, werkmap: 'leeg', api: '1.19', platform: 'Windows' });
  const first = await tryAll(opened);
  expect(first.outcomes.find(({ id }) => id === 'F21')?.verdict).toBe('zo');
  expect(await tryAll(opened)).toEqual(first);
});

test('"Verslag kopiëren" puts the report on the clipboard, or selects it where the browser refuses', async () => {
  const opened = await openProef({ pagina: PAGE, werkmap: 'leeg' });
  const { page, pane } = opened;
  const copy = pane.getByRole('button', { name: 'Verslag kopiëren' });
  expect(await copy.isDisabled()).toBe(true);
  // As if Excel on the web told its theme: not as the fact says.
  await pane.evaluate(() => Object.defineProperty(Office.context, 'officeTheme', { get: () => ({}) }));
  await tryAll(opened);
  await pane.getByRole('row', { name: /^F25\. .* anders\. hier: false; verwacht: true$/ }).waitFor();
  const text = await pane.getByLabel('Verslag').inputValue();
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await copy.click();
  await pane.getByText('Het verslag staat op het klembord.').waitFor();
  expect(await pane.evaluate(() => navigator.clipboard.readText())).toBe(text);

  await page.context().clearPermissions();
  await pane.evaluate(() => {
    window.getSelection()?.removeAllRanges();
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('', 'NotAllowedError'));
  });
  await copy.click();
  await pane.getByText('Het verslag is geselecteerd: druk op Ctrl+C.').waitFor();
  const marked = await pane
    .getByLabel('Verslag')
    .evaluate((box: HTMLTextAreaElement) => [box.selectionStart, box.selectionEnd, document.activeElement === box]);
  expect(marked).toEqual([0, text.length, true]);
});
