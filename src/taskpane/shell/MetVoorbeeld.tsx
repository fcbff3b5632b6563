import { useLayoutEffect, useRef, type ReactNode } from 'react';
import { usePane, useSession } from './context';
import { askAgain, later, NietOpgehaald } from './later';
import { TabBoundary } from './TabBoundary';
import { isUnfetched } from './unfetched';
import { PANE_SENTENCES } from '../lib/sentences';

const Boodschap = later(() => import(/* webpackChunkName: "later" */ '../meldingen/Boodschap'));
const Voorbeeld = later(
  () => import(/* webpackChunkName: "later" */ '../voorbeeld/Voorbeeld'),
  <p className="even">{PANE_SENTENCES.laden}</p>,
);

/**
 * A tab with the last message above it. While a write waits for consent its preview stands in its place; then focus
 * goes back to where it was, and the page with it unless there is a message to see.
 */
export function MetVoorbeeld({ children }: { readonly children: ReactNode }) {
  const message = usePane((state) => state.message);
  const open = usePane(({ preview }) => preview !== undefined);
  const { store } = useSession();
  const before = useRef<Element | null>(null);
  useLayoutEffect(() => {
    if (open) return;
    const preventScroll = store.get().message !== undefined;
    if (before.current instanceof HTMLElement) before.current.focus({ preventScroll });
    before.current = null;
    return () => {
      before.current = document.activeElement;
    };
  }, [open, store]);
  return (
    <>
      {message?.kind === 'failed' && isUnfetched(message.error) ? (
        <NietOpgehaald onAgain={() => void message.retry?.().then(askAgain)} />
      ) : (
        message !== undefined && <Boodschap />
      )}
      <div className="tab" hidden={open}>
        <TabBoundary>{children}</TabBoundary>
      </div>
      {open && <Voorbeeld />}
    </>
  );
}
