import { useEffect, useRef } from 'react';
import type { Offer } from '../../change/outcomes/results';
import { asValuesSentences, emptySumSentences, repeatsSentence } from '../../change/outcomes/sentences';
import type { Sum } from '../../change/outcomes/sums';
import { Button } from '../controls/Button';
import { onEscape } from '../controls/escape';
import { Checkbox } from '../controls/fabric/Checkbox';
import { usePane, useSession } from '../shell/context';
import { GestureButton } from '../shell/GestureButton';
import { telwoord } from '../lib/format';
import { mayConfirm } from '../model/commands';
import { Schrijfwijze } from '../instellingen/Schrijfwijze';
import type { Preview } from '../model/state';
import { closePreview, toggleOffer, write } from '../model/writing/writing';
import { Cellen } from './Cellen';
import { Terug } from './Terug';

const SOORT: Readonly<Record<Offer['kind'], string>> = {
  nieuw: 'nieuwe kolom',
  bijwerken: 'kolom bijwerken',
  aanvullen: 'lege cellen aanvullen',
  corrigeren: 'afwijkende cellen verbeteren',
};

function watVerandert(preview: Preview): string {
  const { sheet, changes } = preview.plan;
  if (changes.length === 0) return 'Er verandert niets.';
  const cellen = telwoord(changes.length, 'cel', 'cellen');
  if (preview.kind !== 'kopie') return `${cellen} op blad ${sheet}.`;
  const verandert = changes.length === 1 ? 'verandert' : 'veranderen';
  return `Een kopie van blad ${sheet} met de naam ${preview.name}, waarin ${cellen} ${verandert}.`;
}

/** What will be written, before it is: columns that can be left out, and every cell with its old and new content. */
export default function Voorbeeld() {
  const session = useSession();
  const preview = usePane((state) => state.preview);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  useEffect(() => {
    const leave = onEscape(() => closePreview(session));
    document.addEventListener('keydown', leave);
    return () => document.removeEventListener('keydown', leave);
  }, [session]);
  if (preview === undefined) return null;
  if (preview.kind === 'terug') return <Terug preview={preview} heading={heading} />;
  const { plan } = preview;
  return (
    <>
      <section className="inhoud voorbeeld" aria-labelledby="voorbeeld-kop">
        {/* Not -1: in Excel on the web office.js moves the focus on Tab itself,
            and from an element outside the order it leaves the pane. */}
        <h2 id="voorbeeld-kop" ref={heading} tabIndex={0}>
          Voorbeeld
        </h2>
        <p role="status">{watVerandert(preview)}</p>
        {preview.kind === 'uitkomsten' && (
          <>
            <fieldset>
              <legend>Wat wordt geschreven</legend>
              {preview.offers.map(({ key, kind, heading: kop, cells, repeats }) => (
                <Checkbox
                  key={key}
                  label={`${kop} (${SOORT[kind]}, ${telwoord(cells, 'cel', 'cellen')})`}
                  help={repeats === undefined ? undefined : repeatsSentence(repeats)}
                  checked={preview.choices.take.has(key)}
                  onChange={() => toggleOffer(session, key)}
                />
              ))}
            </fieldset>
            <p className="klein">Kolommen die mensen invullen blijven zoals ze zijn.</p>
            <Sommen sums={preview.sums} />
            <Schrijfwijze />
            {asValuesSentences(preview.asValues).map((zin) => (
              <p key={zin}>{zin}</p>
            ))}
          </>
        )}
        {plan.changes.length > 0 && <Cellen sheet={plan.sheet} changes={plan.changes} />}
      </section>
      <div className="voet">
        <GestureButton
          may={mayConfirm}
          text={preview.kind === 'kopie' ? 'Maak het nieuwe blad' : 'Schrijven'}
          icon="schrijven"
          kind="hoofd"
          onClick={() => void write(session)}
        />
        <Button text="Annuleren" onClick={() => closePreview(session)} />
      </div>
    </>
  );
}

/** What comes on the lines of sums, and where nothing comes. */
function Sommen({ sums }: { readonly sums: readonly Sum[] }) {
  const leeg = emptySumSentences(sums);
  return (
    <>
      {leeg.length < sums.length && (
        <p className="klein">Op rijen met een totaal komen sommen; op schema, trede en vervolgstap tellen niet op.</p>
      )}
      {leeg.map((zin) => (
        <p key={zin}>{zin}</p>
      ))}
    </>
  );
}
