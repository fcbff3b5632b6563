import { usePane } from '../shell/context';
import { datumVoluit, telwoord } from '../lib/format';
import type { PaneState } from '../model/state';

/** Speaks what has no message bar of its own: that the pane read the sheet, and what it found. */
export function Omroep() {
  return (
    <div role="status" className="onzichtbaar">
      {usePane(omgeroepen)}
    </div>
  );
}

export function omgeroepen({ busy, reading }: PaneState): string {
  if (busy === 'schrijven') return 'Bezig met schrijven.';
  if (busy === 'terugzetten') return 'Bezig met terugzetten.';
  if (reading?.kind !== 'overview') return '';
  const { rows, peildatum } = reading.overview;
  return `Gelezen: ${telwoord(rows.length, 'gemeente', 'gemeenten')} op ${datumVoluit(peildatum)}.`;
}
