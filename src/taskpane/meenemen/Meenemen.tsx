import { useEffect, useState } from 'react';
import type { Meegenomen } from '../../change/papers/instellingen/meegenomen';
import { BladKnop } from '../bladen/BladKnop';
import { MessageBar } from '../controls/MessageBar';
import { mayRead } from '../model/commands';
import { fail } from '../model/session';
import { useSession } from '../shell/context';
import { GestureButton } from '../shell/GestureButton';
import { bewaardePapieren, neemInstellingenOver, instellingenOpBlad, type Overgenomen } from './model';
import { MEENEMEN_SENTENCES } from './sentences';

/** What the pane remembers, on a sheet to take to another workbook; and taken over there. */
export function Meenemen() {
  const session = useSession();
  const [papers, setPapers] = useState<Meegenomen['papers']>(new Map());
  const [outcome, setOutcome] = useState<Overgenomen>();
  useEffect(() => {
    let gone = false;
    const ask = async (): Promise<void> => {
      try {
        const found = await bewaardePapieren(session);
        if (!gone) setPapers(found);
      } catch (error) {
        fail(session, error, ask);
      }
    };
    void ask();
    return () => {
      gone = true;
    };
  }, [session]);
  const take = async (): Promise<void> => {
    setOutcome(undefined);
    setOutcome(await neemInstellingenOver(session));
    setPapers(await bewaardePapieren(session));
  };
  return (
    <section aria-labelledby="meenemen-kop">
      <h2 id="meenemen-kop">{MEENEMEN_SENTENCES.kop}</h2>
      <p className="klein">{MEENEMEN_SENTENCES.uitleg}</p>
      <div className="knoppen">
        <BladKnop text={MEENEMEN_SENTENCES.opBlad} plan={() => instellingenOpBlad(session, papers)} />
        <GestureButton may={mayRead} text={MEENEMEN_SENTENCES.neemOver} icon="neer" onClick={() => void take()} />
      </div>
      {outcome && (
        <MessageBar tone={outcome.toon} onDismiss={() => setOutcome(undefined)}>
          {outcome.zinnen.map((zin) => (
            <span key={zin} className="zin">
              {zin}{' '}
            </span>
          ))}
        </MessageBar>
      )}
    </section>
  );
}
