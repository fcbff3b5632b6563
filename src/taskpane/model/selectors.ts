import type { Overview } from '../../review/assess/overview';
import { inZicht } from '../../review/assess/view';
import type { Corrections } from '../../table/recognise/columns/corrections';
import type { PaneState } from './state';

/** The name of the sheet that was read. */
export const sheetRead = ({ reading }: Pick<PaneState, 'reading'>): string | undefined => reading?.grid.sheet;

/** By what the program knows that sheet also when it gets another name. */
export const sheetKeyRead = ({ reading }: PaneState): string | undefined => reading?.grid.id ?? reading?.grid.sheet;

/** The overview of the sheet that was read, when there is one. */
export const overviewRead = ({ reading }: PaneState): Overview | undefined =>
  reading?.kind === 'overview' ? reading.overview : undefined;

/** What is looked at of it: the overview of one province, or of all. */
export const overviewSeen = (state: PaneState): Overview | undefined => {
  const overview = overviewRead(state);
  return overview && inZicht(overview, state.zicht);
};

/** What the user said about columns. */
export const corrections = ({ answers }: PaneState): Corrections => answers.corrections;
