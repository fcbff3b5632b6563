import { sentence } from '../../review/sentences/all';
import { useSession } from '../shell/context';
import { GestureButton } from '../shell/GestureButton';
import { type Checked, markSeen } from '../model/checking';
import { mayRead } from '../model/commands';

/** Findings that someone has looked at, with the reason to leave them. A changed cell comes back by itself. */
export function Gezien({ seen }: { readonly seen: Checked['seen'] }) {
  const session = useSession();
  if (seen.length === 0) return null;
  return (
    <section aria-labelledby="gezien-kop">
      <h2 id="gezien-kop">Gezien ({seen.length})</h2>
      <ul className="bevindingen">
        {seen.map(({ finding, reason }, i) => (
          <li key={`${finding.code} ${finding.area?.row} ${finding.area?.column} ${i}`} className="bevinding">
            <p>{sentence(finding)}</p>
            <p className="klein">Reden: {reason}</p>
            <GestureButton
              may={mayRead}
              kind="stil"
              icon="terug"
              text="Toon weer"
              name={`Toon weer: ${sentence(finding)}`}
              onClick={() => void markSeen(session, [finding], undefined)}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
