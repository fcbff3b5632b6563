import type { JournalLine } from '../../../change/write/journal';
import type { Beleid } from '../../../domain/beleid/beleidsregel';
import type { Grid } from '../../../table/cells/grid';
import { readGrid } from '../../../table/rows/read';
import type { Answers, Reading } from '../state';
import { understandBy } from './understanding';

/** Any sheet understood with the user's answers, where all that reads is at hand. */
export const understand = (grid: Grid, answers: Answers, beleid: Beleid, journal: readonly JournalLine[]): Reading =>
  understandBy(readGrid, grid, answers, { beleid, journal });
