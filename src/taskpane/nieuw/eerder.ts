import { dagenLater } from '../../domain/tijd/datum';
import { timeIn } from '../../table/cells/dates';
import type { Overview } from '../../review/assess/overview';
import { sheetsOfCourse } from '../../review/course/sheets';
import type { SheetInfo } from '../../change/workbook';
import type { Grid } from '../../table/cells/grid';
import { understand } from '../model/reading/understand';
import { overviewRead } from '../model/selectors';
import type { Session } from '../model/session';
import { NO_ANSWERS } from '../model/state';

/** A sheet of an earlier day with the same gemeenten. */
export interface Eerder {
  readonly overview: Overview;
  readonly grid: Grid;
}

/** So many sheets are looked into; nobody asked for it. */
const AT_MOST = 3;

/**
 * Which sheet the one that was read follows on: by the day in its name, else among the nearest ones. One request for
 * their names, and one for each that is read.
 */
export async function zoekEerder({ store, workbook }: Session): Promise<Eerder | undefined> {
  const own = overviewRead(store.get());
  if (own === undefined) return undefined;
  const likely = likelySheets(await workbook.sheets(), own);
  const found: Eerder[] = [];
  for (const { name, dated } of likely.slice(0, AT_MOST)) {
    const grid = await workbook.read(name, { again: true });
    const { answers, beleid, journal } = store.get();
    const reading = understand(grid, { ...NO_ANSWERS, corrections: answers.corrections }, beleid, journal);
    if (reading.kind === 'overview' && follows(own, reading.overview)) found.push(reading);
    if (dated && found.length > 0) break;
  }
  return found.sort((a, b) => b.overview.peildatum - a.overview.peildatum)[0];
}

/** Of an earlier day, and a sheet of the same gemeenten. */
const follows = (own: Overview, other: Overview): boolean =>
  other.peildatum < own.peildatum && sheetsOfCourse(own, [other]).overviews.includes(other);

interface Likely {
  readonly name: string;
  /** The name says of which day it is. */
  readonly dated: boolean;
}

/** Sheets named after an earlier day first, the latest first; then those beside it, the one before it first. */
function likelySheets(sheets: readonly SheetInfo[], { table, peildatum }: Overview): readonly Likely[] {
  const here = sheets.findIndex(({ name }) => name === table.sheet);
  const others = sheets.flatMap(({ name, hidden, ours }, place) => {
    if (hidden || ours !== undefined || place === here) return [];
    const day = timeIn(name).dates.at(-1);
    return [{ name, day, near: Math.abs(place - here) + (place > here ? 0.5 : 0) }];
  });
  const dated = others
    .flatMap(({ name, day }) => (day === undefined ? [] : [{ name, day }]))
    .filter(({ day }) => day < peildatum && day > dagenLater(peildatum, -366))
    .sort((a, b) => b.day - a.day);
  const rest = others.filter(({ day }) => day === undefined).sort((a, b) => a.near - b.near);
  return [...dated.map(({ name }) => ({ name, dated: true })), ...rest.map(({ name }) => ({ name, dated: false }))];
}
