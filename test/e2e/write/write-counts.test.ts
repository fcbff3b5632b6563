import { closeProef } from '../../standin/browser';
import type { Way } from '../../../src/change/outcomes/ways';
import { openPort } from '../port';

afterEach(closeProef);

/**
 * What a gemeente gets in each of our columns, with # for its row. Our own functions are written as text: nobody
 * answers them on the stand-in's empty add-in.
 */
const CONTENTS: Readonly<Record<Way, readonly (string | number)[]>> = {
  waarden: [
    76,
    38,
    28,
    0.63,
    'niet op schema',
    "'3a",
    'plan van aanpak laten vaststellen door het college; bestuurlijk gesprek',
  ],
  formules: [
    '=B#+C#-D#',
    '=(G#+MOD(G#,2))/2',
    '=G#-E#',
    '=IF(G#<=0,"",E#/G#)',
    '=IF(6*31*E#>=G#*80,"op schema","niet op schema")',
    "'3a",
    'plan van aanpak laten vaststellen',
  ],
  functies: [
    "'=OPGAVE(B#,C#,D#)",
    "'=MINIMAAL(G#)",
    "'=RESTANT(G#,E#)",
    "'=GEREALISEERD(E#,G#)",
    '\'=OPSCHEMA(G#,E#,"21-3-2022")',
    '\'=TREDE(B#&"","1-4-2022",G#,PROGNOSE(E#,"1-1-2022","21-3-2022","1-4-2022"))',
    '\'=VERVOLGSTAP(L#&"")',
  ],
};

const MB = 1_000_000;

describe.each<[Way]>([['waarden'], ['formules'], ['functies']])('written as %s', (way) => {
  test.each([
    ['haaglanden', 9],
    ['provincie', 52],
  ])(
    '%s, %d gemeenten: one read (and one for merged cells), three requests for a write, four for taking it back',
    async (werkmap) => {
      const { pane, proef } = await openPort({ werkmap });
      const plan = await pane.evaluate(async (chosen) => (await window.port).plan(chosen), way);
      expect(await proef.requests()).toBe(2);
      const result = await pane.evaluate(async (wanted) => (await window.port).workbook.write(wanted), plan);
      expect([result.ok, await proef.requests()]).toEqual([true, 3]);
      await pane.evaluate(async () => (await window.port).workbook.undo({ id: '2022-03-30T10:00:00.000Z' }));
      expect(await proef.requests()).toBe(4);
    },
  );

  test('342 gemeenten × 24 columns: the same three requests, each under 1 MB, and all of it taken back', async () => {
    const { pane, proef } = await openPort({ werkmap: 'leeg' });
    const [sheet = ''] = await proef.sheets();
    const before = await proef.snapshot();
    await proef.requestBytes();
    const result = await pane.evaluate(
      async ([name, contents]) => {
        const { workbook, bare } = await window.port;
        const changes = Array.from({ length: 342 * 24 }, (_, i) => {
          const [row, column] = [i % 342, Math.floor(i / 342)];
          const content = contents[column % contents.length] ?? '';
          const after = typeof content === 'number' ? content + i / 7 : content.replaceAll('#', String(row + 1));
          return {
            row,
            column: column + 26,
            before: { content: '', numberFormat: 'General' },
            after: { content: after, numberFormat: '0%' },
          };
        });
        return workbook.write(bare(name, 'groot', changes));
      },
      [sheet, CONTENTS[way]] as const,
    );
    expect(result).toMatchObject({ ok: true, remembered: true });
    expect(await proef.requests()).toBe(3);
    expect((await proef.requestBytes()).largest).toBeLessThan(MB);
    const undone = await pane.evaluate(async () => {
      const { workbook } = await window.port;
      const found = await workbook.undo({ id: '2022-03-30T10:00:00.000Z' });
      await workbook.removeAllOurs();
      return found;
    });
    expect(undone).toEqual({ ok: true, restored: 342 * 24, kept: [] });
    expect(await proef.snapshot()).toBe(before);
  });
});

test('a table of 342 rows takes the same number of requests as one of nine', async () => {
  const { pane, proef } = await openPort({ werkmap: 'leeg' });
  const [sheet = ''] = await proef.sheets();
  await pane.evaluate(async (name) => {
    const { workbook, bare } = await window.port;
    const state = (content: number) => ({ content, numberFormat: 'General' });
    await workbook.write(
      bare(
        name,
        'lang',
        Array.from({ length: 342 }, (_, row) => ({
          row,
          column: 0,
          before: { content: '', numberFormat: 'General' },
          after: state(row),
        })),
      ),
    );
  }, sheet);
  expect(await proef.requests()).toBe(3);
  const rows = await pane.evaluate(async () => (await (await window.port).workbook.read()).area.rows);
  expect([rows, await proef.requests()]).toEqual([342, 2]);
});
