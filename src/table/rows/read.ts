import { known } from '../../domain/known';
import { volgende } from '../../domain/tijd/periode';
import type { Area, Grid } from '../cells/grid';
import { letterAsList } from '../letter/letter';
import { mergeTableAsFigures } from '../letter/merge-table';
import { mayBeOneRow } from '../letter/may-be-letter';
import { type Laid, backOnSheet, isListOfNobody, namesItself, oneRowAsLines } from '../letter/one-row';
import { addressedOn } from '../letter/several';
import { heldIn } from '../letter/spoken-kept';
import { saidGemeente } from '../recognise/corrections-said';
import type { ReadResult } from '../table';
import { toldInProse } from './questions/steps/told-in-prose';
import { readList, type ReadOptions } from './read-list';

/** Finds and reads the table on any sheet, a letter too; what `readList` says of the outcome holds. */
export function readGrid(sheet: Grid, options: ReadOptions = {}): ReadResult {
  const namen = addressedOn(sheet);
  if (namen.length > 1)
    return { kind: 'none', findings: [{ code: 'meerBrieven', severity: 'fout', sheet: sheet.sheet, data: { namen } }] };
  const gemeente = saidGemeente(options.corrections, sheet);
  const plain = mergeTableAsFigures(sheet);
  const beside = mayBeOneRow(plain) ? listOfOneRow(plain, readList(plain, options)) : undefined;
  const laid = beside && asLetter(beside.grid, gemeente);
  if (beside && laid) return withArea(withProse(backOnSheet(laid, beside), options), beside.area);
  const list = letterAsList(plain, gemeente);
  const read = withProse(list, options);
  const named = !list.letter && isMisread(read, plain) ? asLetter(plain, gemeente) : undefined;
  return named ? withProse(named, options) : read;
}

/** A list of one gemeente that was read as a table, without its gemeente, or without the decision in its sentences. */
const isMisread = (read: ReadResult, grid: Grid): boolean =>
  read.kind === 'table' &&
  (isListOfNobody(read.table) || (namesItself(grid) && (read.table.layout === 'rows' || saysHeld(grid))));

const saysHeld = ({ values }: Grid): boolean =>
  values.some((cells) => cells.some((cell) => heldIn(cell) !== undefined));

/** A list, with what its sentences say otherwise than its lines. */
function withProse(grid: Grid, options: ReadOptions): ReadResult {
  const read = readList(grid, options);
  if (read.kind !== 'table') return read;
  const { table } = read;
  const findings = [...table.findings, ...toldInProse(grid, table.rows)];
  const next = grid.next && readList(grid.next, options);
  const periode = table.periode && volgende(table.periode);
  return {
    kind: 'table',
    table: {
      ...table,
      findings,
      ...(next?.kind === 'table' ? { next: { ...known({ periode }), ...next.table } } : {}),
    },
  };
}

/** As the list of a letter, whatever its words; undefined where it has not the form of one. */
function asLetter(grid: Grid, gemeente: string | undefined): Grid | undefined {
  const list = letterAsList({ ...grid, letter: true }, gemeente);
  return list.prose === undefined ? undefined : list;
}

const listOfOneRow = (grid: Grid, read: ReadResult): Laid | undefined =>
  read.kind === 'table' ? oneRowAsLines(grid, read.table) : undefined;

const withArea = (read: ReadResult, area: Area): ReadResult =>
  read.kind === 'table' ? { kind: 'table', table: { ...read.table, area } } : read;
