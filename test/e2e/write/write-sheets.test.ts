import type { SheetPlan } from '../../../src/change/sheet-plan';
import { closeProef } from '../../standin/browser';
import { openPort } from '../port';

afterEach(closeProef);

const page = (name: string): SheetPlan => ({
  name,
  kind: 'proef',
  cells: [['Titel'], ['Trede', 'Aantal'], ["'3a", 5], ['2', 4], ["'=1+1", '=SUM(B3:B4)']],
  looks: [
    { area: { row: 0, column: 0, rows: 1, columns: 1 }, bold: true, size: 14 },
    { area: { row: 1, column: 0, rows: 4, columns: 2 }, lines: 'all', wrap: true, valign: 'top' },
    { area: { row: 1, column: 0, rows: 1, columns: 2 }, fill: '#DCE6F1', align: 'center' },
    { area: { row: 2, column: 1, rows: 3, columns: 1 }, numberFormat: '#,##0' },
  ],
  widths: [20, undefined],
  frozenRows: 2,
  print: {
    orientation: 'portrait',
    area: { row: 0, column: 0, rows: 20, columns: 5 },
    repeatRows: [1, 1],
    pageBreaks: [4],
    footer: 'blad &P van &N',
  },
  charts: [
    {
      type: 'columns',
      name: 'Ladder',
      title: 'Gemeenten per trede',
      data: { row: 1, column: 0, rows: 3, columns: 2 },
      xTitle: 'Trede',
      yTitle: 'Gemeenten',
      position: { row: 6, column: 0, rows: 10, columns: 4 },
    },
  ],
});

test('a sheet comes out as planned: contents, formats, chart, mark; ours is replaced only when asked', async () => {
  const { pane, proef } = await openPort();
  const add = (plans: readonly SheetPlan[], replace: boolean) =>
    pane.evaluate(async ([wanted, again]) => (await window.port).workbook.addSheets(wanted, { replace: again }), [
      plans,
      replace,
    ] as const);
  expect(await add([page('Ladder')], false)).toEqual({ ok: true, made: ['Ladder'], cancelled: false });
  expect(await proef.requests()).toBe(4);
  expect(await proef.activeSheet()).toBe('Ladder');
  expect((await proef.values('Ladder')).slice(0, 5)).toEqual([
    ['Titel', ''],
    ['Trede', 'Aantal'],
    ['3a', 5],
    [2, 4],
    ['=1+1', 9],
  ]);
  expect((await proef.numberFormats('Ladder'))[2]?.[1]).toBe('#,##0');
  expect(JSON.stringify(await proef.charts('Ladder'))).toContain('Gemeenten per trede');

  const before = await proef.snapshot();
  expect(await add([page('Ladder')], false)).toEqual({ ok: false, taken: [{ name: 'Ladder', ours: true }] });
  expect(await add([page('Nieuw'), page('Haaglanden')], true)).toEqual({
    ok: false,
    taken: [{ name: 'Haaglanden', ours: false }],
  });
  expect(await proef.snapshot()).toBe(before);
  expect(await add([page('Ladder')], true)).toMatchObject({ ok: true });
  expect(await proef.sheets()).toEqual(['Haaglanden', 'Ladder']);
  const listed = await pane.evaluate(async () => (await window.port).workbook.sheets());
  expect(listed.map(({ name, ours, active }) => [name, ours, active])).toEqual([
    ['Haaglanden', undefined, false],
    ['Ladder', 'proef', true],
  ]);
});

test('52 sheets in at most ten requests, with progress; stopping leaves whole sheets', async () => {
  const { pane, proef } = await openPort();
  const plans = Array.from({ length: 52 }, (_, i): SheetPlan => ({ ...page(`Bijlage ${i + 1}`), charts: [] }));
  const run = await pane.evaluate(async (wanted) => {
    const { workbook } = await window.port;
    const progress: number[] = [];
    const result = await workbook.addSheets(wanted, { progress: (done) => void progress.push(done) });
    return { result, progress };
  }, plans);
  expect(run.result).toMatchObject({ ok: true, cancelled: false });
  expect(await proef.requests()).toBeLessThanOrEqual(10);
  expect([run.progress.at(-1), (await proef.sheets()).length]).toEqual([52, 53]);

  const stopped = await pane.evaluate(
    async (wanted) => {
      const { workbook } = await window.port;
      const stop = new AbortController();
      return workbook.addSheets(
        wanted.map((plan) => ({ ...plan, name: `x ${plan.name}` })),
        { signal: stop.signal, progress: () => stop.abort() },
      );
    },
    plans.slice(0, 16),
  );
  expect(stopped).toEqual({ ok: true, made: ['x Bijlage 1', 'x Bijlage 2', 'x Bijlage 3'], cancelled: true });
  expect((await proef.sheets()).slice(53)).toEqual(['x Bijlage 1', 'x Bijlage 2', 'x Bijlage 3']);
});

