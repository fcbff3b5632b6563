/** Outcomes that the add-in wrote, saved from the trial page and opened in LibreOffice: what a colleague sees. */
import { WAYS, type Way } from '../../src/change/outcomes/ways';
import { type RemoteProef, closeProef } from '../standin/browser';
import { openPort } from '../e2e/port';
import { run } from './programmas/run';
import { savedAs, shownIn, textsOf } from './shown';

afterEach(closeProef);

const PRODUCT = 'taskpane.html';

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
