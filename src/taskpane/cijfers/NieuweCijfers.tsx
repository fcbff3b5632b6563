import { useEffect, useRef } from 'react';
import { momentVan } from '../../domain/tijd/moment';
import { PerErnst } from '../controle/PerErnst';
import { Button } from '../controls/Button';
import { DateField } from '../controls/DateField';
import { Dropdown } from '../controls/Dropdown';
import { MessageBar } from '../controls/MessageBar';
import { usePane, useSession } from '../shell/context';
import { useStore } from '../shell/useStore';
import { beginCijfers, overnameVan, type CijfersState, kiesCijfers, leesBron, updateIn } from './model';
import { HALFJAAR_SENTENCES } from '../halfjaar/sentences';
import { overviewRead } from '../model/selectors';
import type { PaneState } from '../model/state';
import { CIJFERS_SENTENCES } from './sentences';
import { Overnemen } from './Overnemen';

/** The sheet is of 1 January or 1 July: its halfjaar is over. */
const isLastDay = (state: PaneState): boolean => {
  const peildatum = overviewRead(state)?.peildatum;
  return peildatum !== undefined && momentVan(peildatum) === 'eindbeoordeling';
};

const all = (state: CijfersState): CijfersState => state;

/** New figures for the table that was read: from which sheet, what of it, and where it comes. */
export default function NieuweCijfers() {
  const session = useSession();
  const cijfers = overnameVan(session);
  const state = useStore(cijfers.store, all);
  // Another reading of the own sheet, say after an edit there, gives another comparison.
  usePane(({ reading }) => reading);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
    void beginCijfers(cijfers);
  }, [cijfers]);
  const isEind = usePane(isLastDay);
  const update = updateIn(cijfers, state);
  return (
    <div className="inhoud cijfers">
      <h2 ref={heading} tabIndex={0}>
        {CIJFERS_SENTENCES.kop}
      </h2>
      <p>{CIJFERS_SENTENCES.uitleg}</p>
      {isEind && <MessageBar tone="info">{HALFJAAR_SENTENCES.laatsteDag}</MessageBar>}
      {state.bladen.length === 0 ? (
        <MessageBar tone="info">{CIJFERS_SENTENCES.geenBladen}</MessageBar>
      ) : (
        <Dropdown
          label={CIJFERS_SENTENCES.bron}
          help={CIJFERS_SENTENCES.bronHulp}
          value={state.bron}
          options={[
            { key: '', text: CIJFERS_SENTENCES.kies },
            ...state.bladen.map((name) => ({ key: name, text: name })),
          ]}
          onChange={(bron) => void leesBron(cijfers, bron)}
        />
      )}
      {update?.ok === false && <MessageBar tone="let op">{update.zin}</MessageBar>}
      {state.source && (state.day !== undefined || (update?.ok === false && update.asksDay)) && (
        <DateField
          label={CIJFERS_SENTENCES.datum}
          help={CIJFERS_SENTENCES.datumHulp}
          value={state.day}
          onDone={(day) => kiesCijfers(cijfers, { day })}
        />
      )}
      {update?.ok && (
        <>
          {update.notes.map((zin) => (
            <MessageBar key={zin} tone="let op">
              {zin}
            </MessageBar>
          ))}
          <Overnemen cijfers={cijfers} state={state} update={update} />
          <PerErnst bevindingen={update.findings} niveau="h3" />
        </>
      )}
      <div className="knoppen">
        <Button text={HALFJAAR_SENTENCES.begin} icon="blad" onClick={() => session.store.set({ taak: 'halfjaar' })} />
        <Button text={CIJFERS_SENTENCES.terug} icon="terug" onClick={() => session.store.set({ taak: undefined })} />
      </div>
    </div>
  );
}
