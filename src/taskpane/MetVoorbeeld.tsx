import { lazy, Suspense, useLayoutEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { usePane } from './context';
import { TEKST } from './teksten';

const Boodschap = lazy(() => import(/* webpackChunkName: "later" */ './meldingen/Boodschap'));
const Voorbeeld = lazy(() => import(/* webpackChunkName: "later" */ './voorbeeld/Voorbeeld'));

/** A tab with the last message above it. While a write waits for consent its preview stands in its place; then focus goes back to where it was. */
export function MetVoorbeeld({ children }: { readonly children: ReactNode }) {
  const { preview, message } = usePane();
  const open = preview !== undefined;
  const before = useRef<Element | null>(null);
  useLayoutEffect(() => {
    if (open) return;
    if (before.current instanceof HTMLElement) before.current.focus();
    before.current = null;
    return () => {
      before.current = document.activeElement;
    };
  }, [open]);
  const even = <p className="even">{TEKST.laden}</p>;
  return (
    <>
      {message !== undefined && (
        <Suspense fallback={null}>
          <Boodschap />
        </Suspense>
      )}
      <div className="tab" hidden={open}>
        <Suspense fallback={even}>{children}</Suspense>
      </div>
      {open && (
        <Suspense fallback={even}>
          <Voorbeeld />
        </Suspense>
      )}
    </>
  );
}
