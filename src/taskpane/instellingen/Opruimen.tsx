import { useState } from 'react';
import { Button } from '../controls/Button';
import { useSession } from '../shell/context';
import { GestureButton } from '../shell/GestureButton';
import { mayForget } from '../model/commands';
import { forgetAll } from '../model/housekeeping';

/** The one button that removes everything of ours from the workbook, after asking. */
export function Opruimen() {
  const session = useSession();
  const [zeker, setZeker] = useState(false);
  return (
    <section aria-labelledby="opruimen-kop">
      <h2 id="opruimen-kop">Wat we bewaren</h2>
      <p>In deze werkmap staan de lijst hierboven en wat u over kolommen hebt gezegd. Er gaat niets naar buiten.</p>
      {zeker ? (
        <div className="knoppen" role="group" aria-label="Weet u het zeker?">
          <p>Daarna kan wat is geschreven niet meer door Opgavewijzer worden teruggezet.</p>
          <Button text="Nee" onClick={() => setZeker(false)} />
          <GestureButton
            may={mayForget}
            text="Ja, verwijder alles"
            icon="prullenbak"
            kind="hoofd"
            onClick={() => {
              setZeker(false);
              void forgetAll(session);
            }}
          />
        </div>
      ) : (
        <Button text="Verwijder wat we bewaren" icon="prullenbak" onClick={() => setZeker(true)} />
      )}
    </section>
  );
}
