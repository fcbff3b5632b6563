import { useState, type ReactNode } from 'react';
import type { Overview } from '../../../review/assess/overview';
import { type AtTrede, summaryOf } from '../../../review/assess/summary';
import { Button } from '../../controls/Button';
import { Progress } from '../../controls/Progress';
import { Icon, type IconName } from '../../controls/icons';
import type { Filter } from '../../model/filter';
import { chooseFilter } from '../../model/filtering';
import { checkedAlone, whatIsLookedAt } from '../../model/checking';
import { usePane, useSession } from '../../shell/context';
import { LATER_SENTENCES } from '../later-sentences';
import { VERLOOP_SENTENCES } from '../../verloop/sentences';
import { useVerloop } from '../../verloop/useVerloop';
import { VerloopTeken } from '../../verloop/VerloopTeken';
import { VerloopSamen } from '../../verloop/VerloopSamen';
import { Vervolgstappen } from './Vervolgstappen';

const { delen } = LATER_SENTENCES;

/** How many gemeenten stand how, by schedule and by step; every part of it shows only those in the list. */
export default function Onderverdeling({ overview }: { readonly overview: Overview }) {
  const filter = usePane((state) => state.filter);
  const session = useSession();
  const bevindingen = checkedAlone(usePane(whatIsLookedAt)).open.length;
  const [steps, setSteps] = useState(false);
  const summary = summaryOf(overview);
  const verloop = useVerloop();
  return (
    <>
      <div className="delen" role="group" aria-label={LATER_SENTENCES.toonAlleen}>
        <Stand stand="opSchema" icon="goed" aantal={summary.opSchema} />
        <Stand stand="nietOpSchema" icon="achter" aantal={summary.nietOpSchema} />
        {summary.nietBeoordeeld > 0 && <Stand stand="nietBeoordeeld" icon="Warning" aantal={summary.nietBeoordeeld} />}
        {summary.stijgt > 0 && (
          <Deel change={{ stijgt: !filter.stijgt }} isOn={filter.stijgt} icon="op">
            {summary.stijgt} {delen.stijgt}
          </Deel>
        )}
        {bevindingen > 0 && (
          <button type="button" className="deelknop" onClick={() => session.store.set({ tab: 'controle' })}>
            <Icon name="Info" />
            {LATER_SENTENCES.bevindingen(bevindingen)}
          </button>
        )}
      </div>
      <div className="tredebalk">
        <div className="delen" role="group" aria-label={LATER_SENTENCES.opTrede}>
          {summary.treden.map((at) => (
            <TredeDeel key={at.trede ?? 'onbekend'} at={at} />
          ))}
        </div>
        {summary.treden.length > 0 && (
          <button
            type="button"
            className="deelknop"
            aria-expanded={steps}
            aria-label={LATER_SENTENCES.vervolgstappen}
            title={LATER_SENTENCES.vervolgstappen}
            onClick={() => setSteps(!steps)}
          >
            <Icon name="Info" />
          </button>
        )}
        <button
          type="button"
          className="deelknop"
          aria-expanded={verloop.isOn}
          aria-label={verloop.isOn ? VERLOOP_SENTENCES.verberg : VERLOOP_SENTENCES.toon}
          title={verloop.isOn ? VERLOOP_SENTENCES.verberg : VERLOOP_SENTENCES.toon}
          onClick={verloop.isOn ? verloop.verberg : verloop.lees}
        >
          <VerloopTeken />
        </button>
      </div>
      {verloop.lezen && (
        <div className="voortgang">
          <Progress
            label={VERLOOP_SENTENCES.bezig(verloop.lezen.done, verloop.lezen.total)}
            done={verloop.lezen.done}
            total={verloop.lezen.total}
          />
          <Button text={VERLOOP_SENTENCES.stop} icon="Cancel" onClick={verloop.lezen.stop} />
        </div>
      )}
      {verloop.isOn && <VerloopSamen overview={overview} onAgain={verloop.lees} />}
      {steps && <Vervolgstappen verwacht={summary.verwacht} peildatum={overview.rows[0]?.volgende.peildatum} />}
    </>
  );
}

function Stand({
  stand,
  icon,
  aantal,
}: {
  readonly stand: NonNullable<Filter['stand']>;
  readonly icon: IconName;
  readonly aantal: number;
}) {
  const isOn = usePane(({ filter }) => filter.stand === stand);
  return (
    <Deel change={{ stand: isOn ? undefined : stand }} isOn={isOn} icon={icon} klasse={stand}>
      {aantal} {delen[stand]}
    </Deel>
  );
}

function TredeDeel({ at: { trede, count } }: { readonly at: AtTrede }) {
  const wanted = trede ?? 'onbekend';
  const isOn = usePane(({ filter }) => filter.trede === wanted);
  return (
    <Deel
      change={{ trede: isOn ? undefined : wanted }}
      isOn={isOn}
      klasse={`trede-${trede?.charAt(0) ?? ''}`}
      deel={count}
    >
      <span className="onzichtbaar">trede </span>
      <b>{trede ?? 'onbekend'}</b> {count}
      <span className="onzichtbaar">{count === 1 ? ' gemeente' : ' gemeenten'}</span>
    </Deel>
  );
}

/** A part that, pressed, is all that the list shows; pressed again it shows all. */
function Deel({
  change,
  isOn,
  icon,
  klasse = '',
  deel,
  children,
}: {
  readonly change: Partial<Filter>;
  readonly isOn: boolean;
  readonly icon?: IconName;
  readonly klasse?: string;
  /** How broad it is, beside the others. */
  readonly deel?: number;
  readonly children: ReactNode;
}) {
  const session = useSession();
  return (
    <button
      type="button"
      className={`deelknop ${klasse}`}
      aria-pressed={isOn}
      {...(deel !== undefined && { style: { flexGrow: deel } })}
      onClick={() => chooseFilter(session, change)}
    >
      {icon && <Icon name={icon} />}
      {children}
    </button>
  );
}
