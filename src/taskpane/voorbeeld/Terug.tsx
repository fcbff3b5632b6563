import type { RefObject } from 'react';
import { isFormula } from '../../change/write/content';
import { conflictSentences } from '../../change/write/sentences/conflicts';
import { Button } from '../controls/Button';
import { telwoord, tijdstip } from '../lib/format';
import { mayConfirm } from '../model/commands';
import type { Preview } from '../model/state';
import { undoShown } from '../model/writing/undoing';
import { closePreview } from '../model/writing/writing';
import { useSession } from '../shell/context';
import { GestureButton } from '../shell/GestureButton';
import { Cellen } from './Cellen';

interface Props {
  readonly preview: Extract<Preview, { kind: 'terug' }>;
  readonly heading: RefObject<HTMLHeadingElement | null>;
}

/** What taking back a write would do that came with the workbook: every cell, and which of them become formulas. */
export function Terug({ preview: { line, back }, heading }: Props) {
  const session = useSession();
  const { sheet, label, changes, kept, newSheet } = back;
  const formules = changes.filter(({ after }) => isFormula(after.content)).length;
  return (
    <>
      <section className="inhoud voorbeeld" aria-labelledby="voorbeeld-kop">
        <h2 id="voorbeeld-kop" ref={heading} tabIndex={0}>
          Terugzetten
        </h2>
        <p role="status">
          {label}, {tijdstip(line.time)}:{' '}
          {changes.length === 0
            ? 'er komt niets terug.'
            : `${telwoord(changes.length, 'cel komt', 'cellen komen')} terug op blad ${sheet}.`}
        </p>
        <p>
          Dit is geschreven voordat u deze werkmap nu opende, misschien door iemand anders. Kijk of u dit terug wilt
          hebben.
          {formules > 0 && ` ${telwoord(formules, 'cel wordt', 'cellen worden')} een formule.`}
        </p>
        {newSheet && <p>Blad {sheet} is ervoor gemaakt en gaat weg als er daarna niets meer op staat.</p>}
        {kept.length > 0 && <p>{telwoord(kept.length, 'cel blijft', 'cellen blijven')} zoals nu.</p>}
        {conflictSentences(kept).map((zin) => (
          <p key={zin}>{zin}</p>
        ))}
        {changes.length > 0 && <Cellen sheet={sheet} changes={changes} formulas />}
      </section>
      <div className="voet">
        <GestureButton
          may={mayConfirm}
          text="Zet terug"
          icon="terug"
          kind="hoofd"
          onClick={() => void undoShown(session)}
        />
        <Button text="Annuleren" onClick={() => closePreview(session)} />
      </div>
    </>
  );
}
