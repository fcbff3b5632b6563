/** What empties the user's own list of Ctrl+Z: the stand-in notes the fact by which a call does. */
import type { SheetPlan } from '../../../src/change/sheet-plan';
import { type ProefOptions, closeProef, openProef } from '../../standin/browser';
import { openPort } from '../port';

afterEach(closeProef);

const CURRENT: readonly ProefOptions[] = [
  { platform: 'Windows', api: '1.19' },
  { platform: 'Mac', api: '1.19' },
  { platform: 'web', api: '1.19' },
];

test.each(CURRENT)(
  'an automatic re-read leaves it alone, also on a sheet with merged cells: $platform',
  async (played) => {
    const { pane, proef } = await openProef(played);
    await pane.getByText('48 van 76').waitFor();
    await proef.merge('Haaglanden!H1:I1');
    // What that reading asked has been answered when it shows what came unseen.
    await proef.foreignEdit('Haaglanden!D2', 50, true);
    await pane.getByRole('button', { name: 'Opnieuw lezen' }).click();
    await pane.getByText('50 van 76').waitFor();
    await proef.ctrlZEnded();
    await proef.foreignEdit('Haaglanden!D2', 60);
    await pane.getByText('60 van 76').waitFor();
    expect(await proef.ctrlZEnded()).toEqual([]);
  },
);

const page = (name: string): SheetPlan => ({
  name,
  kind: 'proef',
  cells: [['Titel'], ['Trede']],
  looks: [],
  widths: [],
  frozenRows: 1,
  print: { orientation: 'portrait', area: { row: 0, column: 0, rows: 2, columns: 1 }, pageBreaks: [] },
  charts: [],
});

test.each(CURRENT)(
  'new sheets leave it alone, get their name at once, a hidden mark, and the first is in front: $platform',
  async (played) => {
    const { pane, proef } = await openPort(played);
    await proef.ctrlZEnded();
    const add = (plans: readonly SheetPlan[], replace = false) =>
      pane.evaluate(async ([wanted, again]) => (await window.port).workbook.addSheets(wanted, { replace: again }), [
        plans,
        replace,
      ] as const);
    expect(await add([page('Eerste'), page('Tweede')])).toMatchObject({ ok: true });
    expect(await proef.ctrlZEnded()).toEqual([]);
    const sheets = await pane.evaluate(async () => (await window.port).workbook.sheets());
    expect(sheets.map(({ name, ours, active }) => [name, ours ?? '', active])).toEqual([
      ['Haaglanden', '', false],
      ['Eerste', 'proef', true],
      ['Tweede', 'proef', false],
    ]);
    const visible = await pane.evaluate(() =>
      Excel.run(async (context) => {
        const names = context.workbook.names.load('items/visible');
        await context.sync();
        return names.items.map((name) => name.visible);
      }),
    );
    expect(visible).toEqual([false, false]);
    // One that takes the place of an older one keeps that one until it is whole: there it cannot be spared.
    expect(await add([page('Eerste')], true)).toMatchObject({ ok: true });
    expect(await proef.sheets()).toEqual(['Haaglanden', 'Tweede', 'Eerste']);
  },
);

test('on LTSC a new sheet empties it all the same, which the manual says [F06]', async () => {
  const { pane, proef } = await openPort({ platform: 'Windows', api: '1.17' });
  await proef.ctrlZEnded();
  await pane.evaluate(async (plan) => (await window.port).workbook.addSheets([plan]), page('Eerste'));
  expect(await proef.ctrlZEnded()).toEqual(['F06']);
});

test('marks are numbered past the twins that a copied sheet carries, and those go with all of ours', async () => {
  const { pane, proef } = await openPort();
  const names = await pane.evaluate(async (plan) => {
    const { workbook } = await window.port;
    await workbook.addSheets([plan]);
    await Excel.run(async (context) => {
      const copy = context.workbook.worksheets.getItem('Eerste').copy();
      copy.name = 'Kopie van eerste';
      await context.sync();
      context.workbook.worksheets.getItem('Eerste').delete();
      context.workbook.names.getItem('Opgavewijzer_blad_1').delete();
      await context.sync();
      copy.activate();
      await context.sync();
    });
    await workbook.addSheets([{ ...plan, name: 'Weer' }]);
    const all = () =>
      Excel.run(async (context) => {
        const global = context.workbook.names.load('items/name');
        const own = context.workbook.worksheets.getItem('Kopie van eerste').names.load('items/name');
        await context.sync();
        return [global.items.map(({ name }) => name), own.items.map(({ name }) => name)];
      });
    const before = await all();
    await workbook.removeAllOurs();
    return [before, await all()];
  }, page('Eerste'));
  expect(names).toEqual([
    [['Opgavewijzer_blad_2'], ['Opgavewijzer_blad_1']],
    [[], []],
  ]);
  expect(await proef.sheets()).toEqual(['Haaglanden', 'Kopie van eerste', 'Weer']);
});
