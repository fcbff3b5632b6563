import { regelOp } from '../../domain/beleid/beleid';
import { metRegels, type Beleidsfout } from '../../domain/beleid/met-regels';
import type { Beleid } from '../../domain/beleid/beleidsregel';
import { personen, type Personen } from '../../domain/getal/getal';
import { ruil, type Ruilfout } from '../../domain/opgave/ruil';
import type { Base, BaseRow } from './base';
import { changed } from './change';
import { groupOf, type Group } from './groups';
import { outcomeOf, type Outcome, type Situation } from './outcome';
import type { Change, Scenario } from './scenario';
import { signalsOf, type Signal } from './signals';
import { sharesOf, type Share } from './together';

/** A gemeente before and after. */
export interface TrialRow {
  readonly base: BaseRow;
  readonly change: Change | undefined;
  readonly situation: Situation;
  readonly before: Outcome;
  readonly after: Outcome;
  /** What comes in by exchange; below 0 for a giver. */
  readonly ruil: Personen;
  /** What it gets of a pace that several reach together. */
  readonly shares: readonly Share[];
  /** True when any figure or step differs. */
  readonly differs: boolean;
  readonly signals: readonly Signal[];
}

export interface ComparedGroup {
  /** '' for all gemeenten of the table together. */
  readonly naam: string;
  readonly rows: readonly TrialRow[];
  readonly before: Group;
  readonly after: Group;
}

/** What a scenario comes to, beside the table as it stands. */
export interface Trial {
  readonly scenario: Scenario;
  readonly base: Base;
  readonly rows: readonly TrialRow[];
  /** All together first, then each region when there is more than one. */
  readonly groups: readonly ComparedGroup[];
  /** Exchanges that were left out, by their place in the list. */
  readonly ruilfouten: ReadonlyMap<number, Ruilfout>;
  readonly beleidsfouten: readonly Beleidsfout[];
  /** Codes of gemeenten that the scenario changes and that are not in this table. */
  readonly absent: readonly string[];
  readonly beleid: Beleid;
}

/**
 * Applies a scenario to the table that was read. Pure: the table stays as it is. Rows of the `previous` comparison that
 * nothing was changed about are the same objects, so that a keystroke costs one gemeente.
 */
export function tryOut(scenario: Scenario, base: Base, previous?: Trial): Trial {
  const same = previous?.base === base ? previous : undefined;
  const { beleid, fouten } =
    same && same.scenario.normen === scenario.normen
      ? { beleid: same.beleid, fouten: same.beleidsfouten }
      : policy(scenario, base);
  const { verschillen, fouten: ruilfouten } = ruil(
    scenario.ruilen.length === 0 ? new Map() : tasks(scenario, base),
    scenario.ruilen,
  );
  const inputs = base.rows.map((row) => ({
    row,
    change: scenario.changes.get(row.code),
    ruil: verschillen.get(row.code) ?? personen(0),
  }));
  const shares = sharesOf(
    scenario.samen,
    scenario.samen.length === 0
      ? []
      : inputs.map(({ row, change = {}, ruil: gained }) => ({
          row,
          opgave: changed(row, change, gained).stand.opgave,
        })),
  );
  const rows = inputs.map(({ row, ...tried }, i) => {
    const input = { ...tried, shares: shares.get(row.code) ?? [] };
    const old = same?.beleid === beleid ? same.rows[i] : undefined;
    return old && sameInput(old, input) ? old : compareRow(row, input, base, beleid);
  });
  const here = new Set(base.rows.map((row) => row.code));
  const absent = [...scenario.changes.keys()].filter((code) => !here.has(code));
  return { scenario, base, rows, groups: groups(rows, base, same), ruilfouten, beleidsfouten: fouten, absent, beleid };
}

/** All of a scenario that one gemeente's outcome depends on. */
type Input = Pick<TrialRow, 'change' | 'ruil' | 'shares'>;

const sameInput = (a: Input, b: Input): boolean =>
  a.change === b.change &&
  a.ruil === b.ruil &&
  a.shares.length === b.shares.length &&
  a.shares.every(({ perWeek, vanaf }, i) => perWeek === b.shares[i]?.perWeek && vanaf === b.shares[i].vanaf);

function compareRow(row: BaseRow, input: Input, base: Base, beleid: Beleid): TrialRow {
  const { change, ruil: gained, shares } = input;
  const common = { base: row, ...input, before: row.outcome };
  if (change === undefined && gained === 0 && shares.length === 0 && beleid === base.beleid)
    return { ...common, situation: row.situation, after: row.outcome, differs: false, signals: [] };
  const situation = changed(row, change ?? {}, gained, shares);
  const after = outcomeOf(situation, base.dates, beleid);
  return {
    ...common,
    situation,
    after,
    differs: differs(row.outcome, after),
    signals: signalsOf(row, change ?? {}, situation, after),
  };
}

/** What each gemeente can give away: its opgave with another taakstelling in it. */
function tasks(scenario: Scenario, base: Base): ReadonlyMap<string, Personen> {
  return new Map(
    base.rows.map((row) => [row.code, changed(row, scenario.changes.get(row.code) ?? {}, personen(0)).stand.opgave]),
  );
}

function policy(
  { normen }: Scenario,
  { beleid, dates }: Base,
): { readonly beleid: Beleid; readonly fouten: readonly Beleidsfout[] } {
  const bron = { tekst: 'norm van dit scenario', aangenomen: false };
  const rows = [...normen]
    .filter(([peildatum]) => dates.includes(peildatum))
    .map(([peildatum, norm]) => ({ ...regelOp(beleid, peildatum), norm, bron, herkomst: 'gebruiker' as const }));
  if (rows.length === 0) return { beleid, fouten: [] };
  const result = metRegels(beleid, rows);
  return result.ok ? { beleid: result.beleid, fouten: [] } : { beleid, fouten: result.fouten };
}

/** A group whose rows are all the same objects as before is taken over as it is. */
function groups(rows: readonly TrialRow[], { dates }: Base, previous: Trial | undefined): readonly ComparedGroup[] {
  const group = (naam: string, of: readonly TrialRow[], place: number): ComparedGroup => {
    const old = previous?.groups[place];
    if (old?.rows.every((row, i) => row === of[i])) return old;
    const before =
      old?.before ??
      groupOf(
        of.map(({ base, before: outcome }) => ({ naam: base.naam, outcome })),
        dates,
      );
    return {
      naam,
      rows: of,
      before,
      after: groupOf(
        of.map(({ base, after }) => ({ naam: base.naam, outcome: after })),
        dates,
      ),
    };
  };
  const regions = new Map<string, TrialRow[]>();
  for (const row of rows) {
    const there = regions.get(row.base.regio);
    if (there) there.push(row);
    else regions.set(row.base.regio, [row]);
  }
  const sorted = [...regions].sort(([a], [b]) => (a < b ? -1 : 1));
  return [group('', rows, 0), ...(sorted.length > 1 ? sorted.map(([naam, of], i) => group(naam, of, i + 1)) : [])];
}

const stepOf = ({ beoordeling }: Outcome['dates'][number]): string =>
  beoordeling.kind === 'trede' ? beoordeling.trede : '';

function differs(a: Outcome, b: Outcome): boolean {
  const figures = (o: Outcome) => [
    o.opgave,
    o.gehuisvest,
    o.opSchema,
    o.saldo,
    o.volgendeOpgave,
    o.inclAdditioneel,
    ...o.dates.flatMap((date) => [date.gehuisvest, date.opSchema, stepOf(date)]),
  ];
  const other = figures(b);
  return figures(a).some((figure, i) => figure !== other[i]);
}
