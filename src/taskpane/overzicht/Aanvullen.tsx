import { useState } from 'react';
import { opsomming } from '../../domain/sentences/numbers';
import { volgendeBeslisdatum } from '../../domain/tijd/moment';
import { koppelingendag } from '../../change/afwijkingen/afwijking';
import { missingInputs } from '../../table/rows/missing';
import type { Overview } from '../../review/assess/overview';
import { lacksRest } from '../../review/assess/rest-tussenstand';
import { ROLE_NAMES } from '../../table/roles';
import type { ExtraSheet } from '../../table/table';
import { leesAnderBlad, useAndereBladen } from '../bladen/andere';
import { Button } from '../controls/Button';
import { Dropdown } from '../controls/Dropdown';
import { MessageBar } from '../controls/MessageBar';
import { usePane, useSession } from '../shell/context';
import { datumVoluit } from '../lib/format';
import { fillFrom, likeBefore } from '../model/reading/filling';
import type { PaneState } from '../model/state';
import { LATER_SENTENCES } from './later-sentences';

const KIES = { key: '', text: 'kies een blad' };

/** What the table does not say and the next decision asks for, and the sheets that it is taken from. */
export default function Aanvullen({ overview: { table, peildatum, rows } }: { readonly overview: Overview }) {
  const session = useSession();
  const extras = usePane(({ answers }) => answers.extras);
  const fillers = usePane((state) => state.fillers);
  const names = useAndereBladen().filter((name) => !extras.some((extra) => extra.table.sheet === name));
  const [unread, setUnread] = useState<string>();
  const missing = missingInputs(table, peildatum);
  const add = (name: string): void => {
    setUnread(undefined);
    if (name === '') return;
    void leesAnderBlad(session, name, (sheet) => {
      if (sheet === undefined) setUnread(name);
      else void fillFrom(session, [...session.store.get().answers.extras, sheet]);
    });
  };
  const remove = (name: string): void =>
    void fillFrom(
      session,
      extras.filter((extra) => extra.table.sheet !== name),
    );
  const lost = (fillers.get(table.sheet) ?? []).filter((name) => !extras.some((extra) => extra.table.sheet === name));
  const eerder = extras.length === 0 ? eerderAangevuld(fillers, table.sheet, names) : undefined;
  return (
    <div className="inhoud">
      {missing.length > 0 && (
        <p>
          Voor de beoordeling op {datumVoluit(volgendeBeslisdatum(peildatum))} staat niet in de tabel:{' '}
          {opsomming(missing.map((role) => ROLE_NAMES[role]))}.
        </p>
      )}
      {rows.some(lacksRest) && <p>{LATER_SENTENCES.zonderRest(koppelingendag(peildatum))}</p>}
      {table.extraSheets && (
        <ul aria-label="Aangevuld van">
          {table.extraSheets.map((extra) => (
            <li key={extra.sheet}>
              {inWoorden(extra)}{' '}
              <Button
                kind="stil"
                icon="prullenbak"
                text="Niet meer"
                name={`Niet meer aanvullen van blad ${extra.sheet}`}
                onClick={() => remove(extra.sheet)}
              />
            </li>
          ))}
        </ul>
      )}
      {eerder && (
        <Button
          icon="goed"
          text={`Net als bij ${eerder.blad}: aanvullen van blad ${opsomming(eerder.namen)}`}
          onClick={() => void likeBefore(session, eerder.namen)}
        />
      )}
      {names.length > 0 && (
        <Dropdown
          label={extras.length === 0 ? 'Aanvullen van blad' : 'Ook aanvullen van blad'}
          help="Een blad met dezelfde gemeenten; daar verandert niets."
          value=""
          options={[KIES, ...names.map((name) => ({ key: name, text: name }))]}
          onChange={add}
        />
      )}
      {lost.length > 0 && (
        <MessageBar tone="let op">
          Eerder is aangevuld van blad {opsomming(lost)}; dat blad is er niet meer of er staat geen tabel meer op.
        </MessageBar>
      )}
      {unread !== undefined && (
        <MessageBar tone="let op">Op blad {unread} is geen tabel gevonden om mee aan te vullen.</MessageBar>
      )}
    </div>
  );
}

/** The sheet that was last filled in, and from which sheets that are still there: next month wants the same. */
function eerderAangevuld(fillers: PaneState['fillers'], hier: string, namen: readonly string[]) {
  return [...fillers]
    .filter(([blad]) => blad !== hier)
    .map(([blad, van]) => ({ blad, namen: van.filter((naam) => namen.includes(naam)) }))
    .filter((een) => een.namen.length > 0)
    .at(-1);
}

function inWoorden({ sheet, taken, restOp }: ExtraSheet): string {
  if (taken.size === 0) return `Blad ${sheet} geeft niets dat nog ontbreekt.`;
  const names = [...taken.keys()].map((role) =>
    role === 'nogTeHuisvesten' && restOp !== undefined
      ? `wat er op ${datumVoluit(restOp)} nog te huisvesten was`
      : ROLE_NAMES[role],
  );
  return `Van blad ${sheet}: ${opsomming(names)}.`;
}
