import { useRef } from 'react';
import { PANE_SENTENCES } from '../lib/sentences';
import type { Session } from '../model/session';
import { App, type Look } from './App';
import { Boundary } from './Boundary';
import { instead } from './instead';
import { useKeptFocus } from './keptFocus';

/** The pane, or the sentence that says why it is not there; the focus stays in it, whatever is taken away. */
export function Root({ session, look }: { readonly session: Session; readonly look: Look }) {
  const place = useRef<HTMLDivElement>(null);
  useKeptFocus(place);
  return (
    <div ref={place}>
      <Boundary instead={instead(session, PANE_SENTENCES.paneelStoring)}>
        <App session={session} look={look} />
      </Boundary>
    </div>
  );
}
