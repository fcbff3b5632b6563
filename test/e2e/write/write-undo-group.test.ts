/**
 * Excel's own undo: a write is one step of it where Excel can group (ExcelApi 1.20), and is done without where it
 * cannot.
 */
import { closeProef, type OpenedProef } from '../../standin/browser';
import { openPort } from '../port';

afterEach(closeProef);

/**
 * Writes and takes back; gives what was handed to `Excel.run`. The first `refused` of them end as Excel ends what it
 * cannot group.
 */
const handed = ({ pane }: OpenedProef, refused = 0) =>
  pane.evaluate(async (times) => {
    const { workbook, plan } = await window.port;
    const options: unknown[] = [];
    const run = Excel.run as (...given: readonly unknown[]) => Promise<unknown>;
    const spy = async (...given: readonly unknown[]): Promise<unknown> => {
      options.push(given[0]);
      const result = await run(...given);
      if (options.length <= times)
        throw Reflect.construct(OfficeExtension.Error, [
          { code: 'UndoNotSupported', message: '', httpStatusCode: 400 },
        ]);
      return result;
    };
    Object.assign(Excel, { run: spy });
    try {
      const written = await workbook.write(await plan());
      const remembered = (await workbook.journal()).length;
      const [line] = await workbook.journal();
      return { options, remembered, written, undone: await workbook.undo(line ?? { id: '' }) };
    } finally {
      Object.assign(Excel, { run });
    }
  }, refused);

const DONE = { remembered: 1, written: { ok: true, differences: [] }, undone: { ok: true, restored: 74, kept: [] } };

test('without grouping nothing is asked of it', async () => {
  const opened = await openPort({ api: '1.19' });
  expect(await handed(opened)).toMatchObject({ ...DONE, options: [] });
});

test('with grouping the write and the taking back are one group each, in as many requests', async () => {
  const opened = await openPort({ api: '1.20' });
  const before = await opened.proef.snapshot();
  expect(await handed(opened)).toMatchObject({
    ...DONE,
    options: [{ mergeUndoGroup: true }, { mergeUndoGroup: true }],
  });
  // Reading, look and write, each with a request for merged cells; the list twice; the entry, look and putting back.
  expect(await opened.proef.requests()).toBe(2 + 3 + 2 + 4);
  expect(await opened.proef.snapshot()).toBe(before);
});

test.each([
  [1_000, 1],
  [1_001, 0],
])('%i formulas are written in %i group: Excel refuses a group of many more (F20)', async (count, groups) => {
  const opened = await openPort({ api: '1.20' });
  const found = await opened.pane.evaluate(async (n) => {
    const { workbook, bare } = await window.port;
    let asked = 0;
    const run = Excel.run as (...given: readonly unknown[]) => Promise<unknown>;
    Object.assign(Excel, { run: (...given: readonly unknown[]) => ((asked += 1), run(...given)) });
    try {
      const empty = { content: '', numberFormat: 'General' };
      const changes = Array.from({ length: n }, (_, i) => ({
        row: 20 + i,
        column: 12,
        before: empty,
        after: { content: `=${i}+1`, numberFormat: 'General' },
      }));
      const written = await workbook.write(bare('Haaglanden', 'Proef', changes));
      return { asked, written };
    } finally {
      Object.assign(Excel, { run });
    }
  }, count);
  expect(found).toMatchObject({ asked: groups, written: { ok: true, differences: [] } });
  expect((await opened.proef.values('Haaglanden')).at(-1)?.[12]).toBe(count);
});

test.each([
  ['the write', 1],
  ['both', 3],
])('what Excel cannot group is done without, and only once: %s', async (_, refused) => {
  const opened = await openPort({ api: '1.20' });
  const before = await opened.proef.snapshot();
  expect(await handed(opened, refused)).toMatchObject(DONE);
  expect(await opened.proef.snapshot()).toBe(before);
});
