import type { Overview } from '../../review/assess/overview';
import { Button } from '../controls/Button';
import { MessageBar } from '../controls/MessageBar';
import { dagMaand, telwoord } from '../lib/format';
import { mayRead } from '../model/commands';
import { usePane } from '../shell/context';
import { GestureButton } from '../shell/GestureButton';
import { type Concept, klaar } from './concept';
import { type AfwijkingenState, type AfwijkingenStore, bekijkAfwijkingen, ingevoerd } from './model';
import { AFWIJKINGEN_SENTENCES, AFWIJKINGEN_STATUS_SENTENCES } from './sentences';
import { type Effect, workedOut } from './worked-out';

interface Props {
  readonly afwijkingen: AfwijkingenStore;
  readonly state: AfwijkingenState;
  readonly overview: Overview;
}

/** All that was filled in so far, with what each does to the step, and the way to the preview. */
export function Ingevoerd({ afwijkingen, state: { concepten }, overview }: Props) {
  const pane = usePane((all) => all);
  if (concepten.size === 0) return null;
  const entries = ingevoerd(concepten);
  const found = workedOut(pane, entries);
  const effects = found.ok ? found.effects : [];
  const cellen = found.ok ? found.plan.changes.length : 0;
  const namen = new Map(overview.table.rows.flatMap(({ gemeente: g }) => (g ? [[g.code, g.naam] as const] : [])));
  const weg = (code: string): void =>
    afwijkingen.store.set({ concepten: new Map([...concepten].filter(([one]) => one !== code)) });
  return (
    <section aria-label={AFWIJKINGEN_SENTENCES.ingevoerd}>
      <h3>{AFWIJKINGEN_SENTENCES.ingevoerd}</h3>
      <ul className="afwijkingen">
        {[...concepten].map(([code, concept]) => (
          <li key={code}>
            <span>
              {inWoorden(
                namen.get(code) ?? code,
                concept,
                effects.find((effect) => effect.code === code),
              )}
            </span>{' '}
            <Button kind="stil" text={AFWIJKINGEN_SENTENCES.weg(namen.get(code) ?? code)} onClick={() => weg(code)} />
          </li>
        ))}
      </ul>
      {!found.ok && <MessageBar tone="let op">{found.zin}</MessageBar>}
      {found.ok &&
        found.notes.map((zin) => (
          <MessageBar key={zin} tone="info">
            {zin}
          </MessageBar>
        ))}
      <p role="status">{telwoord(cellen, 'cel verandert', 'cellen veranderen')}.</p>
      <div className="knoppen">
        <GestureButton
          may={mayRead}
          text={AFWIJKINGEN_SENTENCES.bekijk}
          icon="schrijven"
          kind="hoofd"
          reason={waaromNiet(entries.size < concepten.size, cellen)}
          onClick={() => bekijkAfwijkingen(afwijkingen)}
        />
      </div>
    </section>
  );
}

/** Why there is nothing to look at yet. */
function waaromNiet(isOnvolledig: boolean, cellen: number): string | undefined {
  if (isOnvolledig) return AFWIJKINGEN_STATUS_SENTENCES.onvolledig;
  return cellen === 0 ? AFWIJKINGEN_STATUS_SENTENCES.niets : undefined;
}

function inWoorden(naam: string, concept: Concept, effect: Effect | undefined): string {
  const af = klaar(concept);
  if (!af.ok) return `${naam}: ${af.mist.join(' ')}`;
  if (effect === undefined) return naam;
  const { dag, voor, na, grond, zinnen } = effect;
  return [`${naam}, ${dagMaand(dag)}: ${voor} → ${na}.`, ...(grond === '' ? [] : [`${grond}.`]), ...zinnen].join(' ');
}
