import type { ReadingFinding, ReadingFindings } from '../reading-finding';
import { CELL_SENTENCES } from './cells';
import { CHOICE_SENTENCES } from './choices';
import { COLUMN_SENTENCES } from './columns';
import { EXTRA_SENTENCES } from './extra';
import { MONTH_SENTENCES } from './months';
import { type Sentences, inWords } from './parts';
import { ROW_SENTENCES } from './rows';

/** What is wrong, where, and what to do: one sentence or two for each code of the reader. */
export const READING_SENTENCES: Sentences<ReadingFindings> = {
  ...COLUMN_SENTENCES,
  ...CHOICE_SENTENCES,
  ...MONTH_SENTENCES,
  ...CELL_SENTENCES,
  ...ROW_SENTENCES,
  ...EXTRA_SENTENCES,
};

/** The sentence of a finding that came with reading a table; those of the check, a long list, are loaded later. */
export const readingSentence = (finding: ReadingFinding): string => inWords(READING_SENTENCES, finding);
