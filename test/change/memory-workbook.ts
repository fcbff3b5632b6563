import { asFound, conflicts, sheetConflicts } from '../../src/change/write/conflicts';
import type { Content } from '../../src/change/write/content';
import { decodeEntry, encodeEntry } from '../../src/change/write/journal-codec';
import { forget, MOST_TEXT, newId, remember, type JournalIndex } from '../../src/change/write/journal-index';
import type { SheetPlan } from '../../src/change/sheet-plan';
import { restore } from '../../src/change/write/undo';
import type { WritePlan } from '../../src/change/write/plan';
import { HostError, type Workbook, type WriteResult } from '../../src/change/workbook';
import type { Area, Grid } from '../../src/table/cells/grid';
import { applyTo, at, cellsOf, gridFrom, type Cells } from './grids';

/** What a test may do to the workbook behind the add-in's back. */
export interface Backstage {
  /** Somebody else types; listeners are told. */
  type(sheet: string, row: number, column: number, content: Content): void;
  /** Protection, filter, hidden rows, merged cells of a sheet. */
  set(
    sheet: string,
    state: Partial<Pick<Grid, 'isProtected' | 'isFiltered' | 'hiddenRows' | 'hiddenColumns' | 'merged' | 'tables'>>,
  ): void;
  activate(sheet: string): void;
  remove(sheet: string): void;
  /** The next call is refused with this code. */
  refuse(code: string): void;
  cells(sheet: string): Cells;
  selected(): { readonly sheet: string; readonly area: Area };
  plan(sheet: string): SheetPlan | undefined;
}

interface Sheet {
  cells: Cells;
  state: Partial<Grid>;
  plan?: SheetPlan;
}

