import { THRESHOLD } from '../column';
import type { Role } from '../roles';
import type { HeadingReading } from './columns/heading-reading';

/** The heading of one table: its lines and, per column, the text with what it says. */
export interface Heading {
  readonly rows: readonly number[];
  readonly columns: readonly { readonly column: number; readonly text: string; readonly reading: HeadingReading }[];
}

/** Roles that are sure enough to be used. */
export function rolesIn(heading: Heading): ReadonlySet<Role> {
  return new Set(
    heading.columns.filter(({ reading }) => reading.certainty >= THRESHOLD).map(({ reading }) => reading.role),
  );
}
