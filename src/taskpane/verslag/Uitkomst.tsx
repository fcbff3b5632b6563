import { SheetOutcomeBar } from '../bladen/SheetOutcomeBar';
import { Button } from '../controls/Button';
import { MessageBar } from '../controls/MessageBar';
import { Progress } from '../controls/Progress';
import { Aanbiedingen } from './Aanbiedingen';
import { maak } from './maken';
import type { Making, VerslagStore } from './model';
import { VERSLAG_SENTENCES, VERSLAG_STATUS_SENTENCES } from './sentences';

/** What became of making a paper, and what can be done about it. */
export function Uitkomst({ verslag, making }: { readonly verslag: VerslagStore; readonly making: Making }) {
  switch (making.kind) {
    case 'busy':
      return (
        <div className="voortgang">
          <Progress
            label={(making.reads ? VERSLAG_STATUS_SENTENCES.lezen : VERSLAG_STATUS_SENTENCES.bezig)(
              making.done,
              making.total,
            )}
            done={making.done}
            total={making.total}
          />
          <Button text={VERSLAG_SENTENCES.stop} icon="Cancel" onClick={making.stop} />
        </div>
      );
    case 'nothing':
      return (
        <MessageBar
          tone="let op"
          {...(making.offer && { actions: <Aanbiedingen verslag={verslag} aanbod={making.offer} /> })}
        >
          {making.sentence}
        </MessageBar>
      );
    case 'made':
    case 'asks':
    case 'taken':
      return (
        <SheetOutcomeBar
          outcome={making}
          onReplace={() => void maak(verslag, true)}
          onDismiss={() => verslag.store.set({ making: undefined })}
        />
      );
  }
}
