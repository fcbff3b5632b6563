import type { Style } from './line';

/** Looks that all papers share: dark text on light grey-blue, so that they print well in black and white. */
export const TITLE: Style = { bold: true, size: 14, color: '#1F3864' };
export const SUBTITLE: Style = { color: '#444444' };
export const SUBHEADING: Style = { bold: true, color: '#1F3864', lines: 'bottom' };
export const TABLE_HEADING: Style = { bold: true, fill: '#DCE6F1', lines: 'all', wrap: true, valign: 'center' };
export const TABLE: Style = { lines: 'all', valign: 'top' };
export const PROSE: Style = { lines: 'all', valign: 'top', wrap: true };
export const TOTAL: Style = { bold: true, fill: '#F2F2F2', lines: 'all' };
/** Words beside a number that stands against the line between them. */
export const INDENTED: Style = { align: 'left', indent: 1 };
export const BOLD: Style = { bold: true };
export const FOOTNOTE: Style = { italic: true, color: '#555555', size: 9 };
