import {
  type Promised,
  change,
  codeOf,
  contents,
  equal,
  general,
  newColumn,
  page,
  planOn,
  stateAt,
  written,
} from '../contract';

/** What the workbook keeps for us: the list of writes and small values, until all of it is removed. */
export const PROMISES_OF_REMEMBERING: readonly Promised[] = [
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
