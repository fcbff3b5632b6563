import { VOORBEELD, voorbeeldblad } from '../../change/papers/voorbeeldblad';
import { BladKnop } from '../bladen/BladKnop';
import { useSession } from '../shell/context';
import { read } from '../model/reading/reading';

/**
 * The way to try the add-in without figures of one's own. On a sheet with something on it, it keeps to the background.
 */
export default function VoorbeeldLaden({ leeg }: { readonly leeg: boolean }) {
  const session = useSession();
  return (
    <section className="voorbeeldaanbod" aria-label="Voorbeeld">
      <p className="klein">
        Eerst kijken wat Opgavewijzer doet? Het voorbeeld is het overzicht van Haaglanden van maart 2022. Het komt op
        een nieuw blad; aan uw andere bladen verandert niets. U kunt dat blad verwijderen zoals elk ander blad.
      </p>
      <BladKnop
        text="Voorbeeld laden"
        kind={leeg ? 'hoofd' : 'gewoon'}
        plan={voorbeeldblad}
        onMade={() => void read(session, VOORBEELD)}
      />
    </section>
  );
}
