import { useState } from 'react';
import { opsomming } from '../../domain/berichten/opmaak';
import { volgendeBeslisdatum } from '../../domain/moment';
import { missingInputs } from '../../table/missing';
import type { Overview } from '../../table/overview';
import { ROLE_NAMES } from '../../table/roles';
import { leesAnderBlad, useAndereBladen } from '../bladen/andere';
import { Dropdown } from '../controls/Dropdown';
import { MessageBar } from '../controls/MessageBar';
import { usePane, useSession } from '../context';
import { datumVoluit } from '../format';
import { answer } from '../model/reading';

const GEEN = { key: '', text: 'niet aanvullen' };

/** What the table does not say and the next decision asks for, and the sheet that it may be taken from. */
export default function Aanvullen({ overview: { table, peildatum } }: { readonly overview: Overview }) {
  const session = useSession();
  const { extra } = usePane().answers;
  const names = useAndereBladen();
  const [unread, setUnread] = useState<string>();
  const missing = missingInputs(table, peildatum);
  const choose = (name: string): void => {
    setUnread(undefined);
    answer(session, { extra: undefined });
    if (name === '') return;
    void leesAnderBlad(session, name, (sheet) => {
      if (sheet === undefined) setUnread(name);
      else answer(session, { extra: sheet.table });
    });
  };
  return (
    <div className="inhoud">
      {missing.length > 0 && (
        <p>
          Voor de beoordeling op {datumVoluit(volgendeBeslisdatum(peildatum))} staat niet in de tabel: {opsomming(missing.map((role) => ROLE_NAMES[role]))}.
        </p>
      )}
      {names.length > 0 && (
        <Dropdown label="Aanvullen van blad" value={extra?.sheet ?? ''} options={[GEEN, ...names.map((name) => ({ key: name, text: name }))]} onChange={choose} />
      )}
      {unread !== undefined && <MessageBar tone="let op">Op blad {unread} is geen tabel gevonden om mee aan te vullen.</MessageBar>}
    </div>
  );
}
