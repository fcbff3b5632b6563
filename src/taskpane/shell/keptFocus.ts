import { useEffect, type RefObject } from 'react';

const USABLE = 'button:not([tabindex="-1"]), input, select, [tabindex="0"]';

/** The last thing that can be used in a part before one of its places, or the first of what there is. */
function nearest(part: Element, place: Element): HTMLElement | undefined {
  const usable = [...part.querySelectorAll<HTMLElement>(USABLE)];
  const isBefore = (e: Element) => (e.compareDocumentPosition(place) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  return usable.filter(isBefore).at(-1) ?? usable[0];
}

/**
 * When what has the focus is taken away, the focus goes to what is nearest before it in the part around it that is left
 * and has something to use, not to the top of the pane.
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
      const here = around.find((e) => e.isConnected);
      const part = around.find((e) => e.isConnected && e.querySelector(USABLE) !== null);
      around = [];
      if (here !== undefined && part !== undefined) nearest(part, here)?.focus();
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