test('a failure on the way leaves no half sheet and the older one where it was', async () => {
  const { pane, proef } = await openPort();
  const broken = { ...page('Kapot'), name: 'Kapot:/' };
  const [before, result] = [
    await proef.sheets(),
    await pane.evaluate(async (plan) => {
      const port = await window.port;
      return port.attempt(() => port.workbook.addSheets([plan]));
    }, broken),
  ];
  expect(result).toEqual({ code: expect.any(String) });
  expect(await proef.sheets()).toEqual(before);
});

const adding = async (
  { pane }: Awaited<ReturnType<typeof openPort>>,
  plans: readonly SheetPlan[],
  replace = false,
): Promise<unknown> =>
  pane.evaluate(
    async ([wanted, again]) => {
      const port = await window.port;
      const result = await port.attempt(() => port.workbook.addSheets(wanted, { replace: again }));
      return 'refused' in result ? { ...result, refused: result.refused?.code } : result;
    },
    [plans, replace] as const,
  );

test('a sheet of somebody that is called as ours are in passing stays', async () => {
  const opened = await openPort();
  const { proef } = opened;
  await proef.insertSheet('Opgavewijzer 2 …');
  await proef.type('Opgavewijzer 2 …!A1', 'van een collega');
  await adding(opened, [page('Ladder')]);
  expect(await adding(opened, [page('Ladder')], true)).toMatchObject({ ok: true, made: ['Ladder'] });
  expect(await proef.sheets()).toEqual(['Haaglanden', 'Opgavewijzer 2 …', 'Ladder']);
  expect((await proef.values('Opgavewijzer 2 …'))[0]?.[0]).toBe('van een collega');
});

test('an empty sheet that somebody made under the same name a moment before stays', async () => {
  const opened = await openPort();
  await opened.proef.insertSheet('Ladder', 2);
  expect(await adding(opened, [page('Ladder')])).toEqual({ code: expect.any(String), unsure: true });
  expect(await opened.proef.sheets()).toEqual(['Haaglanden', 'Ladder']);
});

test('refused at a later sheet: what was made before stays and is named, and nothing else is left', async () => {
  const opened = await openPort();
  const plans = Array.from({ length: 16 }, (_, i): SheetPlan => ({ ...page(`Bijlage ${i + 1}`), charts: [] }));
  const [looks, parts, done] = [2, 2, 30];
  await opened.proef.refuse('AccessDenied', looks + parts, done);
  const made = plans.slice(0, 6).map(({ name }) => name);
  expect(await adding(opened, plans)).toEqual({ ok: true, made, cancelled: false, refused: 'AccessDenied' });
  expect(await opened.proef.sheets()).toEqual(['Haaglanden', ...made]);
});

test('a refusal halfway the removal of all that we keep says that it is not sure', async () => {
  const { pane, proef } = await openPort();
  await pane.evaluate(async () => {
    const { workbook, plan } = await window.port;
    await workbook.write(await plan());
    await workbook.setSetting('schrijfwijze', 'formules');
  });
  await proef.refuse('AccessDenied', 2, 1);
  const remove = () =>
    pane.evaluate(async () => {
      const port = await window.port;
      return port.attempt(async () => port.workbook.removeAllOurs().then(() => 'klaar'));
    });
  expect(await remove()).toEqual({ code: 'AccessDenied', unsure: true });
  expect(await remove()).toBe('klaar');
  expect(await pane.evaluate(async () => (await window.port).workbook.journal())).toEqual([]);
});

test('a copy fit to send shows what the sheet shows, as values, under its period and peildatum', async () => {
  const { pane, proef } = await openPort();
  await proef.type('Haaglanden!E2', '=C2-D2');
  await proef.hideRows('Haaglanden', 8, 8);
  await pane.evaluate(async () => {
    const port = await window.port;
    await port.workbook.addSheets([await port.copy()]);
  });
  const cells = await proef.formulas('Kopie Haaglanden');
  expect(cells.flat().filter((cell) => String(cell).startsWith('='))).toEqual([]);
  expect(cells[1]?.[0]).toContain('peildatum 21 maart 2022');
  expect(cells.map((row) => row[0])).toEqual(expect.arrayContaining(['Delft', 'Totaal']));
  expect(cells.map((row) => row[0])).not.toContain('Wassenaar');
  expect(cells.flat().some((cell) => String(cell).startsWith('Bron: '))).toBe(true);
});
