/** After rows and columns moved, taking back gives every gemeente what was hers, also in a user's own column. */
import { insertColumn, insertRow, deleteRow, rename, sortRows } from '../../change/memory/shifts';
import type { Book, Sheet } from '../../change/memory/book';
import { overgeschreven } from '../../change/beproef/orakel';
import { beginSession } from '../../../src/taskpane/model/begin';
import { undo } from '../../../src/taskpane/model/writing/undoing';
import { openRepair, write } from '../../../src/taskpane/model/writing/writing';
import { isFormula, type Content } from '../../../src/change/write/content';
import { haaglandenCells, openPreviewOfAll, paneOn, settled } from '../pane';

const sorted = (by: number, descending: boolean) => (book: Book, sheet: Sheet) =>
  sortRows(book, sheet, { from: 1, to: 9, columns: 20, by, descending });

type Move = readonly [name: string, move: (book: Book, sheet: Sheet) => unknown, gone?: string];

const MOVES: readonly Move[] = [
  ['sorted by name', sorted(0, true)],
  ['sorted by the number housed', sorted(3, false)],
  ['sorted twice', (...on) => [sorted(3, true), sorted(2, false)].forEach((sort) => sort(...on))],
  ['a row inserted above', (book, sheet) => insertRow(book, sheet, 0)],
  ['a row inserted between', (book, sheet) => insertRow(book, sheet, 4)],
  ['a row deleted', (book, sheet) => deleteRow(book, sheet, 6), 'Rijswijk'],
  ['the first row deleted', (book, sheet) => deleteRow(book, sheet, 1), 'Delft'],
  ['a column inserted in front', (book, sheet) => insertColumn(book, sheet, 0)],
  ['a column inserted between', (book, sheet) => insertColumn(book, sheet, 3)],
  ['a column inserted before ours', (book, sheet) => insertColumn(book, sheet, 6)],
  ['sorted, then a row inserted', (book, sheet) => [sorted(0, true)(book, sheet), insertRow(book, sheet, 2)]],
  ['renamed and sorted', (book, sheet) => [rename(book, sheet, 'Anders'), sorted(3, true)(book, sheet)]],
];

function contents(book: Book, sheet: Sheet): Map<string, Content> {
  const { area } = book.grid(sheet);
  const rows = Array.from({ length: area.row + area.rows }, (_, row) =>
    Array.from({ length: area.column + area.columns }, (__, column) => book.stateAt(sheet, row, column).content),
  );
  return new Map([...overgeschreven(rows)].map(([key, value]) => [key, isFormula(value) ? 'formule' : value]));
}

async function opened() {
  const pane = paneOn({ Haaglanden: haaglandenCells() });
  await beginSession(pane.session);
  const { book } = pane.backstage;
  return { ...pane, book, sheet: book.sheet('Haaglanden') };
}

const WRITES: readonly (readonly [string, (pane: Awaited<ReturnType<typeof opened>>) => void])[] = [
  ['columns of ours', ({ session }) => openPreviewOfAll(session)],
  [
    "cells in the user's own column",
    ({ session }) =>
      openRepair(
        session,
        [1, 2, 3, 5, 9].map((row) => ({ row, column: 3, content: 900 + row })),
      ),
  ],
];

describe.each(WRITES)('%s', (_, prepare) => {
  test.each(MOVES.map(([name, move, gone]) => ({ name, move, gone })))('$name', async ({ move, gone }) => {
    const pane = await opened();
    const { session, book, sheet, wait } = pane;
    const before = contents(book, sheet);
    prepare(pane);
    await write(session);
    expect(session.store.get().message).toMatchObject({ kind: 'written', differences: [] });
    move(book, sheet);
    pane.backstage.activate(sheet.name);
    wait();
    await settled();
    await undo(session);
    expect(session.store.get().message?.kind).toBe('undone');
    const wanted = [...before].filter(([key]) => gone === undefined || !key.startsWith(`${gone} | `));
    expect(contents(book, sheet)).toEqual(new Map(wanted));
  });
});
