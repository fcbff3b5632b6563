import { type Promised, START, codeOf, equal, page } from '../contract';

/** Sheets are read, made and removed whole; those of others stay. */
export const PROMISES_OF_SHEETS: readonly Promised[] = [
  [
    'reading gives the used block of the sheet in front, and refuses a sheet that is not there',
    async ({ workbook, sheet }) => {
      const grid = await workbook.read();
      equal([grid.sheet, grid.area, grid.values], [sheet, { row: 0, column: 0, rows: 3, columns: 3 }, START]);
      equal(await codeOf(workbook.read('Weg')), 'ItemNotFound');
    },
  ],
  [
    'all sheets are read in their order, one that is gone is passed over, and it stops between two',
    async ({ workbook, sheet, others }) => {
      await others.merge(4, 0, 2);
      await workbook.addSheets([page('Een'), page('Twee')]);
      const alone = await workbook.read(sheet);
      const done: number[] = [];
      const all = await workbook.readAll(['Een', 'weg', sheet], { progress: (n) => void done.push(n) });
      equal(
        all.map((grid) => [grid.sheet, grid.ours ?? '']),
        [
          ['Een', 'regiotabel'],
          [sheet, ''],
        ],
      );
      equal(all[1], alone);
      equal(done, [1, 2, 3]);
      const stop = new AbortController();
      const some = await workbook.readAll(['Een', 'Twee'], { signal: stop.signal, progress: () => stop.abort() });
      equal(
        some.map((grid) => grid.sheet),
        ['Een'],
      );
    },
  ],
  [
    "sheets: the first new one comes in front; ours is replaced only when asked, others' never",
    async ({ workbook, sheet }) => {
      equal(await workbook.addSheets([page('Een'), page('Twee')]), {
        ok: true,
        made: ['Een', 'Twee'],
        cancelled: false,
      });
      equal(
        (await workbook.sheets()).map(({ name, active, ours }) => [name, active, ours ?? '']),
        [
          [sheet, false, ''],
          ['Een', true, 'regiotabel'],
          ['Twee', false, 'regiotabel'],
        ],
      );
      equal(await workbook.addSheets([page('Een')]), { ok: false, taken: [{ name: 'Een', ours: true }] });
      equal(await workbook.addSheets([page('Drie'), page(sheet)], { replace: true }), {
        ok: false,
        taken: [{ name: sheet, ours: false }],
      });
      equal(await workbook.addSheets([page('Een')], { replace: true }), { ok: true, made: ['Een'], cancelled: false });
      equal((await workbook.sheets()).length, 3);
    },
  ],
  [
    'stopping leaves whole sheets',
    async ({ workbook }) => {
      const stop = new AbortController();
      const plans = Array.from({ length: 16 }, (_, i) => page(`Blad ${i + 10}`));
      const result = await workbook.addSheets(plans, { signal: stop.signal, progress: () => stop.abort() });
      const made = result.ok ? result.made : [];
      equal([result.ok && result.cancelled, made.length > 0 && made.length < 16], [true, true]);
      equal(
        (await workbook.sheets()).slice(1).map(({ name }) => name),
        made,
      );
    },
  ],
  [
    'an empty sheet that nothing names goes, and any other stays',
    async ({ workbook, sheet, others }) => {
      const { kind: _ours, ...blank } = page('Nieuw');
      await workbook.addSheets([{ ...blank, cells: [] }]);
      await others.type(9, 0, '=Nieuw!A1');
      equal(await workbook.removeEmpty('Nieuw'), false);
      await others.type(9, 0, '');
      equal([await workbook.removeEmpty(sheet), await workbook.removeEmpty('Nieuw')], [false, true]);
      equal((await workbook.sheets()).map(({ name }) => name).includes('Nieuw'), false);
    },
  ],
];
