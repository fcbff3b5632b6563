import { known } from '../../domain/known';
import type { Datum } from '../../domain/tijd/datum';
import { gridAfter } from '../../change/update/after';
import { dateChanges } from '../../change/update/dates';
import { emptied, figureChanges } from '../../change/update/figures';
import { updateLabel } from '../../change/update/label';
import { refreshed, restsOnFormulas } from '../../change/update/refresh';
import { basisOf, cellsPlan } from '../../change/outcomes/basis';
import type { CellChange, SheetBasis, WritePlan } from '../../change/write/plan';
import { totalenKloppen } from '../../review/checks/sums/totals';
import { assess } from '../../review/assess/assess';
import type { Overview } from '../../review/assess/overview';
import type { Finding } from '../../review/finding';
import type { UpdateField } from '../../review/update/fields';
import { type NewFigures, newFigures } from '../../review/update/new-figures';
import { otherOpgaven } from '../../review/update/other-opgaven';
import { tableAfter } from '../../review/update/table-after';
import type { Grid } from '../../table/cells/grid';
import type { Column } from '../../table/column';
import type { ReadTable } from '../../table/table';
import { understand } from '../model/reading/understand';
import { sheetOf } from '../model/reading/understanding';
import { outcomesAfter } from '../model/writing/outcomes-after';
import { othersOf } from '../model/writing/others';
import { type Answers, type PaneState, type Reading, NO_ANSWERS } from '../model/state';
import { type FieldLine, fieldLine, ownDaysOf, type Wishes } from './lines';
import { CIJFERS_STATUS_SENTENCES, waarom } from './sentences';

export type Update =
  | { readonly ok: false; readonly zin: string; readonly asksDay?: true }
  | {
      readonly ok: true;
      readonly figures: NewFigures;
      /** Of which the own sheet is afterwards: still its own day where no persons housed are taken over. */
      readonly day: Datum;
      readonly lines: readonly FieldLine[];
      readonly own: readonly Column[];
      readonly findings: readonly Finding[];
      readonly notes: readonly string[];
      readonly plan: WritePlan;
      /** What must be answered after it, so that the sheet is read on the new day. */
      readonly then: Partial<Answers>;
    };

type Looked = Pick<PaneState, 'reading' | 'answers' | 'beleid' | 'policyBasis' | 'journal'>;

/**
 * The sheet with new figures against the one that was read: what can be taken over, what is worth a look, and the
 * write.
 */
export function updateWith(pane: Looked, wishes: Wishes): Update {
  const { reading, answers, beleid, journal } = pane;
  const mine = reading && sheetOf(reading);
  if (!mine || mine.table.layout !== 'rows') return { ok: false, zin: CIJFERS_STATUS_SENTENCES.geenTabel };
  const given = sheetOf(
    understand(
      wishes.source,
      { ...NO_ANSWERS, corrections: answers.corrections, peildatum: wishes.day },
      beleid,
      journal,
    ),
  );
  if (!given) return { ok: false, zin: CIJFERS_STATUS_SENTENCES.geenBron(wishes.source.sheet) };
  const ownDay = dayOf(reading);
  const own: ReadTable = { ...mine.table, ...known({ peildatum: ownDay }) };
  const offer = newFigures(own, given.table);
  if (!offer.ok)
    return {
      ok: false,
      zin: waarom(offer.why, own, wishes.source.sheet),
      ...(offer.why.code === 'geenDatum' && { asksDay: true as const }),
    };
  const { figures } = offer;
  const lines = figures.fields.map((update) => fieldLine(mine.grid, update, figures, wishes));
  const take = new Set(lines.flatMap(({ taken, update }) => (taken ? [update.field] : [])));
  // Old numbers under a new date would be wrong ones.
  const day = take.has('gehuisvest') ? figures.day : (ownDay ?? figures.day);
  const changes = [
    ...figureChanges(mine.grid, figures.fields, { take, absent: wishes.absent }),
    ...(ownDay === undefined ? [] : dateChanges(mine.grid, own, [ownDay, day], ownDaysOf(figures, take))),
    ...(wishes.onNewSheet
      ? emptied(
          mine.grid,
          own,
          own.columns.filter(({ heading }) => wishes.empty.has(heading)),
        )
      : []),
  ];
  return planned(pane, {
    grid: mine.grid,
    from: basisOf(given),
    figures: { ...figures, findings: [...figures.findings, ...totalenKloppen(given, [])] },
    day,
    lines,
    take,
    changes,
    own,
    blank: wishes.absent === 'leeg',
  });
}

