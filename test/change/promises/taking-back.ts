import {
  type Promised,
  START,
  change,
  contents,
  equal,
  general,
  newColumn,
  planOn,
  stateAt,
  written,
} from '../contract';

/** Taking a write back restores what was written, never what others made of it since. */
export const PROMISES_OF_TAKING_BACK: readonly Promised[] = [
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
];
