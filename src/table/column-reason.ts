/** Why a column is not read before the user has said what it is. */
export type ColumnQuestion =
  | 'achterstandIsRestant'
  | 'achterstandOpSchema'
  | 'saldoIsEinde'
  | 'saldoNaGehuisvest'
  | 'saldoTweemaal'
  | 'saldoAndereDag'
  | 'correctieErnaast'
  | 'opgaveZonderSaldo'
  | 'taakstellingBevatSaldo'
  | 'tredeOuder'
  | 'gehuisvestAnderHalfjaar'
  | 'gehuisvestDeel'
  | 'gehuisvestOuder';

/**
 * Why a column is taken for what it is: the words of its heading, a question that is asked, or what else decided, in
 * Dutch. `more` is what else there is to say, with the sign that joins it: ", maar …", ": …".
 */
export type ColumnReason =
  | { readonly kind: 'heading'; readonly heading: FoundWords; readonly more: string }
  | { readonly kind: 'question'; readonly question: ColumnQuestion }
  | { readonly kind: 'words'; readonly words: string };

export interface FoundWords {
  /** The words of the vocabulary, as they stand in the heading. */
  readonly words: readonly string[];
  /** True when a word was found in another spelling only. */
  readonly nearly: boolean;
  /** Words that the role does not explain. */
  readonly unexplained?: readonly string[];
}

export const plainReason = (words: string): ColumnReason => ({ kind: 'words', words });

/** The reason with something more behind it; a question is put as it is. */
export function because(reason: ColumnReason, more: string): ColumnReason {
  if (reason.kind === 'question') return reason;
  return reason.kind === 'heading'
    ? { ...reason, more: reason.more + more }
    : { ...reason, words: reason.words + more };
}
