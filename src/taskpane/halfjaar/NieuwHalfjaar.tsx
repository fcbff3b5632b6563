import { useEffect, useRef } from 'react';
import { opsomming } from '../../domain/sentences/numbers';
import { nextNoteSentence } from '../../review/update/sentences';
import { someOf } from '../../table/sentences/parts';
import { PerErnst } from '../controle/PerErnst';
import { Button } from '../controls/Button';
import { DateField } from '../controls/DateField';
import { Dropdown } from '../controls/Dropdown';
import { MessageBar } from '../controls/MessageBar';
import { TextField } from '../controls/TextField';
import { mayRead } from '../model/commands';
import { sheetRead } from '../model/selectors';
import type { PaneState } from '../model/state';
import { usePane, useSession } from '../shell/context';
import { GestureButton } from '../shell/GestureButton';
import { useStore } from '../shell/useStore';
import { maakHalfjaar } from './maken';
import { beginHalfjaar, type Gepland, geplandIn, halfjaarVan, type HalfjaarState, kiesBron } from './model';
import { HalfjaarRijen } from './HalfjaarRijen';
import { HALFJAAR_SENTENCES, HALFJAAR_STATUS_SENTENCES } from './sentences';

const all = (state: HalfjaarState): HalfjaarState => state;
const whole = (state: PaneState): PaneState => state;

/** The next halfjaar out of the sheet that was read: where the taakstelling comes from, and what comes on the sheet. */
export default function NieuwHalfjaar() {
  const session = useSession();
  const halfjaar = halfjaarVan(session);
  const state = useStore(halfjaar.store, all);
  const gepland = geplandIn(usePane(whole), state);
  const blad = usePane(sheetRead) ?? '';
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
    void beginHalfjaar(halfjaar);
  }, [halfjaar]);
  return (
    <div className="inhoud cijfers">
      <h2 ref={heading} tabIndex={0}>
        {HALFJAAR_SENTENCES.kop}
      </h2>
      <p>{HALFJAAR_SENTENCES.uitleg(blad)}</p>
      <Dropdown
        label={HALFJAAR_SENTENCES.bron}
        help={HALFJAAR_SENTENCES.bronHulp}
        value={state.bron}
        options={[
          { key: '', text: HALFJAAR_SENTENCES.geen },
          ...state.bladen.map((name) => ({ key: name, text: name })),
        ]}
        onChange={(bron) => void kiesBron(halfjaar, bron)}
      />
      {!gepland.ok && <MessageBar tone="let op">{gepland.zin}</MessageBar>}
      {(state.kaal !== undefined || (!gepland.ok && gepland.asksBare === true)) && (
        <Dropdown
          label={HALFJAAR_SENTENCES.kaal(state.bron)}
          value={gezegd(state.kaal)}
          options={[
            { key: '', text: HALFJAAR_SENTENCES.kies },
            { key: 'ja', text: HALFJAAR_SENTENCES.kaleTaakstelling },
            { key: 'nee', text: HALFJAAR_SENTENCES.opgave },
          ]}
          onChange={(key) => halfjaar.store.set({ kaal: key === '' ? undefined : key === 'ja' })}
        />
      )}
      {gepland.ok && <Voorbeeld gepland={gepland} />}
      <div className="knoppen">
        <Button text={HALFJAAR_SENTENCES.terug} icon="terug" onClick={() => session.store.set({ taak: undefined })} />
      </div>
    </div>
  );
}

function gezegd(kaal: boolean | undefined): string {
  if (kaal === undefined) return '';
  return kaal ? 'ja' : 'nee';
}

function Voorbeeld({ gepland }: { readonly gepland: Extract<Gepland, { ok: true }> }) {
  const halfjaar = halfjaarVan(useSession());
  const { next, naam, eersteDag, reden } = gepland;
  const typed = useStore(halfjaar.store, (state) => state.naam);
  const open = next.rows.filter(({ trede }) => trede === undefined).length;
  const notes = next.rows.flatMap(({ naam: gemeente, notes: found }) =>
    found.map((note) => `${gemeente}: ${nextNoteSentence(note)}`),
  );
  const { zonderTaakstelling, alleenTaakstelling, leftOut } = next;
  return (
    <>
      <TextField
        label={HALFJAAR_SENTENCES.naam}
        value={typed ?? naam}
        onChange={(value) => halfjaar.store.set({ naam: value })}
      />
      <DateField
        label={HALFJAAR_SENTENCES.eersteDag}
        help={HALFJAAR_SENTENCES.eersteDagHulp}
        value={eersteDag}
        onDone={(day) => halfjaar.store.set({ eersteDag: day })}
      />
      <p role="status">{HALFJAAR_STATUS_SENTENCES.samen(next.rows.length, open)}</p>
      {zonderTaakstelling.length > 0 && (
        <MessageBar tone="let op">{HALFJAAR_STATUS_SENTENCES.zonder(opsomming(zonderTaakstelling))}</MessageBar>
      )}
      {alleenTaakstelling.length > 0 && (
        <MessageBar tone="let op">{HALFJAAR_STATUS_SENTENCES.alleenDaar(someOf(alleenTaakstelling))}</MessageBar>
      )}
      {leftOut.length > 0 && (
        <MessageBar tone="let op">{HALFJAAR_STATUS_SENTENCES.leftOut(opsomming(leftOut))}</MessageBar>
      )}
      {notes.length > 0 && (
        <ul>
          {notes.map((zin) => (
            <li key={zin}>{zin}</li>
          ))}
        </ul>
      )}
      <PerErnst bevindingen={next.doubts} niveau="h3" />
      <HalfjaarRijen next={next} />
      <div className="knoppen">
        <GestureButton
          may={mayRead}
          text={HALFJAAR_SENTENCES.maak}
          icon="blad"
          kind="hoofd"
          reason={reden}
          onClick={() => void maakHalfjaar(halfjaar, gepland)}
        />
      </div>
    </>
  );
}
