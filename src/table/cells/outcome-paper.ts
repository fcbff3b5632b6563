import type { Grid } from './grid';
import { tidy } from './text';

/** Kinds of paper with nothing on it but what was counted or worked out: no figure that could be assessed again. */
const KINDS: ReadonlySet<string | undefined> = new Set([
  'verslag:ladder',
  'verslag:verloop',
  'verslag:maandverloop',
  'verslag:verloopgrafiek',
  'verslag:verdeling',
  'verslag:besluitenlijst',
]);
/** Their titles, for a copy that lost its mark. */
const TITLE = /^(?:Interventieladder .* op \d|Verloop |Verdeling over regio's: |Besluitenlijst .*, \d)/;
const SOURCE = /\bBron: (.+?)\. Gemaakt met Opgavewijzer\b/;

const firstColumn = ({ values }: Grid): readonly string[] =>
  values.map(([first]) => (typeof first === 'string' ? tidy(first) : ''));

/**
 * Of a paper that is ours: a ladder, a course, a division or the decisions; as a source it would only raise remarks on
 * its counts.
 */
export const isOutcomePaper = (grid: Grid): boolean =>
  grid.ours === undefined ? TITLE.test(firstColumn(grid)[0] ?? '') : KINDS.has(grid.ours);

/** Where a paper of ours says that its figures stand ("blad Maart, cellen A1:G11"). */
export const sourceOf = (grid: Grid): string | undefined => SOURCE.exec(firstColumn(grid).join(' '))?.[1];
