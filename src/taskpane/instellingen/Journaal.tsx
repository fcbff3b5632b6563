import { usePane, useSession } from '../shell/context';
import { GestureButton } from '../shell/GestureButton';
import { telwoord, tijdstip } from '../lib/format';
import { mayForget, mayUndo } from '../model/commands';
import { letGo, undo } from '../model/writing/undoing';

/** The writes that the workbook remembers, newest first; each can be taken back. */
export function Journaal() {
  const session = useSession();
  const journal = usePane((state) => state.journal);
  return (
    <section aria-labelledby="journaal-kop">
      <h2 id="journaal-kop">Wat is geschreven</h2>
      {journal.length === 0 ? (
        <p>Er is nog niets geschreven. De laatste twintig keer dat u schrijft staan hier, ook na sluiten en openen.</p>
      ) : (
        <>
          <p className="klein">
            Zet terug wat een schrijfactie verving, bij de gemeente en de kolom waar het bij hoort, ook na sorteren of
            verplaatsen. Cellen die daarna zijn veranderd blijven staan.
          </p>
          <ul className="journaal">
            {journal.map((line) => (
              <li key={line.id}>
                <span>
                  <b>{line.label}</b>
                  <span className="klein">
                    {tijdstip(line.time)}, blad {line.sheet}
                    {line.gone && ' (is er niet meer)'}, {telwoord(line.cells, 'cel', 'cellen')}
                  </span>
                </span>
                <GestureButton
                  may={mayUndo}
                  text="Zet terug"
                  icon="terug"
                  name={`Zet terug: ${line.label}, ${tijdstip(line.time)}`}
                  onClick={() => void undo(session, line)}
                />
                <GestureButton
                  may={mayForget}
                  text="Haal van de lijst"
                  icon="prullenbak"
                  name={`Haal van de lijst: ${line.label}, ${tijdstip(line.time)}`}
                  onClick={() => void letGo(session, line)}
                />
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
