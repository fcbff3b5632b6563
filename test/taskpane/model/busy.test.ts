/** Cells that a function of ours still works on: no fault, no refusal, and read again by itself [F12]. */
import { offers, planResults } from '../../../src/change/outcomes/results';
import { geenFormulefouten } from '../../../src/review/checks/cells';
import { verouderd } from '../../../src/change/outcomes/verouderd';
import { type Content, isFormula } from '../../../src/change/write/content';
import { isBusy } from '../../../src/table/cells/busy';
import type { Grid } from '../../../src/table/cells/grid';
import { beginSession } from '../../../src/taskpane/model/begin';
import { createSession } from '../../../src/taskpane/model/session';
import { checked } from '../../../src/taskpane/model/checking';
import { type MemoryWorkbook, memoryWorkbook } from '../../change/memory-workbook';
import { at, type Cells, cellsOf, gridFrom } from '../../change/grids';
import { haaglandenCells } from '../../change/overviews';
import { everyColumn } from '../../change/every-column';
import { overviewIn, written } from '../../change/written';
import { KEYS } from '../../../src/taskpane/model/keys';
import { settled } from '../pane';

const busy = (cells: Cells): Cells =>
  new Map(
    [...cells].map(([key, cell]) => {
      const [row, column] = key.split(':').map(Number);
      const ours = (row ?? 0) > 0 && (column ?? 0) > 5 && (row ?? 0) < 10;
      return [key, ours ? { ...cell, content: '#BUSY!' } : cell];
    }),
  );

test.each(['#BUSY!', '#BEZIG!', '#GETTING_DATA'])('%s is being calculated', (text) => {
  expect(isBusy(text)).toBe(true);
});

test.each(['#N/A', 'bezig', '', 0, '#BUSY'])('%j is not', (value) => {
  expect(isBusy(value)).toBe(false);
});

test('nothing is found in them, and they are read again until they have their outcome', async () => {
  const done = written(haaglandenCells(), 'waarden');
  const workbook = memoryWorkbook({ Blad: busy(done) });
  const waiting = new Set<() => void>();
  const session = createSession({
    workbook,
    later: (task) => {
      waiting.add(task);
      return () => void waiting.delete(task);
    },
  });
  const stop = await beginSession(session);
  const { reading } = session.store.get();
  expect(reading?.kind).toBe('overview');
  expect(checked(session.store.get(), []).open.filter(({ code }) => /Verouderd|formuleFout/.test(code))).toEqual([]);
  expect(waiting.size).toBe(1);

  const reads = jest.spyOn(workbook, 'read');
  for (const task of [...waiting]) {
    waiting.delete(task);
    task();
  }
  await new Promise((settled) => setTimeout(settled, 0));
  expect(reads).toHaveBeenLastCalledWith('{1}', { again: true });
  expect(waiting.size).toBe(1);
  stop();
  expect(waiting.size).toBe(0);
});

/** Begins on these sheets; gives the waits that were asked for, and the way to let the last of them pass. */
async function followed(workbook: MemoryWorkbook) {
  const waits: number[] = [];
  let waiting: (() => void) | undefined;
  const session = createSession({
    workbook,
    later: (task, ms) => {
      waits.push(ms);
      waiting = task;
      return () => void (waiting = undefined);
    },
  });
  await beginSession(session);
  const pass = async (): Promise<void> => {
    const task = waiting;
    waiting = undefined;
    task?.();
    await settled();
  };
  return { session, waits, pass };
}

/** A cell gets its outcome; Excel tells nobody. */
function unseen({ backstage: { book } }: MemoryWorkbook, sheet: string, cell: string, content: Content): void {
  const one = book.sheet(sheet);
  Object.assign(one, { cells: new Map(one.cells).set(cell, { content, numberFormat: 'General' }) });
}

test('what stays busy is looked for ever more seldom, until something of it comes', async () => {
  const workbook = memoryWorkbook({ Blad: busy(written(haaglandenCells(), 'waarden')) });
  const { waits, pass } = await followed(workbook);
  for (let i = 0; i < 8; i += 1) await pass();
  expect(waits).toEqual([500, 1000, 2000, 4000, 8000, 16_000, 30_000, 30_000, 30_000]);
  unseen(workbook, 'Blad', at(1, 7), 'op schema');
  await pass();
  expect(waits.at(-1)).toBe(500);
});

