import { EXTRA_SENTENCES } from './extra';
import type { Finding } from '../finding';
import { QUESTION_SENTENCES } from './questions';
import { READER_SENTENCES } from './reader';
import { ROLE_NAMES } from '../roles';
import { inWords } from './parts';
import type { ReadRow } from '../table';

const ALL = new Map([...READER_SENTENCES, ...QUESTION_SENTENCES, ...EXTRA_SENTENCES]);

/** The sentence of a finding that came with reading a table; those of the check, a long list, are in `messages.ts`. */
export const readingSentence = (finding: Finding): string => inWords(ALL, finding);

/** Why a row is not assessed, in the words of the overview. */
export function reasonNotAssessed(row: ReadRow, hasOpgave: boolean, isDouble: boolean): string {
  if (isDouble) return 'staat al eerder in de tabel';
  if (row.name === '') return 'de naam van de gemeente ontbreekt';
  if (!row.gemeente) return 'de gemeente is niet herkend';
  const [unreadable] = row.unreadable;
  if (unreadable !== undefined) return `${ROLE_NAMES[unreadable]} is niet te lezen`;
  if (!hasOpgave) return 'de opgave ontbreekt';
  return 'het aantal gehuisvest ontbreekt';
}