interface Parts {
  readonly grid: Grid;
  /** Where the new figures were read. */
  readonly from: SheetBasis;
  readonly figures: NewFigures;
  /** Of which the sheet is afterwards. */
  readonly day: Datum;
  readonly lines: readonly FieldLine[];
  readonly take: ReadonlySet<UpdateField>;
  readonly changes: readonly CellChange[];
  readonly own: ReadTable;
  readonly blank: boolean;
}

/**
 * With the sheet as it will be: what follows for what was worked out from the old figures, and whether it is then read
 * as it is meant.
 */
function planned(pane: Looked, parts: Parts): Update {
  const { grid, from, figures, day, lines, take, changes, own, blank } = parts;
  const { reading, answers, beleid } = pane;
  const then = answers.peildatum === undefined ? {} : { peildatum: day };
  const taken = figures.fields.filter(({ field }) => take.has(field));
  const next = tableAfter(own, day, taken, blank);
  const meant = assess(next, { beleid, peildatum: day });
  const after = gridAfter(grid, changes);
  const both = reading?.kind === 'overview' && meant.kind === 'overview';
  const unsure = both && restsOnFormulas(reading.overview, grid, take);
  const follow =
    both && !unsure ? refreshed(reading.overview, grid, meant.overview, after) : { changes: [], shown: [] };
  const all = [...changes, ...follow.changes];
  const found = understand(gridAfter(grid, [...all, ...follow.shown]), { ...answers, ...then }, beleid, pane.journal);
  const dayNow = dayOf(found);
  if (dayNow !== day) return { ok: false, zin: CIJFERS_STATUS_SENTENCES.datumBlijft(day, dayNow) };
  const outcomes = both && !unsure ? outcomesAfter(pane, own, then) : undefined;
  return {
    ok: true,
    figures,
    lines,
    own: own.columns.filter((c) => !c.ours && (c.role === 'onbekend' || OWN_WORDS.has(c.role)) && c.heading !== ''),
    findings: figures.findings.filter(({ code }) => code !== 'tredeGewijzigd'),
    day,
    notes: [
      ...dayNotes(parts),
      ...(unsure ? [CIJFERS_STATUS_SENTENCES.formules] : []),
      ...(own.months ? [CIJFERS_STATUS_SENTENCES.maanden] : []),
      ...opgaveNote(next, figures.source),
      ...(!unsure && both && !readsSame(meant.overview, found) ? [CIJFERS_STATUS_SENTENCES.anders] : []),
    ],
    plan: {
      ...cellsPlan(grid, updateLabel(figures.day), all, { table: own, others: [from, ...othersOf(pane)] }),
      ...known({ outcomes }),
    },
    then,
  };
}

/** Where the day of the sheet stays as it is, or lies after that of the new figures. */
const dayNotes = ({ own, figures, take, from, day }: Parts): readonly string[] => [
  ...(take.has('gehuisvest') ? [] : [CIJFERS_STATUS_SENTENCES.datumStaat(from.sheet, day)]),
  ...(own.peildatum !== undefined && figures.day < own.peildatum
    ? [CIJFERS_STATUS_SENTENCES.ouder(figures.day, own.peildatum)]
    : []),
];

function opgaveNote(next: ReadTable, source: ReadTable): readonly string[] {
  const others = otherOpgaven(next, source);
  return others.length === 0 ? [] : [CIJFERS_STATUS_SENTENCES.andereOpgave(source.sheet, others)];
}

/** The opgave and the persons housed of every gemeente are read as they are meant. */
function readsSame({ rows }: Overview, found: Reading): boolean {
  if (found.kind !== 'overview') return false;
  const says = new Map(found.overview.rows.map((row) => [row.row.row, row]));
  return (
    says.size === rows.length &&
    rows.every(({ row, opgave, gehuisvest }) => {
      const there = says.get(row.row);
      return there?.opgave === opgave && there.gehuisvest === gehuisvest;
    })
  );
}

/** Words of people beside the figures. */
const OWN_WORDS: ReadonlySet<string> = new Set(['toelichting', 'verschoonbaar', 'verlengd', 'bronVerlenging']);

const dayOf = (reading: Reading): Datum | undefined =>
  reading.kind === 'overview' ? reading.overview.peildatum : sheetOf(reading)?.table.peildatum;
