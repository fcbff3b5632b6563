import { KopieerDetails } from '../meldingen/KopieerDetails';
import { VERSION } from '../lib/version';

/** Which version this is, with what an administrator asks for first. */
export function Over() {
  return (
    <section aria-labelledby="over-kop">
      <h2 id="over-kop">Over Opgavewijzer</h2>
      <p>Versie {VERSION}</p>
      <div className="knoppen">
        <KopieerDetails />
      </div>
    </section>
  );
}
