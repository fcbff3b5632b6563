import { Buffer } from 'node:buffer';
import { FORMATEN, WAARDEN } from '../../change/beproef/begin';
import { beschadigd } from '../../change/beproef/beschadigen';
import type { Blad, Gedaan, Veld } from '../../change/beproef/veld';
import type { Content } from '../../../src/change/write/content';
import { cellAt } from '../../../src/change/write/cells';
import type { WritePlan } from '../../../src/change/write/plan';
import { HostError, type Workbook } from '../../../src/change/workbook';
import { cellName } from '../../../src/table/cells/address';
import type { Grid } from '../../../src/table/cells/grid';
import type { OpenedProef } from '../../standin/browser';
import { openPort } from '../port';

/** GeneralException, of which nobody knows how much was done. */
const REFUSED = 5001;
/** The first request of every gesture asks for merged cells or for the list; what is to come between comes later. */
const FIRST = 1;
/** A step of a write is some eight actions of office.js. */
const ACTIONS = 8;

type Move = readonly [string, ...unknown[]];

/** The field in Chromium: the port over Microsoft's own office.js, in the spreadsheet of the trial page. */
export async function browserveld(): Promise<Veld> {
  const opened = await openPort({ werkmap: 'leeg' });
  const { proef } = opened;
  await begin(opened);
  let hoofd: string | undefined = 'Haaglanden';
  let komt: readonly Gedaan[] = [];
  const doe = async (wat: Gedaan): Promise<void> => {
    if (wat.doe === 'hernoem' && wat.sheet === hoofd) hoofd = wat.naam;
    if ((wat.doe === 'vervang' || wat.doe === 'wisBlad') && wat.sheet === hoofd) hoofd = undefined;
    if (wat.doe === 'opslaanEnOpenen') await proef.open(Buffer.from(await proef.save()));
    else if (wat.doe === 'beschadig') await beschadig(opened, wat.welke, wat.hoe);
    else for (const move of moves(wat)) await call(opened, move);
  };
  const workbook = workbookOf(opened);
  const inhoud = async (sheet: string): Promise<Blad> => {
    const grid = await workbook.read(sheet);
    const { row, column, rows, columns } = grid.area;
    return Array.from({ length: row + rows }, (_, r) =>
      Array.from({ length: column + columns }, (__, c): Content => cellAt(grid, r, c).content),
    );
  };
  return {
    workbook: () => workbook,
    hoofdblad: () => hoofd,
    bladen: () => proef.sheets(),
    inhoud,
    opmaak: (sheet) => proef.numberFormats(sheet),
    doe,
    tussendoor: async (wat, verzoek) => {
      // What the name of the sheet will be counts from the moment that it comes.
      komt = wat;
      await proef.between(wat.flatMap(moves), FIRST + verzoek);
    },
    weiger: (verzoek, gedaan) => proef.refuse(REFUSED, FIRST + verzoek, gedaan * ACTIONS),
    rust: async () => {
      const kwam = await proef.calm();
      for (const wat of kwam ? komt : []) {
        if (wat.doe === 'hernoem' && wat.sheet === hoofd) hoofd = wat.naam;
        if ((wat.doe === 'vervang' || wat.doe === 'wisBlad') && wat.sheet === hoofd) hoofd = undefined;
        if (wat.doe === 'beschadig') await beschadig(opened, wat.welke, wat.hoe);
      }
      komt = [];
      return { kwam };
    },
  };
}

async function begin({ proef, pane }: OpenedProef): Promise<void> {
  const [first = ''] = await proef.sheets();
  await proef.renameSheet(first, 'Haaglanden');
  await proef.insertSheet('Invoer');
  const cells = Object.entries(WAARDEN).map(([sheet, rows]) => ({ sheet, rows: rows.map((row) => [...row]) }));
  await pane.evaluate(
    ([sheets, formats]) =>
      Excel.run(async ({ workbook: { worksheets } }) => {
        for (const { sheet, rows } of sheets)
          worksheets.getItem(sheet).getRangeByIndexes(0, 0, rows.length, rows[0]?.length ?? 1).values = rows;
        for (const [row, column, format] of formats)
          worksheets.getItem('Haaglanden').getRangeByIndexes(row, column, 1, 1).numberFormat = [[format]];
      }),
    [
      cells,
      FORMATEN.map(([place, format]) => {
        const [row = 0, column = 0] = place.split(':').map(Number);
        return [row, column, format] as const;
      }),
    ] as const,
  );
  await proef.activate('Haaglanden');
}

