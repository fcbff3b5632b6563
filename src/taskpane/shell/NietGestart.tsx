import { detailsOf } from '../lib/details';
import { STORING } from '../lib/fault-sentences';
import { kopieer } from '../lib/klembord';
import { TEKST } from '../lib/sentences';

/** The pane could not start, for want of a script or by a fault of ours. */
export default function NietGestart({ error }: { readonly error: unknown }) {
  return (
    <div className="inhoud">
      <p role="alert">{TEKST.nietGestart}</p>
      <button type="button" className="knop" onClick={() => kopieer(detailsOf(error))}>
        {STORING.kopieerDetails}
      </button>
    </div>
  );
}
