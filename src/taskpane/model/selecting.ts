import type { Area } from '../../table/cells/grid';
import { type Session, fail } from './session';

/** Goes to a block in the sheet. A refusal becomes a message. */
export async function goTo(session: Session, sheet: string, area: Area): Promise<void> {
  try {
    await session.workbook.select(sheet, area);
  } catch (error) {
    fail(session, error, () => goTo(session, sheet, area));
  }
}

/** Opens or closes the explanation of a line; opening it also goes to its row in the sheet. */
export function toggleRow(session: Session, row: number): void {
  const { reading, openRow } = session.store.get();
  session.store.set({ openRow: openRow === row ? undefined : row });
  if (openRow === row || reading?.kind !== 'overview') return;
  const { area, layout } = reading.table;
  const place =
    layout === 'turned'
      ? { row: area.row, column: row, rows: area.rows, columns: 1 }
      : { row, column: area.column, rows: 1, columns: area.columns };
  void goTo(session, reading.grid.sheet, place);
}
