import { known } from '../../src/domain/known';
import type { Content } from '../../src/change/write/content';
import { forgetWrite, lookBack, undoWrite } from '../../src/change/doing/undo';
import { journalNow } from '../../src/change/doing/journal-now';
import { sheetKeyOf, writePlan } from '../../src/change/doing/write';
import { onCopy } from '../../src/change/write/basis';
import type { SheetPlan } from '../../src/change/sheet-plan';
import type { WritePlan } from '../../src/change/write/plan';
import type { CopyResult, Workbook } from '../../src/change/workbook';
import type { Area, ExcelTable, Grid } from '../../src/table/cells/grid';
import { cellsOf, type Cells } from './grids';
import { Book, type SheetState } from './memory/book';
import { memoryDoor } from './memory/door';
import { Traffic } from './memory/host';

/** What a test may do to the workbook behind the add-in's back. */
export interface Backstage {
  /** Somebody else types; listeners are told. */
  type(sheet: string, row: number, column: number, content: Content): void;
  /** Protection, filter, hidden rows, merged cells, tables of a sheet. */
  set(sheet: string, state: Partial<SheetState & { readonly tables: readonly ExcelTable[] }>): void;
  activate(sheet: string): void;
  remove(sheet: string): void;
  /** The next call is refused with this code. */
  refuse(code: string): void;
  cells(sheet: string): Cells;
  selected(): { readonly sheet: string; readonly area: Area };
  plan(sheet: string): SheetPlan | undefined;
  readonly book: Book;
  readonly traffic: Traffic;
}

export type MemoryWorkbook = Workbook & { readonly backstage: Backstage };

/**
 * The port on a workbook in memory, for tests of what stands on it: writing and taking back are the product's own, only
 * the door to Excel is not. The first sheet is in front.
 */
export function memoryWorkbook(
  start: Readonly<Record<string, Cells>>,
  clock: () => string = () => '2022-03-30T10:00:00.000Z',
): MemoryWorkbook {
  const book = new Book();
  Object.entries(start).forEach(([name, cells]) => book.add(name, cells));
  const traffic = new Traffic();
  const { host } = traffic;
  const door = memoryDoor(book, host);
  let active = book.sheets[0]?.id ?? '';
  let selected = { sheet: Object.keys(start)[0] ?? '', area: { row: 0, column: 0, rows: 1, columns: 1 } };
  const onChange = new Set<(sheet: string) => void>();
  const onActivate = new Set<(sheet: string) => void>();
  const settingKey = (key: string): string => `instelling.${key}`;
  const setting = (key: string): unknown => JSON.parse(book.settings.get(settingKey(key)) ?? 'null') ?? undefined;
  const listen =
    <T>(all: Set<T>) =>
    (listener: T) => {
      all.add(listener);
      return () => void all.delete(listener);
    };

  const writeCopy = async (plan: WritePlan, name: string): Promise<CopyResult> => {
    const taken = book.sheets.find((one) => one.name.toLowerCase() === name.toLowerCase());
    if (taken !== undefined) return { ok: false, taken: taken.name };
    const { cells, looks, tables, state } = book.sheet(sheetKeyOf(plan));
    const sheet = Object.assign(book.add(name, cells), { looks, tables, state });
    const result = await writePlan(door, onCopy(plan, { sheet: name, id: sheet.id }), clock());
    if (result.ok) active = sheet.id;
    else book.sheets.splice(book.sheets.indexOf(sheet), 1);
    return result;
  };

  /** The neighbour comes in front of a sheet that went. */
  const front = (at: number): void => {
    if (book.find(active) === undefined) active = (book.sheets[at] ?? book.sheets.at(-1))?.id ?? '';
  };

  return {
    features: { api: '1.17', program: 'Excel PC 16.0', language: 'nl' },
    read: (name) => host(() => book.grid(book.sheet(name ?? active))),
    readAll: async (names, { progress, signal } = {}) => {
      const grids: Grid[] = [];
      for (const name of names) {
        if (signal?.aborted) break;
        const found = await host(() => book.find(name));
        if (found) grids.push(book.grid(found));
        progress?.(names.indexOf(name) + 1, names.length);
      }
      return grids;
    },
    formulas: (names) =>
      host(() =>
        names.map((sheet) => {
          const found = book.find(sheet);
          const { formulas, values } = found ? book.grid(found) : { formulas: [], values: [] };
          return { sheet, formulas, values };
        }),
      ),
    sheets: () =>
      host(() =>
        book.sheets.map(({ id, name, plan }) => ({
          name,
          hidden: false,
          active: id === active,
          ...known({ ours: plan?.kind }),
        })),
      ),
    select: (name, area) =>
      host(() => {
        active = book.sheet(name).id;
        selected = { sheet: name, area };
      }),
    write: (plan) => writePlan(door, plan, clock()),
    writeCopy,
    undo: async ({ id }, seal) => {
      const at = book.sheets.findIndex((one) => one.id === active);
      const result = await undoWrite(door, id, seal);
      front(at);
      return result;
    },
    lookBack: ({ id }) => lookBack(door, id),
    forget: ({ id }) => forgetWrite(door, id),
    removeEmpty: async (name) => {
      const at = book.sheets.findIndex(({ id }) => id === active);
      const gone = await door.drop(name);
      front(at);
      return gone;
    },
    journal: async () => journalNow(await door.kept()),
    addSheets: (plans, { replace = false, progress, signal } = {}) =>
      host(() => {
        const taken = plans
          .filter((p) => book.find(p.name) !== undefined)
          .map(({ name }) => ({ name, ours: book.sheet(name).plan?.kind !== undefined }));
        if (taken.some(({ ours }) => !ours || !replace)) return { ok: false, taken };
        const made: string[] = [];
        for (const plan of plans) {
          if (signal?.aborted) return { ok: true, made, cancelled: true };
          const old = book.find(plan.name);
          const index = old ? book.sheets.indexOf(old) : book.sheets.length;
          if (old) book.sheets.splice(index, 1);
          const sheet = book.add(plan.name, cellsOf(plan.cells), index);
          sheet.plan = plan;
          if (made.length === 0) active = sheet.id;
          made.push(plan.name);
          progress?.(made.length, plans.length);
        }
        return { ok: true, made, cancelled: false };
      }),
    recall: async (keys) => [journalNow(await door.kept()), ...keys.map(setting)],
    setting: (key) => host(() => setting(key)),
    setSetting: (key, value) =>
      host(() => {
        if (value === undefined) book.settings.delete(settingKey(key));
        else book.settings.set(settingKey(key), JSON.stringify(value));
      }),
    removeAllOurs: () =>
      host(() => {
        book.settings.clear();
        book.names.clear();
        for (const one of book.sheets) delete one.plan;
      }),
    onChange: listen(onChange),
    onActivate: listen(onActivate),
    backstage: {
      type(name, row, column, content) {
        book.type(book.sheet(name), row, column, content);
        onChange.forEach((tell) => tell(name));
      },
      set(name, { tables, ...state }) {
        const sheet = book.sheet(name);
        sheet.state = { ...sheet.state, ...state };
        if (tables) sheet.tables = tables;
      },
      activate(name) {
        active = book.sheet(name).id;
        onActivate.forEach((tell) => tell(name));
      },
      remove: (name) => void book.sheets.splice(book.sheets.indexOf(book.sheet(name)), 1),
      refuse: (code) => traffic.interfere({ skip: 0, refuse: code }),
      cells: (name) => book.sheet(name).cells,
      selected: () => selected,
      plan: (name) => book.find(name)?.plan,
      book,
      traffic,
    },
  };
}
