import { CHECK_SENTENCES } from './check-sentences';
import { COMPARE_SENTENCES } from './compare-sentences';
import { EXTRA_SENTENCES } from './extra-sentences';
import type { Finding } from './finding';
import { READER_RULES } from './reader-rules';
import { READER_SENTENCES } from './reader-sentences';
import { inWords } from './sentence-parts';

const ALL = new Map([...READER_SENTENCES, ...CHECK_SENTENCES, ...COMPARE_SENTENCES, ...EXTRA_SENTENCES]);

/** The Dutch sentence of any finding: what, where and what to do. */
export const sentence = (finding: Finding): string => inWords(ALL, finding);

/** The rule that a finding of the check goes by, in Dutch. */
export const rule = ({ code }: Finding): string | undefined => ALL.get(code)?.regel ?? READER_RULES.get(code);