test('a sheet that fills in and is busy is read again by itself too', async () => {
  const from = cellsOf([
    ['Gemeente', 'Koppelingen op 1 april 2022'],
    ['Delft', '#BUSY!'],
  ]);
  const workbook = memoryWorkbook({ Blad: haaglandenCells(), Koppelingen: from });
  await workbook.setSetting(KEYS.fillers, [['Blad', ['Koppelingen']]]);
  const { session, waits, pass } = await followed(workbook);
  const koppelingen = () => {
    const { reading } = session.store.get();
    return reading?.kind === 'overview' ? reading.overview.table.rows[0]?.koppelingen : 'geen overzicht';
  };
  expect(koppelingen()).toBeUndefined();
  await pass();
  expect(waits).toEqual([500, 1000]);
  unseen(workbook, 'Koppelingen', at(1, 1), 40);
  await pass();
  expect(koppelingen()).toBe(40);
  expect(waits).toEqual([500, 1000]);
});

test('a formula over busy cells, and an error that follows from one, are no finding until all is done', async () => {
  /** On a sheet where J4 holds an error. */
  const found = async (cells: Cells) => {
    const session = createSession({ workbook: memoryWorkbook({ Blad: cells }), later: () => () => undefined });
    (await beginSession(session))();
    const { reading } = session.store.get();
    if (reading?.kind !== 'overview') throw new Error('geen overzicht');
    const errors = reading.grid.errors.map((line, r) => line.map((isError, c) => isError || (r === 3 && c === 9)));
    const sheet = { ...reading, grid: { ...reading.grid, errors } };
    return [...geenFormulefouten(sheet, []), ...verouderd(reading.overview, sheet.grid, 'peildatum')].map(
      ({ code }) => code,
    );
  };
  const cells = new Map(written(haaglandenCells(), 'waarden'));
  cells.set(at(1, 8), { content: '=SUM(H2:H10)', numberFormat: 'General' });
  expect(await found(cells)).toEqual(['formuleFout', 'uitkomstVerouderd']);
  cells.set(at(2, 7), { content: '#BUSY!', numberFormat: 'General' });
  expect(await found(cells)).toEqual([]);
});

test('an outcome that is not busy and not right is still found', () => {
  const cells = new Map(written(haaglandenCells(), 'waarden'));
  cells.set(at(1, 8), { content: 1, numberFormat: 'General' });
  const workbook = memoryWorkbook({ Blad: cells });
  return workbook.read('Blad').then(async () => {
    const session = createSession({ workbook, later: () => () => undefined });
    (await beginSession(session))();
    const { reading } = session.store.get();
    if (reading?.kind !== 'overview') throw new Error('geen overzicht');
    expect(verouderd(reading.overview, gridFrom(cells, { sheet: 'Blad' }), 'peildatum')).toHaveLength(1);
  });
});

test('what we wrote and Excel works out again stays ours: nothing is asked, and all have their outcome', async () => {
  const workbook = memoryWorkbook({ Blad: haaglandenCells() });
  const grid = await workbook.read();
  const overview = overviewIn(grid);
  const choices = { ...everyColumn(offers(overview, grid, 'functies')), way: 'functies' } as const;
  const plan = planResults(overview, grid, choices);
  await workbook.write({ ...plan, outcomes: { headings: ['Opgave', 'Minimaal'], settings: '' } });
  const session = createSession({
    workbook: { ...workbook, read: async (...given) => working(await workbook.read(...given)) },
    later: () => () => undefined,
  });
  (await beginSession(session))();
  const { reading } = session.store.get();
  if (reading?.kind !== 'overview') throw new Error('geen overzicht');
  expect(reading.overview.rows.map(({ naam, opgave }) => [naam, opgave])).toEqual(
    overview.rows.map(({ naam, opgave }) => [naam, opgave]),
  );
  expect(checked(session.store.get(), []).open.map(({ code }) => code)).toEqual(['taakstellingIsOpgave']);
});

/** Every formula on it is still being worked out. */
function working(grid: Grid): Grid {
  const on = grid.formulas.map((line) => line.map(isFormula));
  return {
    ...grid,
    values: grid.values.map((line, r) => line.map((value, c) => (on[r]?.[c] ? '#BUSY!' : value))),
    errors: grid.errors.map((line, r) => line.map((isError, c) => isError || on[r]?.[c] === true)),
  };
}
