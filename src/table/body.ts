import { vindGemeente } from '../domain/gemeenteherkenning';
import type { Heading, HeadingReader } from './heading-rows';
import { headingAt } from './heading-rows';
import type { RowKind } from './row-kinds';
import { rowKind } from './row-kinds';
import type { View } from './view';

/** The lines that belong to a table, below its heading. */
export interface Body {
  readonly rows: readonly number[];
  readonly subtotalRows: readonly number[];
  readonly totalRow?: number;
  /** First row after the table. */
  readonly end: number;
}

const MOST_BLANK = 2;

/** Walks down from the heading until the total, a note, the next heading or the end. */
export function bodyBelow(view: View, heading: Heading, span: readonly [number, number], nameColumn: number, ofGemeenten: boolean, reader: HeadingReader): Body {
  const first = (heading.rows.at(-1) ?? 0) + 1;
  const lines: Line[] = [];
  let blanks = 0;
  let row = first;
  for (; row <= view.lastRow && blanks <= MOST_BLANK; row++) {
    const kind = rowKind(view, row, heading, span, nameColumn, ofGemeenten);
    const isApart = blanks > 0;
    blanks = kind === 'blank' ? blanks + 1 : 0;
    if (kind === 'blank') continue;
    if (kind === 'note' && !continuesBelow(view, row, heading, span, nameColumn, ofGemeenten)) break;
    if (kind === 'body' && headingAt(view, row, reader)) break;
    if (kind === 'group' && headingAt(view, row + 1, reader)) break;
    lines.push({ row, kind, isApart });
    if (kind === 'total' && !continuesBelow(view, row, heading, span, nameColumn, ofGemeenten)) {
      row++;
      break;
    }
  }
  const kinds = ofGemeenten ? withBlankRows(view, lines, nameColumn) : lines;
  const of = (wanted: RowKind): number[] => kinds.filter(({ kind }) => kind === wanted).map((k) => k.row);
  const totals = of('total');
  const rows = of('body');
  const totalRow = totals.findLast((t) => t > (rows.at(-1) ?? -1));
  return {
    rows,
    subtotalRows: [...of('subtotal'), ...totals.filter((t) => t !== totalRow)].sort((a, b) => a - b),
    ...(totalRow === undefined ? {} : { totalRow }),
    end: row,
  };
}

interface Line {
  readonly row: number;
  readonly kind: RowKind;
  /** Below an empty row. */
  readonly isApart: boolean;
}

/**
 * A name alone is that of a region or the title of what follows, unless it is a gemeente right among the others that has no
 * other row: its figures are still to come.
 */
function withBlankRows(view: View, lines: readonly Line[], nameColumn: number): readonly Line[] {
  const codeAt = (row: number): string | undefined => {
    const read = vindGemeente(view.text(row, nameColumn));
    return read.soort === 'gevonden' || read.soort === 'nietGeldig' ? read.gemeente.code : undefined;
  };
  const groups = new Map(lines.flatMap(({ row, kind, isApart }) => (kind === 'group' && !isApart ? [[row, codeAt(row)] as const] : [])));
  if ([...groups.values()].every((code) => code === undefined)) return lines;
  const filled = new Set(lines.flatMap(({ row, kind }) => (kind === 'body' ? [codeAt(row)] : [])));
  return lines.map((line) => {
    const code = groups.get(line.row);
    return code === undefined || filled.has(code) ? line : { ...line, kind: 'body' as const };
  });
}

/** After a total or a note the table goes on when the next line, or the one after a blank, still holds a row or a total of it. */
function continuesBelow(view: View, row: number, heading: Heading, span: readonly [number, number], nameColumn: number, ofGemeenten: boolean): boolean {
  for (let next = row + 1; next <= Math.min(row + 2, view.lastRow); next++) {
    const kind = rowKind(view, next, heading, span, nameColumn, ofGemeenten);
    if (kind === 'note') return false;
    if (kind === 'blank' || kind === 'mean') continue;
    const named = view.text(next, nameColumn) !== '';
    return (kind === 'body' && named) || kind === 'total' || kind === 'subtotal' || (kind === 'group' && next < view.lastRow && rowKind(view, next + 1, heading, span, nameColumn, ofGemeenten) === 'body');
  }
  return false;
}
