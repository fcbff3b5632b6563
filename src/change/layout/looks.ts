import type { Opmaak } from './line';

/** Looks that all papers share: dark text on light grey-blue, so that they print well in black and white. */
export const TITEL: Opmaak = { bold: true, size: 14, color: '#1F3864' };
export const ONDERTITEL: Opmaak = { color: '#444444' };
export const TUSSENKOP: Opmaak = { bold: true, color: '#1F3864', lines: 'bottom' };
export const TABELKOP: Opmaak = { bold: true, fill: '#DCE6F1', lines: 'all', wrap: true, valign: 'center' };
export const TABEL: Opmaak = { lines: 'all', valign: 'top' };
export const LOPEND: Opmaak = { lines: 'all', valign: 'top', wrap: true };
export const TOTAAL: Opmaak = { bold: true, fill: '#F2F2F2', lines: 'all' };
/** Words beside a number that stands against the line between them. */
export const INGESPRONGEN: Opmaak = { align: 'left', indent: 1 };
export const VET: Opmaak = { bold: true };
export const VOETNOOT: Opmaak = { italic: true, color: '#555555', size: 9 };
