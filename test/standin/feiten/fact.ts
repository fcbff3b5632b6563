/** What can be compared and kept in a report. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

export const PLATFORMS = ['Windows', 'Mac', 'web'] as const;
export type Platform = (typeof PLATFORMS)[number];

/**
 * Recorded in a real Excel; Microsoft's own text; reported by users and reproduced; inferred, seen by nobody we know.
 */
export type Strength = 'opgenomen' | 'gedocumenteerd' | 'gemeld' | 'afgeleid';

/** What a script may use: an empty sheet of its own in a workbook that is nobody's. */
export interface Stage {
  readonly platform: Platform;
  /** Runs a batch on that sheet and sends what is left at its end. */
  readonly run: <T>(work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T> | T) => Promise<T>;
  /** The code of the refusal that a batch ends in, or "gelukt". */
  readonly codeOf: (
    work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<unknown> | void,
  ) => Promise<string>;
  /** What a formula shows once the functions of this add-in have answered. */
  readonly shows: (formula: string) => Promise<Json>;
}

/** The body of an `Excel.run`, or a call of a function: gives the answer of this Excel. */
export type Script = (stage: Stage) => Promise<Json>;

/** The answers that are as the fact says, by platform; a platform without any is one that the fact is not about. */
export type Answers = Readonly<Partial<Record<Platform, readonly Json[]>>>;

export type Check =
  | {
      readonly script: Script;
      readonly answers: Answers;
      /** The requirement set of ExcelApi that the script needs beyond 1.13. */
      readonly api?: string;
    }
  /** A question that no source answers: whatever comes is worth recording. */
  | { readonly question: Script; readonly api?: string }
  /** Why no script can see it. */
  | { readonly none: string };

export interface Fact {
  /** "F02": the number in the list of facts; V: a question, A: a rule of the stand-in, H: a hand check as a script. */
  readonly id: string;
  /** What Excel does, in Dutch: the pane shows it. */
  readonly does: string;
  /**
   * Numbers are of issues of OfficeDev/office-js; ECF is OfficeDev/Excel-Custom-Functions; docs is
   * OfficeDev/office-js-docs-pr.
   */
  readonly source: string;
  readonly strength: Strength;
  readonly check: Check;
}

/** The same on every platform; more than one answer where Excel may do either. */
export const everywhere = (...answers: readonly Json[]): Answers => ({
  Windows: answers,
  Mac: answers,
  web: answers,
});
export const desktop = (...answers: readonly Json[]): Answers => ({ Windows: answers, Mac: answers });
export const web = (...answers: readonly Json[]): Answers => ({ web: answers });
export const mac = (...answers: readonly Json[]): Answers => ({ Mac: answers });
