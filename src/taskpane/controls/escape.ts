interface Press {
  readonly key: string;
  readonly preventDefault: () => void;
  readonly stopPropagation: () => void;
}

/** Escape does this. Excel is not told of it: it takes the key for leaving the pane. */
export const onEscape =
  (act: () => void) =>
  (press: Press): void => {
    if (press.key !== 'Escape') return;
    press.preventDefault();
    press.stopPropagation();
    act();
  };
