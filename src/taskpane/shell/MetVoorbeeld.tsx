import { useLayoutEffect, useRef, type ReactNode } from 'react';
import { usePane } from './context';
import { useKeptFocus } from './keptFocus';
import { later, NietOpgehaald } from './later';
import { isUnfetched } from '../model/unfetched';
import { TEKST } from '../lib/sentences';

const Boodschap = later(() => import(/* webpackChunkName: "later" */ '../meldingen/Boodschap'));
const Voorbeeld = later(
  () => import(/* webpackChunkName: "later" */ '../voorbeeld/Voorbeeld'),
  <p className="even">{TEKST.laden}</p>,
);

/** A tab with the last message above it. While a write waits for consent its preview stands in its place; then focus goes back to where it was. */
export function MetVoorbeeld({ children }: { readonly children: ReactNode }) {
  const { preview, message } = usePane();
  const open = preview !== undefined;
  const before = useRef<Element | null>(null);
  const tab = useRef<HTMLDivElement>(null);
  useKeptFocus(tab);
  useLayoutEffect(() => {
    if (open) return;
    if (before.current instanceof HTMLElement) before.current.focus();
    before.current = null;
    return () => {
      before.current = document.activeElement;
    };
  }, [open]);
  return (
    <>
      {message?.kind === 'failed' && isUnfetched(message.error) ? (
        <NietOpgehaald onAgain={() => void message.retry()} />
      ) : (
        message !== undefined && <Boodschap />
      )}
      <div className="tab" ref={tab} hidden={open}>
        {children}
      </div>
      {open && <Voorbeeld />}
    </>
  );
}