const call = ({ page }: OpenedProef, [name, ...args]: Move): Promise<unknown> =>
  page.evaluate(
    ([member, given]) =>
      (window.proef as unknown as Record<string, (...all: unknown[]) => Promise<unknown>>)[member]?.(...given),
    [name, args] as const,
  );

/** A doing as members of `window.proef`. */
function moves(wat: Gedaan): readonly Move[] {
  if (wat.doe === 'opslaanEnOpenen' || wat.doe === 'beschadig') return [];
  const { sheet } = wat;
  switch (wat.doe) {
    case 'cel':
      return [['foreignEdit', `${sheet}!${cellName(wat.row, wat.column)}`, wat.content]];
    case 'sorteer':
      return [['sort', sheet, { ...wat, descending: wat.aflopend }]];
    case 'rijErbij':
      return [['insertRow', sheet, wat.at]];
    case 'rijWeg':
      return [['deleteRow', sheet, wat.at]];
    case 'kolomErbij':
      return [['insertColumn', sheet, wat.at]];
    case 'hernoem':
      return [['renameSheet', sheet, wat.naam]];
    case 'kopieer':
      return [['copySheet', sheet]];
    case 'vervang':
      return [['emptyInPlace', sheet]];
    case 'wisBlad':
      return [['deleteSheet', sheet]];
    case 'beveilig':
      return [['protect', sheet, wat.aan]];
    case 'verberg':
      return [['hideRows', sheet, wat.row + 1, wat.row + 1]];
    case 'filter':
      return [['filter', sheet, true, wat.row]];
    case 'voegSamen':
      return [['merge', `${sheet}!${cellName(wat.row, wat.column)}:${cellName(wat.row, wat.column + 1)}`]];
    case 'herstelBeeld':
      return [['plainView', sheet]];
  }
}

async function beschadig({ pane }: OpenedProef, welke: number, hoe: number): Promise<void> {
  const entries = await pane.evaluate(() =>
    Excel.run(async (context) => {
      const settings = context.workbook.settings.load('items/key,items/value');
      await context.sync();
      return settings.items.flatMap(({ key, value }) =>
        key.startsWith('opgavewijzer.journaal.') ? [[key, String(value)] as const] : [],
      );
    }),
  );
  const [key, text] = entries[welke % Math.max(1, entries.length)] ?? [];
  if (key === undefined || text === undefined) return;
  await pane.evaluate(([name, value]) => Excel.run(async ({ workbook }) => void workbook.settings.add(name, value)), [
    key,
    beschadigd(text, hoe),
  ] as const);
}

/** The port in the page, from here: what crosses is plain, sets are listed, and a refusal is thrown again here. */
function workbookOf({ pane }: OpenedProef): Workbook {
  const from = async <T>(
    asked: Promise<{ readonly value: T } | { readonly code: string; readonly unsure: boolean }>,
  ) => {
    const answer = await asked;
    if ('code' in answer) throw new HostError(answer.code, undefined, answer.unsure);
    return answer.value;
  };
  const asked = <T>(member: string, args: readonly unknown[]): Promise<T> =>
    from(
      pane.evaluate(
        async ([name, given]) => {
          const { workbook } = await window.port;
          const members = workbook as unknown as Record<string, (...all: unknown[]) => Promise<unknown>>;
          try {
            const value = await members[name]?.(...given);
            return { value: JSON.parse(JSON.stringify(value ?? null, (_, v) => (v instanceof Set ? [...v] : v))) };
          } catch (error) {
            const { code, unsure = false } = error as { code?: string; unsure?: boolean };
            if (code === undefined) throw error;
            return { code, unsure };
          }
        },
        [member, args] as const,
      ) as Promise<{ readonly value: T }>,
    );
  const read = async (sheet?: string): Promise<Grid> => {
    const grid = await asked<Grid & { hiddenRows: number[]; hiddenColumns: number[] }>('read', [sheet]);
    return { ...grid, hiddenRows: new Set(grid.hiddenRows), hiddenColumns: new Set(grid.hiddenColumns) };
  };
  const members: Pick<Workbook, 'read' | 'journal' | 'write' | 'undo'> = {
    read,
    journal: () => asked('journal', []),
    write: (plan: WritePlan) => asked('write', [plan]),
    undo: (entry, seal) => asked('undo', seal === undefined ? [entry] : [entry, seal]),
  };
  return members as Workbook;
}
