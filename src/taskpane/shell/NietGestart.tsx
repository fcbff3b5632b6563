import { detailsOf } from '../lib/details';
import { FAULT_SENTENCES } from '../lib/fault-sentences';
import { kopieer } from '../lib/klembord';
import { PANE_SENTENCES } from '../lib/sentences';

/** The pane could not start, for want of a script or by a fault of ours. */
export default function NietGestart({ error }: { readonly error: unknown }) {
  return (
    <div className="inhoud">
      <p role="alert">{PANE_SENTENCES.nietGestart}</p>
      <button type="button" className="knop" onClick={() => kopieer(detailsOf(error))}>
        {FAULT_SENTENCES.kopieerDetails}
      </button>
    </div>
  );
}
