import type { Beleidsregel } from '../../../domain/beleid/beleidsregel';
import type { Regio, Zicht } from '../../../review/assess/view';
import type { Corrections } from '../../../table/recognise/columns/corrections';
import type { Way } from '../../outcomes/ways';

/** What the pane remembers in a workbook and another workbook can have too. */
export interface Meegenomen {
  /** Without what was said of one sheet only, such as its day. */
  readonly corrections: Corrections;
  /** By the sheet that is filled in, the sheets that fill it in, the first first. */
  readonly fillers: ReadonlyMap<string, readonly string[]>;
  readonly regio?: Regio;
  readonly zicht?: Zicht;
  readonly way?: Way;
  /** The user's own rules. */
  readonly regels: readonly Beleidsregel[];
  /** What was typed for the papers: the national percentage and the weights of the regions, as typed. */
  readonly papers: ReadonlyMap<string, string>;
}

/** The sheet by which settings go to another workbook. */
export const SETTINGS_SHEET = 'Opgavewijzer-instellingen';

/** The mark by which the sheet is found again. */
export const SETTINGS_KIND = 'instellingen';

export const SETTINGS_HEADINGS = [
  'Onderdeel',
  'Tabel of blad',
  'Naam',
  'Eigenschap',
  'Waarde',
  'Omkoppelingen tellen',
  'Bron',
  'Aangenomen',
] as const;

/** What a line is about. */
export const PARTS = ['Kolom', 'Aanvullen', 'Regio', 'Provincie', 'Schrijven', 'Regel', 'Verslag', 'Gewicht'] as const;
export type Part = (typeof PARTS)[number];

/** What can be said of a column. */
export const COLUMN_PROPERTIES = { role: 'betekenis', sign: 'teken', maanden: 'maanden', rij: 'rijen' } as const;

export const SIGN_WORDS = {
  achterstandPositive: 'achterstand is positief',
  voorsprongPositive: 'voorsprong is positief',
  unknown: 'onbekend',
} as const;

export const ALL_PROVINCES = 'alle provincies';

/** What was typed for the papers, by the name under which it is kept. */
export const PAPER_NAMES = { landelijk: 'landelijk percentage', kind: 'verdelen naar' } as const;
