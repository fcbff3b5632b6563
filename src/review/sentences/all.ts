import { CHECK_SENTENCES } from './check';
import { COMPARE_SENTENCES } from './compare';
import { EXTRA_SENTENCES } from '../../table/sentences/extra';
import type { Finding } from '../../table/finding';
import { READER_RULES } from '../../table/sentences/reader-rules';
import { QUESTION_SENTENCES } from '../../table/sentences/questions';
import { READER_SENTENCES } from '../../table/sentences/reader';
import { inWords } from '../../table/sentences/parts';

const ALL = new Map([
  ...READER_SENTENCES,
  ...QUESTION_SENTENCES,
  ...CHECK_SENTENCES,
  ...COMPARE_SENTENCES,
  ...EXTRA_SENTENCES,
]);

/** The Dutch sentence of any finding: what, where and what to do. */
export const sentence = (finding: Finding): string => inWords(ALL, finding);

/** The rule that a finding of the check goes by, in Dutch. */
export const rule = ({ code }: Finding): string | undefined => ALL.get(code)?.regel ?? READER_RULES.get(code);
