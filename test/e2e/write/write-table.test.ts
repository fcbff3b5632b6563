/**
 * Haaglanden as an Excel table, with and without its Totaal inside, in each way of writing: in an Excel that fills the
 * columns of a table by itself [F02] and spells formulas its own way [F03].
 */
import { WAYS, type Way } from '../../../src/change/outcomes/ways';
import { type RemoteProef, closeProef } from '../../standin/browser';
import { openPort } from '../port';

afterEach(closeProef);

type Pane = Awaited<ReturnType<typeof openPort>>['pane'];

const makeTable = (pane: Pane, address: string): Promise<void> =>
  pane.evaluate(
    (where) =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem('Haaglanden').tables.add(where, true).name = 'Tabel1';
        await context.sync();
      }),
    address,
  );

/** How many cells a write would change, and what became of it. */
const write = (pane: Pane, way: Way) =>
  pane.evaluate(async (wanted) => {
    const { workbook, plan } = await window.port;
    const planned = await plan(wanted);
    if (planned.changes.length === 0) return { cells: 0, result: undefined };
    return { cells: planned.changes.length, result: await workbook.write(planned) };
  }, way);

const undo = (pane: Pane) =>
  pane.evaluate(async () => {
    const { workbook } = await window.port;
    const [line] = await workbook.journal();
    return workbook.undo(line ?? { id: '' });
  });

/** Our columns; fractions as far as both engines agree, steps as text. */
async function outcomes(proef: RemoteProef): Promise<readonly (readonly unknown[])[]> {
  await proef.settled();
  return (await proef.values('Haaglanden')).map((row) =>
    row
      .slice(6)
      .map((value) => (typeof value === 'number' ? Number(value.toFixed(12)) : value))
      .map(String),
  );
}

describe.each([
  ['with its Totaal inside', 'A1:F11', 11],
  // What stands below an Excel table is none of it: nothing comes beside the Totaal.
  ['without its Totaal', 'A1:F10', 10],
])('%s', (_, address, rows) => {
  test.each(WAYS)(
    'written as %s: what is shown without a table, twice, and all of it is taken back, twice',
    async (way) => {
      const { pane, proef } = await openPort({ pagina: 'taskpane.html' });
      await write(pane, 'waarden');
      const shown = (await outcomes(proef)).map((row, r) => (r < rows ? row : row.map(() => '')));
      await undo(pane);
      await makeTable(pane, address);
      const start = await proef.snapshot();

      for (const round of [1, 2]) {
        expect([round, await write(pane, way)]).toMatchObject([round, { result: { ok: true, differences: [] } }]);
        expect(await outcomes(proef)).toEqual(shown);
        // In Excel's own spelling nothing differs from what is to come.
        expect(await write(pane, way)).toEqual({ cells: 0, result: undefined });
        expect(await undo(pane)).toMatchObject({ ok: true, kept: [] });
        await proef.settled();
        expect(await proef.snapshot()).toBe(start);
      }
    },
  );
});
