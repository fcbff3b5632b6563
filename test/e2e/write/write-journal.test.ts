/** The list of writes in the workbook: full, damaged, and when a write does not go on after all. */
import { MOST_ENTRIES } from '../../../src/change/write/journal-bounds';
import { closeProef, type OpenedProef } from '../../standin/browser';
import { openPort } from '../port';

afterEach(closeProef);

/** Writes numbers one after the other in K1; gives what each write ended in. */
const write = ({ pane }: OpenedProef, numbers: readonly number[]) =>
  pane.evaluate(async (wanted) => {
    const { workbook, attempt, bare } = await window.port;
    const state = (content: string | number) => ({ content, numberFormat: 'General' });
    const results = [];
    for (const n of wanted) {
      const before = state(n === 1 ? '' : n - 1);
      results.push(
        await attempt(() =>
          workbook.write(bare('Haaglanden', `${n}`, [{ row: 0, column: 10, before, after: state(n) }])),
        ),
      );
    }
    return results;
  }, numbers);
const labels = ({ pane }: OpenedProef) =>
  pane.evaluate(async () => (await (await window.port).workbook.journal()).map(({ label }) => label));
const upTo = (n: number): readonly number[] => Array.from({ length: n }, (_, i) => i + 1);
const newestFirst = (from: number, to: number): readonly string[] =>
  upTo(to)
    .slice(from - 1)
    .reverse()
    .map(String);
/** The write request itself, after the look. */
const WRITE = 2;

async function full(): Promise<OpenedProef> {
  const opened = await openPort();
  await write(opened, upTo(MOST_ENTRIES));
  return opened;
}

test.each<[string, (opened: OpenedProef) => Promise<void>]>([
  ['is refused', ({ proef }) => proef.refuse(5104, WRITE)],
  ['is refused after it was done', ({ proef }) => proef.refuse(5104, WRITE, 10_000)],
  ['gives way to somebody', ({ proef }) => proef.slipIn('Haaglanden!K1', 99, WRITE)],
])('a 21st write that %s costs the oldest nothing: it can still be taken back', async (_, come) => {
  const opened = await full();
  await come(opened);
  await write(opened, [MOST_ENTRIES + 1]);
  expect(await labels(opened)).toEqual(newestFirst(1, MOST_ENTRIES));
  await opened.proef.foreignEdit('Haaglanden!K1', MOST_ENTRIES);
  const undone = await opened.pane.evaluate(async () => {
    const { workbook } = await window.port;
    const results = [];
    for (const line of await workbook.journal()) results.push(await workbook.undo(line));
    return results;
  });
  expect(undone).toEqual(upTo(MOST_ENTRIES).map(() => ({ ok: true, restored: 1, kept: [] })));
});

test('the oldest gives way to a 21st write, and what is left of it goes with the next', async () => {
  const opened = await full();
  const kept = async () => (await opened.proef.snapshot()).match(/opgavewijzer\.journaal\./g)?.length;
  await write(opened, [MOST_ENTRIES + 1]);
  expect([await labels(opened), await kept()]).toEqual([newestFirst(2, MOST_ENTRIES + 1), MOST_ENTRIES + 1]);
  await write(opened, [MOST_ENTRIES + 2]);
  expect([await labels(opened), await kept()]).toEqual([newestFirst(3, MOST_ENTRIES + 2), MOST_ENTRIES + 1]);
});

test('an entry that somebody damaged is refused by its own code, changes nothing, and leaves the others', async () => {
  const opened = await openPort();
  await write(opened, [1, 2]);
  await opened.pane.evaluate(async () => {
    const { workbook } = await window.port;
    const [newest] = await workbook.journal();
    const context = new Excel.RequestContext();
    context.workbook.settings.add(
      `opgavewijzer.journaal.${newest?.id}`,
      '{"v":2,"id":"x","blocks":[[0,0,[[{}],["General"]],[[1],["General"]]]]}',
    );
    await context.sync();
  });
  const before = await opened.proef.snapshot();
  const results = await opened.pane.evaluate(async () => {
    const { workbook, attempt } = await window.port;
    const [newest, oldest] = await workbook.journal();
    return [await attempt(() => workbook.undo({ id: newest?.id ?? '' })), oldest?.label];
  });
  expect(results).toEqual([{ code: 'JournalUnreadable' }, '1']);
  expect(await opened.proef.snapshot()).toBe(before);
});
