import { known } from '../../domain/known';
import type { Gemeente } from '../../domain/gemeente/gemeente';
import type { Datum } from '../../domain/tijd/datum';
import type { Personen } from '../../domain/getal/getal';
import type { Trede } from '../../domain/ladder/trede';
import { isZelfdePeriode } from '../../domain/tijd/periode';
import { benodigdTempo } from '../../domain/prognose/prognose';
import { opgaveIn } from '../assess/assess';
import { besideOther } from './beside';
import { changeFindings, goneFinding, mergedFindings } from './findings';
import type { Finding } from '../finding';
import { type Merger, mergerOf, partsOf, together } from '../assess/herindeling';
import { rowsByCode } from '../../table/find-row';
import type { ReadRow, ReadTable } from '../../table/table';

/** A value on both dates; absent on a side where the sheet does not give it. */
export interface Pair<T> {
  readonly voor?: T;
  readonly na?: T;
}

/** One gemeente on both dates. */
export interface ComparedRow {
  readonly naam: string;
  readonly kind: 'gebleven' | 'erbij' | 'weg' | 'samengevoegd';
  /** The gemeenten that it came out of; their figures are added up. */
  readonly uit?: readonly string[];
  readonly gehuisvest: Pair<Personen>;
  readonly opgave: Pair<Personen>;
  readonly saldo: Pair<Personen>;
  readonly trede: Pair<Trede>;
  /** Persons per week between the two dates, unrounded; only within one halfjaar. */
  readonly perWeek?: number;
}

/** Two sheets side by side, in the order of their dates. */
export interface Comparison {
  readonly voor: ReadTable;
  readonly na: ReadTable;
  readonly rows: readonly ComparedRow[];
  /** Signals, not errors: realisation that fell, a saldo or taakstelling that changed, gemeenten that came or went. */
  readonly findings: readonly Finding[];
}

/** Compares two months gemeente by gemeente, whichever of the two is given first. */
export function compare(one: ReadTable, other: ReadTable): Comparison {
  const [first, last] = (one.peildatum ?? 0) <= (other.peildatum ?? 0) ? [one, other] : [other, one];
  const goesOn = sameHalf(first, last);
  const [voor, na] = goesOn ? [besideOther(first, last), besideOther(last, first)] : [first, last];
  const before = rowsByCode(voor);
  const after = rowsByCode(na);
  const mergers = new Map(
    [...after].flatMap(([code, { gemeente }]) => {
      const merger = gemeente && mergedSince(voor, na, gemeente);
      return merger ? [[code, merger] as const] : [];
    }),
  );
  const merged = new Set([...mergers.values()].flatMap(partsOf));
  const gone = [...before].filter(([code, row]) => !after.has(code) && !merged.has(row)).map(([, row]) => row);
  const rows = [...after].map(([code, row]) => {
    const merger = mergers.get(code);
    return merger ? mergedRow(voor, na, merger, row) : pairOf(voor, na, before.get(code), row);
  });
  const months = { voor, na, sameHalf: goesOn };
  const findings = [...after].flatMap(([code, row]) => {
    const merger = mergers.get(code);
    return merger ? mergedFindings(months, merger, row) : changeFindings(months, before.get(code), row);
  });
  const went = gone.map((row) => goneFinding(months, row));
  return {
    voor,
    na,
    rows: [...rows, ...gone.map((row) => pairOf(voor, na, row, undefined))],
    findings: [...findings, ...went],
  };
}

/** Others went into a gemeente between the two sheets: the later one has none of them any more. */
function mergedSince(voor: ReadTable, na: ReadTable, gemeente: Gemeente): Merger | undefined {
  const merger = mergerOf(voor, gemeente);
  const isThere = (part: ReadRow): boolean =>
    na.rows.some(({ gemeente: later, name }) => (later ? later.code === part.gemeente?.code : name === part.name));
  return merger?.joined.some(isThere) === true ? undefined : merger;
}

function pairOf(voor: ReadTable, na: ReadTable, a: ReadRow | undefined, b: ReadRow | undefined): ComparedRow {
  const pair = <T>(of: (table: ReadTable, row: ReadRow) => T | undefined): Pair<T> => {
    const [x, y] = [a && of(voor, a), b && of(na, b)];
    return { ...known({ voor: x, na: y }) };
  };
  const gehuisvest = pair((_, row) => row.gehuisvest);
  const perWeek = paceOf(voor, na, gehuisvest);
  return {
    naam: (b ?? a)?.gemeente?.naam ?? '',
    kind: kindOf(a, b),
    gehuisvest,
    opgave: pair(opgaveIn),
    saldo: pair((_, row) => row.saldo),
    trede: pair((_, row) => row.trede),
    ...known({ perWeek }),
  };
}

function kindOf(before: ReadRow | undefined, after: ReadRow | undefined): ComparedRow['kind'] {
  if (!before) return 'erbij';
  return after ? 'gebleven' : 'weg';
}

/** The new gemeente beside what its parts were together. The steps of the parts are no step of the whole. */
function mergedRow(voor: ReadTable, na: ReadTable, merger: Merger, row: ReadRow): ComparedRow {
  const pairs = pairOf(voor, na, merger.own, row);
  const withSum = (pair: Pair<Personen>, of: (row: ReadRow) => number | undefined): Pair<Personen> => {
    const sum = together(merger, of);
    return { ...known({ voor: sum }), ...(pair.na === undefined ? {} : { na: pair.na }) };
  };
  const gehuisvest = withSum(pairs.gehuisvest, (r) => r.gehuisvest);
  const perWeek = paceOf(voor, na, gehuisvest);
  return {
    ...pairs,
    kind: 'samengevoegd',
    uit: partsOf(merger).map((part) => part.gemeente?.naam ?? part.name),
    gehuisvest,
    opgave: withSum(pairs.opgave, (r) => opgaveIn(voor, r)),
    saldo: withSum(pairs.saldo, (r) => r.saldo),
    ...known({ perWeek }),
  };
}

/** Whether the figures of the one go on in the other. */
export const sameHalf = (a: ReadTable, b: ReadTable): boolean =>
  a.periode !== undefined && b.periode !== undefined && isZelfdePeriode(a.periode, b.periode);

function paceOf(voor: ReadTable, na: ReadTable, { voor: a, na: b }: Pair<Personen>): number | undefined {
  const [from, to]: readonly (Datum | undefined)[] = [voor.peildatum, na.peildatum];
  if (a === undefined || b === undefined || from === undefined || to === undefined || !sameHalf(voor, na) || b < a)
    return undefined;
  return benodigdTempo((b - a) as Personen, from, to);
}
