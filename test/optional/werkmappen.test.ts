/** Workbooks that the add-in wrote, saved from the trial page and opened in LibreOffice: what a colleague sees. */
import { WAYS, type Way } from '../../src/change/outcomes/ways';
import { type RemoteProef, closeProef, stopBrowser } from '../standin/browser';
import { openPort } from '../e2e/port';
import { maakAlleStukken } from '../e2e/verslag/alle-stukken';
import { verslag } from '../e2e/verslag/verslag-stappen';
import { pagesOf, printedAs } from './pages';
import { differences, pictureOf } from './picture';
import { run } from './programmas/run';
import { savedAs, type Shown, shownIn, trimmed } from './shown';

afterEach(closeProef);
afterAll(stopBrowser);

const PRODUCT = 'taskpane.html';
const NUMBER = /^-?\d[\d.]*(,\d+)?(?<!\.)%?$/;

/** Papers of more than one page: an annex for each gemeente, and tables of 52 lines that go on under their heading. */
const PAGES: Readonly<Record<string, number>> = {
  Bevindingen: 52,
  'Regiotabel Zuid-Holland': 3,
  'Stand van zaken Zuid-Holland': 2,
  'Additionele opgave Zuid-Holland': 2,
  'Besluitenlijst Zuid-Holland': 6,
  'Samenvoegtabel Zuid-Holland': 2,
};

/** A figure as an English program prints it; all else stays as it is. */
const english = (text: string): string =>
  NUMBER.test(text) ? text.replace(/[.,]/g, (sign) => (sign === '.' ? ',' : '.')) : text;

async function textsOf(proef: RemoteProef, sheets: readonly string[]): Promise<Map<string, Shown>> {
  await proef.settled();
  const texts = new Map<string, Shown>();
  for (const sheet of sheets) texts.set(sheet, trimmed(await proef.texts(sheet)));
  return texts;
}

async function writtenIn(way: Way): Promise<RemoteProef> {
  const { pane, proef } = await openPort({ pagina: PRODUCT });
  await pane.evaluate(async (wanted) => {
    const port = await window.port;
    await port.workbook.write(await port.plan(wanted, true));
  }, way);
  return proef;
}

test.each(WAYS)('outcomes written as %s show the same in LibreOffice, before anything is worked out', async (way) => {
  const proef = await writtenIn(way);
  const texts = await textsOf(proef, ['Haaglanden']);
  const file = savedAs(way, await proef.save());
  expect(await shownIn(file, ['Haaglanden'], { recalculate: false })).toEqual(texts);
});

test.each(WAYS)('a script that reads a saved sheet gets the values of outcomes written as %s', async (way) => {
  const proef = await writtenIn(way);
  await proef.settled();
  const values = await proef.values('Haaglanden');
  const read = run<unknown[][]>('lees.mjs', [savedAs(way, await proef.save()), 'Haaglanden']);
  expect(read.map((row) => row.map((value) => value ?? ''))).toEqual(values);
});

test.each(['waarden', 'formules'] as const)('and as %s after everything is worked out anew', async (way) => {
  const proef = await writtenIn(way);
  const texts = await textsOf(proef, ['Haaglanden']);
  const file = savedAs(way, await proef.save());
  expect(await shownIn(file, ['Haaglanden'])).toEqual(texts);
});

test('our functions give #NAAM? (in its own language) there once everything is worked out anew', async () => {
  const proef = await writtenIn('functies');
  const [heading, first] =
    (await shownIn(savedAs('functies', await proef.save()), ['Haaglanden'])).get('Haaglanden') ?? [];
  expect(heading?.length).toBeGreaterThan(8);
  expect(first?.slice(6).filter((text) => /^#NA(AM|ME)\?$/.test(text))).not.toEqual([]);
});

test('a copy to be shared shows the same after everything is worked out anew', async () => {
  const { pane, proef } = await openPort({ pagina: PRODUCT });
  const before = await proef.sheets();
  await pane.evaluate(async () => {
    const port = await window.port;
    await port.workbook.write(await port.plan('functies', true));
    await port.workbook.addSheets([await port.copy()]);
  });
  const copies = (await proef.sheets()).filter((name) => !before.includes(name));
  expect(copies).not.toEqual([]);
  const texts = await textsOf(proef, copies);
  expect(await shownIn(savedAs('kopie', await proef.save()), copies)).toEqual(texts);
});

test('every paper shows the same, in Dutch and in English, and prints on the pages that it should', async () => {
  const proef = await verslag('21 maart 2022');
  const before = await proef.proef.sheets();
  await maakAlleStukken(proef);
  const papers = (await proef.proef.sheets()).filter((name) => !before.includes(name));
  const texts = await textsOf(proef.proef, papers);
  const file = savedAs('stukken', await proef.proef.save());
  expect(papers.length).toBeGreaterThan(60);

  expect(await shownIn(file, papers)).toEqual(texts);
  const inEnglish = [...texts].map(([name, rows]) => [name, rows.map((row) => row.map(english))] as const);
  expect(await shownIn(file, papers, { language: 'en-US' })).toEqual(new Map(inEnglish));
  const pdf = printedAs(file);
  const pages = pagesOf(pdf, texts);
  expect(new Map([...pages].map(([name, { length }]) => [name, length]))).toEqual(
    new Map(papers.map((name) => [name, PAGES[name] ?? 1])),
  );
  for (const name of papers.filter((paper) => !paper.startsWith('Bijlage ') || paper === 'Bijlage Delft'))
    expect([name, differences(name, pictureOf(pdf, pages.get(name)?.[0] ?? 0))]).toEqual([name, []]);
}, 600_000);
