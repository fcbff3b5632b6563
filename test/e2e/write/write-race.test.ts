/** Somebody's edit between the look and the write: two requests, and the other may be faster. */
import { closeProef, type OpenedProef } from '../../standin/browser';
import { openPort } from '../port';

afterEach(closeProef);

const write = ({ pane }: OpenedProef) =>
  pane.evaluate(async () => {
    const { workbook, plan } = await window.port;
    return workbook.write(await plan());
  });
const journal = ({ pane }: OpenedProef) => pane.evaluate(async () => (await window.port).workbook.journal());
/** Passed before the write itself: reading the sheet, and the look. */
const WRITE = 4;

test.each([
  [
    'a note in a cell that was empty',
    'Haaglanden!J4',
    'notitie',
    { code: 'notEmpty', row: 3, column: 9, found: { content: 'notitie', numberFormat: 'General' } },
  ],
  [
    'a number in a cell that was empty',
    'Haaglanden!G2',
    12,
    { code: 'notEmpty', row: 1, column: 6, found: { content: 12, numberFormat: 'General' } },
  ],
])('%s: the whole write gives way, and the sheet is as they left it', async (_, address, value, conflict) => {
  const theirs = await openPort();
  await theirs.proef.foreignEdit(address, value);
  const wanted = await theirs.proef.snapshot();
  await closeProef();

  const opened = await openPort();
  await opened.proef.slipIn(address, value, WRITE);
  expect(await write(opened)).toEqual({ ok: false, conflicts: [conflict] });
  expect(await opened.proef.snapshot()).toBe(wanted);
  expect(await journal(opened)).toEqual([]);
});

test('over an outcome of ours that somebody corrects at that moment: theirs stays', async () => {
  const opened = await openPort();
  await write(opened);
  await opened.proef.type('Haaglanden!D2', 50);
  await opened.proef.slipIn('Haaglanden!I2', 999, WRITE);
  expect(await write(opened)).toMatchObject({
    ok: false,
    conflicts: [{ code: 'changed', row: 1, column: 8, expected: { content: 28 }, found: { content: 999 } }],
  });
  expect((await opened.proef.values('Haaglanden'))[1]?.slice(8, 10)).toEqual([999, 48 / 76]);
  expect(await journal(opened)).toHaveLength(1);
});

test('when even taking back is refused, what was overwritten is named and stands in the journal', async () => {
  const opened = await openPort();
  await opened.proef.slipIn('Haaglanden!G2', 12, WRITE);
  await opened.proef.refuse(5102, WRITE + 2);
  expect(await write(opened)).toMatchObject({
    ok: true,
    differences: [{ code: 'overwritten', row: 1, column: 6, found: { content: 12 } }],
  });
  const undone = await opened.pane.evaluate(async () => {
    const { workbook } = await window.port;
    const [line] = await workbook.journal();
    return workbook.undo(line ?? { id: '' });
  });
  expect(undone).toMatchObject({ ok: true, restored: 74 });
  expect(
    (await opened.proef.values('Haaglanden')).map((row) => row.slice(6).filter((value) => value !== '')).flat(),
  ).toEqual([12]);
});
