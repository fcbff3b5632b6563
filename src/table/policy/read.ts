import { STANDAARDBELEID } from '../../domain/beleid/beleid';
import { metRegels } from '../../domain/beleid/met-regels';
import type { Beleid, Beleidsregel } from '../../domain/beleid/beleidsregel';
import { isSerial, parseDatum, type Datum } from '../../domain/tijd/datum';
import { parseNorm } from '../../domain/beleid/norm-tekst';
import { readYesNo } from '../cells/cell-reading';
import type { CellValue, Grid } from '../cells/grid';
import { fold, tidy } from '../cells/text';
import type { PolicyFault } from './sentences';
import { POLICY_HEADINGS, policyRow } from './policy-rows';

/** The rule table in force, or every fault on the sheet; then the standard rules hold until it is repaired. */
export type PolicyResult =
  { readonly ok: true; readonly beleid: Beleid } | { readonly ok: false; readonly faults: readonly PolicyFault[] };

/** The five cells of one row, from the column of the peildatum on. */
interface Line {
  readonly row: number;
  readonly column: number;
  readonly cells: readonly CellValue[];
}

/**
 * Reads the sheet Beleidsregels: the rows under its headings lie over our own rules. A sheet without the headings adds
 * nothing.
 */
export function readPolicy(grid: Grid): PolicyResult {
  const [headings, ...lines] = linesOf(grid);
  const read = lines.map(readLine);
  const faults = headings ? headingFaults(headings) : [];
  if (faults.length === 0) faults.push(...read.flatMap((one) => one.faults));
  if (faults.length > 0) return { ok: false, faults };
  const rules = read.flatMap((one) => one.rule ?? []);
  const merged = metRegels(STANDAARDBELEID, rules);
  if (merged.ok) return merged;
  return {
    ok: false,
    faults: merged.fouten.map((problem) => {
      const line = lines[problem.rij];
      const place = problem.code === 'normPastNiet' ? 1 : 0;
      return { row: line?.row ?? 0, column: (line?.column ?? 0) + place, problem, found: line?.cells[place] ?? '' };
    }),
  };
}

/** The row of the headings, and every row under it in which something stands. */
function linesOf({ values, area }: Grid): readonly Line[] {
  const heading = fold(POLICY_HEADINGS[0]);
  const place = (line: readonly CellValue[]): number => line.findIndex((value) => fold(String(value)) === heading);
  const at = values.findIndex((line) => place(line) >= 0);
  const first = place(values[at] ?? []);
  if (first < 0) return [];
  return values.slice(at).flatMap((line, i): Line[] => {
    const cells = line.slice(first, first + POLICY_HEADINGS.length);
    return cells.every(isBlank) ? [] : [{ row: area.row + at + i, column: area.column + first, cells }];
  });
}

/** Headings in another order: read in ours, ja and nee would change places unseen. */
function headingFaults({ row, column, cells }: Line): PolicyFault[] {
  return cells.flatMap((found, i): PolicyFault[] =>
    isBlank(found) || fold(String(found)) === fold(POLICY_HEADINGS[i] ?? '')
      ? []
      : [{ row, column: column + i, problem: 'andereKop', found }],
  );
}

const isBlank = (value: CellValue): boolean => tidy(String(value)) === '';

function readLine({ row, column, cells }: Line): {
  readonly rule?: Beleidsregel;
  readonly faults: readonly PolicyFault[];
} {
  const [date = '', normText = '', counts = '', source = '', assumed = ''] = cells;
  const peildatum = dateOf(date);
  const norm = parseNorm(String(normText));
  const tellen = yesNo(counts, true);
  const tekst = isBlank(source) ? undefined : tidy(String(source));
  const aangenomen = yesNo(assumed, false);
  if (
    peildatum === undefined ||
    norm === undefined ||
    tellen === undefined ||
    tekst === undefined ||
    aangenomen === undefined
  ) {
    const read = [
      [peildatum, 'geenDatum'],
      [norm, 'geenNorm'],
      [tellen, 'geenJaNee'],
      [tekst, 'geenBron'],
      [aangenomen, 'geenJaNee'],
    ] as const;
    return {
      faults: read.flatMap(([part, problem], place): readonly PolicyFault[] =>
        part === undefined ? [{ row, column: column + place, problem, found: cells[place] ?? '' }] : [],
      ),
    };
  }
  const bron = { tekst, aangenomen };
  return { rule: asOurs({ peildatum, norm, omkoppelingenTellen: tellen, bron, herkomst: 'gebruiker' }), faults: [] };
}

const yesNo = (cell: CellValue, whenBlank: boolean): boolean | undefined =>
  isBlank(cell) ? whenBlank : readYesNo(cell).value;

/** A row that says what our own rule says is that rule. */
function asOurs(rule: Beleidsregel): Beleidsregel {
  const ours = STANDAARDBELEID.get(rule.peildatum);
  return ours && policyRow(ours).every((value, i) => value === policyRow(rule)[i]) ? ours : rule;
}

function dateOf(value: CellValue): Datum | undefined {
  if (typeof value === 'string') return parseDatum(value);
  return typeof value === 'number' && isSerial(value) ? value : undefined;
}
