import { Button } from '../controls/Button';
import { MessageBar } from '../controls/MessageBar';
import type { SheetOutcome } from '../model/sheetOutcome';
import { outcomeSentence, outcomeTone, REPLACE_SENTENCES } from './sentences';

interface Props {
  readonly outcome: SheetOutcome;
  /** Makes the same once more, in place of our own sheets of those names. */
  readonly onReplace: () => void;
  readonly onDismiss: () => void;
}

/** What became of making sheets of ours; where our own stand in the way, the question whether they may go. */
export function SheetOutcomeBar({ outcome, onReplace, onDismiss }: Props) {
  const asks = outcome.kind === 'asks' && (
    <>
      <Button text={REPLACE_SENTENCES.yes} name={REPLACE_SENTENCES.named(outcome.names)} onClick={onReplace} />
      <Button text={REPLACE_SENTENCES.no} onClick={onDismiss} />
    </>
  );
  return (
    <MessageBar tone={outcomeTone(outcome)} actions={asks} onDismiss={onDismiss}>
      {outcomeSentence(outcome)}
    </MessageBar>
  );
}
