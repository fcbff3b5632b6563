import { READING_SENTENCES } from '../../table/sentences/reading';
import { inWords, type Sentences, someOf } from '../../table/sentences/parts';
import { READING_RULES } from '../../table/sentences/rules';
import { areaName } from '../../table/cells/address';
import type { Finding, Findings, JudgingFindings } from '../finding';
import { COMPARE_SENTENCES } from './compare';
import { CONTENT_SENTENCES } from './content';
import { FIGURE_SENTENCES } from './figures';
import { STEP_SENTENCES } from './steps';
import { TOTAL_SENTENCES } from './totals';

/** What the check says of each contradiction: what, where and what to do. */
export const JUDGING_SENTENCES: Sentences<JudgingFindings> = {
  ...FIGURE_SENTENCES.sentences,
  ...TOTAL_SENTENCES.sentences,
  ...STEP_SENTENCES.sentences,
  ...CONTENT_SENTENCES.sentences,
  ...COMPARE_SENTENCES.sentences,
};

/** The rule that each contradiction goes by. */
export const JUDGING_RULES: Readonly<Record<keyof JudgingFindings, string>> = {
  ...FIGURE_SENTENCES.rules,
  ...TOTAL_SENTENCES.rules,
  ...STEP_SENTENCES.rules,
  ...CONTENT_SENTENCES.rules,
  ...COMPARE_SENTENCES.rules,
};

const SENTENCES: Sentences<Findings> = { ...READING_SENTENCES, ...JUDGING_SENTENCES };
const RULES: ReadonlyMap<string, string> = new Map(Object.entries({ ...READING_RULES, ...JUDGING_RULES }));

/** The Dutch sentence of any finding: what, where and what to do. */
export const sentence = (finding: Finding): string => inWords(SENTENCES, finding) + alsoIn(finding);

/** " Hetzelfde geldt voor D2, E2, F2, G2, H2, en nog 10." */
function alsoIn({ others = [] }: Finding): string {
  return others.length === 0 ? '' : ` Hetzelfde geldt voor ${someOf(others.map(({ area }) => areaName(area)))}.`;
}

/** The rule that a finding goes by, in Dutch; a question or a remark goes by none. */
export const rule = ({ code }: Finding): string | undefined => RULES.get(code);
