import type { Oordeel } from '../../domain/beoordeling/stand';
import { known } from '../../domain/known';
import { legStapUit } from '../../domain/sentences/uitleg';
import { zonderTrede } from '../../domain/sentences/zonder-trede';
import type { Datum } from '../../domain/tijd/datum';
import { type Afwijking, type Afwijkingen, headingFor, koppelingendag } from '../../change/afwijkingen/afwijking';
import { entered } from '../../change/afwijkingen/entered';
import { readOtherwise } from '../../change/afwijkingen/meant';
import { placesFor } from '../../change/afwijkingen/places';
import { afwijkingenPlan } from '../../change/afwijkingen/plan';
import type { WritePlan } from '../../change/write/plan';
import { outcome } from '../../review/assess/expected';
import type { AssessedRow, Overview } from '../../review/assess/overview';
import { koppelingenOf } from '../../table/rows/koppelingen';
import { understand } from '../model/reading/understand';
import type { PaneState } from '../model/state';
import { outcomesAfter } from '../model/writing/outcomes-after';
import { othersOf } from '../model/writing/others';
import { AFWIJKINGEN_STATUS_SENTENCES } from './sentences';

/** What one deviation does to the step. */
export interface Effect {
  readonly code: string;
  readonly naam: string;
  readonly dag: Datum;
  readonly voor: string;
  readonly na: string;
  /** What decided, in words; '' when nothing did. */
  readonly grond: string;
  /** What is worth a word about it. */
  readonly zinnen: readonly string[];
}

export type WorkedOut =
  | { readonly ok: false; readonly zin: string }
  | {
      readonly ok: true;
      readonly plan: WritePlan;
      readonly effects: readonly Effect[];
      readonly notes: readonly string[];
    };

type Looked = Pick<PaneState, 'reading' | 'answers' | 'beleid' | 'policyBasis' | 'journal'>;

/** The sheet as it will be read with these deviations on it, what they do, and the write. */
export function workedOut(pane: Looked, entries: Afwijkingen): WorkedOut {
  const { reading, answers, beleid, journal } = pane;
  if (reading?.kind !== 'overview' || reading.table.layout !== 'rows')
    return { ok: false, zin: AFWIJKINGEN_STATUS_SENTENCES.geenTabel };
  const { overview: now, grid } = reading;
  const found = placesFor(now, grid, entries);
  if (!found.ok)
    return {
      ok: false,
      zin: AFWIJKINGEN_STATUS_SENTENCES.inTabel(found.insert.map((role) => headingFor(role, now.peildatum))),
    };
  const { places } = found;
  const on = entered(now, grid, entries, places);
  const after = understand(on.grid, answers, beleid, journal);
  const otherwise = after.kind === 'overview' ? readOtherwise(now, after.overview, entries) : now.rows.map(naamVan);
  if (after.kind !== 'overview' || otherwise.length > 0)
    return { ok: false, zin: AFWIJKINGEN_STATUS_SENTENCES.anders(otherwise) };
  const then = after.overview;
  const outcomes = outcomesAfter(pane, now.table);
  const about = { now, then, grid, count: entries.size, others: othersOf(pane), ...known({ outcomes }) };
  const plan = afwijkingenPlan(about, on);
  return {
    ok: true,
    plan,
    effects: [...entries].flatMap(([code, entry]) => effectOf(now, then, code, entry)),
    notes: places.ours.length > 0 ? [AFWIJKINGEN_STATUS_SENTENCES.schuiven(places.made.length)] : [],
  };
}

const naamVan = ({ naam }: AssessedRow): string => naam;

function effectOf(now: Overview, then: Overview, code: string, entry: Afwijking): readonly Effect[] {
  const rowIn = ({ rows }: Overview): AssessedRow | undefined => rows.find(({ row }) => row.gemeente?.code === code);
  const [before, after] = [rowIn(now), rowIn(then)];
  if (after === undefined) return [];
  const found = outcome(after);
  const dag = found.regel.peildatum;
  const { tot } = entry.verlengd ?? {};
  return [
    {
      code,
      naam: after.naam,
      dag,
      voor: before ? inWoorden(outcome(before)) : '',
      na: inWoorden(found),
      grond: grondVan(found),
      zinnen: [
        ...(tot !== undefined && tot <= dag ? [AFWIJKINGEN_STATUS_SENTENCES.nietMeer(tot, dag)] : []),
        ...(saysNothing(then, after, entry)
          ? [AFWIJKINGEN_STATUS_SENTENCES.aantalZegtNiets(koppelingendag(then.peildatum))]
          : []),
      ],
    },
  ];
}

/** A count of koppelingen is judged against what was left on its own day, which a later sheet may not say. */
const saysNothing = ({ table, peildatum }: Overview, { row, opgave, gehuisvest }: AssessedRow, entry: Afwijking) =>
  typeof entry.koppelingen === 'number' &&
  peildatum > koppelingendag(peildatum) &&
  koppelingenOf(table, row, { opgave, gehuisvest, peildatum }) === undefined;

const inWoorden = (found: Oordeel): string => (found.kind === 'trede' ? `trede ${found.trede}` : zonderTrede(found));

/** The last question that was asked decides. */
function grondVan(found: Oordeel): string {
  const stap = found.pad.at(-1);
  return stap === undefined ? '' : legStapUit(stap, found);
}
