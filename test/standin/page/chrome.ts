import { emptyWorkbook, type OpenableWorkbook } from './workbooks';
import { readXlsx } from '../workbook/xlsx/xlsx-in';
import { writeXlsx } from '../workbook/xlsx/xlsx-out';
import { letKeyboardThrough } from './keyboard';
import type { Options } from './options';
import type { Session } from './session';

function element<T extends HTMLElement>(id: string): T {
  const found = document.getElementById(id);
  if (!found) throw new Error(`#${id} ontbreekt in proef.html`);
  return found as T;
}

type Open = (workbook: OpenableWorkbook) => Promise<void>;

async function openFile(open: Open, file: File): Promise<void> {
  const status = element('status');
  let workbook: OpenableWorkbook;
  try {
    workbook = await readXlsx(await file.arrayBuffer());
  } catch {
    status.textContent = `${file.name} is geen werkmap die de proefomgeving kan lezen. Kies een .xlsx-bestand.`;
    return;
  }
  status.textContent = `Geopend: ${file.name}`;
  await open(workbook);
}

async function saveFile(session: Session): Promise<void> {
  const blob = new Blob([await writeXlsx(session.book)], {
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = 'werkmap.xlsx';
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
  element('status').textContent = 'Opgeslagen als werkmap.xlsx. Grafieken staan niet in het bestand.';
}

function setTheme(session: Session, theme: Options['theme']): void {
  const dark = theme === 'donker';
  // The frame's prefers-color-scheme follows the color-scheme that style.css gives by this attribute.
  document.documentElement.dataset['thema'] = theme;
  session.book.grid.dark(dark);
  element('thema').textContent = dark ? 'Licht thema' : 'Donker thema';
}

/** Dragging the bar between grid and pane, also by the arrow keys. */
function makeResizable(bar: HTMLElement, pane: HTMLElement, width: number): void {
  const set = (value: number) => {
    const clamped = Math.round(Math.min(900, Math.max(320, value)));
    pane.style.width = `${clamped}px`;
    bar.setAttribute('aria-valuenow', String(clamped));
  };
  set(width);
  bar.addEventListener('pointerdown', (down) => {
    bar.setPointerCapture(down.pointerId);
    const move = (event: PointerEvent) => set(window.innerWidth - event.clientX);
    bar.addEventListener('pointermove', move);
    bar.addEventListener('pointerup', () => bar.removeEventListener('pointermove', move), { once: true });
  });
  bar.addEventListener('keydown', (event) => {
    if (event.key === 'ArrowLeft') set(pane.offsetWidth + 20);
    if (event.key === 'ArrowRight') set(pane.offsetWidth - 20);
  });
}

/**
 * The bar above the grid: what this is, open, save, the add-in's button and the theme.
 * @param open opens another workbook, with the add-in begun anew.
 */
export function buildChrome(session: Session, options: Options, open: Open): void {
  const pane = element('paneel');
  makeResizable(element('greep'), pane, options.paneWidth);
  setTheme(session, options.theme);
  const input = element<HTMLInputElement>('bestand');
  element('openen').addEventListener('click', () => input.click());
  input.addEventListener('change', () => {
    const [file] = input.files ?? [];
    if (file) void openFile(open, file);
    input.value = '';
  });
  element('opslaan').addEventListener('click', () => void saveFile(session));
  element('leeg').addEventListener('click', () => {
    element('status').textContent = 'Nieuwe, lege werkmap.';
    void open(emptyWorkbook());
  });
  const button = element('opgavewijzer');
  button.addEventListener('click', () => {
    const shown = pane.hidden;
    pane.hidden = !shown;
    element('greep').hidden = !shown;
    button.setAttribute('aria-pressed', String(shown));
  });
  element('thema').addEventListener('click', () =>
    setTheme(session, document.documentElement.dataset['thema'] === 'donker' ? 'licht' : 'donker'),
  );
  session.book.changes.refused = () => {
    element('status').textContent =
      'Dit blad is beveiligd. Hef in Excel de beveiliging op (Controleren > Beveiliging blad opheffen) om het te ' +
      'wijzigen.';
  };
  session.book.changes.listen((change) => {
    if (change.kind !== 'selection') return;
    const sentence = session.explain(change.sheetId, change.area);
    if (sentence !== undefined) element('status').textContent = sentence;
  });
  session.leavePane = letKeyboardThrough(element('grid'), button, element('greep'));
}
