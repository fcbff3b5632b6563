import { type Gemeenteherkenning, vindGemeente } from '../../domain/gemeente/gemeenteherkenning';
import type { HeadingReader } from './heading-reader';
import { headingAt } from './heading-rows';
import { type Figures, figuresIn } from '../cells/figures';
import { isQuantity } from './quantity';
import { isRegionName } from './regions';
import { type CellKind, kindOf } from '../roles';
import { type Headed, rowKind } from './row-kinds';
import { otherSubject } from './subject';
import type { RowKind } from './row-kind';
import { THRESHOLD } from '../column';
import type { View } from '../cells/view';

const COUNTS: readonly CellKind[] = ['personen', 'koppelingen'];
/** Empty lines, titles and headings between two parts of one table. */
const MOST_BETWEEN = 10;

/** Looks at the lines below one heading: what each is, and which gemeente it names. */
export class LineReader {
  private readonly kinds = new Map<number, RowKind>();
  private readonly codes = new Map<number, string | undefined>();
  private readonly sums = new Map<number, Figures>();
  /** The columns that count persons, by their headings. */
  readonly counts: readonly number[];

  readonly view: View;

  constructor(
    private readonly table: Headed,
    private readonly headings: HeadingReader,
  ) {
    this.view = table.view;
    this.counts = table.heading.columns
      .filter(({ reading }) => reading.certainty >= THRESHOLD && COUNTS.includes(kindOf(reading.role)))
      .map(({ column }) => column);
  }

  kind(row: number): RowKind {
    const known = this.kinds.get(row);
    if (known !== undefined) return known;
    const kind = rowKind(this.table, row);
    this.kinds.set(row, kind);
    return kind;
  }

  name(row: number): string {
    return this.view.text(row, this.table.nameColumn);
  }

  /** What stands in the columns that count persons, where it may be part of a sum. */
  figures(row: number): Figures {
    const known = this.sums.get(row) ?? figuresIn(this.view, row, this.counts);
    this.sums.set(row, known);
    return known;
  }

  /** Whether nothing stands in the column of the names or left of it. */
  isRightOfName(row: number): boolean {
    const { span, nameColumn } = this.table;
    for (let column = span[0]; column <= nameColumn; column++) if (this.view.text(row, column) !== '') return false;
    return true;
  }

  /** The code of the gemeente that the line names, whether or not it exists on the peildatum. */
  code(row: number): string | undefined {
    if (!this.codes.has(row)) {
      this.codes.set(row, codeOf(vindGemeente(this.name(row))));
    }
    return this.codes.get(row);
  }

  isHeading(row: number): boolean {
    return headingAt(this.view, row, this.headings) !== undefined;
  }

  /** Whether a line says anything about persons. */
  hasFigures(row: number): boolean {
    return (
      this.table.heading.columns.some(({ column }) => isQuantity(this.view, row, column)) ||
      this.counts.some((c) => this.view.text(row, c) !== '')
    );
  }

  /** Whether a line is text that names no gemeente: a title, or the groups above columns. */
  isTitle({ row, kind }: { readonly row: number; readonly kind: RowKind }): boolean {
    if (kind === 'group') return this.code(row) === undefined;
    const [first, last] = this.table.span;
    if (kind !== 'body' || this.name(row) !== '') return false;
    for (let column = first; column <= last; column++) if (isQuantity(this.view, row, column)) return false;
    return true;
  }

  /** "Opvang" between the lines: what stands below it is about that. */
  isOfOther(row: number): boolean {
    return otherSubject('', [this.label(row)]) !== undefined;
  }

  /** Whether something stands on a line wherever all of these rows have a figure. */
  isLike(row: number, rows: readonly number[]): boolean {
    return this.counts.every(
      (c) => this.view.text(row, c) !== '' || !rows.every((other) => isQuantity(this.view, other, c)),
    );
  }

  /**
   * The next line that names a gemeente, past empty lines, names of regions and the same heading; undefined when
   * something else comes first.
   */
  nextGemeente(from: number): number | undefined {
    if (!this.table.ofGemeenten) return undefined;
    for (let row = from; row <= Math.min(this.view.lastRow, from + MOST_BETWEEN); row++) {
      const kind = this.kind(row);
      const isTitle = kind === 'group' && !isRegionName(this.label(row));
      if (isTitle || kind === 'note' || kind === 'total' || (kind === 'body' && this.isHeading(row))) return undefined;
      if (kind === 'body' && this.code(row) !== undefined) return row;
    }
    return undefined;
  }

  /** Whether a line names a gemeente that none of these rows names. */
  isNew(row: number, rows: readonly number[]): boolean {
    return rows.every((other) => this.code(other) !== this.code(row));
  }

  /** The first text on a line. */
  private label(row: number): string {
    const [first, last] = this.table.span;
    for (let column = first; column <= last; column++)
      if (this.view.text(row, column) !== '') return this.view.text(row, column);
    return '';
  }
}

/** What is no more has its name only. */
function codeOf(read: Gemeenteherkenning): string | undefined {
  if (read.kind === 'vervallen') return read.gemeente.naam;
  return read.kind === 'gevonden' || read.kind === 'nietGeldig' ? read.gemeente.code : undefined;
}
