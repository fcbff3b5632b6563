import { useEffect, type RefObject } from 'react';

const USABLE = 'button:not([tabindex="-1"]), input, select, [tabindex="0"]';

const usableIn = (part: ParentNode): readonly HTMLElement[] => [...part.querySelectorAll<HTMLElement>(USABLE)];

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
    // What stood before it, for where it stood in its part cannot be told any more once it is gone.
    let earlier: readonly HTMLElement[] = [];
    const gone = (): boolean => around[0]?.isConnected === false;
    const remember = ({ target }: FocusEvent): void => {
      around = [];
      for (let e = target as Element | null; e !== null && e !== root.parentElement; e = e.parentElement)
        around.push(e);
      earlier = usableIn(root).filter(
        (e) => (e.compareDocumentPosition(target as Element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
      );
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
      const part = around.find((e) => e.isConnected && e.querySelector(USABLE) !== null);
      around = [];
      const usable = part ? usableIn(part) : [];
      (usable.findLast((e) => earlier.includes(e)) ?? usable[0])?.focus();
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
