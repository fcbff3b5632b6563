import { known } from '../../domain/known';
import type { Gemeente } from '../../domain/gemeente/gemeente';
import { gemeenteMetCode, isGeldigOp } from '../../domain/gemeente/gemeenten';
import { voorgangersVan } from '../../domain/gemeente/indeling';
import { type Personen, personen } from '../../domain/getal/getal';
import { saldoNaHerindeling } from '../../domain/opgave/opgave';
import { vergelijkNamen } from '../../domain/opgave/provincie';
import { zonderTrede } from '../../domain/sentences/zonder-trede';
import type { Datum } from '../../domain/tijd/datum';
import type { AssessedRow, Overview, Unassessed } from '../assess/overview';
import type { NextNote, NextRow } from './next';

/**
 * The gemeenten of the new halfjaar: those that are there on its first day, merged ones in the place of their parts.
 */
export function nextRows(
  { rows, unassessed }: Overview,
  begin: Datum,
): { readonly rows: readonly NextRow[]; readonly leftOut: readonly string[] } {
  const all = [...rows, ...unassessed].sort((a, b) => a.row.row - b.row.row);
  const names = all.map(({ naam }) => naam);
  const found = new Map<string, NextRow>();
  for (const one of all) {
    const { gemeente } = one.row;
    if (gemeente === undefined) continue;
    const whole = heirOn(gemeente, begin);
    if (found.has(whole.code)) continue;
    found.set(whole.code, whole.code === gemeente.code ? single(gemeente, one) : merged(whole, all));
  }
  const next = [...found.values()];
  return {
    rows: isSorted(names) ? next.sort((a, b) => vergelijkNamen(a.naam, b.naam)) : next,
    leftOut: all.flatMap(({ row, naam }) => (row.gemeente ? [] : [naam || `rij ${row.row + 1}`])),
  };
}

type Line = AssessedRow | Unassessed;

const isSorted = (names: readonly string[]): boolean =>
  names.every((name, i) => i === 0 || vergelijkNamen(names[i - 1] ?? '', name) <= 0);

/** What a gemeente is on a day: itself, or the one that it became. */
export function heirOn(gemeente: Gemeente, day: Datum): Gemeente {
  if (isGeldigOp(gemeente, day) || gemeente.opgevolgdDoor === undefined) return gemeente;
  return gemeenteMetCode(gemeente.opgevolgdDoor) ?? gemeente;
}

/** A gemeente as it stands on the sheet. */
function single(gemeente: Gemeente, one: Line): NextRow {
  if ('reden' in one) return bare(gemeente, one.row.name, [{ code: 'nietBeoordeeld', reden: one.reden }]);
  const { row, beoordeling, nogTeHuisvesten: saldo } = one;
  const { eindsaldo } = row;
  const verlengd = row.verlengd && row.verlengd.tot > one.beoordeling.regel.peildatum ? row.verlengd : undefined;
  return {
    gemeente,
    naam: row.name,
    ...known({ trede: beoordeling.kind === 'trede' ? beoordeling.trede : undefined, verlengd }),
    saldo,
    ...known({ metContracten: withContracts(one) }),
    notes: [
      ...(beoordeling.kind === 'ontbreekt'
        ? [{ code: 'tredeOpen', waarom: zonderTrede(beoordeling) } satisfies NextNote]
        : []),
      ...(eindsaldo !== undefined && eindsaldo !== saldo
        ? [{ code: 'eindsaldoAnders', blad: eindsaldo, uitgerekend: saldo } satisfies NextNote]
        : []),
    ],
  };
}

/** The sum of the saldi of the parts; their steps are no step of the whole: that is for a human. */
function merged(whole: Gemeente, all: readonly Line[]): NextRow {
  const parts = voorgangersVan(whole);
  const lines = linesOf(parts, all);
  const assessed = lines.flatMap((line) => ('reden' in line ? [] : [line]));
  const there = new Set(assessed.map(({ row }) => row.gemeente?.code));
  const absent = parts.filter(({ code }) => !there.has(code)).map(({ naam }) => naam);
  const notes: NextNote[] = [{ code: 'samengevoegd', delen: parts.map(({ naam }) => naam) }];
  if (absent.length > 0) return bare(whole, whole.naam, [...notes, { code: 'deelOntbreekt', delen: absent }]);
  const contracts = assessed.map((line) => withContracts(line) ?? line.nogTeHuisvesten);
  const counted = assessed.some(({ row }) => row.huurcontracten !== undefined);
  return {
    gemeente: whole,
    naam: whole.naam,
    saldo: saldoNaHerindeling(assessed.map(({ nogTeHuisvesten }) => nogTeHuisvesten)),
    ...known({ metContracten: counted ? saldoNaHerindeling(contracts) : undefined }),
    notes,
  };
}

const bare = (gemeente: Gemeente, naam: string, notes: readonly NextNote[]): NextRow => ({ gemeente, naam, notes });

const linesOf = (gemeenten: readonly Gemeente[], all: readonly Line[]): readonly Line[] =>
  all.filter(({ row }) => gemeenten.some(({ code }) => code === row.gemeente?.code));

const withContracts = ({ row: { huurcontracten }, nogTeHuisvesten }: AssessedRow): Personen | undefined =>
  huurcontracten === undefined ? undefined : personen(nogTeHuisvesten - huurcontracten);
