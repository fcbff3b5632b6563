import { sentence } from '../../review/sentences/all';
import { Button } from '../controls/Button';
import { usePane, useSession } from '../shell/context';
import { type Checked, markSeen } from '../model/checking';
import { mayRead } from '../model/commands';

/** Findings that someone has looked at, with the reason to leave them. A changed cell comes back by itself. */
export function Gezien({ seen }: { readonly seen: Checked['seen'] }) {
  const session = useSession();
  const state = usePane();
  if (seen.length === 0) return null;
  return (
    <section aria-labelledby="gezien-kop">
      <h2 id="gezien-kop">Gezien ({seen.length})</h2>
      <ul className="bevindingen">
        {seen.map(({ finding, reason }, i) => (
          <li key={`${finding.code} ${finding.area?.row} ${finding.area?.column} ${i}`} className="bevinding">
            <p>{sentence(finding)}</p>
            <p className="klein">Reden: {reason}</p>
            <Button
              kind="stil"
              icon="terug"
              text="Toon weer"
              name={`Toon weer: ${sentence(finding)}`}
              reason={mayRead(state)}
              onClick={() => void markSeen(session, finding, undefined)}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
