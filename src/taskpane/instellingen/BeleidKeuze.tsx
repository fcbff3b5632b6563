import { beleidsblad } from '../../change/papers/beleidsblad';
import { formatNorm } from '../../domain/beleid/norm-tekst';
import { regelOp, STANDAARDBELEID } from '../../domain/beleid/beleid';
import { volgendeBeslisdatum } from '../../domain/tijd/moment';
import { POLICY_SHEET } from '../../table/policy/policy-sheet';
import { BladKnop } from '../bladen/BladKnop';
import { usePane, useSession } from '../shell/context';
import { datumVoluit } from '../lib/format';
import Beleidsfouten from '../meldingen/Beleidsfouten';
import type { PaneState } from '../model/state';
import { refreshPolicy } from '../model/reading/kept';

const shownHere = ({ beleid, policySheet, reading }: PaneState) => ({ beleid, policySheet, reading });

/** The rules in force for the next decision, and the readable sheet on which they can be changed. */
export function BeleidKeuze() {
  const session = useSession();
  const { beleid, policySheet, reading } = usePane(shownHere);
  const datum = reading?.kind === 'overview' ? volgendeBeslisdatum(reading.overview.peildatum) : undefined;
  const regel = datum === undefined ? undefined : regelOp(beleid, datum);
  return (
    <section aria-labelledby="beleid-kop">
      <h2 id="beleid-kop">Beleidsregels</h2>
      {regel && (
        <p>
          Op {datumVoluit(regel.peildatum)} geldt als norm om niet te stijgen: {formatNorm(regel.norm)}.{' '}
          <span className="klein">Bron: {regel.bron.tekst}.</span>
        </p>
      )}
      <p className="klein">
        {policySheet
          ? `De regels staan op blad ${POLICY_SHEET}: wijzig ze daar, of begin opnieuw met de standaardregels.`
          : 'Zet de regels op een blad om er een toe te voegen of te wijzigen.'}
      </p>
      <Beleidsfouten />
      <div className="knoppen">
        <BladKnop
          text={policySheet ? 'Terug naar standaardregels' : 'Beleidsregels op een blad'}
          plan={() => beleidsblad(STANDAARDBELEID)}
          onMade={() => void refreshPolicy(session)}
        />
      </div>
    </section>
  );
}
