import { useEffect, type RefObject } from 'react';

const USABLE = 'button:not([tabindex="-1"]), input, select, [tabindex="0"]';

/**
 * When what has the focus is taken away, the focus goes to the first thing that can be used in the nearest part around
 * it that is left and has one, not to the top of the pane.
 * @param place an element in the part that is watched: its parent.
 */
export function useKeptFocus(place: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const root = place.current?.parentElement;
    if (!root) return undefined;
    let around: Element[] = [];
    const gone = (): boolean => around[0]?.isConnected === false;
    const remember = ({ target }: FocusEvent): void => {
      around = [];
      for (let e = target as Element | null; e !== null && e !== root.parentElement; e = e.parentElement)
        around.push(e);
    };
    const forget = (): void =>
      queueMicrotask(() => {
        if (!gone() && document.activeElement === document.body) around = [];
      });
    // Safari does not focus a button that is pressed; every other browser does.
    const press = ({ target, detail }: MouseEvent): void => {
      const button = detail > 0 && target instanceof Element ? target.closest<HTMLElement>('button') : null;
      if (button !== null && document.activeElement !== button) button.focus({ preventScroll: true });
    };
    const observer = new MutationObserver(() => {
      if (!gone() || document.activeElement !== document.body) return;
      const left = around.find((e) => e.isConnected && e.querySelector(USABLE) !== null);
      around = [];
      left?.querySelector<HTMLElement>(USABLE)?.focus();
    });
    observer.observe(root, { childList: true, subtree: true });
    root.addEventListener('click', press, true);
    root.addEventListener('focusin', remember);
    root.addEventListener('focusout', forget);
    return () => {
      observer.disconnect();
      root.removeEventListener('click', press, true);
      root.removeEventListener('focusin', remember);
      root.removeEventListener('focusout', forget);
    };
  }, [place]);
}
