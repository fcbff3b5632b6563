import { useEffect, useRef } from 'react';
import { isEigen } from '../../domain/gemeente/gemeenten';
import { vergelijkNamen } from '../../domain/opgave/provincie';
import type { Overview } from '../../review/assess/overview';
import { Button } from '../controls/Button';
import { Dropdown } from '../controls/Dropdown';
import { MessageBar } from '../controls/MessageBar';
import { overviewRead } from '../model/selectors';
import { usePane, useSession } from '../shell/context';
import { useStore } from '../shell/useStore';
import { Gemeentevelden } from './Gemeentevelden';
import { Ingevoerd } from './Ingevoerd';
import { afwijkingenVan, type AfwijkingenState } from './model';
import { AFWIJKINGEN_SENTENCES, AFWIJKINGEN_STATUS_SENTENCES } from './sentences';

const all = (state: AfwijkingenState): AfwijkingenState => state;

/** What people decide otherwise than the rule, gemeente by gemeente, and what it does to the step. */
export default function AfwijkingenInvoeren() {
  const session = useSession();
  const afwijkingen = afwijkingenVan(session);
  const state = useStore(afwijkingen.store, all);
  const overview = usePane(overviewRead);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className="inhoud cijfers">
      <h2 ref={heading} tabIndex={0}>
        {AFWIJKINGEN_SENTENCES.kop}
      </h2>
      <p>{AFWIJKINGEN_SENTENCES.uitleg}</p>
      {overview === undefined || overview.table.layout !== 'rows' ? (
        <MessageBar tone="let op">{AFWIJKINGEN_STATUS_SENTENCES.geenTabel}</MessageBar>
      ) : (
        <>
          <Dropdown
            label={AFWIJKINGEN_SENTENCES.gemeente}
            help={AFWIJKINGEN_SENTENCES.gemeenteHulp}
            value={state.gemeente}
            options={[{ key: '', text: AFWIJKINGEN_SENTENCES.kies }, ...gemeentenIn(overview)]}
            onChange={(gemeente) => afwijkingen.store.set({ gemeente })}
          />
          {state.gemeente !== '' && (
            <Gemeentevelden key={state.gemeente} afwijkingen={afwijkingen} state={state} overview={overview} />
          )}
          <Ingevoerd afwijkingen={afwijkingen} state={state} overview={overview} />
        </>
      )}
      <div className="knoppen">
        <Button
          text={AFWIJKINGEN_SENTENCES.terug}
          icon="terug"
          onClick={() => session.store.set({ taak: undefined })}
        />
      </div>
    </div>
  );
}

/** The gemeenten of our own province, for which there is a step. */
function gemeentenIn({ table }: Overview): readonly { readonly key: string; readonly text: string }[] {
  const own = table.rows.flatMap(({ gemeente }) => (gemeente && isEigen(gemeente) ? [gemeente] : []));
  return [...new Map(own.map(({ code, naam }) => [code, naam]))]
    .map(([key, text]) => ({ key, text }))
    .sort((a, b) => vergelijkNamen(a.text, b.text));
}
