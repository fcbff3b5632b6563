import type { AddResult, HostError } from '../../change/workbook';
import { known } from '../../domain/known';

/** What became of making sheets of ours, by their names. */
export type SheetOutcome =
  | {
      readonly kind: 'made';
      readonly names: readonly string[];
      readonly cancelled: boolean;
      readonly refused?: HostError;
    }
  /** Sheets of ours have these names: may they be replaced? */
  | { readonly kind: 'asks'; readonly names: readonly string[] }
  /** Sheets of somebody else have these names; they stay. */
  | { readonly kind: 'taken'; readonly names: readonly string[] };

/** A name that belongs to somebody else is said first: to replace the others would not help. */
export function whatBecameOf(result: AddResult): SheetOutcome {
  if (result.ok) {
    const { made, cancelled, refused } = result;
    return { kind: 'made', names: made, cancelled, ...known({ refused }) };
  }
  const theirs = result.taken.filter(({ ours }) => !ours);
  const [kind, which] = theirs.length > 0 ? (['taken', theirs] as const) : (['asks', result.taken] as const);
  return { kind, names: which.map(({ name }) => name) };
}
