import { type Content, shown } from '../../../src/change/write/content';
import type { WritePlan } from '../../../src/change/write/plan';
import { type Orakel, plaatsen, sleutel, vergelijkbaar } from './orakel';
import type { Blad } from './veld';

/** What a cell held before a write, and what it holds by it. */
export interface Cel {
  readonly voor: Content;
  readonly na: Content;
}

/** The cells of a write as people know them: by the name beside each and the heading above it. */
export function opNaam(plan: WritePlan, blad: Blad, orakel: Orakel): Map<string, Cel> {
  const waar = plaatsen(blad);
  const naamVan = new Map([...(waar?.rijen ?? [])].map(([naam, row]) => [row, naam]));
  const kopVan = new Map([...(waar?.kolommen ?? [])].map(([kop, column]) => [column, kop]));
  for (const { row, column, after } of plan.changes)
    if (row === waar?.koprij) kopVan.set(column, String(shown(after.content)));
  return new Map(
    plan.changes.map(({ row, column, after }) => {
      const key = sleutel(naamVan.get(row) ?? `rij ${row + 1}`, kopVan.get(column) ?? `kolom ${column + 1}`);
      return [key, { voor: orakel.get(key) ?? '', na: vergelijkbaar(after.content) }];
    }),
  );
}

/**
 * Columns that are no longer known as ours get new ones beside them: then a heading no longer says which column is
 * meant.
 */
export function dubbeleKop({ changes }: WritePlan, blad: Blad): boolean {
  const waar = plaatsen(blad);
  return changes.some(({ row, after }) => row === waar?.koprij && waar.kolommen.has(String(shown(after.content))));
}
