/** Rows that move just before a write is put back: it gives way whole, and the write stays in the list. */
import { closeProef, type OpenedProef } from '../../standin/browser';
import { openPort } from '../port';

afterEach(closeProef);

const write = ({ pane }: OpenedProef, way: 'waarden' | 'formules') =>
  pane.evaluate(async (wanted) => {
    const { workbook, plan } = await window.port;
    return workbook.write(await plan(wanted));
  }, way);
const journal = ({ pane }: OpenedProef) => pane.evaluate(async () => (await window.port).workbook.journal());
const undo = ({ pane }: OpenedProef) =>
  pane.evaluate(async () => {
    const { workbook, attempt } = await window.port;
    const [line] = await workbook.journal();
    return attempt(() => workbook.undo(line ?? { id: '' }));
  });
/** Passed before the putting back itself: the list, the write, merged cells and the look. */
const BACK = 4;

test.each([
  ['with an earlier write in the list', async (opened: OpenedProef) => void (await write(opened, 'waarden'))],
  [
    'with a copy of the sheet in front',
    // It has a twin of the hidden name, and Excel lets no other be called so while that sheet is in front [F21].
    async ({ proef }: OpenedProef) => {
      await proef.copySheet('Haaglanden');
      await proef.activate('Haaglanden (2)');
    },
  ],
])('%s', async (_, before) => {
  const opened = await openPort();
  const { proef } = opened;
  await write(opened, 'formules');
  await before(opened);
  const list = await journal(opened);
  await proef.calm();
  const inFront = await proef.activeSheet();
  await proef.between(
    [
      ['insertRow', 'Haaglanden', 0],
      ['activate', inFront],
    ],
    BACK,
  );
  const result = await undo(opened);
  expect(await proef.calm()).toBe(true);
  expect(result).toMatchObject({ ok: false });
  expect(result).toHaveProperty('conflicts.0.code', 'inputChanged');
  expect(await journal(opened)).toEqual(list);
  expect(await undo(opened)).toMatchObject({ ok: true, kept: [] });
  expect(await journal(opened)).toEqual(list.slice(1));
});

test('the row above goes, and the cell of the hidden name with it: the write is still there [A07]', async () => {
  const opened = await openPort();
  const { proef } = opened;
  await proef.insertRow('Haaglanden', 0);
  const before = await proef.formulas('Haaglanden');
  await write(opened, 'waarden');
  await proef.deleteRow('Haaglanden', 0);
  expect(await journal(opened)).toMatchObject([{ sheet: 'Haaglanden' }]);
  expect((await journal(opened))[0]).not.toHaveProperty('gone');
  expect(await undo(opened)).toMatchObject({ ok: true, kept: [] });
  expect(await proef.formulas('Haaglanden')).toEqual(before.slice(1));
});
