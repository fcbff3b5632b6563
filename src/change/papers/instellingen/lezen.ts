import { known } from '../../../domain/known';
import type { Beleidsregel } from '../../../domain/beleid/beleidsregel';
import type { Datum } from '../../../domain/tijd/datum';
import type { CellValue, Grid } from '../../../table/cells/grid';
import { tidy } from '../../../table/cells/text';
import type { Correction, Corrections } from '../../../table/recognise/columns/corrections';
import { withCorrection } from '../../../table/recognise/corrections-said';
import { type LineProblem, readLine, type Setting } from './lijn';
import { type Meegenomen, SETTINGS_HEADINGS } from './meegenomen';

/** A line that is not taken over: which cell, and what stands there. */
export interface SettingFault {
  readonly problem: LineProblem['problem'] | 'dubbel';
  /** Zero-based, on the sheet. */
  readonly row: number;
  readonly column: number;
  readonly found: CellValue;
}

export type SettingsRead =
  /** The headings are not there, or in another order; or there are more lines than we write. */
  | { readonly kind: 'geen' }
  | { readonly kind: 'teVeel' }
  | { readonly kind: 'gelezen'; readonly settings: Meegenomen; readonly faults: readonly SettingFault[] };

/** A workbook with more tables and rules than this is none of ours. */
const MOST_LINES = 2_000;

/** Reads the sheet line by line: one that is wrong costs only itself, and is named. */
export function readSettings({ area, values }: Grid): SettingsRead {
  const at = values.findIndex((line) => line.some(isHeading(0)));
  const left = values[at]?.findIndex(isHeading(0)) ?? -1;
  if (left < 0 || !SETTINGS_HEADINGS.every((_, i) => isHeading(i)(values[at]?.[left + i] ?? '')))
    return { kind: 'geen' };
  const lines = values.slice(at + 1);
  if (lines.length > MOST_LINES) return { kind: 'teVeel' };
  const found = new Gathered();
  const faults: SettingFault[] = [];
  lines.forEach((line, i) => {
    const cells = line.slice(left, left + SETTINGS_HEADINGS.length);
    if (cells.every((value) => tidy(String(value)) === '')) return;
    const read = readLine(cells);
    const problem = 'part' in read ? found.add(read) : read;
    if (problem === undefined) return;
    const { place } = problem;
    faults.push({
      problem: problem.problem,
      row: area.row + at + 1 + i,
      column: area.column + left + place,
      found: cells[place] ?? '',
    });
  });
  return { kind: 'gelezen', settings: found.settings(), faults };
}

const isHeading =
  (place: number) =>
  (value: CellValue): boolean =>
    tidy(String(value)).toLowerCase() === SETTINGS_HEADINGS[place]?.toLowerCase();

const DOUBLE = { problem: 'dubbel', place: 0 } as const;

/** What the lines said so far. Of two lines about one thing the first counts. */
class Gathered {
  private corrections: Corrections = new Map();
  private readonly fillers = new Map<string, readonly string[]>();
  private readonly regels = new Map<Datum, Beleidsregel>();
  private readonly papers = new Map<string, string>();
  private readonly one: Pick<{ -readonly [K in keyof Meegenomen]: Meegenomen[K] }, 'regio' | 'zicht' | 'way'> = {};

  /** The problem when it was said before. */
  add(setting: Setting): typeof DOUBLE | undefined {
    switch (setting.part) {
      case 'Kolom':
        return this.column(setting.table, setting.key, setting.correction);
      case 'Aanvullen': {
        const before = this.fillers.get(setting.sheet) ?? [];
        if (before.includes(setting.from)) return DOUBLE;
        this.fillers.set(setting.sheet, [...before, setting.from]);
        return undefined;
      }
      case 'Regel':
        return once(this.regels, setting.regel.peildatum, setting.regel);
      case 'Papier':
        return once(this.papers, setting.name, setting.typed);
      case 'Regio':
        if (this.one.regio) return DOUBLE;
        this.one.regio = setting.regio;
        return undefined;
      case 'Provincie':
        if (this.one.zicht) return DOUBLE;
        this.one.zicht = setting.zicht;
        return undefined;
      case 'Schrijven':
        if (this.one.way) return DOUBLE;
        this.one.way = setting.way;
        return undefined;
    }
  }

  settings(): Meegenomen {
    const { corrections, fillers, regels, papers, one } = this;
    return { corrections, fillers, regels: [...regels.values()], papers, ...known(one) };
  }

  private column(table: string, key: string, correction: Correction): typeof DOUBLE | undefined {
    const before = this.corrections.get(table)?.get(key) ?? {};
    if (Object.keys(correction).some((name) => name in before)) return DOUBLE;
    this.corrections = withCorrection(this.corrections, table, key, correction);
    return undefined;
  }
}

function once<K, V>(all: Map<K, V>, key: K, value: V): typeof DOUBLE | undefined {
  if (all.has(key)) return DOUBLE;
  all.set(key, value);
  return undefined;
}
