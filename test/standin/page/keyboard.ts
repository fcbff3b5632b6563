/**
 * Lets the keyboard pass the grid, which otherwise keeps Tab for itself. As long as nobody has gone into the grid (by a
 * click or by F6) Tab walks through the page; inside the grid Tab goes from cell to cell, and F6 goes on to the pane,
 * as in Excel. Answers where the keyboard goes that leaves the pane: past its end round to the grid, before its
 * beginning `back`.
 */
export function letKeyboardThrough(
  grid: HTMLElement,
  before: HTMLElement,
  after: HTMLElement,
): (back: boolean) => void {
  const cellEditor = () => document.querySelector<HTMLElement>('[id^="__editor_"][contenteditable]');
  let inside = false;
  window.addEventListener(
    'pointerdown',
    (event) => (inside = event.target instanceof Node && grid.contains(event.target)),
    true,
  );
  const onKey = (event: KeyboardEvent) => {
    const atGrid = document.activeElement === cellEditor();
    const passes = event.key === 'Tab' && atGrid && !inside;
    if (event.key !== 'F6' && !passes) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    inside = event.key === 'F6' && !atGrid;
    if (inside) cellEditor()?.focus();
    else (event.shiftKey ? before : after).focus();
  };
  window.addEventListener('keydown', onKey, true);
  return (back) => {
    inside = false;
    (back ? after : cellEditor())?.focus();
  };
}
