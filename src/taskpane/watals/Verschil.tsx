import type { Cijfer } from './model/beeld';
import { WATALS_SENTENCES } from './model/sentences';

/** Beside the field that causes it: what differs from now, in one line. */
export function Verschil({ van, cijfers }: { readonly van?: string; readonly cijfers: readonly Cijfer[] }) {
  return (
    <p className="effect">
      {van !== undefined && <b>{van}: </b>}
      {cijfers.length === 0 && WATALS_SENTENCES.geenVerschil}
      {cijfers.map(({ naam, voor, na }, i) => (
        <span key={naam}>
          {i > 0 && '; '}
          {naam} {voor} → <b>{na}</b>
        </span>
      ))}
    </p>
  );
}
