import {
  change,
  codeOf,
  contents,
  equal,
  general,
  newColumn,
  page,
  planOn,
  START,
  stateAt,
  written,
  type Stage,
} from './contract';

/**
 * What every implementation of the port `change/workbook.ts` promises: one list for the memory workbook and for
 * Excel's.
 */
export const PROMISES: readonly (readonly [promise: string, keep: (stage: Stage) => Promise<void>])[] = [
  [
    'reading gives the used block of the sheet in front, and refuses a sheet that is not there',
    async ({ workbook, sheet }) => {
      const grid = await workbook.read();
      equal([grid.sheet, grid.area, grid.values], [sheet, { row: 0, column: 0, rows: 3, columns: 3 }, START]);
      equal(await codeOf(workbook.read('Weg')), 'ItemNotFound');
    },
  ],
  [
    'a write stands on the sheet and in the list, and taking it back leaves neither',
    async (stage) => {
      const { workbook, sheet } = stage;
      const id = await written(stage, newColumn(stage));
      equal(await stateAt(stage, 1, 3), { content: 48 / 76, numberFormat: '0%' });
      equal(
        (await workbook.journal()).map((line) => [line.id, line.sheet, line.label, line.cells]),
        [[id, sheet, 'proef', 3]],
      );
      equal(await workbook.undo({ id }), { ok: true, restored: 3, kept: [] });
      equal([await contents(stage), await workbook.journal()], [START, []]);
      equal(await codeOf(workbook.undo({ id })), 'NotRemembered');
    },
  ],
  [
    'the entry holds what stood there at the moment of writing, also where the outcome stood already',
    async (stage) => {
      await stage.others.type(1, 3, 48 / 76);
      const result = await stage.workbook.write(newColumn(stage));
      equal(result.ok && result.entry.plan.changes[1]?.before, general(48 / 76));
      equal(result.ok && (await stage.workbook.undo(result.entry)), { ok: true, restored: 3, kept: [] });
      equal(await stateAt(stage, 1, 3), general(48 / 76));
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
  [
    'a copy of the sheet carries the write, the sheet itself stays, and a name that is taken makes nothing',
    async (stage) => {
      const { workbook, sheet } = stage;
      const plan = planOn(stage, change(1, 2, 48, 55));
      equal((await workbook.writeCopy(plan, 'April')).ok, true);
      equal(await contents(stage), START);
      equal((await workbook.read('April')).values[1], ['Delft', 76, 55]);
      equal((await workbook.sheets()).find(({ active }) => active)?.name, 'April');
      equal(await workbook.writeCopy(plan, 'april'), { ok: false, taken: 'April' });
      equal(
        (await workbook.sheets()).map(({ name }) => name),
        [sheet, 'April'],
      );
    },
  ],
  [
    'of a copy that cannot be written nothing stays',
    async (stage) => {
      const { workbook, sheet } = stage;
      const result = await workbook.writeCopy(planOn(stage, change(1, 2, 47, 55)), 'April');
      equal(!result.ok && 'conflicts' in result && result.conflicts.map(({ code }) => code), ['changed']);
      equal(
        (await workbook.sheets()).map(({ name }) => name),
        [sheet],
      );
    },
  ],
  [
    'a text that looks like a formula is written as text',
    async (stage) => {
      await written(stage, planOn(stage, change(3, 0, '', "'=1+1"), change(3, 1, '', "'-"), change(3, 2, '', "'3a")));
      equal((await contents(stage))[3], ['=1+1', '-', '3a']);
    },
  ],
  [
    'an edit since the sheet was read: nothing is written',
    async (stage) => {
      await stage.others.type(2, 3, 'notitie');
      await stage.others.type(1, 1, 80);
      equal(
        await stage.workbook.write({
          ...newColumn(stage),
          changes: [change(1, 1, 76, 77), ...newColumn(stage).changes],
        }),
        {
          ok: false,
          conflicts: [
            { code: 'changed', row: 1, column: 1, expected: general(76), found: general(80) },
            { code: 'notEmpty', row: 2, column: 3, found: general('notitie') },
          ],
        },
      );
      equal(
        [await stateAt(stage, 0, 3), await stateAt(stage, 1, 1), await stage.workbook.journal()],
        [general(''), general(80), []],
      );
    },
  ],
  [
    'a protected sheet, a hidden row, merged cells, a sheet that is gone: nothing is written',
    async (stage) => {
      const { workbook, others, sheet } = stage;
      const conflicts = async (on = sheet): Promise<unknown> => {
        const result = await workbook.write({ ...newColumn(stage), sheet: on });
        return result.ok || result.conflicts;
      };
      await others.protect(true);
      equal(await conflicts(), [{ code: 'protected', sheet }]);
      await others.protect(false);
      await others.merge(2, 3, 2);
      equal(await conflicts(), [{ code: 'merged', area: { row: 2, column: 3, rows: 1, columns: 2 } }]);
      await others.hideRow(1);
      equal(await conflicts(), [
        { code: 'hiddenRow', row: 1 },
        { code: 'merged', area: { row: 2, column: 3, rows: 1, columns: 2 } },
      ]);
      equal(await conflicts('Weg'), [{ code: 'sheetMissing', sheet: 'Weg' }]);
      equal(await contents(stage), START);
    },
  ],
  [
    'taking back leaves what others changed, and names it',
    async (stage) => {
      const id = await written(stage, newColumn(stage));
      await stage.others.type(1, 3, 999);
      equal(await stage.workbook.undo({ id }), {
        ok: true,
        restored: 2,
        kept: [
          {
            code: 'changed',
            row: 1,
            column: 3,
            expected: { content: 48 / 76, numberFormat: '0%' },
            found: { content: 999, numberFormat: '0%' },
          },
        ],
      });
      equal(
        [await contents(stage), await stage.workbook.journal()],
        [START.map((row, i) => [...row, i === 1 ? 999 : '']), []],
      );
    },
  ],
  [
    'where others changed all of it, nothing comes back and the write stays in the list',
    async (stage) => {
      const id = await written(stage, planOn(stage, change(0, 3, '', 'Deel')));
      await stage.others.type(0, 3, 'Aandeel');
      const result = await stage.workbook.undo({ id });
      equal(
        [result.ok && result.restored, result.ok && result.kept.length, (await stage.workbook.journal()).length],
        [0, 1, 1],
      );
    },
  ],
  [
    'what is back already needs nothing, and leaves the list',
    async (stage) => {
      const id = await written(stage, planOn(stage, change(1, 1, 76, 77)));
      await stage.others.type(1, 1, 76);
      equal(await stage.workbook.undo({ id }), { ok: true, restored: 0, kept: [] });
      equal(await stage.workbook.journal(), []);
    },
  ],
  [
    'taking back waits for protection to go',
    async (stage) => {
      const { workbook, others, sheet } = stage;
      const id = await written(stage, newColumn(stage));
      await others.protect(true);
      equal(await workbook.undo({ id }), { ok: false, conflicts: [{ code: 'protected', sheet }] });
      await others.protect(false);
      equal(await workbook.undo({ id }), { ok: true, restored: 3, kept: [] });
    },
  ],
  [
    'the list holds the last twenty, newest first, each with an id of its own',
    async (stage) => {
      const ids: string[] = [];
      for (let n = 1; n <= 21; n += 1)
        ids.push(await written(stage, planOn(stage, change(0, 3, n === 1 ? '' : n - 1, n))));
      equal(
        (await stage.workbook.journal()).map(({ id }) => id),
        ids.slice(1).reverse(),
      );
      equal(await codeOf(stage.workbook.undo({ id: ids[0] ?? '' })), 'NotRemembered');
      equal(await stage.workbook.undo({ id: ids[20] ?? '' }), { ok: true, restored: 1, kept: [] });
      equal(await stateAt(stage, 0, 3), general(20));
    },
  ],
  [
    'a write too large to remember is done, and says that it is not remembered',
    async (stage) => {
      const long = (row: number): string => `'${'a'.repeat(row)}`.padEnd(30_000, 'x');
      const changes = Array.from({ length: 35 }, (_, row) => change(row, 5, '', long(row)));
      const result = await stage.workbook.write(planOn(stage, ...changes));
      equal([result.ok && result.remembered, await stage.workbook.journal()], [false, []]);
      equal((await stateAt(stage, 34, 5)).content, long(34).slice(1));
    },
  ],
  [
    'a small value is kept until it is removed',
    async ({ workbook }) => {
      await workbook.setSetting('gezien', { a: [1, 'x'] });
      equal(await workbook.setting('gezien'), { a: [1, 'x'] });
      const [journal, never, seen] = await workbook.recall(['nooit', 'gezien']);
      equal([journal, never === undefined, seen], [await workbook.journal(), true, { a: [1, 'x'] }]);
      await workbook.setSetting('gezien', undefined);
      equal(
        [(await workbook.setting('gezien')) === undefined, (await workbook.setting('nooit')) === undefined],
        [true, true],
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
    'removing all that is ours leaves cells and sheets, without list, values or marks',
    async (stage) => {
      const { workbook } = stage;
      await written(stage, newColumn(stage));
      await workbook.setSetting('gezien', 1);
      await workbook.addSheets([page('Een')]);
      await workbook.removeAllOurs();
      equal([await workbook.journal(), (await workbook.setting('gezien')) === undefined], [[], true]);
      equal(
        (await workbook.sheets()).map(({ ours }) => ours ?? ''),
        ['', ''],
      );
      equal((await contents(stage))[0], ['Gemeente', 'Opgave', 'Gehuisvest', 'Deel']);
    },
  ],
];
