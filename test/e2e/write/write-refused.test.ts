import { closeProef, type RemoteProef } from '../../standin/browser';
import { openPort } from '../port';

afterEach(closeProef);

/** What comes in the way, one after the other on one sheet, and how it goes again where it must. */
const IN_THE_WAY: readonly {
  readonly come: (proef: RemoteProef) => Promise<void>;
  readonly conflict: object;
  readonly go?: (proef: RemoteProef) => Promise<void>;
}[] = [
  {
    come: (proef) => proef.protect('Haaglanden', true),
    conflict: { code: 'protected', sheet: 'Haaglanden' },
    go: (proef) => proef.protect('Haaglanden', false),
  },
  {
    come: (proef) => proef.foreignEdit('Haaglanden!J4', 'notitie'),
    conflict: { code: 'notEmpty', row: 3, column: 9, found: { content: 'notitie', numberFormat: 'General' } },
  },
  // Of this one no event tells us.
  {
    come: (proef) => proef.foreignEdit('Haaglanden!G2', 12, true),
    conflict: { code: 'notEmpty', row: 1, column: 6, found: { content: 12, numberFormat: 'General' } },
  },
  {
    come: (proef) => proef.merge('Haaglanden!H3:I3'),
    conflict: { code: 'merged', area: { row: 2, column: 7, rows: 1, columns: 2 } },
  },
  { come: (proef) => proef.hideRows('Haaglanden', 7, 7), conflict: { code: 'hiddenRow', row: 6 } },
  { come: (proef) => proef.filter('Haaglanden', true, 4), conflict: { code: 'filtered', sheet: 'Haaglanden' } },
];

test('protection, an edit of another, merged cells, a hidden row, a filter: nothing is written', async () => {
  const { pane, proef } = await openPort();
  const plan = await pane.evaluate(async () => (await window.port).plan());
  for (const { come, conflict, go } of IN_THE_WAY) {
    await come(proef);
    const before = await proef.snapshot();
    const result = await pane.evaluate(async (wanted) => (await window.port).workbook.write(wanted), plan);
    expect(result).toEqual({ ok: false, conflicts: expect.arrayContaining([conflict]) });
    expect(await proef.snapshot()).toBe(before);
    await go?.(proef);
  }
});

test('an Excel table that somebody made longer since the sheet was read is not cut off', async () => {
  const { pane, proef } = await openPort();
  const table = (address: string, name?: string) =>
    pane.evaluate(
      async ([area, made]) => {
        const context = new Excel.RequestContext();
        const { tables } = context.workbook.worksheets.getActiveWorksheet();
        if (made !== undefined) tables.add(area, true).name = made;
        else tables.getItem('Overzicht').resize(area);
        await context.sync();
      },
      [address, name] as const,
    );
  await table('A1:F11', 'Overzicht');
  const plan = await pane.evaluate(async () => (await window.port).plan());
  await table('A1:F12');
  const before = await proef.snapshot();
  const result = await pane.evaluate(async (wanted) => (await window.port).workbook.write(wanted), plan);
  expect(result).toEqual({ ok: false, conflicts: [{ code: 'tableChanged', table: 'Overzicht' }] });
  expect(await proef.snapshot()).toBe(before);
});

test('a sheet that was renamed is missed, not guessed', async () => {
  const { pane } = await openPort();
  const result = await pane.evaluate(async () => {
    const port = await window.port;
    const plan = await port.plan();
    return port.workbook.write({ ...plan, sheet: 'Weg' });
  });
  expect(result).toEqual({ ok: false, conflicts: [{ code: 'sheetMissing', sheet: 'Weg' }] });
});

describe('undo', () => {
  test('leaves what somebody changed since, and names it', async () => {
    const { pane, proef } = await openPort();
    await pane.evaluate(async () => {
      const port = await window.port;
      await port.workbook.write(await port.plan());
    });
    await proef.foreignEdit('Haaglanden!I3', 999);
    const result = await pane.evaluate(async () => {
      const { workbook } = await window.port;
      const [line] = await workbook.journal();
      return workbook.undo(line ?? { id: '' });
    });
    expect(result).toMatchObject({
      ok: true,
      restored: 72,
      kept: [{ code: 'changed', row: 2, column: 8, expected: { content: 288 }, found: { content: 999 } }],
    });
    const left = (await proef.values('Haaglanden')).map((row) => row.slice(6).filter((value) => value !== ''));
    // The heading stays above it.
    expect(left.flat()).toEqual(['Nog te huisvesten 21 maart 2022', 999]);
  });

  test('waits when the sheet is protected, and an unknown write has its own code', async () => {
    const { pane, proef } = await openPort();
    await pane.evaluate(async () => {
      const port = await window.port;
      await port.workbook.write(await port.plan());
    });
    await proef.protect('Haaglanden', true);
    const before = await proef.snapshot();
    const results = await pane.evaluate(async () => {
      const { workbook, attempt } = await window.port;
      const [line] = await workbook.journal();
      return [await workbook.undo(line ?? { id: '' }), await attempt(() => workbook.undo({ id: 'nooit' }))];
    });
    expect(results).toEqual([
      { ok: false, conflicts: [{ code: 'protected', sheet: 'Haaglanden' }] },
      { code: 'NotRemembered' },
    ]);
    expect(await proef.snapshot()).toBe(before);
  });

  test('survives saving, closing and opening', async () => {
    const first = await openPort();
    const before = await first.proef.values('Haaglanden');
    await first.pane.evaluate(async () => {
      const port = await window.port;
      await port.workbook.write(await port.plan());
    });
    const bytes = await first.proef.save();
    const second = await openPort({ werkmap: 'leeg' });
    await second.proef.open(bytes);
    const result = await second.pane.evaluate(async () => {
      const { workbook } = await window.port;
      const [line] = await workbook.journal();
      return workbook.undo(line ?? { id: '' });
    });
    expect(result).toEqual({ ok: true, restored: 74, kept: [] });
    expect(await second.proef.values('Haaglanden')).toEqual(before);
  });
});
