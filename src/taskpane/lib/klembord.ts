/**
 * Puts a text on the clipboard. Through a selected field, because the pane's frame in Excel on the web has no
 * permission for the newer way.
 */
export function kopieer(tekst: string): void {
  const field = document.createElement('textarea');
  field.value = tekst;
  field.className = 'onzichtbaar';
  const before = document.activeElement;
  document.body.append(field);
  field.select();
  document.execCommand('copy');
  field.remove();
  if (before instanceof HTMLElement) before.focus();
}