/** The port without Excel, for tests of what stands on it. The first sheet is in front. */
export function memoryWorkbook(
  start: Readonly<Record<string, Cells>>,
  clock: () => string = () => '2022-03-30T10:00:00.000Z',
): Workbook & { readonly backstage: Backstage } {
  const sheets = new Map<string, Sheet>(Object.entries(start).map(([name, cells]) => [name, { cells, state: {} }]));
  let active = Object.keys(start)[0] ?? '';
  let selected = { sheet: active, area: { row: 0, column: 0, rows: 1, columns: 1 } };
  let refusal: string | undefined;
  let index: JournalIndex = [];
  const entries = new Map<string, string>();
  const settings = new Map<string, string>();
  const onChange = new Set<(sheet: string) => void>();
  const onActivate = new Set<(sheet: string) => void>();

  const host = <T>(work: () => T): Promise<T> =>
    Promise.resolve().then(() => {
      const code = refusal;
      refusal = undefined;
      if (code !== undefined) throw new HostError(code);
      return work();
    });
  const sheet = (name: string): Sheet => {
    const found = sheets.get(name);
    if (found === undefined) throw new HostError('ItemNotFound');
    return found;
  };
  const grid = (name: string): Grid => {
    const { cells, state, plan } = sheet(name);
    return gridFrom(cells, { ...state, sheet: name, ...(plan && { ours: plan.kind }) });
  };
  const gridOrNone = (name: string): Grid | undefined => (sheets.has(name) ? grid(name) : undefined);
  const listen =
    <T>(all: Set<T>) =>
    (listener: T) => {
      all.add(listener);
      return () => void all.delete(listener);
    };

  const carriedOut = (plan: WritePlan, now: Grid): WriteResult => {
    const entry = { id: newId(index, clock()), time: clock(), plan: asFound(plan, now) };
    sheet(plan.sheet).cells = applyTo(sheet(plan.sheet).cells, plan);
    const text = encodeEntry(entry);
    entries.set(entry.id, text);
    index = remember(index, entry, text.length).index;
    return { ok: true, entry, differences: [], remembered: text.length <= MOST_TEXT };
  };

  return {
    features: { api: '1.17', program: 'Excel PC 16.0', language: 'nl' },
    read: (name) => host(() => grid(name ?? active)),
    sheets: () =>
      host(() =>
        [...sheets].map(([name, { plan }]) => ({
          name,
          hidden: false,
          active: name === active,
          ...(plan && { ours: plan.kind }),
        })),
      ),
    selection: () => host(() => selected),
    select: (name, area) =>
      host(() => {
        sheet(name);
        active = name;
        selected = { sheet: name, area };
      }),
    write: (plan) =>
      host(() => {
        const now = gridOrNone(plan.sheet);
        const found = conflicts(plan, now);
        if (now === undefined || found.length > 0) return { ok: false, conflicts: found };
        return carriedOut(plan, now);
      }),
    writeCopy: (plan, name) =>
      host(() => {
        const taken = [...sheets.keys()].find((one) => one.toLowerCase() === name.toLowerCase());
        if (taken !== undefined) return { ok: false, taken };
        const { cells, state } = sheet(plan.sheet);
        sheets.set(name, { cells, state });
        const copy = { ...plan, sheet: name };
        const found = conflicts(copy, grid(name));
        if (found.length > 0) sheets.delete(name);
        if (found.length > 0) return { ok: false, conflicts: found };
        active = name;
        return carriedOut(copy, grid(name));
      }),
    undo: ({ id }) =>
      host(() => {
        const entry = index.some((line) => line.id === id) ? decodeEntry(entries.get(id)) : undefined;
        if (entry === undefined) throw new HostError('NotRemembered');
        const now = gridOrNone(entry.plan.sheet);
        const found = sheetConflicts(entry.plan, now);
        if (now === undefined || found.length > 0) return { ok: false, conflicts: found };
        const { plan, cells, kept } = restore(entry.plan, now);
        sheet(plan.sheet).cells = applyTo(sheet(plan.sheet).cells, plan);
        if (cells > 0 || kept.length === 0) index = forget(index, id);
        return { ok: true, restored: cells, kept };
      }),
    journal: () => host(() => index),
    addSheets: (plans, { replace = false, progress, signal } = {}) =>
      host(() => {
        const taken = plans
          .filter((p) => sheets.has(p.name))
          .map(({ name }) => ({ name, ours: sheet(name).plan !== undefined }));
        if (taken.some(({ ours }) => !ours || !replace)) return { ok: false, taken };
        const made: string[] = [];
        for (const plan of plans) {
          if (signal?.aborted) return { ok: true, made, cancelled: true };
          sheets.set(plan.name, { cells: cellsOf(plan.cells), state: {}, plan });
          made.push(plan.name);
          active = made[0] ?? active;
          progress?.(made.length, plans.length);
        }
        return { ok: true, made, cancelled: false };
      }),
    setting: (key) => host((): unknown => JSON.parse(settings.get(key) ?? 'null') ?? undefined),
    setSetting: (key, value) =>
      host(() => {
        if (value === undefined) settings.delete(key);
        else settings.set(key, JSON.stringify(value));
      }),
    removeAllOurs: () =>
      host(() => {
        settings.clear();
        entries.clear();
        index = [];
        for (const one of sheets.values()) delete one.plan;
      }),
    onChange: listen(onChange),
    onActivate: listen(onActivate),
    backstage: {
      type(name, row, column, content) {
        const old = sheet(name).cells.get(at(row, column));
        sheet(name).cells = new Map(sheet(name).cells).set(at(row, column), {
          content,
          numberFormat: old?.numberFormat ?? 'General',
        });
        onChange.forEach((tell) => tell(name));
      },
      set: (name, state) => void (sheet(name).state = { ...sheet(name).state, ...state }),
      activate(name) {
        sheet(name);
        active = name;
        onActivate.forEach((tell) => tell(name));
      },
      remove: (name) => void sheets.delete(name),
      refuse: (code) => void (refusal = code),
      cells: (name) => sheet(name).cells,
      selected: () => selected,
      plan: (name) => sheets.get(name)?.plan,
    },
  };
}
