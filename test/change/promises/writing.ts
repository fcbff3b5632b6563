import {
  type Promised,
  START,
  change,
  codeOf,
  contents,
  equal,
  general,
  newColumn,
  planOn,
  stateAt,
  written,
} from '../contract';

/** A write is done whole or not at all, and what stands in its way is named. */
export const PROMISES_OF_WRITING: readonly Promised[] = [
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
];
